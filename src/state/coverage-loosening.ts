import { coverageNow } from './coverage-now.ts';
import type { ExplorerState } from './explorer-state.ts';
import { narrowedBy, type Facet } from './selectors.ts';
import { lift } from './set-filter.ts';

/** A restriction of the coverage that could be lifted, and how many cells would then speak. */
export interface CoverageLoosening {
  readonly facet: Facet;
  readonly cells: number;
}

/** Which single restriction to lift so that cells of the coverage speak, the one that gives most first. */
export const coverageLoosenings = (state: ExplorerState): readonly CoverageLoosening[] =>
  narrowedBy(state)
    .map((facet) => ({ facet, cells: speaking(lift(facet)(state)) }))
    .filter(({ cells }) => cells > 0)
    .sort((a, b) => b.cells - a.cells);

const speaking = (state: ExplorerState): number => {
  const coverage = coverageNow(state);
  return coverage ? coverage.cells.length - coverage.totals.none : 0;
};
