import { describe, expect, it } from 'vitest';
import { traceFacts } from '../../src/analysis/trace-facts.ts';
import { traceInfluence } from '../../src/analysis/trace-influence.ts';
import { traceParts } from '../../src/analysis/trace-sentence.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { Claim } from '../../src/model/records.ts';
import { aClaim, aModel, aNode, anEvidence, claimId } from '../builders.ts';

const NODES = [
  aNode('report:hdr', { label: 'HDR', when: '1994' }),
  aNode('definition:un', { label: 'UN approach', when: '1992/2012' }),
  aNode('report:madrid', { label: 'Madrid Report', when: '2007' }),
  aNode('institution:gb', { label: 'Great Britain', when: '1707' }),
  aNode('report:jsp', { label: 'JSP 1325', when: '2019' }),
  aNode('person:kaldor', { label: 'Mary Kaldor' }),
];
const inferred = { evidence: [anEvidence({ basis: 'inferred' })] };

/** The first trace from the start of the first claim's influence to the end of the last's. */
const told = (from: string, to: string, ...claims: readonly Claim[]) => {
  const model = aModel({ nodes: NODES, claims });
  return { model, trace: traceInfluence(model, { from, to }).traces[0]! };
};
const sentence = (...args: Parameters<typeof told>): string => told(...args).trace.sentence;

describe('the sentence of a trace', () => {
  it('names each stop once with its year, actors with that of the hop', () => {
    expect(
      sentence(
        'report:hdr',
        'report:jsp',
        aClaim('report:hdr', 'states', 'definition:un'),
        aClaim('institution:gb', 'adopts', 'definition:un', { when: '2010' }),
        aClaim('institution:gb', 'publishes', 'report:jsp'),
      ),
    ).toBe(
      'HDR (1994) stated UN approach (1992 to 2012), which was adopted by Great Britain (2010), which published JSP 1325 (2019).',
    );
  });

  it('is in the present, with "no date", where none is known', () => {
    const supports = aClaim('institution:gb', 'promotes', 'concept:hs');
    expect(sentence('concept:hs', 'institution:gb', supports)).toBe('hs is promoted by Great Britain (no date).');
    const funds = aClaim('institution:gb', 'funds', 'institution:x');
    expect(sentence('institution:gb', 'institution:x', funds)).toBe('Great Britain funds x (no date).');
  });

  it('says of persons who, and by whom', () => {
    const criticises = aClaim('person:kaldor', 'criticises', 'definition:un', { when: '2012' });
    const writes = aClaim('person:kaldor', 'writes', 'report:jsp', inferred);
    expect(sentence('definition:un', 'report:jsp', criticises, writes)).toBe(
      'UN approach (1992 to 2012) was criticised by Mary Kaldor (2012), who may have written JSP 1325 (2019).',
    );
  });

  it('keeps "may have" with what is inferred', () => {
    const narrows = aClaim('report:madrid', 'narrows', 'definition:un', inferred);
    expect(sentence('definition:un', 'report:madrid', narrows)).toBe(
      'UN approach (1992 to 2012) may have been narrowed in Madrid Report (2007).',
    );
    const derives = aClaim('institution:gb', 'derives-from', 'definition:un', inferred);
    expect(sentence('definition:un', 'institution:gb', derives)).toBe(
      'UN approach (1992 to 2012) may have been a source of Great Britain (no date).',
    );
  });

  it('uses the words of relations that a dataset adds', () => {
    const relations = [
      { id: 'echoes', like: 'cites', inverse: 'rings on in', flow: 'heard again in' },
      { id: 'begets', like: 'publishes', label: 'begets', inverse: 'comes from', flow: 'begot' },
    ];
    const claims = [
      aClaim('institution:gb', 'echoes', 'report:hdr', inferred),
      aClaim('institution:gb', 'begets', 'report:jsp', inferred),
    ];
    const model = aModel({ nodes: NODES, claims, vocabulary: { kinds: [], relations } });
    expect(traceInfluence(model, { from: 'report:hdr', to: 'report:jsp' }).traces[0]?.sentence).toBe(
      'HDR (1994) perhaps rings on in Great Britain (no date), which perhaps begot JSP 1325 (2019).',
    );
  });

  it('says where sources differ', () => {
    const disputed = { disputes: [claimId('rival')] };
    const states = aClaim('report:hdr', 'states', 'definition:un', disputed);
    const narrows = aClaim('report:madrid', 'narrows', 'definition:un', disputed);
    const rival = aClaim('report:jsp', 'cites', 'report:madrid', { ...disputed, id: claimId('rival'), disputes: [] });
    expect(sentence('report:hdr', 'definition:un', states, rival)).toBe(
      'HDR (1994) stated UN approach (1992 to 2012); sources differ.',
    );
    expect(sentence('report:hdr', 'report:jsp', states, narrows, rival)).toBe(
      'HDR (1994) stated UN approach (1992 to 2012), which was narrowed in Madrid Report (2007), which was cited in JSP 1325 (2019); sources differ on hops 1, 2 and 3.',
    );
  });

  it('adds the year of a hop that is not that of its stop', () => {
    const later = aClaim('report:madrid', 'cites', 'report:hdr', { when: '2010' });
    expect(sentence('report:hdr', 'report:madrid', later)).toBe(
      'HDR (1994) was cited in Madrid Report (2007) in 2010.',
    );
  });

  it('tells the first and last of more than three hops, and names the others', () => {
    const hops = [
      aClaim('report:hdr', 'states', 'definition:un'),
      aClaim('report:madrid', 'narrows', 'definition:un', inferred),
      aClaim('institution:gb', 'adopts', 'report:madrid', { when: '2010' }),
      aClaim('institution:gb', 'publishes', 'report:jsp'),
    ];
    expect(sentence('report:hdr', 'report:jsp', ...hops)).toBe(
      'HDR (1994) stated UN approach (1992 to 2012); perhaps by way of Madrid Report (2007), Great Britain (2010) published JSP 1325 (2019).',
    );
  });

  it('comes in pieces, with a place for a note behind every hop', () => {
    const { model, trace } = told('report:hdr', 'definition:un', aClaim('report:hdr', 'states', 'definition:un'));
    expect(traceParts(model, trace)).toEqual([
      { kind: 'node', id: 'report:hdr', label: 'HDR' },
      { kind: 'text', text: ' (' },
      { kind: 'year', text: '1994' },
      { kind: 'text', text: ')' },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'stated ' },
      { kind: 'node', id: 'definition:un', label: 'UN approach' },
      { kind: 'text', text: ' (' },
      { kind: 'year', text: '1992 to 2012' },
      { kind: 'text', text: ')' },
      { kind: 'note', hop: 1 },
      { kind: 'text', text: '.' },
    ]);
  });

  it('of nothing is empty', () => {
    const model: GraphModel = aModel({});
    expect(traceParts(model, { nodes: [], claims: [] })).toEqual([]);
  });
});

