import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Claim } from '../../model/records.ts';

/** A claim with the two ends of its influence. */
export interface Descent {
  readonly claim: Claim;
  readonly ancestor: NodeId;
  readonly descendant: NodeId;
}

/** Affirmed claims of the lineage family, each with the way its influence runs; by id. */
export const lineageClaims = (model: GraphModel, isShown: (claim: Claim) => boolean): readonly Descent[] =>
  model.claims
    .filter(
      (claim) => claim.polarity === 'affirms' && model.relation(claim.relation)?.family === 'lineage' && isShown(claim),
    )
    .map((claim) =>
      model.relation(claim.relation)?.influence === 'backward'
        ? { claim, ancestor: claim.to, descendant: claim.from }
        : { claim, ancestor: claim.from, descendant: claim.to },
    )
    .sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));

/** Relations from the one that says most about a change to the one that says least. */
const WEIGHTS = [
  'revises',
  'narrows',
  'broadens',
  'operationalises',
  'adopts',
  'introduces',
  'derives-from',
  'criticises',
  'shelves',
  'acknowledges',
  'distinguishes',
];

const weight = ({ relation }: Claim): number =>
  WEIGHTS.includes(relation) ? WEIGHTS.indexOf(relation) : WEIGHTS.length;

/** Orders claims so that the one to name an arrow by comes first. */
export const byWeight = (a: Claim, b: Claim): number =>
  weight(a) - weight(b) || (a.relation === b.relation ? (a.id < b.id ? -1 : 1) : a.relation < b.relation ? -1 : 1);
