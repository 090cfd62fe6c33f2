import { describe, expect, it } from 'vitest';
import { traceInfluence, traceInSlices } from '../../src/analysis/trace-influence.ts';
import type { TraceQuery } from '../../src/analysis/trace-query.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { Claim } from '../../src/model/records.ts';
import { aClaim, aModel, aNode, anEvidence, claimId, sourceId } from '../builders.ts';

/** `cites` carries influence from the cited to the citing: `builds('b', 'a')` is a hop from a to b. */
const builds = (on: string, from: string, own: Partial<Claim> = {}): Claim =>
  aClaim(`report:${on}`, 'cites', `report:${from}`, { id: claimId(`${from}-${on}`), ...own });

const inferred = { evidence: [anEvidence({ basis: 'inferred' })] };

const trace = (model: GraphModel, from: string, to?: string, own: Partial<TraceQuery> = {}) =>
  traceInfluence(model, { from: `report:${from}`, ...(to !== undefined && { to: `report:${to}` }), ...own });

const claimsOf = (...args: Parameters<typeof trace>): string[] =>
  trace(...args).traces.map(({ claims }) => claims.join(' '));

describe('a trace', () => {
  const model = aModel({
    nodes: [aNode('institution:undp', { label: 'UNDP' }), aNode('report:hdr', { label: 'HDR 1994', when: '1994' })],
    claims: [
      aClaim('institution:undp', 'publishes', 'report:hdr', { id: claimId('publishes') }),
      aClaim('report:hdr', 'introduces', 'definition:un', { id: claimId('introduces'), when: '1994' }),
      aClaim('definition:eu', 'narrows', 'definition:un', { id: claimId('narrows'), when: '2004', ...inferred }),
      aClaim('institution:undp', 'part-of', 'institution:un'),
      aClaim('institution:un', 'publishes', 'report:denied', { polarity: 'denies' }),
    ],
  });

  it('follows influence, whichever way its claims read', () => {
    expect(traceInfluence(model, { from: 'institution:undp', to: 'definition:eu' })).toEqual({
      traces: [
        {
          nodes: ['institution:undp', 'report:hdr', 'definition:un', 'definition:eu'],
          claims: ['publishes', 'introduces', 'narrows'],
          years: [1994, 1994, 2004],
          sentence:
            'UNDP published HDR 1994 (1994), which introduced un (1994), which may have been narrowed in eu (2004).',
          weakest: 'narrows',
          score: expect.closeTo(0.479, 2) as number,
        },
      ],
      complete: true,
    });
  });

  it('walks neither relations without influence nor claims that deny', () => {
    expect(traceInfluence(model, { from: 'institution:undp', to: 'institution:un' }).traces).toEqual([]);
    expect(traceInfluence(model, { from: 'institution:un', to: 'report:denied' }).traces).toEqual([]);
  });

  it('goes to everything, the best to each node, where no end is given', () => {
    expect(traceInfluence(model, { from: 'report:hdr' }).traces.map(({ nodes }) => nodes.at(-1))).toEqual([
      'definition:un',
      'definition:eu',
    ]);
  });

  it('walks only what is chosen', () => {
    const everything = { from: 'institution:undp' };
    const reached = (own: Partial<TraceQuery>) => traceInfluence(model, { ...everything, ...own }).traces.length;
    expect([
      reached({}),
      reached({ maxHops: 1 }),
      reached({ basis: ['stated'] }),
      reached({ families: ['documents'] }),
      reached({ relations: ['publishes', 'introduces'] }),
      reached({ sources: ['source'] }),
      reached({ sources: ['another'] }),
    ]).toEqual([3, 1, 2, 1, 2, 3, 0]);
  });
});

