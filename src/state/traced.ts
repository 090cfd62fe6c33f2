import type { TraceResult } from '../analysis/trace-result.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { TraceAsk } from './inquiry.ts';

/** Traces that a switch leaves out although they lead to the same end. */
export interface LeftOut {
  readonly change: 'time' | 'basis';
  readonly traces: number;
  /** Whether there may be more. */
  readonly isAtLeast: boolean;
}

/** What came of a trace. */
export interface Traced {
  readonly kind: 'done';
  readonly model: GraphModel;
  readonly ask: TraceAsk;
  readonly result: TraceResult;
  readonly leftOut: readonly LeftOut[];
}
