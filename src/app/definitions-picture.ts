import type { Drawn } from '../engine/svg/drawn.ts';
import { definitionsSvg } from '../engine/svg/matrix/definitions-svg.ts';
import { noteSvg } from '../engine/svg/note-svg.ts';
import type { Pen } from '../engine/svg/pen.ts';
import { foundBeside } from './found-beside.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { comparisonNow } from '../state/definition-comparison.ts';
import { definitionTable } from '../state/definition-table.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { facetFoldId, isOfNote } from '../state/facet-fold.ts';
import { counted } from '../state/wording.ts';

/** The definitions of a state, taken apart, as a picture; wider than asked where there are many. */
export const definitionsPicture = (pen: Pen, model: GraphModel, state: ExplorerState, width: number): Drawn => {
  const table = definitionTable(state);
  if (!table || table.columns.length === 0)
    return noteSvg(pen, 'No definition that passes the filters is taken apart into elements here.', width);
  const { compared, opened, selection } = state.view;
  const returned = comparisonNow(state)?.returned;
  const chosen = new Set(selection.claims);
  const picked = new Set(table.columns.flatMap(({ node }, i) => (compared.includes(node.id) ? [i] : [])));
  const drawn = definitionsSvg(pen, {
    table,
    picked,
    isReturned: (cell, column, row) => cell.isReturned || (returned?.get(column.node.id)?.has(row.node.id) ?? false),
    isOpen: ({ claims }) => claims.some((id) => chosen.has(id)),
    split: ({ id, rows }) => {
      if (opened.includes(facetFoldId(id))) return { rows, folded: [] };
      return {
        rows: rows.filter((row) => isOfNote(row, picked)),
        folded: rows.filter((row) => !isOfNote(row, picked)),
      };
    },
    signs: foundBeside(model, state).signs,
    width,
  });
  const note = `${counted(table.elements, 'element')} of ${counted(table.columns.length, 'definition')}.`;
  return { ...drawn, note };
};