describe('a hop', () => {
  it('does not begin before the one it builds on', () => {
    const model = aModel({ claims: [builds('b', 'a', { when: '2004' }), builds('c', 'b', { when: '1994' })] });
    expect(claimsOf(model, 'a', 'c')).toEqual([]);
    expect(claimsOf(model, 'a', 'c', { timeRespecting: false })).toEqual(['a-b b-c']);
  });

  it('can build on what happens in the same year', () => {
    const model = aModel({ claims: [builds('b', 'a', { when: '2004-09' }), builds('c', 'b', { when: '2004-02' })] });
    expect(claimsOf(model, 'a', 'c')).toEqual(['a-b b-c']);
  });

  it('that lasts can build on what happens within its years, and not after them', () => {
    const lasting = (when: string) =>
      trace(aModel({ claims: [builds('b', 'a', { when: '2004' }), builds('c', 'b', { when })] }), 'a', 'c').traces;
    expect(lasting('1999/2010')[0]?.years).toEqual([2004, 2004]);
    expect(lasting('1999/..')[0]?.years).toEqual([2004, 2004]);
    expect(lasting('200X')[0]?.years).toEqual([2004, 2004]);
    expect(lasting('../2006')[0]?.years).toEqual([2004, undefined]);
    expect(lasting('1994/2003')).toEqual([]);
  });

  it('of unknown date constrains nothing and hands on the earliest time it was given', () => {
    const chain = (when: string) => [builds('b', 'a', { when: '2004' }), builds('c', 'b'), builds('d', 'c', { when })];
    expect(trace(aModel({ claims: chain('2005') }), 'a', 'd').traces[0]?.years).toEqual([2004, undefined, 2005]);
    expect(claimsOf(aModel({ claims: chain('2003') }), 'a', 'd')).toEqual([]);
  });

  it('without a year of its own happens when the influenced report is written, and an actor can act later', () => {
    const nodes = [aNode('report:old', { when: '1994' }), aNode('institution:old', { when: '1994' })];
    const claims = [
      builds('b', 'a', { when: '2004' }),
      aClaim('report:old', 'cites', 'report:b'),
      aClaim('institution:old', 'adopts', 'report:b'),
    ];
    const reached = traceInfluence(aModel({ nodes, claims }), { from: 'report:a' }).traces;
    expect(reached.map(({ nodes: way, years }) => [way.at(-1), years])).toEqual([
      ['report:b', [2004]],
      ['institution:old', [2004, undefined]],
    ]);
  });

  it('cannot lead from a report to one that was written before', () => {
    const nodes = [aNode('report:a', { when: '2004' }), aNode('report:b', { when: '1994' })];
    expect(claimsOf(aModel({ nodes, claims: [builds('b', 'a')] }), 'a', 'b')).toEqual([]);
  });

  it('takes the best of several claims that fits', () => {
    const two = (when: string) =>
      aModel({
        claims: [
          builds('b', 'a', { when: '2004' }),
          builds('c', 'b', { id: claimId('stated'), when }),
          builds('c', 'b', { id: claimId('inferred'), when: '2010', ...inferred }),
        ],
      });
    expect(claimsOf(two('2005'), 'a', 'c')).toEqual(['a-b stated']);
    expect(claimsOf(two('1999'), 'a', 'c')).toEqual(['a-b inferred']);
  });

  it('takes a weaker claim where the rest of the way needs an earlier one', () => {
    const model = aModel({
      claims: [
        builds('b', 'a', { id: claimId('late'), when: '2010' }),
        builds('b', 'a', { id: claimId('early'), when: '2000', ...inferred }),
        builds('c', 'b', { when: '2005' }),
      ],
    });
    expect(claimsOf(model, 'a', 'c')).toEqual(['early b-c']);
    expect(claimsOf(model, 'a')).toEqual(['late', 'early b-c']);
  });
});

describe('several claims on one hop', () => {
  const late = builds('b', 'a', { id: claimId('late'), when: '2010' });
  const early = builds('b', 'a', { id: claimId('early'), when: '2000', ...inferred });

  it('serve each way as it needs', () => {
    const model = aModel({
      claims: [
        late,
        early,
        builds('c', 'b', { when: '2005', ...inferred }),
        builds('z', 'c', { when: '2006' }),
        builds('d', 'b', { when: '2015', ...inferred }),
        builds('z', 'd', { when: '2016' }),
      ],
    });
    expect(claimsOf(model, 'a', 'z')).toEqual(['late b-d d-z', 'early b-c c-z']);
  });

  it('that are alike are chosen by id, in whatever order they come', () => {
    const two = [builds('b', 'a', { id: claimId('y') }), builds('b', 'a', { id: claimId('x') })];
    expect(claimsOf(aModel({ claims: two }), 'a', 'b')).toEqual(['x']);
    expect(claimsOf(aModel({ claims: two.toReversed() }), 'a', 'b')).toEqual(['x']);
  });
});

