import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { TracePlan } from './trace-query.ts';

/** What ended a search before its end. */
export type TraceStop = 'limit' | 'time' | 'cancelled';

/** Why there is nothing to search for; undefined where there is. */
export const hinderedReason = (model: GraphModel, { from, to }: TracePlan): string | undefined => {
  const missing = [from, to].filter((id) => id !== undefined && !model.node(id as NodeId));
  if (missing.length > 0) return `There is no node ${missing.map((id) => `“${id}”`).join(' and no ')} in this dataset.`;
  if (from === to) return 'A trace needs two different nodes: where influence starts and where it arrives.';
  return undefined;
};

/** Why there are not all. */
export const stoppedReason = ({ limit, timeLimitMs }: TracePlan, stop: TraceStop, found: number): string => {
  if (stop === 'limit') return `Stopped at ${counted(limit)}, the best; there are more.`;
  const why = stop === 'time' ? `Stopped after ${timeLimitMs.toLocaleString('en')} ms` : 'Cancelled';
  if (found > 0) return `${why}; ${found === 1 ? 'the best one' : `the ${found.toLocaleString('en')} best`} so far.`;
  return `${why} before a trace was found. Allow fewer hops or more time.`;
};

/** "1 trace", "1,204 traces". */
export const counted = (traces: number): string =>
  `${traces.toLocaleString('en')} ${traces === 1 ? 'trace' : 'traces'}`;
