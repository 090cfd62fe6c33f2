import { remember } from '../analysis/remember.ts';
import type { VisibleIds } from '../analysis/filter.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Source } from '../model/records.ts';
import { sourcesOf } from './cite/work.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { visibleInFocus } from './selectors.ts';
import type { ViewState } from './view-state.ts';

const NONE: readonly Source[] = [];

/** The sources of the selected claims, or of the claims of the selected nodes; else of all that passes the filters. In dataset order. */
export const sourcesNow = (state: ExplorerState): readonly Source[] => {
  const model = modelOf(state);
  if (!model) return NONE;
  const { nodes, claims } = state.view.selection;
  const isSelected = nodes.length > 0 || claims.length > 0;
  return isSelected ? ofSelection(model, state.view.selection) : ofVisible(model, visibleInFocus(state));
};

const ofSelection = remember((model: GraphModel, { nodes, claims }: ViewState['selection']) =>
  sourcesOf(model, [...claims.flatMap((id) => model.claim(id) ?? []), ...nodes.flatMap((id) => model.claimsOf(id))]),
);

const ofVisible = remember((model: GraphModel, { claims }: VisibleIds) =>
  sourcesOf(
    model,
    model.claims.filter(({ id }) => claims.has(id)),
  ),
);
