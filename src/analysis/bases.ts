import type { Basis, Claim } from '../model/records.ts';

/** The bases a reader chooses from: `table` and `figure` count as stated. */
export const BASIS_CHOICES = ['stated', 'inferred', 'complement'] as const satisfies readonly Basis[];

/** Whether evidence of one basis answers a wish for another: stated also takes table and figure. */
export const answersBasis = (wanted: Basis, found: Basis): boolean =>
  wanted === found || (wanted === 'stated' && (found === 'table' || found === 'figure'));

/** Whether any evidence of a claim answers the wish for a basis. */
export const hasBasis = (claim: Claim, wanted: Basis): boolean =>
  claim.evidence.some(({ basis }) => answersBasis(wanted, basis));
