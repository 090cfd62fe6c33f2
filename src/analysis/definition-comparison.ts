import type { ClaimId, NodeId } from '../model/ids.ts';

/** How one definition differs from another, part by part. Silence is neither a yes nor a no. */
export interface DefinitionComparison {
  readonly kind: 'definitions';
  readonly a: NodeId;
  readonly b: NodeId;
  /** Affirmed by both. */
  readonly kept: readonly NodeId[];
  /** Affirmed by the first; the second does not speak of it. */
  readonly dropped: readonly NodeId[];
  /** Affirmed by the second; the first does not speak of it. */
  readonly added: readonly NodeId[];
  /** Affirmed by one and excluded by the other. */
  readonly flipped: readonly NodeId[];
  /** Those of `added` and `flipped` that a definition before the first affirmed already. */
  readonly returned: readonly NodeId[];
  /** Those of `flipped` that the second excludes. */
  readonly excluded: readonly NodeId[];
  /** Parts on which claims about one of the two differ, or are disputed. */
  readonly disputed: readonly NodeId[];
  /** The claims behind all of this. */
  readonly claims: readonly ClaimId[];
  readonly sentence: string;
}
