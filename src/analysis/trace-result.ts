import type { ClaimId, NodeId } from '../model/ids.ts';

/** A time-respecting path of influence. */
export interface Trace {
  /** First to last. */
  readonly nodes: readonly NodeId[];
  /** One claim a hop. */
  readonly claims: readonly ClaimId[];
  /** One a hop: the earliest year it can have taken place after the hops before; undefined where no date is known. */
  readonly years: readonly (number | undefined)[];
  /** The trace in plain English. */
  readonly sentence: string;
  /** The claim of the weakest hop, the first of several. */
  readonly weakest: ClaimId;
  /** For sorting: 0 to 1, higher is better, equal where only ids decide. */
  readonly score: number;
}

/** What can be changed so that something is found: one thing at a time. */
export type TraceChange = 'hops' | 'time' | 'basis' | 'sources' | 'relations' | 'families' | 'turn-round';

/** A change and what it would find. */
export interface TraceLoosening {
  readonly change: TraceChange;
  /** How many traces that finds; at most as many as were asked for. */
  readonly traces: number;
  /** With `hops`: the fewest that find something. */
  readonly maxHops?: number;
}

/** Traces, best first, and whether they are all. */
export interface TraceResult {
  readonly traces: readonly Trace[];
  /** Whether the search came to its end, so that there are no other traces. */
  readonly complete: boolean;
  /** Why there are not all, or none. */
  readonly reason?: string;
  /** Where there are none: what would help. */
  readonly loosen?: readonly TraceLoosening[];
}
