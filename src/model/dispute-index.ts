import type { ClaimId } from './ids.ts';
import type { Claim } from './records.ts';

/** For each disputed claim the claims that differ from it, in dataset order; said by either side. */
export const disputeIndex = (claims: readonly Claim[]): ReadonlyMap<ClaimId, readonly Claim[]> => {
  const others = new Map<ClaimId, Set<ClaimId>>();
  const add = (id: ClaimId, other: ClaimId): void => {
    const known = others.get(id);
    if (known) known.add(other);
    else others.set(id, new Set([other]));
  };
  for (const { id, disputes = [] } of claims) {
    for (const other of disputes) {
      add(id, other);
      add(other, id);
    }
  }
  const order = new Map(claims.map((claim, i) => [claim.id, { claim, i }]));
  const inOrder = (ids: ReadonlySet<ClaimId>): Claim[] =>
    [...ids]
      .flatMap((id) => order.get(id) ?? [])
      .sort((one, two) => one.i - two.i)
      .map(({ claim }) => claim);
  return new Map([...others].map(([id, ids]) => [id, inOrder(ids)]));
};
