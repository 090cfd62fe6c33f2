import { groupBy } from '../base/group-by.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import { isLike } from './like-relation.ts';
import { stanceOf, type Stance } from './stance.ts';

/** What a definition says of one of its parts. */
export interface ElementStance extends Stance {
  readonly claims: readonly ClaimId[];
}

/**
 * The parts a definition affirms or excludes: elements, and the measures it consists of. What it does not speak of is
 * not in the map. Parts stand in dataset order. Linear in the claims of the definition.
 */
export const elementsOf = (model: GraphModel, definition: NodeId): ReadonlyMap<NodeId, ElementStance> => {
  const isContained = isLike(model, 'contains');
  const own = model.claimsOf(definition).filter((claim) => claim.from === definition && isContained(claim));
  return new Map(
    [...groupBy(own, ({ to }) => [to])].flatMap(([id, claims]) => {
      const stance = stanceOf(claims);
      return stance ? [[id, { ...stance, claims: claims.map((claim) => claim.id) }] as const] : [];
    }),
  );
};
