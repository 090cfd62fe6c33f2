import { traceInSlices } from '../analysis/trace-influence.ts';
import type { TraceQuery } from '../analysis/trace-query.ts';
import type { Trace } from '../analysis/trace-result.ts';
import type { Disposable } from '../base/disposable.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { TraceAsk } from '../state/inquiry.ts';
import { isSame } from '../state/is-same.ts';
import { modelOf } from '../state/model-of.ts';
import type { Store } from '../state/store.ts';
import type { LeftOut, Traced } from '../state/traced.ts';
import { setTraced, traceInquiryOf } from '../state/trace-run.ts';
import { walkedRelations } from '../state/walked-relations.ts';
import { nextTask } from './next-task.ts';

/** Answers the trace that a state asks for. */
export interface Tracer extends Disposable {
  /** Ends the trace under way; what was found by then counts. */
  stop(): void;
}

/** Most traces that are found for the reader. */
const MOST_FOUND = 20;

interface Run {
  readonly model: GraphModel;
  readonly ask: TraceAsk;
  readonly stopper: AbortController;
}

/**
 * Follows a store: whenever another trace is asked for, it looks for it in slices beside the page, and notes the answer
 * in the state; then it counts what the switches leave out. The last question wins.
 */
export const createTracer = (store: Pick<Store, 'state' | 'dispatch' | 'subscribe'>): Tracer => {
  let current: Run | undefined;

  const begin = async (run: Run): Promise<void> => {
    const { model, ask, stopper } = run;
    const result = await traceInSlices(model, { ...traceQueryOf(model, ask), signal: stopper.signal }, nextTask);
    if (run !== current) return;
    const traced: Traced = { kind: 'done', model, ask, result, leftOut: [] };
    store.dispatch(setTraced(traced));
    if (!result.complete || result.traces.length === 0) return;
    const leftOut = await countLeftOut(run, result.traces);
    if (run === current && leftOut.length > 0) store.dispatch(setTraced({ ...traced, leftOut }));
  };

  const follow = (): void => {
    const model = modelOf(store.state);
    const ask = traceInquiryOf(store.state)?.ask;
    if (current && current.model === model && isSame(current.ask, ask)) return;
    current?.stopper.abort();
    current = model && ask?.from !== undefined ? { model, ask, stopper: new AbortController() } : undefined;
    if (current) void begin(current);
  };

  const subscription = store.subscribe(follow);
  return {
    stop: () => current?.stopper.abort(),
    dispose() {
      subscription.dispose();
      current?.stopper.abort();
      current = undefined;
    },
  };
};

/** The query of a trace that is asked for. */
export const traceQueryOf = (model: GraphModel, ask: TraceAsk): TraceQuery => ({
  from: ask.from ?? '',
  ...(ask.to !== undefined && { to: ask.to }),
  maxHops: ask.maxHops,
  families: ask.families,
  relations: walkedRelations(model, ask),
  basis: ask.isStated ? ['stated'] : [],
  timeRespecting: ask.isForward,
  limit: MOST_FOUND,
});

const LOOSER: readonly (readonly [LeftOut['change'], Partial<TraceAsk>])[] = [
  ['time', { isForward: false }],
  ['basis', { isStated: false }],
];

const countLeftOut = async ({ model, ask, stopper }: Run, found: readonly Trace[]): Promise<readonly LeftOut[]> => {
  if (ask.to === undefined) return [];
  const known = new Set(found.map(wayOf));
  const counts: LeftOut[] = [];
  for (const [change, loosened] of LOOSER) {
    const looser = { ...ask, ...loosened };
    if (isSame(looser, ask)) continue;
    const { traces, complete } = await traceInSlices(
      model,
      { ...traceQueryOf(model, looser), limit: 500, signal: stopper.signal },
      nextTask,
    );
    const more = traces.filter((trace) => !known.has(wayOf(trace))).length;
    if (more > 0) counts.push({ change, traces: more, isAtLeast: !complete });
  }
  return counts;
};

const wayOf = ({ nodes }: Trace): string => JSON.stringify(nodes);
