import type { Filter, VisibleIds } from '../analysis/filter.ts';
import { remember } from '../analysis/remember.ts';
import { visible } from '../analysis/visible.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import type { Focus } from './view-state.ts';

const passing = remember((model: GraphModel, filter: Filter, focus: Focus | undefined) =>
  visible(model, filter, {}, focus),
);

/** Ids that pass the filter and the focus in any year: what has a place on an axis that stays while years are moved. */
export const visibleAnyYear = (state: ExplorerState): VisibleIds | undefined => {
  const model = modelOf(state);
  return model && passing(model, state.view.filter, state.view.focus);
};
