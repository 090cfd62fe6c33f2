import type { Drawn } from '../engine/svg/drawn.ts';
import { coverageSvg } from '../engine/svg/matrix/coverage-svg.ts';
import { turnedCoverageSvg } from '../engine/svg/matrix/turned-coverage-svg.ts';
import { noteSvg } from '../engine/svg/note-svg.ts';
import type { Pen } from '../engine/svg/pen.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { kindFamily } from '../scene/kind-family.ts';
import { coverageGaps, type Gap } from '../state/coverage-cell.ts';
import { coverageTable } from '../state/coverage-table.ts';
import type { ExplorerState } from '../state/explorer-state.ts';

const MOST_GAPS = 3;
/** How an opened group of the coverage is named in a view. */
const GROUP = 'coverage:';

/** One gap of each kind first, in the order given, then the others. */
const mostVaried = (gaps: readonly Gap[]): readonly Gap[] => {
  const firsts = gaps.filter((gap, i) => gaps.findIndex(({ kind }) => kind === gap.kind) === i);
  return [...firsts, ...gaps.filter((gap) => !firsts.includes(gap))];
};

/** The coverage of a state as a picture. */
export const coveragePicture = (pen: Pen, model: GraphModel, state: ExplorerState, width: number): Drawn => {
  const table = coverageTable(state);
  if (!table || table.columns.length === 0)
    return noteSvg(pen, 'This dataset has no threat dimensions, so there is nothing to compare here.', width);
  if (table.isSilent) return noteSvg(pen, 'No claim that passes the filters says who addresses what.', width);
  const { cell, coverage, opened } = state.view;
  return (coverage.isTurned ? turnedCoverageSvg : coverageSvg)(pen, {
    table,
    familyOf: (kind) => kindFamily(model, kind),
    open: cell,
    unfolded: new Set(opened.flatMap((id) => (id.startsWith(GROUP) ? [id.slice(GROUP.length)] : []))),
    gaps: mostVaried(coverageGaps(state))
      .slice(0, MOST_GAPS)
      .map(({ sentence }) => sentence),
    width,
  });
};
