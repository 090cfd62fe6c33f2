import type { ClaimId } from './ids.ts';
import type { Placed } from './parse-list.ts';
import type { GateContext } from './parse-record.ts';
import type { Claim } from './records.ts';

/** The claim without disputes with itself, with claims that are not there, or said twice. Circles of disputes are fine. */
export const checkDisputes = (
  { log }: GateContext,
  { record, path }: Placed<Claim>,
  claims: ReadonlySet<ClaimId>,
): Claim => {
  if (!record.disputes) return record;
  const kept = new Set<ClaimId>();
  record.disputes.forEach((id, i) => {
    const at = { path: [...path, 'disputes', i], value: id };
    if (id === record.id) log.warning({ code: 'self-dispute', message: 'This claim disputes itself.', ...at });
    else if (claims.has(id)) kept.add(id);
    else log.warning({ code: 'unknown-dispute', message: 'This claim disputes a missing claim.', ...at });
  });
  return kept.size === record.disputes.length ? record : { ...record, disputes: [...kept] };
};
