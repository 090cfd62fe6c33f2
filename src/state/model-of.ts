import type { GraphModel } from '../model/graph-model.ts';
import type { ExplorerState } from './explorer-state.ts';

/** The graph that is explored, once it is there. */
export const modelOf = ({ load }: ExplorerState): GraphModel | undefined =>
  load.kind === 'ready' ? load.model : undefined;
