import type { Drawn } from '../engine/svg/drawn.ts';
import { listSvg } from '../engine/svg/list-svg.ts';
import { noteSvg } from '../engine/svg/note-svg.ts';
import type { Pen } from '../engine/svg/pen.ts';
import { textTableSvg } from '../engine/svg/text-table-svg.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { kindFamily } from '../scene/kind-family.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { kindBranches } from '../state/list-tree.ts';
import { CLAIM_COLUMNS, claimRows, NODE_COLUMNS, nodeRows, type Column } from '../state/table-rows.ts';
import { counted } from '../state/wording.ts';

/** A picture with more rows than this is no picture; the rest is counted. */
const MOST_ROWS = 600;
const NOTHING = 'Nothing passes the filters.';

/** The visible nodes of a state as a picture of names by kind. */
export const listPicture = (pen: Pen, model: GraphModel, state: ExplorerState, width: number): Drawn => {
  const branches = kindBranches(state);
  if (branches.length === 0) return noteSvg(pen, NOTHING, width);
  const selected = new Set(state.view.selection.nodes);
  return listSvg(pen, {
    branches: branches.map(({ kind, label, nodes }) => ({
      kind,
      label,
      names: nodes.map(({ id, label: text }) => ({ text, isSelected: selected.has(id) })),
    })),
    familyOf: (kind) => kindFamily(model, kind),
    width,
  });
};

const tableOf = <Row extends { readonly id: string }>(
  pen: Pen,
  [columns, rows]: readonly [readonly Column<Row>[], readonly Row[]],
  selected: ReadonlySet<string>,
  width: number,
): Drawn => {
  if (rows.length === 0) return noteSvg(pen, NOTHING, width);
  const drawn = textTableSvg(pen, {
    columns: columns.map(({ id, label, isNumber }) => ({
      label,
      isNumber: isNumber === true,
      isQuoted: id === 'phrase',
    })),
    rows: rows.slice(0, MOST_ROWS).map((row) => ({
      cells: columns.map(({ text }) => text(row)),
      isSelected: selected.has(row.id),
    })),
    width,
  });
  const more = rows.length - MOST_ROWS;
  return more > 0 ? { ...drawn, note: `${counted(more, 'row')} more are not drawn.` } : drawn;
};

/** The visible nodes or claims of a state as a picture of a table, in the order of the dataset. */
export const tablePicture = (pen: Pen, state: ExplorerState, width: number): Drawn => {
  const { table, selection } = state.view;
  const selected = new Set<string>([...selection.nodes, ...selection.claims]);
  return table === 'claims'
    ? tableOf(pen, [CLAIM_COLUMNS, claimRows(state)], selected, width)
    : tableOf(pen, [NODE_COLUMNS, nodeRows(state)], selected, width);
};
