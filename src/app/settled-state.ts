import { traceInSlices } from '../analysis/trace-influence.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { LoadReport } from '../model/load-report.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { stillState } from '../state/still-state.ts';
import { setTraced, traceInquiryOf } from '../state/trace-run.ts';
import type { ViewState } from '../state/view-state.ts';
import { traceQueryOf } from './create-tracer.ts';
import { nextTask } from './next-task.ts';

/** The state of a view in which everything that it asks for has been answered: a trace is found. */
export const settledState = async (model: GraphModel, view: ViewState, report?: LoadReport): Promise<ExplorerState> => {
  const state = stillState(model, view, report);
  const ask = traceInquiryOf(state)?.ask;
  if (ask?.from === undefined) return state;
  const result = await traceInSlices(model, traceQueryOf(model, ask), nextTask);
  return setTraced({ kind: 'done', model, ask, result, leftOut: [] })(state);
};
