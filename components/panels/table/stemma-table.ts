import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ExplorerState } from '../../../src/state/explorer-state.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { visibleInFocus } from '../../../src/state/selectors.ts';
import {
  CLAIM_COLUMNS,
  NODE_COLUMNS,
  claimRows,
  nodeRows,
  sortedRows,
  type ClaimRow,
  type Column,
  type NodeRow,
} from '../../../src/state/table-rows.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { segmented, segmentedStyles } from '../../controls/segmented.ts';
import { saveTable } from '../../shared/save-table.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { revealInArea } from '../../shared/reveal.ts';
import { icon } from '../../shared/icons.ts';
import { InquiryController } from '../../shared/inquiry-controller.ts';
import { inquirySignStyles } from '../../shared/inquiry-view.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { FOUND, foundClaims, foundNodes, type FoundColumn } from './found-column.ts';
import { tableStyles } from './table-styles.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const PAGE_ROWS = 300;
const WIDE: ReadonlySet<string> = new Set(['label', 'from', 'to', 'locator']);

interface Order {
  readonly column: string;
  readonly isDescending: boolean;
}

/** What the table lists at present, whichever it is. */
interface Listing<Row extends { readonly id: string }> {
  readonly what: ViewState['table'];
  readonly columns: readonly Column<Row>[];
  /** What an inquiry makes of each row. */
  readonly found: FoundColumn<Row> | undefined;
  readonly rows: readonly Row[];
  readonly total: number;
}

/** All columns: what an inquiry makes of the rows stands first. */
const headsOf = <Row extends { readonly id: string }>({ columns, found }: Listing<Row>): readonly Column<Row>[] =>
  found ? [found, ...columns] : columns;

/**
 * The visible nodes or claims as a table that can be sorted and taken away as CSV.
 *
 * @fires stemma-select-request @fires stemma-table-request
 */
export class StemmaTable extends StyledElement {
  static override styles = [hostStyles, scrollStyles, buttonStyles, segmentedStyles, inquirySignStyles, tableStyles];

