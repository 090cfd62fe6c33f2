import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DefinitionTable, ElementCell, ElementRow, FacetRows } from '../../../src/state/definition-table.ts';
import type { NodeId } from '../../../src/model/ids.ts';
import { facetFoldId, isOfNote } from '../../../src/state/facet-fold.ts';
import { differSign } from '../../shared/line-samples.ts';
import { elementGlyph } from './element-glyph.ts';

/** What the rows of the table need to know, and what they do when pressed. */
export interface RowsContext {
  readonly table: DefinitionTable;
  /** Places of the columns that are compared. */
  readonly picked: ReadonlySet<number>;
  /** Elements that come back, by the definition that takes them back. */
  readonly returned: ReadonlyMap<NodeId, ReadonlySet<NodeId>>;
  readonly selected: ReadonlySet<string>;
  /** What an inquiry makes of a node. */
  readonly found: (id: NodeId) => unknown;
  readonly chosenClaims: ReadonlySet<string>;
  readonly unfolded: ReadonlySet<string>;
  readonly onCell: (cell: ElementCell, element: NodeId) => void;
  readonly onName: (id: NodeId) => void;
  readonly onFold: (facet: string) => void;
}

/** The elements of one facet; those that a single definition states are folded into one line. */
export const facetRows = (context: RowsContext, facet: FacetRows): TemplateResult => {
  const { table, picked, unfolded } = context;
  const isUnfolded = unfolded.has(facetFoldId(facet.id));
  const lesser = facet.rows.filter((row) => !isOfNote(row, picked));
  const rows = isUnfolded ? facet.rows : facet.rows.filter((row) => isOfNote(row, picked));
  const names = lesser.map(({ node }) => node.short ?? node.label).join(', ');
  return html`
    <tbody>
      <tr class="facet"><th scope="rowgroup" colspan=${table.columns.length + 1}><span>${facet.label}</span></th></tr>
      ${repeat(
        rows,
        ({ node }) => node.id,
        (row) => rowView(context, row),
      )}
      ${
        lesser.length === 0
          ? nothing
          : html`
            <tr class="fold">
              <th scope="row" colspan=${table.columns.length + 1}>
                <button
                  type="button" class="head-name" data-column="-1" data-key=${facetFoldId(facet.id)} aria-expanded=${isUnfolded ? 'true' : 'false'}
                  title=${names} @click=${() => context.onFold(facet.id)}>
                  <span class="cut">${isUnfolded ? `Fold ${lesser.length} that one definition states` : `${lesser.length} more, each in one definition: ${names}`}</span>
                </button>
              </th>
            </tr>
          `
      }
    </tbody>
  `;
};

const rowView = (context: RowsContext, row: ElementRow): TemplateResult => {
  const { node } = row;
  return html`
    <tr>
      <th class="row" scope="row">
        <button
          type="button" class="head-name" data-column="-1" data-key=${String(node.id)} title=${node.label}
          aria-pressed=${context.selected.has(node.id) ? 'true' : 'false'} @click=${() => context.onName(node.id)}>
          <span class="cut">${node.label}</span>${context.found(node.id)}
        </button>
      </th>
      ${row.cells.map((cell, at) => cellView(context, row, cell, at))}
    </tr>
  `;
};

const cellView = (context: RowsContext, row: ElementRow, cell: ElementCell, at: number): TemplateResult => {
  const { table, picked, chosenClaims, returned } = context;
  const column = table.columns[at]!;
  const isReturned = cell.isReturned || (returned.get(column.node.id)?.has(row.node.id) ?? false);
  const isPicked = picked.has(at);
  const isOpen = cell.claims.some((id) => chosenClaims.has(id));
  const canOpen = cell.claims.length > 0;
  const key = `${column.node.id} ${row.node.id}`;
  return html`
    <td
      role="gridcell" class="cell ${isPicked ? 'picked' : ''} ${isOpen ? 'open' : ''} ${canOpen ? 'full' : ''}" data-column=${at}
      data-key=${key} tabindex="-1" aria-label=${cell.name} aria-selected=${isOpen ? 'true' : 'false'}
      @click=${canOpen ? () => context.onCell(cell, row.node.id) : nothing}>
      ${trunk(context, row, at)} ${isReturned ? returnArc(row, at) : nothing}
      <span class="sign">${elementGlyph(cell.state)}${cell.differs ? html`<span class="differs">${differSign()}</span>` : nothing}</span>
      ${isReturned ? html`<span class="returned" aria-hidden="true">returned</span>` : nothing}
    </td>
  `;
};

/** The line behind a cell: to its left, to its right, or through, as far as something is carried on here. */
const trunk = ({ picked }: RowsContext, row: ElementRow, at: number): TemplateResult | typeof nothing => {
  const isStop = row.cells[at]?.state === 'excluded';
  const beside = (side: 1 | -1): readonly (typeof row.carried)[number][] =>
    row.carried.filter(({ from, to }) => (side === 1 ? from <= at && at < to : from < at && at <= to));
  const [left, right] = [beside(-1), beside(1)];
  if (left.length + right.length === 0) return nothing;
  const isStrong = (lines: typeof left): boolean => lines.some(({ from, to }) => picked.has(from) && picked.has(to));
  const half = (side: string, lines: typeof left): TemplateResult | typeof nothing =>
    lines.length === 0
      ? nothing
      : html`<i class="trunk ${side} ${isStop ? 'short' : ''} ${isStrong(lines) ? 'strong' : ''}"></i>`;
  return html`${half('before', left)}${half('after', right)}`;
};

/** An arc over the definition that left the element out, from the last one before it that affirmed it. */
const returnArc = (row: ElementRow, at: number): TemplateResult | typeof nothing => {
  const from = row.cells.findLastIndex(({ state }, i) => i < at && (state === 'stated' || state === 'inferred'));
  if (from < 0) return nothing;
  const span = at - from;
  return html`
    <svg class="arc" data-span=${span} viewBox="0 0 ${span * 100} 24" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<path d="M20 14C40 14 40 2 60 2H${span * 100 - 40}C${span * 100 - 12} 2 ${span * 100 - 2} 2 ${span * 100} 8"></path>`}
    </svg>
  `;
};