describe('traces are ranked', () => {
  const dated = { when: '2004' };

  it('by their weakest link: stated with a date, without, inferred, disputed', () => {
    const ways: readonly (readonly [string, Partial<Claim>])[] = [
      ['disputed', { ...dated, disputes: [claimId('rival')] }],
      ['inferred', { ...dated, ...inferred }],
      ['stated', dated],
      ['undated', {}],
    ];
    const claims = ways.flatMap(([by, own]) => [builds(by, 'a', dated), builds('z', by, own)]);
    const model = aModel({ claims: [...claims, builds('rival', 'q', { id: claimId('rival') })] });
    expect(trace(model, 'a', 'z').traces.map(({ nodes }) => nodes[1])).toEqual(
      ['stated', 'undated', 'inferred', 'disputed'].map((by) => `report:${by}`),
    );
  });

  it('then by how many links are weak, then by hops', () => {
    const model = aModel({
      claims: [
        builds('b', 'a'),
        builds('z', 'b'),
        builds('c', 'a', dated),
        builds('d', 'c', dated),
        builds('z', 'd'),
        builds('z', 'e'),
        builds('e', 'a', dated),
      ],
    });
    expect(claimsOf(model, 'a', 'z')).toEqual(['a-e e-z', 'a-c c-d d-z', 'a-b b-z']);
  });

  it('then lineage before documents before structure before content', () => {
    const hops = (relation: string, by: string): Claim[] => [
      aClaim('institution:a', relation, `institution:${by}`, dated),
      aClaim(`institution:${by}`, 'established', 'institution:z', dated),
    ];
    const model = aModel({
      claims: [...hops('proposes', 'b'), ...hops('funds', 'c'), ...hops('publishes', 'd'), ...hops('introduces', 'e')],
    });
    const { traces } = traceInfluence(model, { from: 'institution:a', to: 'institution:z' });
    expect(traces.map(({ nodes }) => nodes[1])).toEqual(['e', 'd', 'c', 'b'].map((by) => `institution:${by}`));
  });

  it('then away from hubs, whether or not the links of a hub are walked', () => {
    const many = Array.from({ length: 8 }, (_, i) => aClaim('report:b', 'part-of', `institution:${i}`));
    const ways = ['b', 'c'].flatMap((by) => [builds(by, 'a', dated), builds('z', by, dated)]);
    expect(claimsOf(aModel({ claims: ways }), 'a', 'z')).toEqual(['a-b b-z', 'a-c c-z']);
    expect(claimsOf(aModel({ claims: [...ways, ...many] }), 'a', 'z')).toEqual(['a-c c-z', 'a-b b-z']);
  });

  it('alike where only ids differ, which then decide', () => {
    const ways = ['c', 'b'].flatMap((by) => [builds(by, 'a', dated), builds('z', by, dated)]);
    const { traces } = trace(aModel({ claims: ways }), 'a', 'z');
    expect(traces.map(({ claims }) => claims.join(' '))).toEqual(['a-b b-z', 'a-c c-z']);
    expect(traces[0]?.score).toBe(traces[1]?.score);
  });
});

describe('where there is nothing, the reason says', () => {
  const model = aModel({
    nodes: [aNode('report:a', { label: 'A' }), aNode('report:c', { label: 'C' })],
    claims: [builds('b', 'a', { when: '2004', ...inferred }), builds('c', 'b', { when: '2010' })],
  });
  const reasonOf = (query: TraceQuery) => traceInfluence(model, query).reason;

  it('that an id is not known, or that both are the same', () => {
    expect(reasonOf({ from: 'report:gone', to: 'report:a' })).toBe('There is no node “report:gone” in this dataset.');
    expect(reasonOf({ from: 'x', to: 'y' })).toBe('There is no node “x” and no “y” in this dataset.');
    expect(reasonOf({ from: 'report:a', to: 'report:a' })).toBe(
      'A trace needs two different nodes: where influence starts and where it arrives.',
    );
  });

  it('what to loosen', () => {
    expect(traceInfluence(model, { from: 'report:a', to: 'report:c', basis: ['stated'] })).toEqual({
      traces: [],
      complete: true,
      reason: 'No trace from “A” to “C” within 6 hops that runs forward in time. Allow every basis (1 trace).',
      loosen: [{ change: 'basis', traces: 1 }],
    });
    expect(reasonOf({ from: 'report:a', to: 'report:c', maxHops: 1 })).toContain('Raise hops to 2.');
    expect(reasonOf({ from: 'report:c', to: 'report:a' })).toContain('Turn round: there is 1 trace the other way.');
    expect(reasonOf({ from: 'report:c' })).toBe(
      'No trace from “C” within 6 hops that runs forward in time. No single change of the choices brings one.',
    );
  });

  it('that it would run backward in time', () => {
    const backward = aModel({ claims: [builds('b', 'a', { when: '2010' }), builds('c', 'b', { when: '2004' })] });
    expect(trace(backward, 'a', 'c')).toMatchObject({ loosen: [{ change: 'time', traces: 1 }], complete: true });
  });
});

