import { describe, expect, test } from 'vitest';
import { withGraph } from '../../src/model/build-graph.ts';
import { createModel } from '../../src/model/create-model.ts';
import { toLinkId } from '../../src/model/link-id.ts';
import { aClaim, aDataset, aModel, aNode, anEvidence, aSource, claimId, nodeId, sourceId } from '../builders.ts';

const un = aNode('institution:un', { when: '1945/..' });
const hdr = aNode('report:hdr', { when: '1994' });
const food = aNode('dimension:food', { order: 2 });
const economic = aNode('dimension:economic', { order: 1 });
const later = aNode('dimension:later');

const publishes = aClaim('institution:un', 'publishes', 'report:hdr');
const cited = aClaim('report:hdr', 'cites', 'report:hdr', { when: '1995/1996' });
const addresses = aClaim('report:hdr', 'addresses', 'dimension:food', {
  when: '1994',
  evidence: [anEvidence({ basis: 'inferred' }), anEvidence({ source: sourceId('other'), basis: 'table' })],
});
const promotes = aClaim('institution:un', 'promotes', 'report:hdr', {
  evidence: [anEvidence({ basis: 'complement' })],
});

const model = aModel({ nodes: [later, un, hdr, food, economic], claims: [publishes, cited, addresses, promotes] });

