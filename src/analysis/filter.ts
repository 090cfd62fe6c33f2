import type { ClaimId, NodeId, SourceId } from '../model/ids.ts';
import type { Basis } from '../model/records.ts';

/** What a reader wants to see. An empty list or text restricts nothing; `{}` after `toFilter` shows everything. */
export interface Filter {
  readonly dimensions: readonly NodeId[];
  /** Whether a node must be tied to any or to all of `dimensions`. */
  readonly match: 'any' | 'all';
  readonly kinds: readonly string[];
  readonly types: readonly string[];
  readonly families: readonly string[];
  readonly relations: readonly string[];
  readonly basis: readonly Basis[];
  readonly sources: readonly SourceId[];
  readonly text: string;
}

/** Years, inclusive; a missing end is open. */
export interface TimeRange {
  readonly from?: number;
  readonly to?: number;
}

/** Ids that pass. Sets keep dataset order. */
export interface VisibleIds {
  readonly nodes: ReadonlySet<NodeId>;
  readonly claims: ReadonlySet<ClaimId>;
}

/** The filter that lets everything through. */
export const EVERYTHING: Filter = {
  dimensions: [],
  match: 'any',
  kinds: [],
  types: [],
  families: [],
  relations: [],
  basis: [],
  sources: [],
  text: '',
};
