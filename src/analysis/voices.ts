import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';

/** Somebody who states a critique or a definition. */
export interface Voice {
  readonly id: NodeId;
  /** The publication: the report through which the source knows it, or the voice itself where it is a report. */
  readonly publication?: NodeId;
  readonly claim: ClaimId;
}

/** Who states, introduces or writes a critique or definition, and in which publication; in dataset order. */
export const voicesOf = (model: GraphModel, id: NodeId): readonly Voice[] =>
  model
    .claimsOf(id)
    .filter(({ to, relation, polarity }) => to === id && polarity === 'affirms' && VOICING.has(relation))
    .map(({ id: claim, from, via }) => {
      const publication = via ?? (model.node(from)?.kind === 'report' ? from : undefined);
      return { id: from, claim, ...(publication !== undefined && { publication }) };
    });

const VOICING: ReadonlySet<string> = new Set(['states', 'introduces', 'writes']);