describe('a search that ends early', () => {
  const layers = [0, 1, 2, 3, 4];
  const [width, last] = [6, 5];
  const dense = aModel({
    claims: [
      ...Array.from({ length: width }, (_, i) => builds(`0-${i}`, 'a')),
      ...layers.flatMap((layer) =>
        Array.from({ length: width * width }, (_, i) =>
          builds(`${layer + 1}-${i % width}`, `${layer}-${Math.floor(i / width)}`),
        ),
      ),
      ...Array.from({ length: width }, (_, i) => builds('z', `${last}-${i}`)),
    ],
  });

  it('says so at its limit', () => {
    expect(trace(dense, 'a', 'z', { maxHops: 7, limit: 5 })).toMatchObject({
      complete: false,
      reason: 'Stopped at 5 traces, the best; there are more.',
      traces: { length: 5 },
    });
  });

  it('says so when its time is up, with the best so far', () => {
    let now = 0;
    const clock = (): number => (now += 1);
    const query = { from: 'report:a', to: 'report:z', maxHops: 7, limit: 500, timeLimitMs: 40 };
    const early = traceInfluence(dense, query, clock);
    const all = traceInfluence(dense, { ...query, timeLimitMs: 1e9 }, clock);
    expect(early).toMatchObject({
      complete: false,
      reason: `Stopped after 40 ms; the ${early.traces.length} best so far.`,
    });
    expect(early.traces.length).toBeGreaterThan(1);
    expect(early.traces).toEqual(all.traces.slice(0, early.traces.length));
  });

  it('says so when it had no time at all', () => {
    let now = 0;
    const slow = traceInfluence(dense, { from: 'report:a', to: 'report:z', timeLimitMs: 1 }, () => (now += 10));
    expect(slow).toEqual({
      traces: [],
      complete: false,
      reason: 'Stopped after 1 ms before a trace was found. Allow fewer hops or more time.',
    });
  });

  it('is cancelled by its signal between two slices', async () => {
    const controller = new AbortController();
    let [now, pauses] = [0, 0];
    const pause = (): Promise<void> => {
      pauses += 1;
      if (pauses === 3) controller.abort();
      return Promise.resolve();
    };
    const query = { from: 'report:a', to: 'report:z', maxHops: 7, limit: 10_000, signal: controller.signal };
    const result = await traceInSlices(dense, query, pause, () => (now += 1));
    expect([pauses, result.complete]).toEqual([3, false]);
    expect(result.reason).toMatch(/^Cancelled; the \d+ best so far\.$/);
  });

  it('does not count what a busy page does in the pauses', async () => {
    let now = 0;
    const pause = (): Promise<void> => {
      now += 60_000;
      return Promise.resolve();
    };
    const query = { from: 'report:a', to: 'report:z', maxHops: 7, limit: 20 };
    const busy = await traceInSlices(dense, query, pause, () => (now += 1));
    expect(busy.traces).toEqual(traceInfluence(dense, query).traces);
  });

  it('gives the same in slices as at once', async () => {
    const query = { from: 'report:a', to: 'report:z', maxHops: 7, limit: 20 };
    expect(await traceInSlices(dense, query, () => Promise.resolve())).toEqual(traceInfluence(dense, query));
  });

  it('takes whatever numbers it is given', () => {
    const odd = { maxHops: NaN, limit: -3, timeLimitMs: 1e9 };
    expect(trace(dense, 'a', '0-1', odd).traces).toHaveLength(1);
    expect(trace(dense, 'a', 'z', { maxHops: 1e9, limit: 1 }).traces).toHaveLength(1);
  });
});

describe('sources', () => {
  it('count claim by claim', () => {
    const from = (id: string) => ({ evidence: [anEvidence({ source: sourceId(id) })] });
    const model = aModel({
      claims: [builds('b', 'a', from('one')), builds('b', 'a', { id: claimId('x'), ...from('two') })],
    });
    expect(claimsOf(model, 'a', 'b', { sources: ['two'] })).toEqual(['x']);
  });
});
