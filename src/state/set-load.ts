import type { GraphModel } from '../model/graph-model.ts';
import type { LoadReport } from '../model/load-report.ts';
import type { LoadState, Transition } from './explorer-state.ts';
import { isSame } from './is-same.ts';

/** Notes how far loading has come. */
export const setLoad =
  (load: Exclude<LoadState, { kind: 'ready' }>): Transition =>
  (state) =>
    isSame(state.load, load) ? state : { ...state, load };

/** Shows a graph in a view that names nothing of any graph; such a view fits every one. */
export const showFirst =
  (model: GraphModel, report: LoadReport): Transition =>
  ({ view }) => ({ load: { kind: 'ready', model, report }, view });
