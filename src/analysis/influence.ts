import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { Claim } from '../model/records.ts';

/** The way influence runs along a claim. */
export interface Flow {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Whether the relation carries influence at all; if not, `from` and `to` are those of the claim. */
  readonly isInfluence: boolean;
}

/**
 * The direction of a claim: that of its influence where its relation has one (a `narrows` claim runs from the narrowed
 * to the narrowing definition), otherwise the claim's own, from → to.
 */
export const flowOf = (model: GraphModel, { from, to, relation }: Claim): Flow => {
  const influence = model.relation(relation)?.influence ?? 'none';
  if (influence === 'backward') return { from: to, to: from, isInfluence: true };
  return { from, to, isInfluence: influence === 'forward' };
};
