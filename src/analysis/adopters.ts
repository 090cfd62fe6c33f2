import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { Claim } from '../model/records.ts';

/** Somebody who adopted a text. */
export interface Adopter {
  readonly id: NodeId;
  /** The report by which it was adopted; absent: the adopter itself did. */
  readonly through?: NodeId;
  readonly claims: readonly ClaimId[];
}

/**
 * Who adopted a definition or report: those whom a claim names, those who adopted a report that states or introduces
 * the definition, and the publishers of a report that adopted it. In dataset order of the adopting claims; somebody
 * who adopted it in several ways stands once for each way. Denials do not count. Linear in the claims met.
 */
export const adoptersOf = (model: GraphModel, id: NodeId): readonly Adopter[] => {
  const texts: readonly Adopter[] = incoming(model, id, ['states', 'introduces'])
    .filter(({ from }) => model.node(from)?.kind === 'report')
    .map((claim) => ({ id: claim.from, claims: [claim.id] }));
  const direct = incoming(model, id, ['adopts']).flatMap((claim) => withPublishers(model, claim));
  const byReport = [...new Set(texts.map((text) => text.id))].flatMap((report) => {
    const stated = texts.filter((text) => text.id === report).flatMap(({ claims }) => claims);
    return incoming(model, report, ['adopts']).map((claim) => ({
      id: claim.from,
      through: report,
      claims: [claim.id, ...stated],
    }));
  });
  return [...direct, ...byReport];
};

const withPublishers = (model: GraphModel, claim: Claim): readonly Adopter[] => {
  const publishers = incoming(model, claim.from, ['publishes']).map((published) => ({
    id: published.from,
    through: claim.from,
    claims: [claim.id, published.id],
  }));
  return [{ id: claim.from, claims: [claim.id] }, ...publishers];
};

const incoming = (model: GraphModel, id: NodeId, relations: readonly string[]): readonly Claim[] =>
  model
    .claimsOf(id)
    .filter(({ to, relation, polarity }) => to === id && polarity === 'affirms' && relations.includes(relation));
