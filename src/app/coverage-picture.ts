import type { Drawn } from '../engine/svg/drawn.ts';
import { coverageSvg } from '../engine/svg/matrix/coverage-svg.ts';
import { turnedCoverageSvg } from '../engine/svg/matrix/turned-coverage-svg.ts';
import { noteSvg } from '../engine/svg/note-svg.ts';
import type { Pen } from '../engine/svg/pen.ts';
import { foundBeside } from './found-beside.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { kindFamily } from '../scene/kind-family.ts';
import { coverageGaps } from '../state/coverage-cell.ts';
import { coverageFoldId } from '../state/coverage-fold.ts';
import { mostVaried } from '../state/most-varied.ts';
import { coverageTable } from '../state/coverage-table.ts';
import type { ExplorerState } from '../state/explorer-state.ts';

const MOST_GAPS = 3;
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
    signs: foundBeside(model, state).signs,
    unfolded: new Set(table.groups.flatMap(({ id }) => (opened.includes(coverageFoldId(id)) ? [id] : []))),
    gaps: mostVaried(coverageGaps(state))
      .slice(0, MOST_GAPS)
      .map(({ sentence }) => sentence),
    width,
  });
};
