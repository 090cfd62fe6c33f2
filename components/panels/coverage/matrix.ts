import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { NodeId } from '../../../src/model/ids.ts';
import { coverageFoldId } from '../../../src/state/coverage-fold.ts';
import type { CellPlace } from '../../../src/state/coverage-layout.ts';
import type {
  CellView,
  ColumnView,
  CoverageTable,
  CoverageTotals,
  RowGroup,
  RowView,
} from '../../../src/state/coverage-table.ts';
import { pictogramPath } from '../../../src/scene/pictograms.ts';
import { kindGlyph } from '../../shared/glyphs.ts';
import { hueClass } from '../../shared/hue-styles.ts';
import { differMark, stateGlyph } from './state-glyph.ts';

/** What the parts of a matrix need to know, and what they do when pressed. */
export interface MatrixContext {
  readonly table: CoverageTable;
  readonly familyOf: (kind: string) => string | undefined;
  readonly open: CellPlace | undefined;
  readonly selected: ReadonlySet<string>;
  /** What an inquiry makes of a node. */
  readonly found: (id: NodeId) => unknown;
  /** Ids of groups whose rows without evidence are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  readonly onCell: (cell: CellView) => void;
  readonly onName: (id: string) => void;
  readonly onFold: (group: string) => void;
  /** Room for little: no years, the names of groups on lines of their own, dimensions by their pictograms. */
  readonly isNarrow: boolean;
  readonly legend: TemplateResult;
}

/** The pictogram of a dimension in its hue; a threat without one has none. */
export const pictogram = (
  signs: { readonly colour?: string; readonly pictogram?: string },
  size = 22,
): TemplateResult | typeof nothing => {
  const path = pictogramPath(signs.pictogram);
  if (path === undefined) return nothing;
  return html`
    <svg class="picto ${hueClass(signs.colour)}" width=${size} height=${size} viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>
  `;
};

/** A name that selects its node. */
export const headButton = (context: MatrixContext, id: NodeId, content: unknown, title: string): TemplateResult => html`
  <button
    type="button" class="head-name" data-column="-1" data-key=${String(id)} title=${title} aria-pressed=${context.selected.has(id) ? 'true' : 'false'}
    @click=${() => context.onName(id)}>${content}${context.found(id)}</button>
`;

/** "3 + 7": stated and inferred; the two columns or the line below, never what is excluded. */
export const totalOf = ({ stated, inferred }: CoverageTotals): TemplateResult => html`
  <span class="unseen">${stated} stated, ${inferred} inferred</span>
  <span aria-hidden="true"><b>${stated}</b> + ${inferred}</span>
`;

/** A count; nothing is an en dash. */
export const countOf = (count: number): TemplateResult =>
  count === 0
    ? html`<span class="zero"><span class="unseen">0</span><span aria-hidden="true">–</span></span>`
    : html`${count}`;

/** One cell of the matrix; the whole of it can be pressed. */
export const cellView = (
  context: MatrixContext,
  cell: CellView,
  colour: string | undefined,
  at: number,
): TemplateResult => {
  const { open } = context;
  const isOpen = open?.row === cell.row && open.column === cell.column;
  const isCrossed = open?.row === cell.row || open?.column === cell.column;
  return html`
    <td
      role="gridcell" class="cell ${isCrossed ? 'crossed' : ''} ${isOpen ? 'open' : ''}" data-column=${at}
      data-key=${`${cell.row} ${cell.column}`} tabindex="-1" aria-label=${cell.name} aria-selected=${isOpen ? 'true' : 'false'}
      @click=${() => context.onCell(cell)}>
      <span class="sign">
        ${cell.claims > 1 ? html`<span class="several">${cell.claims}</span>` : nothing}
        ${stateGlyph(cell.state, colour ?? 'threat')} ${differMark(cell.differs)}
      </span>
    </td>
  `;
};

/** Nodes down, dimensions across. */
export const uprightMatrix = (context: MatrixContext): TemplateResult => {
  const { table } = context;
  const isGrouped = !context.isNarrow && table.groups.some(({ label }) => label !== '');
  return html`
    <table class="upright" role="grid" aria-label=${`Coverage: ${table.summary} by ${table.columns.length} dimensions`}>
      ${columnWidths(table.columns.length, isGrouped, context.isNarrow)}
      <thead>
        <tr>
          <th class="corner" colspan=${context.isNarrow ? 1 : isGrouped ? 3 : 2} scope="col">
            <span class="unseen">Name and year</span>${context.isNarrow ? nothing : context.legend}
          </th>
          ${table.columns.map((column) => columnHead(context, column))}
          <th class="total" scope="col">Stated</th>
          <th class="total" scope="col">Inferred</th>
        </tr>
      </thead>
      ${repeat(
        table.groups,
        ({ id }) => id,
        (group) => groupRows(context, group, isGrouped),
      )}
      <tfoot>${footRow(context, isGrouped)}</tfoot>
    </table>
  `;
};

