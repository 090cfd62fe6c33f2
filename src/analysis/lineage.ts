import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import { byYear } from './by-year.ts';
import { lineageHops, type LineageHop, type LineageHops } from './lineage-hops.ts';

/** A relative of a node by descent. */
export interface Relative {
  readonly id: NodeId;
  /** Steps of descent between the two, by the shortest way; 1 for a parent or child. */
  readonly generation: number;
  /** Every claim by which it leads on towards the node (ancestor) or hangs on it and its kin (descendant). */
  readonly claims: readonly ClaimId[];
}

/** Where a node comes from and what became of it. The claims of all relatives are the arrows on the ways between. */
export interface Lineage {
  readonly ancestors: readonly Relative[];
  readonly descendants: readonly Relative[];
}

/**
 * The ancestors and descendants of a node, nearest generation first, then by year, then by id. Descent runs through
 * texts and ideas; an organisation or person is a relative but has none to add, unless it is the node asked for. In a
 * cycle a relative may be both; the node itself is never its own relative. An unknown node has none. Breadth-first search, linear in
 * the steps of descent met, and n log n in the relatives.
 */
export const lineageOf = (model: GraphModel, id: NodeId): Lineage => {
  const hops = lineageHops(model);
  return { ancestors: relatives(model, hops, id, 'up'), descendants: relatives(model, hops, id, 'down') };
};

/** Steps of descent on the ways that lead to a node from its ancestors and from it to its descendants. */
export const lineageHopsOf = (model: GraphModel, id: NodeId): readonly LineageHop[] => {
  const { ancestors, descendants } = lineageOf(model, id);
  const claims = new Set([...ancestors, ...descendants].flatMap((relative) => relative.claims));
  return lineageHops(model).all.filter(({ claim }) => claims.has(claim.id));
};

const relatives = (model: GraphModel, hops: LineageHops, id: NodeId, way: 'up' | 'down'): readonly Relative[] => {
  const next = ({ from, to }: LineageHop): NodeId => (way === 'up' ? from : to);
  const near = ({ from, to }: LineageHop): NodeId => (way === 'up' ? to : from);
  const onward = way === 'up' ? hops.into : hops.outOf;
  const generations = new Map([[id, 0]]);
  const isOnTheWay = (kin: NodeId): boolean => generations.has(kin) && (kin === id || hops.runsThrough(kin));
  for (const [kin, generation] of generations) {
    if (!isOnTheWay(kin)) continue;
    for (const hop of onward(kin)) if (!generations.has(next(hop))) generations.set(next(hop), generation + 1);
  }
  const back = way === 'up' ? hops.outOf : hops.into;
  const inOrder = byYear(model);
  return [...generations]
    .filter(([kin]) => kin !== id)
    .map(([kin, generation]) => ({
      id: kin,
      generation,
      claims: back(kin).flatMap((hop) => (isOnTheWay(near(hop)) ? hop.claim.id : [])),
    }))
    .sort((a, b) => a.generation - b.generation || inOrder(a.id, b.id));
};
