import { remember } from '../analysis/remember.ts';
import type { Trace } from '../analysis/trace-result.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { traceEntry } from './trace-entry.ts';
import { openTraceOf } from './trace-run.ts';

const NONE: readonly number[] = [];

/** The years on the way of the open trace, where they are known. */
export const tracedYears = (state: ExplorerState): readonly number[] => {
  const model = modelOf(state);
  const open = openTraceOf(state);
  return model && open ? yearsOf(model, open.trace) : NONE;
};

const yearsOf = remember((model: GraphModel, trace: Trace) =>
  traceEntry(model, trace).stops.filter((year) => year !== undefined),
);
