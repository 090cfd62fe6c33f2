import type { GraphModel } from '../model/graph-model.ts';
import type { LoadReport } from '../model/load-report.ts';
import type { ExplorerState, Transition } from './explorer-state.ts';
import { knownView } from './known-view.ts';
import { withGone } from './take-view.ts';
import { INITIAL_VIEW, type ViewState } from './view-state.ts';

/**
 * Shows a graph that has just been loaded. A first graph, or a newer copy of the same dataset, keeps the view as far as
 * its ids still exist; another dataset than `formerDataset` (its id) starts afresh in the same view.
 */
export const showGraph =
  (model: GraphModel, report: LoadReport, formerDataset?: string): Transition =>
  (state) => {
    const isOther = formerDataset !== undefined && formerDataset !== model.dataset.id;
    const { view, gone } = knownView(isOther ? afresh(state.view) : state.view, model);
    const next: ExplorerState = { load: { kind: 'ready', model, report }, view };
    return withGone(next, gone);
  };

const afresh = ({ view, rest, table }: ViewState): ViewState => ({ ...INITIAL_VIEW, view, rest, table });
