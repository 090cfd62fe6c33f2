import { describe, expect, test } from 'vitest';
import { verifyPhrases } from '../../src/model/verify-phrases.ts';
import { aClaim, anEvidence, sourceId } from '../builders.ts';

const TEXT = `The *Barcelona Report* of 2004 solely aims
to achieve   freedom from fear.16 The seven_dimensions are in a list of 1994.`;

const verified = (
  phrase: string | undefined,
  text = TEXT,
  place?: () => { file: string; line: number; column: number },
) =>
  verifyPhrases(
    { claims: [aClaim('a', 'cites', 'b', { evidence: [anEvidence({ phrase })] })] },
    new Map([[sourceId('source'), text]]),
    place,
  );

describe('a phrase', () => {
  test.each([
    'solely aims to achieve freedom from fear',
    'The Barcelona Report of 2004',
    'freedom from fear',
    'sevendimensions',
    '1994.',
    undefined,
  ])('%j stands in its source, blanks and marks folded', (phrase) => {
    expect(verified(phrase)).toEqual([]);
  });

  test.each(['Solely aims', 'freedom from want', 'freedom from fea', 'olely aims', '199', 'aims to  achieve, freedom'])(
    '%j does not stand there word for word',
    (phrase) => {
      expect(verified(phrase)).toMatchObject([{ code: 'phrase-not-found', severity: 'error' }]);
    },
  );

  test('that does not stand is reported with claim, path, place and how far it goes', () => {
    expect(
      verified('achieve freedom from want', TEXT, () => ({ file: 'claims/eu.yaml', line: 7, column: 15 })),
    ).toEqual([
      {
        code: 'phrase-not-found',
        message: 'Claim a cites b: The phrase does not stand in "source".',
        hint: '"achieve freedom from" stands there, then not "want".',
        severity: 'error',
        path: 'claims[0].evidence[0].phrase',
        file: 'claims/eu.yaml',
        line: 7,
        column: 15,
        excerpt: 'achieve freedom from want',
      },
    ]);
  });

  test('has at most twelve words', () => {
    const twelve = 'a b c d e f g h i j k l';
    expect(verified(twelve, twelve)).toEqual([]);
    expect(verified(`${twelve} m`, `${twelve} m`)).toMatchObject([{ code: 'long-phrase' }]);
  });

  test('has words', () => {
    expect(verified(' * ')).toMatchObject([{ code: 'empty-phrase' }]);
  });

  test('needs the text of its source', () => {
    const claims = [aClaim('a', 'cites', 'b', { evidence: [anEvidence({ phrase: 'x' })] })];
    expect(verifyPhrases({ claims }, new Map())).toMatchObject([
      { code: 'no-source-text', path: 'claims[0].evidence[0].phrase' },
    ]);
  });
});
