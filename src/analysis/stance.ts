import type { Claim } from '../model/records.ts';
import { hasBasis } from './bases.ts';

/** What claims about one pair come to: a yes or a no, and whether the source says it or it was concluded. */
export interface Stance {
  readonly says: 'yes' | 'no';
  /** Whether the source itself says so; if not, a reader concluded it or read it off a closed list. */
  readonly isStated: boolean;
  /** Whether there are claims for both, of which the stronger won. */
  readonly differs: boolean;
}

/** Whether a claim says no: it excludes or denies, or all its evidence is absence from a closed list. */
export const saysNo = ({ polarity, evidence }: Claim): boolean =>
  polarity !== 'affirms' || (evidence.length > 0 && evidence.every(({ basis }) => basis === 'complement'));

/**
 * The stance of claims about one pair; nothing where there is no claim, for silence is neither yes nor no. What a
 * source states outweighs what was concluded; between equals the no stands, because it is the more definite word, and
 * `differs` tells that there was a yes.
 */
export const stanceOf = (claims: readonly Claim[]): Stance | undefined => {
  const against = claims.filter(saysNo);
  const inFavour = claims.filter((claim) => !saysNo(claim));
  if (claims.length === 0) return undefined;
  const differs = against.length > 0 && inFavour.length > 0;
  const isYes = against.length === 0 || (isAnyStated(inFavour) && !isAnyStated(against));
  return { says: isYes ? 'yes' : 'no', isStated: isAnyStated(isYes ? inFavour : against), differs };
};

const isAnyStated = (claims: readonly Claim[]): boolean => claims.some((claim) => hasBasis(claim, 'stated'));
