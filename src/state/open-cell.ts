import { toCoverageLayout, type CellPlace, type CoverageLayout } from './coverage-layout.ts';
import type { Transition } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { onView } from './on-view.ts';

/** Opens a cell of the coverage in place of what is selected; a node that the graph does not have changes nothing. */
export const openCell = ({ row, column }: CellPlace): Transition =>
  onView((view, state) => {
    const model = modelOf(state);
    if (model && !(model.node(row) && model.node(column))) return view;
    return { ...view, cell: { row, column }, selection: { nodes: [], claims: [] }, trail: [] };
  });

/** Closes the open cell. */
export const closeCell = (): Transition => onView((view) => ({ ...view, cell: undefined }));

/** Lays the coverage out another way; what is not named stays. */
export const arrangeCoverage = (change: Partial<CoverageLayout>): Transition =>
  onView((view) => ({ ...view, coverage: toCoverageLayout({ ...view.coverage, ...change }) }));
