import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { ClaimTest } from './claim-tests.ts';
import { flowOf } from './influence.ts';
import type { Around } from './narrowing.ts';

/**
 * Nodes within some steps of a node over the claims that `isWalked` lets through, with their distance; nearest first,
 * the node itself at 0. `in` and `out` go by the direction of {@link flowOf}: influence where a relation has one,
 * otherwise from → to. Breadth-first search, linear in the claims it meets.
 */
export const neighbourhood = (
  model: GraphModel,
  { id: start, steps, direction }: Around,
  isWalked: ClaimTest,
): ReadonlyMap<NodeId, number> => {
  const distances = new Map([[start, 0]]);
  for (const [id, distance] of distances) {
    if (distance >= steps) break;
    for (const claim of model.claimsOf(id)) {
      if (!isWalked(claim)) continue;
      const { from, to } = flowOf(model, claim);
      const next = from === id ? to : from;
      const isAgainst = from === to || (direction === 'out' && from !== id) || (direction === 'in' && to !== id);
      if (!isAgainst && !distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
};
