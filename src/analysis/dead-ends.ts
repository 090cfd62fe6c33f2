import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import { byYear } from './by-year.ts';
import { lineageHops } from './lineage-hops.ts';

/** A text that nobody in the dataset took further. */
export interface DeadEnd {
  readonly id: NodeId;
  /** Claims by which somebody put it on the shelf. */
  readonly shelvedBy: readonly ClaimId[];
}

/** What meets a text without carrying it on. */
const NOT_CARRIED_ON: ReadonlySet<string> = new Set(['shelves', 'criticises', 'distinguishes']);

/**
 * Definitions and reports that stand in the lineage but from which nothing descends, by year, then id. That a text
 * was shelved, criticised or set apart does not carry it on. It says what this dataset holds, not what happened.
 * Linear in steps of descent.
 */
export const deadEnds = (model: GraphModel): readonly DeadEnd[] => {
  const { all, outOf } = lineageHops(model);
  const texts = [...new Set(all.flatMap(({ from, to }) => [from, to]))].filter((id) => isText(model, id));
  return texts
    .filter((id) => outOf(id).every(({ claim }) => NOT_CARRIED_ON.has(claim.relation)))
    .sort(byYear(model))
    .map((id) => ({
      id,
      shelvedBy: outOf(id).flatMap(({ claim }) => (claim.relation === 'shelves' ? claim.id : [])),
    }));
};

const isText = (model: GraphModel, id: NodeId): boolean =>
  ['definition', 'report'].includes(model.node(id)?.kind ?? '');
