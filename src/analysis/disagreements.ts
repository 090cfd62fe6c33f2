import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId, SourceId } from '../model/ids.ts';
import type { Claim } from '../model/records.ts';

/** Claims that differ from one another, by side. */
export interface Disagreement {
  /** Every claim that takes part, in dataset order. */
  readonly claims: readonly ClaimId[];
  /** Claims of one side do not differ among themselves; two sides, or more where each differs from each. */
  readonly sides: readonly (readonly ClaimId[])[];
  /** Which claim differs from which, each pair once, the earlier claim first. */
  readonly pairs: readonly (readonly [ClaimId, ClaimId])[];
  /** The node that most of the claims are about; of equals, the one named first. */
  readonly about: NodeId;
  /** Sources that stand on more than one side: they contradict themselves. */
  readonly selfContradicting: readonly SourceId[];
}

/**
 * Every disagreement: claims that dispute each other, directly or by way of others, with their sides; in dataset
 * order. Sides are found by colouring: each claim goes to the first side it differs from no claim of. Linear in
 * disputes times sides.
 */
export const disagreements = (model: GraphModel): readonly Disagreement[] => {
  const seen = new Set<ClaimId>();
  const place = new Map(model.claims.map(({ id }, i) => [id, i]));
  return model.claims.flatMap(({ id }) => {
    if (seen.has(id) || model.disputesOf(id).length === 0) return [];
    const ids = new Set([id]);
    for (const member of ids) for (const other of model.disputesOf(member)) ids.add(other.id);
    ids.forEach((member) => seen.add(member));
    return [toDisagreement(model, [...ids], place)];
  });
};

const toDisagreement = (
  model: GraphModel,
  ids: readonly ClaimId[],
  place: ReadonlyMap<ClaimId, number>,
): Disagreement => {
  const inOrder = ids.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const claims = inOrder.flatMap((id) => model.claim(id) ?? []);
  const sides = sidesOf(model, claims);
  const isLater = (id: ClaimId, other: ClaimId): boolean => (place.get(other) ?? 0) > (place.get(id) ?? 0);
  return {
    claims: inOrder,
    sides: sides.map((side) => side.map(({ id }) => id)),
    pairs: inOrder.flatMap((id) =>
      model.disputesOf(id).flatMap((other): [ClaimId, ClaimId][] => (isLater(id, other.id) ? [[id, other.id]] : [])),
    ),
    about: mostCommonEnd(claims),
    selfContradicting: onSeveralSides(sides),
  };
};

const sidesOf = (model: GraphModel, claims: readonly Claim[]): readonly (readonly Claim[])[] => {
  const sides: Claim[][] = [];
  for (const claim of claims) {
    const others = new Set(model.disputesOf(claim.id).map(({ id }) => id));
    const side = sides.find((one) => one.every(({ id }) => !others.has(id)));
    if (side) side.push(claim);
    else sides.push([claim]);
  }
  return sides;
};

const mostCommonEnd = (claims: readonly Claim[]): NodeId => {
  const counts = new Map<NodeId, number>();
  for (const { from, to } of claims) for (const id of [to, from]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
};

const onSeveralSides = (sides: readonly (readonly Claim[])[]): readonly SourceId[] => {
  const bySide = sides.map((side) => new Set(side.flatMap(({ evidence }) => evidence.map(({ source }) => source))));
  const all = [...new Set(bySide.flatMap((sources) => [...sources]))];
  return all.filter((source) => bySide.filter((sources) => sources.has(source)).length > 1);
};