/** What is as wide as what; a group of columns without columns in it is one for itself, or as many as it spans. */
const columnWidths = (dimensions: number, isGrouped: boolean, isNarrow: boolean): unknown => [
  isGrouped ? html`<colgroup class="of-group"></colgroup>` : nothing,
  html`<colgroup class="of-name"></colgroup>`,
  isNarrow ? nothing : html`<colgroup class="of-year"></colgroup>`,
  html`<colgroup span=${dimensions}></colgroup><colgroup class="of-total" span="2"></colgroup>`,
];

const columnHead = (context: MatrixContext, { node, name }: ColumnView): TemplateResult => html`
  <th class="column ${context.open?.column === node.id ? 'crossed' : ''}" scope="col">
    ${headButton(context, node.id, html`${pictogram(node)}<span class=${context.isNarrow && node.pictogram !== undefined ? 'unseen' : ''}>${name}</span>`, node.label)}
  </th>
`;

const groupRows = (context: MatrixContext, group: RowGroup, isGrouped: boolean): TemplateResult => {
  const isUnfolded = context.unfolded.has(coverageFoldId(group.id));
  const rows = isUnfolded ? [...group.rows, ...group.silent] : group.rows;
  const span = rows.length + (group.silent.length > 0 ? 1 : 0);
  const head = html`<th class="group" scope="rowgroup" rowspan=${span}>${group.label}</th>`;
  return html`
    <tbody>
      ${
        context.isNarrow && group.label !== ''
          ? html`<tr class="whose"><th scope="rowgroup" colspan=${context.table.columns.length + 3}><span>${group.label}</span></th></tr>`
          : nothing
      }
      ${repeat(
        rows,
        ({ node }) => node.id,
        (row, i) => rowView(context, row, isGrouped && i === 0 ? head : nothing),
      )}
      ${group.silent.length > 0 ? foldRow(context, group, isGrouped && rows.length === 0 ? head : nothing) : nothing}
    </tbody>
  `;
};

const rowView = (
  context: MatrixContext,
  { node, name, year, cells, totals }: RowView,
  head: unknown,
): TemplateResult => {
  const isCrossed = context.open?.row === node.id;
  return html`
    <tr class=${isCrossed ? 'crossed-row' : ''}>
      ${head}
      <th class="row ${isCrossed ? 'crossed' : ''}" scope="row">
        ${headButton(context, node.id, html`${kindGlyph(node.kind, context.familyOf(node.kind))}<span class="cut">${name}</span>`, node.label)}
      </th>
      ${context.isNarrow ? nothing : html`<td class="year ${isCrossed ? 'crossed' : ''}">${year}</td>`}
      ${cells.map((cell, i) => cellView(context, cell, context.table.columns[i]?.node.colour, i))}
      <td class="total ${isCrossed ? 'crossed' : ''}">${countOf(totals.stated)}</td>
      <td class="total light ${isCrossed ? 'crossed' : ''}">${countOf(totals.inferred)}</td>
    </tr>
  `;
};

const foldRow = (
  { table, unfolded, onFold }: MatrixContext,
  { id, silent }: RowGroup,
  head: unknown,
): TemplateResult => {
  const isUnfolded = unfolded.has(coverageFoldId(id));
  const names = silent.map(({ name }) => name).join(', ');
  return html`
    <tr class="fold">
      ${head}
      <th class="row" scope="row" colspan=${table.columns.length + 4}>
        <button
          type="button" class="head-name" data-column="-1" data-key=${coverageFoldId(id)} aria-expanded=${isUnfolded ? 'true' : 'false'} title=${names}
          @click=${() => onFold(id)}>
          <span class="cut">${isUnfolded ? `Fold ${silent.length} without evidence` : `${silent.length} more: ${names}`}</span>
        </button>
      </th>
    </tr>
  `;
};

const footRow = ({ table, open, isNarrow }: MatrixContext, isGrouped: boolean): TemplateResult => html`
  <tr>
    ${isGrouped ? html`<td></td>` : nothing}
    <th class="row" scope="row" colspan=${isNarrow ? 1 : 2}><b>Stated</b> + inferred, of ${table.rows}</th>
    ${table.columns.map(({ node, totals }) => html`<td class="sum ${open?.column === node.id ? 'crossed' : ''}">${totalOf(totals)}</td>`)}
    <td class="total"><b>${table.totals.stated}</b></td>
    <td class="total light">${table.totals.inferred}</td>
  </tr>
`;
