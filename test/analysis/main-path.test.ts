import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acyclic } from '../../src/analysis/acyclic.ts';
import { byYear } from '../../src/analysis/by-year.ts';
import { lineageHops, type LineageHop } from '../../src/analysis/lineage-hops.ts';
import { mainPath } from '../../src/analysis/main-path.ts';
import { createModel } from '../../src/model/create-model.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { NodeId } from '../../src/model/ids.ts';
import { aClaim, aModel, aNode, nodeId } from '../builders.ts';
import { arbitraryLineage, shuffled } from './arbitrary-lineage.ts';

const narrows = (child: string, parent: string) => aClaim(`definition:${child}`, 'narrows', `definition:${parent}`);

describe('mainPath', () => {
  /*
   * a → b → d → e, a → c → d, c → e, d → f. Ways from a to an end: a b d e, a b d f, a c d e, a c d f, a c e.
   */
  const model = aModel({
    claims: [
      narrows('b', 'a'),
      narrows('c', 'a'),
      narrows('d', 'b'),
      narrows('d', 'c'),
      narrows('e', 'c'),
      narrows('e', 'd'),
      narrows('f', 'd'),
    ],
  });

  it('follows the steps that most ways use', () => {
    expect(mainPath(model)).toEqual({
      nodes: ['definition:a', 'definition:c', 'definition:d', 'definition:e'],
      claims: [
        ['definition:c narrows definition:a'],
        ['definition:d narrows definition:c'],
        ['definition:e narrows definition:d'],
      ],
      counts: [3, 2, 2],
      cut: [],
    });
  });

  it('keeps to the lineage of a node', () => {
    expect(mainPath(model, nodeId('definition:b')).nodes).toEqual([
      'definition:a',
      'definition:b',
      'definition:d',
      'definition:e',
    ]);
  });

  it('counts several claims of a pair once', () => {
    const twice = aModel({ claims: [narrows('b', 'a'), aClaim('definition:b', 'revises', 'definition:a')] });
    expect(mainPath(twice)).toMatchObject({
      counts: [1],
      claims: [['definition:b narrows definition:a', 'definition:b revises definition:a']],
    });
  });

  it('opens a cycle at the step that runs back to its earliest node, and says so', () => {
    const ring = aModel({
      nodes: [
        aNode('definition:b', { when: '2004' }),
        aNode('definition:a', { when: '1994' }),
        aNode('definition:c', { when: '2007' }),
      ],
      claims: [narrows('a', 'c'), narrows('c', 'b'), narrows('b', 'a')],
    });
    expect(mainPath(ring)).toMatchObject({
      nodes: ['definition:a', 'definition:b', 'definition:c'],
      cut: ['definition:a narrows definition:c'],
    });
  });

  it('leaves out who adopted', () => {
    const adopted = aModel({ claims: [narrows('b', 'a'), aClaim('institution:eu', 'adopts', 'definition:b')] });
    expect(mainPath(adopted).nodes).toEqual(['definition:a', 'definition:b']);
  });

  it('is empty where nothing descends', () => {
    expect(mainPath(aModel())).toEqual({ nodes: [], claims: [], counts: [], cut: [] });
  });

  it('stands a lineage too deep for recursion', () => {
    const deep = Array.from({ length: 20_000 }, (_, i) => narrows(String(i + 1), String(i)));
    expect(mainPath(aModel({ claims: deep })).nodes).toHaveLength(20_001);
  });

  it('counts as many ways as there are', () => {
    fc.assert(
      fc.property(arbitraryLineage, (dataset) => {
        const some = createModel(dataset);
        const { nodes, counts } = mainPath(some);
        const ways = allWays(keptPairs(some));
        counts.forEach((count, i) => {
          const uses = ways.filter((way) => way.some((id, at) => id === nodes[i] && way[at + 1] === nodes[i + 1]));
          expect(count).toBe(uses.length);
        });
      }),
    );
  });

  it('is the same in whatever order the data come', () => {
    fc.assert(
      fc.property(
        arbitraryLineage.chain((dataset) => shuffled(dataset).map((other) => [dataset, other] as const)),
        ([one, other]) => {
          const [a, b] = [mainPath(createModel(one)), mainPath(createModel(other))];
          expect({ nodes: b.nodes, counts: b.counts, cut: b.cut.toSorted() }).toEqual({
            nodes: a.nodes,
            counts: a.counts,
            cut: a.cut.toSorted(),
          });
        },
      ),
    );
  });
});

describe('acyclic', () => {
  it('leaves no cycle, and orders every node behind its ancestors', () => {
    fc.assert(
      fc.property(arbitraryLineage, (dataset) => {
        const model = createModel(dataset);
        const { all } = lineageHops(model);
        const { order, kept, cut } = acyclic(all, byYear(model));
        const place = new Map(order.map((id, i) => [id, i]));
        expect(kept.filter(({ from, to }) => place.get(from)! >= place.get(to)!)).toEqual([]);
        expect(kept.length + cut.length).toBe(all.length);
      }),
    );
  });

  it('cuts only what lies on a cycle', () => {
    fc.assert(
      fc.property(arbitraryLineage, (dataset) => {
        const model = createModel(dataset);
        const { all } = lineageHops(model);
        const { cut } = acyclic(all, byYear(model));
        expect(cut.filter(({ from, to }) => !reaches(all, to, from))).toEqual([]);
      }),
    );
  });
});

const reaches = (hops: readonly LineageHop[], start: NodeId, end: NodeId): boolean => {
  const seen = new Set([start]);
  for (const id of seen) for (const hop of hops) if (hop.from === id) seen.add(hop.to);
  return seen.has(end);
};

const keptPairs = (model: GraphModel): readonly (readonly [NodeId, NodeId])[] => {
  const { all, runsThrough } = lineageHops(model);
  const { kept } = acyclic(
    all.filter(({ from, to }) => runsThrough(from) && runsThrough(to)),
    byYear(model),
  );
  return [...new Map(kept.map(({ from, to }) => [`${from} ${to}`, [from, to] as const])).values()];
};

const allWays = (pairs: readonly (readonly [NodeId, NodeId])[]): readonly (readonly NodeId[])[] => {
  const onward = (way: readonly NodeId[]): readonly (readonly NodeId[])[] => {
    const next = pairs.filter(([from]) => from === way.at(-1));
    return next.length === 0 ? [way] : next.flatMap(([, to]) => onward([...way, to]));
  };
  const targets = new Set(pairs.map(([, to]) => to));
  return [...new Set(pairs.map(([from]) => from))].filter((id) => !targets.has(id)).flatMap((id) => onward([id]));
};
