import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { VisibleIds } from './filter.ts';
import { flowOf } from './influence.ts';

/** Which nodes to gather around a node. `out` follows influence away from it, `in` goes back to where it came from. */
export interface Around {
  readonly id: NodeId;
  readonly steps: number;
  readonly direction: 'in' | 'out' | 'both';
}

/**
 * Nodes within some steps of a node over visible claims, with their distance; nearest first, the node itself at 0.
 * `in` and `out` go by the direction of {@link flowOf}: influence where a relation has one, otherwise from → to.
 * Empty where the node is not visible. Breadth-first search, linear in the claims it meets.
 */
export const neighbourhood = (model: GraphModel, within: VisibleIds, around: Around): ReadonlyMap<NodeId, number> => {
  if (!within.nodes.has(around.id)) return new Map();
  const distances = new Map([[around.id, 0]]);
  for (const [id, distance] of distances) {
    if (distance >= around.steps) break;
    for (const next of nextNodes(model, within, id, around.direction)) {
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
};

const nextNodes = (
  model: GraphModel,
  within: VisibleIds,
  id: NodeId,
  direction: Around['direction'],
): readonly NodeId[] =>
  model
    .claimsOf(id)
    .filter((claim) => within.claims.has(claim.id))
    .flatMap((claim) => {
      const { from, to } = flowOf(model, claim);
      const isOut = from === id;
      if (direction === 'out' && !isOut) return [];
      if (direction === 'in' && to !== id) return [];
      return [isOut ? to : from];
    });