describe('records of a model', () => {
  test('are found by id', () => {
    expect(model.node(un.id)).toBe(un);
    expect(model.claim(cited.id)).toBe(cited);
    expect(model.source(sourceId('other'))).toEqual(aSource('other'));
    expect(model.kind('report')?.plural).toBe('Reports');
    expect(model.relation('narrows')?.inverse).toBe('is narrowed by');
  });

  test('that are not there are undefined', () => {
    expect([model.node(nodeId('x')), model.claim(claimId('x')), model.source(sourceId('x'))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([model.linkOf(claimId('x')), model.years(claimId('x')), model.confidence(claimId('x'))]).toEqual([
      undefined,
      {},
      'inferred',
    ]);
  });

  test('keep the order of the dataset; dimensions come by their own order', () => {
    expect(model.nodes).toEqual([later, un, hdr, food, economic]);
    expect(model.dimensions).toEqual([economic, food, later]);
  });

  test('include relations the dataset adds', () => {
    const vocabulary = { kinds: [], relations: [{ id: 'sings', like: 'publishes', label: 'sings' }] };
    expect(aModel({ vocabulary }).relation('sings')?.label).toBe('sings');
  });
});

describe('links', () => {
  test('bundle the claims of a pair in either direction, ends in dataset order', () => {
    const back = aClaim('report:hdr', 'acknowledges', 'institution:un');
    const { links } = aModel({ nodes: [un, hdr], claims: [back, publishes] });
    expect(links).toEqual([{ id: toLinkId(un.id, hdr.id), a: un.id, b: hdr.id, claims: [back, publishes] }]);
  });

  test('are found by id, by claim and by node', () => {
    const pair = { id: toLinkId(un.id, hdr.id), a: un.id, b: hdr.id, claims: [publishes, promotes] };
    const loop = { id: toLinkId(hdr.id, hdr.id), a: hdr.id, b: hdr.id, claims: [cited] };
    const topic = { id: toLinkId(hdr.id, food.id), a: hdr.id, b: food.id, claims: [addresses] };
    expect(model.links).toEqual([pair, loop, topic]);
    expect(model.link(pair.id)).toEqual(pair);
    expect(model.linkOf(promotes.id)).toEqual(pair);
    expect(model.linkOf(cited.id)).toEqual(loop);
    expect(model.linksOf(hdr.id)).toEqual([pair, loop, topic]);
    expect(model.linksOf(later.id)).toEqual([]);
  });

  test('have ids that no other pair has', () => {
    const ids = ['a', 'b', 'a~b', 'b~a', '1~a', 'a~', '~a', '~', '1~a~b', ''].map(nodeId);
    const pairs = ids.flatMap((a, i) => ids.slice(i).map((b) => toLinkId(a, b)));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(toLinkId(nodeId('a'), nodeId('b'))).toBe(toLinkId(nodeId('b'), nodeId('a')));
  });

  test('take 5,000 claims between two nodes, and 5,000 on one, in under a second', () => {
    const claims = Array.from({ length: 10_000 }, (_, i) => {
      const to = i % 2 ? un.id : hdr.id;
      return aClaim(un.id, 'cites', to, { id: claimId(`c${i}`) });
    });
    const start = performance.now();
    const crowded = createModel(aDataset({ nodes: [un, hdr], claims }));
    expect(withGraph(crowded).graph.size).toBe(10_000);
    expect(crowded.links.map((link) => link.claims.length)).toEqual([5000, 5000]);
    expect(crowded.claimsOf(un.id)).toHaveLength(10_000);
    expect(crowded.claimsOf(hdr.id)).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('claims of a model', () => {
  test('are listed at both their ends, a loop once', () => {
    expect(model.claimsOf(hdr.id)).toEqual([publishes, cited, addresses, promotes]);
    expect(model.claimsOf(un.id)).toEqual([publishes, promotes]);
  });

  test('are indexed by relation, source, first year and dimension; nodes by kind', () => {
    expect(model.claimsOfRelation('cites')).toEqual([cited]);
    expect(model.claimsFrom(sourceId('other'))).toEqual([addresses]);
    expect(model.claimsFrom(sourceId('source'))).toEqual([publishes, cited, addresses, promotes]);
    expect(model.claimsStarting(1995)).toEqual([cited]);
    expect(model.claimsStarting(1996)).toEqual([]);
    expect(model.claimsOfDimension(food.id)).toEqual([addresses]);
    expect(model.claimsOfDimension(hdr.id)).toEqual([]);
    expect(model.nodesOfKind('dimension')).toEqual([later, food, economic]);
    expect(model.nodesOfKind('person')).toEqual([]);
  });
});

describe('disputes', () => {
  const [a, b, c] = [
    aClaim('x', 'part-of', 'y', { id: claimId('a'), disputes: [claimId('c'), claimId('b')] }),
    aClaim('x', 'part-of', 'y', { id: claimId('b'), disputes: [claimId('a')] }),
    aClaim('x', 'part-of', 'y', { id: claimId('c') }),
  ] as const;
  const disputed = aModel({ claims: [a, b, c] });

  test('hold both ways, whoever says so, in dataset order', () => {
    expect(disputed.disputesOf(a.id)).toEqual([b, c]);
    expect(disputed.disputesOf(b.id)).toEqual([a]);
    expect(disputed.disputesOf(c.id)).toEqual([a]);
  });

  test('outweigh what is stated or inferred', () => {
    expect([a, b, c].map(({ id }) => disputed.confidence(id))).toEqual(['disputed', 'disputed', 'disputed']);
  });

  test('leave the other claims as sure as their best evidence', () => {
    expect([publishes, addresses, promotes].map(({ id }) => model.confidence(id))).toEqual([
      'stated',
      'stated',
      'inferred',
    ]);
    expect(aModel({ claims: [{ ...publishes, evidence: [] }] }).confidence(publishes.id)).toBe('inferred');
  });
});

describe('years', () => {
  test('of a node are those it states', () => {
    expect([un, hdr, food].map(({ id }) => model.nodeYears(id))).toEqual([
      { from: 1945 },
      { from: 1994, to: 1994 },
      {},
    ]);
  });

  test('of a claim are its own, or run from when both its ends are there', () => {
    expect(model.ownYears(cited.id)).toEqual({ from: 1995, to: 1996 });
    expect(model.years(cited.id)).toEqual({ from: 1995, to: 1996 });
    expect(model.ownYears(publishes.id)).toEqual({});
    expect(model.years(publishes.id)).toEqual({ from: 1994 });
  });

  test('of a claim between undated nodes are open', () => {
    expect(aModel({ claims: [publishes] }).years(publishes.id)).toEqual({});
  });

  test('of a claim with one dated end run from that end', () => {
    const claim = aClaim('report:hdr', 'addresses', 'dimension:economic');
    expect(aModel({ nodes: [hdr], claims: [claim] }).years(claim.id)).toEqual({ from: 1994 });
  });
});

describe('the graphology graph', () => {
  const { graph } = withGraph(model);

  test('has every node and claim under keys of ours', () => {
    expect(graph.nodes()).toEqual(model.nodes.map(({ id }) => `n:${id}`));
    expect(graph.edges('n:institution:un', 'n:report:hdr').sort()).toEqual([`c:${promotes.id}`, `c:${publishes.id}`]);
    expect(graph.getEdgeAttribute(`c:${cited.id}`, 'claim')).toBe(cited);
    expect(graph.getNodeAttribute('n:report:hdr', 'node')).toBe(hdr);
  });

  test('is built once', () => {
    const graphed = withGraph(model);
    expect(graphed.graph).toBe(graphed.graph);
  });
});
