import type { RelationShares, Shares } from '../analysis/compare-nodes.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { nameOf, relationText, type NodeName } from './sentence.ts';

/** Which of two nodes something belongs to. */
export type Side = keyof Shares;

/** The sides in the order they are shown. */
export const SIDES: readonly Side[] = ['onlyA', 'both', 'onlyB'];

/** What one relation joins one side to. */
export interface ComparedList {
  readonly relation: string;
  readonly names: readonly NodeName[];
}

/** Names of one side by relation, those without any left out; in the order of the vocabulary. */
export const comparedLists = (
  model: GraphModel,
  relations: readonly RelationShares[],
  side: Side,
): readonly ComparedList[] =>
  relations.flatMap((shares) => {
    const ids: readonly NodeId[] = shares[side];
    if (ids.length === 0) return [];
    const relation = relationText(model, shares.relation, shares.reading);
    return [{ relation, names: ids.map((id) => nameOf(model, id)) }];
  });
