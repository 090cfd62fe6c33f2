import type { ExplorerState } from './explorer-state.ts';

/** What stands beside the view: the entry of what is selected, else the open cell, else the comparison. */
export type SidePanel = 'details' | 'cell' | 'comparison';

/** The panel that is called for now, if any. */
export const sidePanel = ({ view }: ExplorerState): SidePanel | undefined => {
  const { nodes, claims } = view.selection;
  if (nodes.length > 0 || claims.length > 0) return 'details';
  if (view.view === 'coverage' && view.cell) return 'cell';
  return view.view === 'definitions' && view.compared.length > 1 ? 'comparison' : undefined;
};
