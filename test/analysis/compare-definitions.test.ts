import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/compare.ts';
import { compareAlong } from '../../src/analysis/compare-along.ts';
import { compareDefinitions } from '../../src/analysis/compare-definitions.ts';
import type { Polarity } from '../../src/model/records.ts';
import { aClaim, aModel, aNode, anEvidence, claimId, nodeId } from '../builders.ts';

const contains = (definition: string, element: string, polarity: Polarity = 'affirms') =>
  aClaim(`definition:${definition}`, 'contains', `element:${element}`, { polarity });

const model = aModel({
  claims: [
    contains('un', 'fear'),
    contains('un', 'want'),
    contains('un', 'dignity'),
    contains('un', 'states', 'excludes'),
    contains('eu-2004', 'fear'),
    contains('eu-2004', 'want', 'excludes'),
    contains('eu-2004', 'force'),
    contains('eu-2004', 'states', 'excludes'),
    contains('eu-2007', 'fear'),
    contains('eu-2007', 'want'),
    contains('eu-2007', 'dignity'),
    contains('eu-2007', 'survival'),
    aClaim('definition:eu-2004', 'narrows', 'definition:un'),
    aClaim('definition:eu-2007', 'revises', 'definition:eu-2004'),
  ],
});
const [un, eu2004, eu2007] = ['un', 'eu-2004', 'eu-2007'].map((id) => nodeId(`definition:${id}`)) as [
  never,
  never,
  never,
];

describe('compareDefinitions', () => {
  it('tells what is kept, dropped, added and flipped', () => {
    const { claims, ...found } = compareDefinitions(model, un, eu2004);
    expect(found).toEqual({
      kind: 'definitions',
      a: 'definition:un',
      b: 'definition:eu-2004',
      kept: ['element:fear'],
      dropped: ['element:dignity'],
      added: ['element:force'],
      flipped: ['element:want'],
      returned: [],
      excluded: ['element:want'],
      disputed: [],
      sentence: 'Compared with un, eu-2004 keeps fear; excludes want; adds force; does not state dignity.',
    });
    expect(claims).toHaveLength(8);
  });

  it('tells what returned to those who had it before', () => {
    const { flipped, added, returned, sentence } = compareDefinitions(model, eu2004, eu2007);
    expect({ flipped, added, returned }).toEqual({
      flipped: ['element:want'],
      added: ['element:dignity', 'element:survival'],
      returned: ['element:want', 'element:dignity'],
    });
    expect(sentence).toBe(
      'Compared with eu-2004, eu-2007 keeps fear; takes back want; states again dignity; adds survival; does not state force.',
    );
  });

  it('lets nothing return to a definition that does not descend from the other', () => {
    expect(compareDefinitions(model, eu2004, nodeId('definition:un')).returned).toEqual([]);
  });

  it('never takes silence for an exclusion', () => {
    const silent = aModel({ claims: [contains('a', 'x'), contains('b', 'y', 'excludes'), contains('c', 'z')] });
    expect(compareDefinitions(silent, nodeId('definition:a'), nodeId('definition:b'))).toMatchObject({
      kept: [],
      dropped: ['element:x'],
      added: [],
      flipped: [],
      excluded: [],
      sentence: 'Compared with a, b keeps nothing that both state; does not state x.',
    });
  });

  it('shows where claims about one definition differ; what is stated outweighs what was concluded', () => {
    const inferred = [anEvidence({ basis: 'inferred' })];
    const own = (polarity: Polarity, isStated: boolean, id: string) => ({
      ...contains('b', 'want', polarity),
      id: claimId(id),
      ...(isStated ? {} : { evidence: inferred }),
    });
    const between = (...claims: ReturnType<typeof own>[]) =>
      compareDefinitions(
        aModel({ claims: [contains('a', 'want'), ...claims] }),
        nodeId('definition:a'),
        nodeId('definition:b'),
      );
    const strongYes = between(own('excludes', false, 'no'), own('affirms', true, 'yes'));
    const equals = between(own('excludes', false, 'no'), own('affirms', false, 'yes'));
    expect([strongYes.kept, strongYes.flipped, strongYes.disputed]).toEqual([['element:want'], [], ['element:want']]);
    expect([equals.kept, equals.flipped, equals.sentence]).toEqual([
      [],
      ['element:want'],
      'Compared with a, b keeps nothing that both state; excludes want; sources differ on want.',
    ]);
  });

  it.each([
    ['an unknown node', 'definition:un', 'definition:gone', 'There is no node “definition:gone” in this dataset.'],
    ['a definition and itself', 'definition:un', 'definition:un', 'un is compared with itself.'],
    [
      'definitions without parts',
      'definition:x',
      'definition:y',
      'No parts of x and y are in this dataset, so there is nothing to compare.',
    ],
  ])('says so about %s', (_, a, b, sentence) => {
    const some = aModel({ nodes: ['definition:x', 'definition:y'].map((id) => aNode(id)), claims: model.claims });
    expect(compareDefinitions(some, nodeId(a), nodeId(b)).sentence).toBe(sentence);
  });

  const STANCES = ['affirms', 'excludes', undefined] as const;
  const SIDE = fc.tuple(...Array.from({ length: 5 }, () => fc.constantFrom(...STANCES)));

  it('puts every part where the two stances say', () => {
    fc.assert(
      fc.property(SIDE, SIDE, (inA, inB) => {
        const claimsOf = (id: string, stances: typeof inA) =>
          stances.flatMap((polarity, i) => (polarity ? contains(id, String(i), polarity) : []));
        const some = aModel({ claims: [...claimsOf('a', inA), ...claimsOf('b', inB)] });
        const found = compareDefinitions(some, nodeId('definition:a'), nodeId('definition:b'));
        const where = (test: (a: unknown, b: unknown) => boolean): string[] =>
          inA.flatMap((stance, i) => (test(stance, inB[i]) ? `element:${i}` : []));
        expect({
          kept: found.kept.toSorted(),
          dropped: found.dropped.toSorted(),
          added: found.added.toSorted(),
          flipped: found.flipped.toSorted(),
        }).toEqual({
          kept: where((a, b) => a === 'affirms' && b === 'affirms'),
          dropped: where((a, b) => a === 'affirms' && b === undefined),
          added: where((a, b) => a === undefined && b === 'affirms'),
          flipped: where((a, b) => a !== undefined && b !== undefined && a !== b),
        });
      }),
    );
  });
});

describe('compareAlong', () => {
  it('compares each with the one before, and knows what was there earlier on', () => {
    const { steps, returned, sentence } = compareAlong(model, [un, eu2004, eu2007]);
    expect(steps.map(({ a, b }) => [a, b])).toEqual([
      ['definition:un', 'definition:eu-2004'],
      ['definition:eu-2004', 'definition:eu-2007'],
    ]);
    expect(returned).toEqual(['element:want', 'element:dignity']);
    expect(sentence).toContain('excludes want');
    expect(sentence).toContain('takes back want');
  });

  it('looks no further back than the chain', () => {
    expect(compareAlong(model, [eu2004, eu2007]).returned).toEqual([]);
  });

  it('needs two', () => {
    expect(compareAlong(model, [un])).toEqual({ steps: [], returned: [], sentence: 'A chain needs two definitions.' });
  });
});

describe('compare', () => {
  it('compares definitions by parts and all else by neighbours', () => {
    expect(compare(model, un, eu2004).kind).toBe('definitions');
    expect(compare(model, un, nodeId('element:fear')).kind).toBe('nodes');
  });
});
