import type { GraphModel } from '../../src/model/graph-model.ts';
import type { ExplorerState } from '../../src/state/explorer-state.ts';

/** The model, once a dataset is there. */
export const loadedModel = (state: ExplorerState): GraphModel | undefined =>
  state.load.kind === 'ready' ? state.load.model : undefined;

/** What the reader has switched on in the filter. */
export const chosenFilter = (state: ExplorerState): ExplorerState['view']['filter'] => state.view.filter;