  #model = new SliceController(this, modelOf);
  #nodes = new SliceController(this, (now: ExplorerState) => (now.view.table === 'nodes' ? nodeRows(now) : undefined));
  #claims = new SliceController(this, (now: ExplorerState) =>
    now.view.table === 'claims' ? claimRows(now) : undefined,
  );
  #selection = new SliceController(this, ({ view }) => view.selection);
  #shown = new SliceController(this, visibleInFocus);
  #inquiry = new InquiryController(this);
  @state() private order: Order | undefined;
  @state() private shownRows = PAGE_ROWS;
  #lastHop: number | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('order')) this.shownRows = PAGE_ROWS;
  }

  /** Brings the row of the hop in hand into sight. */
  protected override updated(_changed: PropertyValues): void {
    const hop = [...this.#inquiry.signs.hops.values()].find(({ isInHand }) => isInHand)?.number;
    if (hop !== this.#lastHop) revealInArea(this.renderRoot.querySelector('.in-hand-row'));
    this.#lastHop = hop;
  }

  /** Without a choice of the reader what an inquiry found stands before the rest. */
  #orderOf(found: object | undefined): Order | undefined {
    return this.order ?? (found && { column: FOUND, isDescending: false });
  }

  #onSort(column: string, order: Order | undefined): void {
    if (order?.column !== column) this.order = { column, isDescending: false };
    else this.order = order.isDescending ? undefined : { column, isDescending: true };
  }

  #onChoose(table: ViewState['table']): void {
    this.order = undefined;
    send(this, 'table', { table });
  }

  #onRow(what: ViewState['table'], id: string): void {
    send(this, 'select', what === 'nodes' ? { nodes: [id] } : { claims: [id] });
  }

  #onDownload<Row extends { readonly id: string }>(listing: Listing<Row>, rows: readonly Row[]): void {
    const name = `${this.#model.value?.dataset.id ?? 'stemma'}-${listing.what}.csv`;
    const heads = headsOf(listing);
    const csv = this.#model.explorer?.tableCsv(
      heads.map(({ label }) => label),
      rows.map((row) => heads.map(({ text }) => text(row))),
    );
    if (csv) void saveTable(this, name, csv);
  }

  override render(): TemplateResult | typeof nothing {
    const model = this.#model.value;
    if (!model) return nothing;
    const claims = this.#claims.value;
    const { signs, lit } = this.#inquiry;
    return claims
      ? this.#renderListing<ClaimRow>({
          what: 'claims',
          columns: CLAIM_COLUMNS,
          found: foundClaims(model, signs, lit),
          rows: claims,
          total: model.claims.length,
        })
      : this.#renderListing<NodeRow>({
          what: 'nodes',
          columns: NODE_COLUMNS,
          found: foundNodes(model, signs),
          rows: this.#nodes.value ?? [],
          total: model.nodes.length,
        });
  }

  #renderListing<Row extends { readonly id: string }>(listing: Listing<Row>): TemplateResult {
    const { found, rows, what } = listing;
    const order = this.#orderOf(found);
    const heads = headsOf(listing);
    const column = heads.find(({ id }) => id === order?.column);
    const sorted = column ? sortedRows(rows, column, order?.isDescending ?? false) : rows;
    const more = sorted.length - this.shownRows;
    return html`
      ${this.#renderHead(listing, sorted)}
      <div class="scroll" tabindex="0" role="region" aria-label=${`Table of ${what}`}>
        <table>
          <thead><tr>${heads.map((one) => this.#renderHeader(one, order))}</tr></thead>
          <tbody>${sorted.slice(0, this.shownRows).map((row) => this.#renderRow(listing, row))}</tbody>
        </table>
        ${more > 0 ? html`<button type="button" class="boxed more" @click=${() => (this.shownRows += PAGE_ROWS)}>Show ${Math.min(more, PAGE_ROWS)} more of ${more}</button>` : nothing}
      </div>
    `;
  }

  #renderHead<Row extends { readonly id: string }>(listing: Listing<Row>, sorted: readonly Row[]): TemplateResult {
    const { what } = listing;
    return html`
      <div class="head">
        ${segmented({
          name: 'table',
          label: 'What to list',
          options: [
            { value: 'nodes', label: 'Nodes' },
            { value: 'claims', label: 'Claims' },
          ],
          value: what,
          onChoose: (value) => this.#onChoose(value),
        })}
        <span role="status">${this.#countText(listing)}</span>
        <button type="button" class="flat text end" @click=${() => this.#onDownload(listing, sorted)}>${icon('download', 16)} CSV</button>
      </div>
    `;
  }

  /** "9 of 302 nodes, with 2 more on the trace": the trace stays whole whatever is filtered. */
  #countText({
    what,
    rows,
    total,
  }: Pick<Listing<ClaimRow | NodeRow>, 'what' | 'total'> & { readonly rows: readonly unknown[] }): string {
    const passing = this.#shown.value?.[what].size ?? rows.length;
    const more = rows.length - passing;
    return `${passing} of ${total} ${what}${more > 0 ? `, and ${more} more on the trace` : ''}`;
  }

  #renderHeader<Row>({ id, label, isNumber }: Column<Row>, order: Order | undefined): TemplateResult {
    const isSorted = order?.column === id;
    const direction = order?.isDescending ? 'descending' : 'ascending';
    return html`
      <th scope="col" class=${isNumber ? 'number' : ''} aria-sort=${isSorted ? direction : 'none'}>
        <button type="button" @click=${() => this.#onSort(id, order)}>
          ${label} ${isSorted ? icon(order?.isDescending ? 'arrow-down' : 'arrow-up', 12) : nothing}
        </button>
      </th>
    `;
  }

  #renderRow<Row extends { readonly id: string }>({ what, columns, found }: Listing<Row>, row: Row): TemplateResult {
    const { nodes, claims } = this.#selection.value ?? { nodes: [], claims: [] };
    const isSelected = ([...nodes, ...claims] as readonly string[]).includes(row.id);
    return html`
      <tr class="${isSelected ? 'selected' : ''} ${found?.isInHand(row) ? 'in-hand-row' : ''}" @click=${() => this.#onRow(what, row.id)}>
        ${found ? this.#renderFound(found, row) : nothing}
        ${columns.map(({ id, isNumber, text }, i) => {
          const name = isNumber ? 'number' : id === 'phrase' ? 'phrase' : WIDE.has(id) ? 'wide' : 'short';
          return html`<td class=${name}>${i === 0 ? html`<button type="button" aria-pressed=${isSelected ? 'true' : 'false'}>${text(row)}</button>` : text(row)}</td>`;
        })}
      </tr>
    `;
  }

  /** The sign, with the words for it where they are not short. */
  #renderFound<Row>(found: FoundColumn<Row>, row: Row): TemplateResult {
    const words = found.text(row);
    return html`<td class="found" title=${words}>${words === '' ? nothing : html`<span>${found.sign(row)}<span class="unseen">${words}</span></span>`}</td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-table': StemmaTable;
  }
}
