import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { influenceGraph, type InfluenceGraph } from './influence-graph.ts';
import type { TraceSpace } from './trace-bounds.ts';
import { toTracePlan, walkTest, type TracePlan, type TraceQuery } from './trace-query.ts';
import { hinderedReason, stoppedReason, type TraceStop } from './trace-reason.ts';
import type { Trace, TraceLoosening, TraceResult } from './trace-result.ts';
import { searchTraces } from './trace-search.ts';
import { toTrace } from './to-trace.ts';
import { looserPlans, nothingReason } from './trace-loosening.ts';

/** Milliseconds since some moment. */
export type Clock = () => number;

/**
 * Traces of influence from one node to another, or to everything that it reaches, best first.
 *
 * A *trace* is a simple path over affirming claims in the direction of their influence (relations without influence are
 * not walked). Of several claims on one hop the best that fits is used. How traces are ranked stands in `trace-rank.ts`,
 * what comes before what in `trace-time.ts`, how they are found in `trace-search.ts`. The best ones are exact whenever
 * they are given at all; `complete` says whether they are all. Where nothing is found, `reason` says why and `loosen`
 * what to change. Never throws.
 */
export const traceInfluence = (model: GraphModel, query: TraceQuery, clock: Clock = now): TraceResult => {
  const run = traceRun(model, toTracePlan(query), clock);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
};

/** Milliseconds of work between two pauses. */
const SLICE_MS = 8;

/**
 * {@link traceInfluence} in slices of 8 ms with pauses in which a page can answer and the signal of the query can come.
 * The time limit counts the work, not what a busy page does in the pauses.
 */
export const traceInSlices = async (
  model: GraphModel,
  query: TraceQuery,
  pause: () => Promise<void>,
  clock: Clock = now,
): Promise<TraceResult> => {
  let paused = 0;
  const working: Clock = () => clock() - paused;
  const run = traceRun(model, toTracePlan(query), working);
  for (let start = clock(); ;) {
    const step = run.next();
    if (step.done) return step.value;
    if (clock() - start < SLICE_MS) continue;
    const end = clock();
    await pause();
    start = clock();
    paused += start - end;
  }
};

const now: Clock = () => performance.now();

/** What bounds a run: when it must end, and the signal that can end it before. */
type Bound = () => TraceStop | undefined;

function* traceRun(model: GraphModel, plan: TracePlan, clock: Clock): Generator<void, TraceResult> {
  const hindered = hinderedReason(model, plan);
  if (hindered !== undefined) return { traces: [], complete: true, reason: hindered };
  influenceGraph(model);
  const deadline = clock() + plan.timeLimitMs;
  const bound: Bound = () => {
    if (plan.signal?.aborted) return 'cancelled';
    return clock() > deadline ? 'time' : undefined;
  };
  const { traces, stop } = yield* collect(model, plan, bound);
  if (stop) return { traces, complete: false, reason: stoppedReason(plan, stop, traces.length) };
  if (traces.length > 0) return { traces, complete: true };
  const loosen = yield* loosenings(model, plan, bound);
  return { traces, complete: true, reason: nothingReason(model, plan, loosen), loosen };
}

interface Collected {
  readonly traces: readonly Trace[];
  readonly stop: TraceStop | undefined;
}

function* collect(model: GraphModel, plan: TracePlan, bound: Bound): Generator<void, Collected> {
  const graph = influenceGraph(model);
  const traces: Trace[] = [];
  for (const tick of searchTraces(spaceOf(model, graph, plan))) {
    const stop = bound() ?? (tick && traces.length === plan.limit ? 'limit' : undefined);
    if (stop) return { traces, stop };
    if (tick) traces.push(toTrace(model, graph, plan, tick));
    yield;
  }
  return { traces, stop: undefined };
}

/** Looser queries that find something, each with what it finds; those that there is no time for are left out. */
function* loosenings(model: GraphModel, plan: TracePlan, bound: Bound): Generator<void, readonly TraceLoosening[]> {
  const helpful: TraceLoosening[] = [];
  for (const { change, looser } of looserPlans(plan)) {
    const { traces } = yield* collect(model, looser, bound);
    const hops = Math.min(...traces.map(({ claims }) => claims.length));
    if (traces.length > 0) helpful.push({ change, traces: traces.length, ...(change === 'hops' && { maxHops: hops }) });
  }
  return helpful;
}

const spaceOf = (model: GraphModel, graph: InfluenceGraph, plan: TracePlan): Omit<TraceSpace, 'weakest'> => {
  return {
    graph,
    source: graph.indexOf.get(plan.from as NodeId) ?? -1,
    target: plan.to === undefined ? undefined : graph.indexOf.get(plan.to as NodeId),
    maxHops: plan.maxHops,
    timeRespecting: plan.timeRespecting,
    open: openArcs(model, graph, plan),
  };
};

/** 1 for each arc of a chosen relation, basis and source. Linear in arcs. */
const openArcs = (model: GraphModel, { claims }: InfluenceGraph, { filter }: TracePlan): Uint8Array => {
  const open = new Uint8Array(claims.length).fill(1);
  const { relations, families, basis, sources } = filter;
  if ([relations, families, basis, sources].every((chosen) => chosen.length === 0)) return open;
  const isOpen = walkTest(model, filter);
  for (let arc = 0; arc < open.length; arc += 1) open[arc] = isOpen(claims[arc]!) ? 1 : 0;
  return open;
};
