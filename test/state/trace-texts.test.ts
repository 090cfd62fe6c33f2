import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceInfluence } from '../../src/analysis/trace-influence.ts';
import { traceCsv } from '../../src/app/trace-csv.ts';
import { parseTraceValue, toTraceValue, traceAddressPart } from '../../src/state/trace-address.ts';
import { traceEntry } from '../../src/state/trace-entry.ts';
import { traceParagraph } from '../../src/state/trace-paragraph.ts';
import { aClaim, aModel, aNode, anEvidence, aSource, claimId, sourceId } from '../builders.ts';

const model = aModel({
  sources: [aSource('sheet', { label: 'Info sheet' })],
  nodes: [aNode('report:hdr', { label: 'HDR', when: '1994' }), aNode('definition:un', { label: '=UN' })],
  claims: [
    aClaim('report:hdr', 'introduces', 'definition:un', {
      id: claimId('introduces'),
      when: '1994',
      evidence: [
        anEvidence({
          source: sourceId('sheet'),
          phrase: 'the two major components',
          locator: { section: 'UN', page: 5 },
        }),
        anEvidence({ source: sourceId('sheet'), basis: 'figure' }),
      ],
    }),
    aClaim('definition:eu', 'narrows', 'definition:un', {
      id: claimId('narrows'),
      evidence: [],
      disputes: [claimId('rival')],
    }),
    aClaim('definition:eu', 'adopts', 'definition:un', { id: claimId('rival'), polarity: 'denies' }),
  ],
});
const { traces } = traceInfluence(model, { from: 'report:hdr', to: 'definition:eu' });

describe('a trace as text', () => {
  it('is a sentence with numbered notes, what others say, the dataset and the address', () => {
    expect(traceParagraph(model, traces[0]!, 'https://example.org/#trace=a..b').split('\n')).toEqual([
      'HDR (1994) introduced =UN (1994) [1], which may have been narrowed in eu (no date) [2]; sources differ on hop 2.',
      '',
      '[1] “the two major components”, Info sheet, UN, page 5 (stated). Info sheet (stated in a figure).',
      '[2] No evidence is given. Sources differ: denied: eu adopts =UN.',
      '',
      'In: A test dataset, version 1.0.0. https://example.org/#trace=a..b',
    ]);
  });

  it('is a table with a row for each piece of evidence, that runs no formula', () => {
    expect(traceCsv(model, traces).split('\r\n')).toEqual([
      'trace,hop,from,from label,flow,to,to label,year,claim,confidence,source,locator,phrase,basis',
      `1,1,report:hdr,HDR,introduced,definition:un,"'=UN",1994,introduces,stated,Info sheet,"UN, page 5",the two major components,stated`,
      `1,1,report:hdr,HDR,introduced,definition:un,"'=UN",1994,introduces,stated,Info sheet,,,stated in a figure`,
      `1,2,definition:un,"'=UN",narrowed in,definition:eu,eu,,narrows,disputed,,,,`,
      '',
    ]);
  });
});

describe('a hop of a trace', () => {
  it('names what other claims say from the one to the other, and nothing that is denied or runs back', () => {
    const pair = aModel({
      nodes: [aNode('definition:un', { when: '1994' }), aNode('definition:eu', { when: '2004' })],
      claims: [
        aClaim('definition:eu', 'adopts', 'definition:un', { when: '2004' }),
        aClaim('definition:eu', 'narrows', 'definition:un', { evidence: [anEvidence({ basis: 'inferred' })] }),
        aClaim('definition:eu', 'revises', 'definition:un', { polarity: 'denies' }),
        aClaim('definition:un', 'cites', 'definition:eu'),
      ],
    });
    const found = traceInfluence(pair, { from: 'definition:un', to: 'definition:eu' }).traces[0]!;
    expect(traceEntry(pair, found).hops).toMatchObject([{ words: 'adopted by', also: ['narrowed in'] }]);
  });
});

describe('a trace in an address', () => {
  it('is written with two dots', () => {
    expect(traceAddressPart({ from: 'report:a', to: 'report:b' })).toBe('trace=report:a..report:b');
    expect(traceAddressPart({ from: 'report:a' })).toBe('trace=report:a..');
  });

  it('comes back as it was, whatever ids are', () => {
    const id = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: fc.constantFrom('.', '%', '2', 'E', 'a'), minLength: 1 }),
    );
    fc.assert(
      fc.property(id, fc.option(id, { nil: undefined }), (from, to) => {
        expect(parseTraceValue(toTraceValue({ from, to }))).toEqual({ from, ...(to !== undefined && { to }) });
      }),
    );
  });

  it.each(['', 'report:a', '..', '..report:b', 'a..b..c'])('is not read from "%s"', (value) => {
    expect(parseTraceValue(value)).toBeUndefined();
  });
});