describe('the facts of a trace', () => {
  it('count hops and sources and say why the weakest link is weak', () => {
    const { model, trace } = told(
      'report:hdr',
      'report:jsp',
      aClaim('report:hdr', 'states', 'definition:un', { when: '1994' }),
      aClaim('institution:gb', 'promotes', 'definition:un'),
      aClaim('institution:gb', 'publishes', 'report:jsp'),
    );
    expect(traceFacts(model, trace)).toEqual({
      hops: 3,
      years: { from: 1994, to: 2019 },
      stated: 3,
      inferred: 0,
      disputed: 0,
      sources: 1,
      weakest: {
        hop: 2,
        weakness: 'undated',
        reason: 'The source gives no year, so its place in time is not proven.',
      },
    });
  });

  it.each([
    ['stated', { when: '2007' }, ''],
    ['inferred', inferred, 'No source says so; it is inferred.'],
    ['disputed', { disputes: [claimId('rival')] }, 'Sources differ.'],
    ['disputed', { ...inferred, disputes: [claimId('rival')] }, 'It is inferred, and sources differ.'],
  ] as const)('name what is %s', (weakness, own, reason) => {
    const narrows = aClaim('report:madrid', 'narrows', 'definition:un', own);
    const rival = aClaim('report:x', 'cites', 'report:y', { id: claimId('rival') });
    const { model, trace } = told('definition:un', 'report:madrid', narrows, rival);
    expect(traceFacts(model, trace).weakest).toEqual({ hop: 1, weakness, reason });
  });

  it('have no years where nothing is dated', () => {
    const { model, trace } = told('institution:x', 'institution:y', aClaim('institution:x', 'funds', 'institution:y'));
    expect(traceFacts(model, trace).years).toBeUndefined();
  });
});
