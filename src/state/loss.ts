import { loadSummary } from '../model/load-summary.ts';
import type { ExplorerState } from './explorer-state.ts';

/**
 * What of the dataset could not be loaded: "Loaded 48 of 50 claims; 2 point to missing nodes". Empty where all of it was,
 * so that every text about the graph can carry it.
 */
export const lossText = ({ load }: ExplorerState): string =>
  load.kind === 'ready' && load.report.problems.some(({ severity }) => severity === 'error')
    ? loadSummary(load.report)
    : '';
