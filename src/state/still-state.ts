import type { GraphModel } from '../model/graph-model.ts';
import type { ExplorerState } from './explorer-state.ts';
import { takeView } from './take-view.ts';
import { INITIAL_VIEW, type ViewState } from './view-state.ts';

/** A state in which a graph is shown as a view says, for pictures and texts that are made without an explorer. */
export const stillState = (model: GraphModel, view: ViewState): ExplorerState => {
  const [nodes, claims] = [model.nodes.length, model.claims.length];
  const report = { nodes: { read: nodes, kept: nodes }, claims: { read: claims, kept: claims }, problems: [] };
  return takeView(view)({ load: { kind: 'ready', model, report }, view: INITIAL_VIEW });
};
