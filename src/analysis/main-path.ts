import { groupBy } from '../base/group-by.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import { acyclic, type Acyclic } from './acyclic.ts';
import { byYear } from './by-year.ts';
import { lineageHopsOf } from './lineage.ts';
import { lineageHops, type LineageHop } from './lineage-hops.ts';

/** The way along which most of a lineage runs. */
export interface MainPath {
  /** From the earliest ancestor to the last descendant; empty where nothing descends from anything. */
  readonly nodes: readonly NodeId[];
  /** The claims of each step, one list fewer than nodes. */
  readonly claims: readonly (readonly ClaimId[])[];
  /** How many ways from an origin to an end pass over each step. */
  readonly counts: readonly number[];
  /** Claims left out of the count because they close a cycle. */
  readonly cut: readonly ClaimId[];
}

/** All claims of descent from one node to another. */
interface Arc {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly claims: readonly ClaimId[];
  readonly count: number;
}

/**
 * The main path of texts and ideas in the whole lineage, or in that of one node: each arc is weighed by the number of ways from a node
 * without ancestors to one without descendants that use it, and the path begins with the heaviest arc out of an origin
 * and goes on by the heaviest at every node (Hummon & Doreian, Connectivity in a citation network, 1989; counted in
 * linear time as by Batagelj, Efficient algorithms for citation network analysis, 2003). Several claims of a pair
 * are one arc. Of equal arcs the one to the earlier node, then the lesser id, is taken. Counts above 2^53 are
 * rounded. Linear in steps of descent, after sorting.
 */
export const mainPath = (model: GraphModel, id?: NodeId): MainPath => {
  const compare = byYear(model);
  const { all, runsThrough } = lineageHops(model);
  const hops = id === undefined ? all : lineageHopsOf(model, id);
  const opened = acyclic(
    hops.filter(({ from, to }) => runsThrough(from) && runsThrough(to)),
    compare,
  );
  const arcs = weighedArcs(opened);
  const heaviest = (some: readonly Arc[]): Arc | undefined =>
    some.toSorted((a, b) => b.count - a.count || compare(a.to, b.to) || compare(a.from, b.from))[0];
  const outOf = groupBy(arcs, ({ from }) => [from]);
  const hasAncestors = new Set(arcs.map(({ to }) => to));
  const path: Arc[] = [];
  let arc = heaviest(arcs.filter(({ from }) => !hasAncestors.has(from)));
  for (; arc; arc = heaviest(outOf.get(arc.to) ?? [])) path.push(arc);
  return {
    nodes: [...path.slice(0, 1).map(({ from }) => from), ...path.map(({ to }) => to)],
    claims: path.map(({ claims }) => claims),
    counts: path.map(({ count }) => count),
    cut: opened.cut.map(({ claim }) => claim.id),
  };
};

const weighedArcs = ({ order, kept }: Acyclic): readonly Arc[] => {
  const arcs = toArcs(kept);
  const waysTo = waysFrom(order, arcs, 'to', 'from');
  const waysOn = waysFrom(order.toReversed(), arcs, 'from', 'to');
  return arcs.map((arc) => ({ ...arc, count: (waysTo.get(arc.from) ?? 0) * (waysOn.get(arc.to) ?? 0) }));
};

/** For each node the number of ways to it from the nodes where the order begins. */
const waysFrom = (
  order: readonly NodeId[],
  arcs: readonly Omit<Arc, 'count'>[],
  at: 'from' | 'to',
  before: 'from' | 'to',
): ReadonlyMap<NodeId, number> => {
  const into = groupBy(arcs, (arc) => [arc[at]]);
  const ways = new Map<NodeId, number>();
  for (const id of order) {
    const counts = (into.get(id) ?? []).map((arc) => ways.get(arc[before]) ?? 0);
    ways.set(id, counts.length === 0 ? 1 : counts.reduce((sum, count) => sum + count, 0));
  }
  return ways;
};

const toArcs = (hops: readonly LineageHop[]): readonly Omit<Arc, 'count'>[] =>
  [...groupBy(hops, ({ from }) => [from])].flatMap(([from, own]) =>
    [...groupBy(own, ({ to }) => [to])].map(([to, same]) => ({ from, to, claims: same.map(({ claim }) => claim.id) })),
  );
