import { remember } from '../analysis/remember.ts';
import type { Trace } from '../analysis/trace-result.ts';
import type { ExplorerState, Transition } from './explorer-state.ts';
import type { TraceInquiry } from './inquiry.ts';
import { isSame } from './is-same.ts';
import { modelOf } from './model-of.ts';
import type { Traced } from './traced.ts';

/** How far the trace that is asked for has come: not begun while it has no start. */
export type TraceRun = { readonly kind: 'none' } | { readonly kind: 'running' } | Traced;

const NONE: TraceRun = { kind: 'none' };
const RUNNING: TraceRun = { kind: 'running' };

/** The trace that is being asked for, if any. */
export const traceInquiryOf = ({ view }: ExplorerState): TraceInquiry | undefined =>
  view.inquiry?.kind === 'trace' ? view.inquiry : undefined;

/** How far the trace has come that is asked for now; an answer to another question is none. */
export const traceRunOf = (state: ExplorerState): TraceRun => {
  const inquiry = traceInquiryOf(state);
  const model = modelOf(state);
  if (!model || inquiry?.ask.from === undefined) return NONE;
  const { traced } = state;
  return traced?.model === model && isSame(traced.ask, inquiry.ask) ? traced : RUNNING;
};

/** The trace that is open, and which it is; the first where the reader's choice is gone. */
export const openTraceOf = (state: ExplorerState): { readonly trace: Trace; readonly at: number } | undefined => {
  const run = traceRunOf(state);
  const inquiry = traceInquiryOf(state);
  return run.kind === 'done' && inquiry ? opened(run, inquiry) : undefined;
};

const opened = remember(({ result: { traces } }: Traced, { open }: TraceInquiry) => {
  const at = open < traces.length ? open : 0;
  const trace = traces[at];
  return trace && { trace, at };
});

/** Notes what came of a trace. */
export const setTraced =
  (traced: Traced): Transition =>
  (state) =>
    state.traced === traced ? state : { ...state, traced };
