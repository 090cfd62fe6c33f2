import type { GraphModel } from '../model/graph-model.ts';
import type { LoadReport } from '../model/load-report.ts';
import type { ExplorerState } from './explorer-state.ts';
import { takeView } from './take-view.ts';
import { INITIAL_VIEW, type ViewState } from './view-state.ts';

/**
 * A state in which a graph is shown as a view says, for pictures and texts that are made without an explorer. Without a
 * report of its load the graph is taken as whole.
 */
export const stillState = (model: GraphModel, view: ViewState, report = wholeReport(model)): ExplorerState =>
  takeView(view)({ load: { kind: 'ready', model, report }, view: INITIAL_VIEW });

const wholeReport = ({ nodes, claims }: GraphModel): LoadReport => ({
  nodes: { read: nodes.length, kept: nodes.length },
  claims: { read: claims.length, kept: claims.length },
  problems: [],
});
