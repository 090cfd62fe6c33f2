import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { coverageGaps, type Gap } from '../../../src/state/coverage-cell.ts';
import { coverageFoldId } from '../../../src/state/coverage-fold.ts';
import type { CellPlace, CoverageLayout, RowGrouping, RowOrder } from '../../../src/state/coverage-layout.ts';
import { coverageLoosenings } from '../../../src/state/coverage-loosening.ts';
import { coverageTable, type CellView, type CoverageTable } from '../../../src/state/coverage-table.ts';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { isNothingFound, narrowedBy } from '../../../src/state/selectors.ts';
import { counted, listed } from '../../../src/state/wording.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import type { ChooseEvent, MenuItem } from '../../controls/menu.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { foundMark } from '../../shared/found-mark.ts';
import { GridController } from '../../shared/grid-controller.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import { icon } from '../../shared/icons.ts';
import { InquiryController } from '../../shared/inquiry-controller.ts';
import { inquirySignStyles } from '../../shared/inquiry-view.ts';
import { narrowingNames } from '../../../src/state/narrowing-names.ts';
import { reveal } from '../../shared/reveal.ts';
import { send } from '../../shared/requests.ts';
import { say } from '../../shared/say.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { yearsText } from '../../../src/state/years-text.ts';
import { coverageStyles } from './coverage-styles.ts';
import { gapList } from './gap-list.ts';
import { stateLegend } from './state-legend.ts';
import { uprightMatrix, type MatrixContext } from './matrix.ts';
import { stateStyles } from './state-glyph.ts';
import { narrowStyles } from './narrow-styles.ts';
import { turnedMatrix } from './turned-matrix.ts';
import { StyledElement } from '../../shared/styled-element.ts';

/** What the names that stay in sight take of a narrow matrix. */
const NAMES_PX = 128;

const GROUP_LABELS: Readonly<Record<RowGrouping, string>> = {
  organisation: 'organisation',
  kind: 'kind',
  none: 'none',
};
const ORDER_LABELS: Readonly<Record<RowOrder, string>> = {
  year: 'kind, then year',
  name: 'name',
  stated: 'most stated',
  gaps: 'most gaps',
};

const items = (labels: Readonly<Record<string, string>>, chosen: string): readonly MenuItem[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label, isChecked: value === chosen }));

/**
 * Who addresses which dimension: a matrix of four states with totals, and what it leaves open, in sentences.
 *
 * @fires stemma-cell-request @fires stemma-arrange-request @fires stemma-select-request @fires stemma-open-request
 * @fires stemma-network-request @fires stemma-lift-request
 */
export class StemmaCoverage extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    hueStyles,
    stateStyles,
    inquirySignStyles,
    coverageStyles,
    narrowStyles,
  ];

  #model = new SliceController(this, modelOf);
  #table = new SliceController(this, coverageTable);
  #gaps = new SliceController(this, coverageGaps);
  #layout = new SliceController(this, ({ view }) => view.coverage);
  #open = new SliceController(this, ({ view }) => view.cell);
  #selection = new SliceController(this, ({ view }) => view.selection);
  #opened = new SliceController(this, ({ view }) => view.opened);
  #time = new SliceController(this, ({ view }) => view.time);
  #isNothing = new SliceController(this, isNothingFound);
  #inquiry = new InquiryController(this);
  #grid = new GridController(this);
  /** Room for little: names stay in sight while the cells scroll. */
  @property({ type: Boolean, reflect: true }) narrow = false;
  @query('table') private readonly sheet!: HTMLElement | null;
  @state() private hasAllGaps = false;

  #shown: CellPlace | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { groups = [], columns = [] } = this.#table.value ?? {};
    const nodes = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    this.sheet?.style.setProperty('--nodes', String(this.#layout.value?.isTurned ? nodes : columns.length));
    if (this.#shown !== this.#open.value) requestAnimationFrame(() => this.#reveal());
    this.#shown = this.#open.value;
  }

  #reveal(): void {
    const [scroller, cell] = [this.renderRoot.querySelector('.scroll'), this.renderRoot.querySelector('.cell.open')];
    const top = this.renderRoot.querySelector('thead')?.clientHeight ?? 0;
    if (scroller && cell) reveal(scroller, cell, { top, start: this.narrow ? NAMES_PX : 0 });
  }

  readonly #onCell = ({ row, column, name }: CellView): void => {
    const open = this.#open.value;
    const isOpen = open?.row === row && open.column === column;
    send(this, 'cell', isOpen ? {} : { row, column });
    if (!isOpen) say(this, `Opened: ${name}.`);
  };

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#open.value) send(this, 'cell', {});
  };

  #arrange(change: Partial<CoverageLayout>): void {
    send(this, 'arrange', change);
  }

  #onGap({ kind, rows, columns }: Gap): void {
    const [row, column] = [rows[0], columns[0]];
    if (kind === 'excluded' && row !== undefined && column !== undefined) send(this, 'cell', { row, column });
    else send(this, 'network', kind === 'least' ? { dimensions: columns, nodes: columns } : { nodes: rows });
  }

  override render(): TemplateResult | typeof nothing {
    const [model, table, layout] = [this.#model.value, this.#table.value, this.#layout.value];
    if (!model || !table || !layout || this.#isNothing.value) return nothing;
    if (model.dimensions.length === 0) return this.#renderNone();
    return html`
      ${this.#renderBar(model, table, layout)}
      <div class="scroll" @keydown=${this.#onEscape}>${table.isSilent ? this.#renderSilent(model) : this.#renderMatrix(model, table, layout)}</div>
    `;
  }

  #renderNone(): TemplateResult {
    return html`
      <div class="nothing">
        <p>This dataset has no threat dimensions, so there is nothing to compare here. Network and List show everything.</p>
        <div>
          <button type="button" class="boxed" @click=${() => send(this, 'view', { view: 'network' })}>Network</button>
          <button type="button" class="boxed" @click=${() => send(this, 'view', { view: 'list' })}>List</button>
        </div>
      </div>
    `;
  }

  #renderBar(
    model: GraphModel,
    { columns, summary }: CoverageTable,
    { group, order, threats }: CoverageLayout,
  ): TemplateResult {
    const years = yearsText(this.#time.value ?? {}) || 'all years';
    const hasMore = threats === 'all' || (columns.length < model.dimensions.length && !this.#isAsked());
    const choices = { ordered: 'the ordered ones', all: `all ${model.dimensions.length}` };
    return html`
      <div class="bar">
        <span class="size" role="status">${[summary, counted(columns.length, 'threat dimension'), years].filter(Boolean).join(', ')}</span>
        ${hasMore ? this.#renderMenu('Threats', items(choices, threats), (value) => this.#arrange({ threats: value as CoverageLayout['threats'] })) : nothing}
        ${this.#renderMenu('Group', items(GROUP_LABELS, group), (value) => this.#arrange({ group: value as RowGrouping }))}
        ${this.#renderMenu('Sort', items(ORDER_LABELS, order), (value) => this.#arrange({ order: value as RowOrder }))}
        ${this.#renderTurn()}
      </div>
    `;
  }

  #renderTurn(): TemplateResult {
    const isTurned = this.#layout.value?.isTurned ?? false;
    return html`
      <button type="button" class="boxed" aria-pressed=${isTurned ? 'true' : 'false'} @click=${() => this.#arrange({ isTurned: !isTurned })}>
        ${icon('turn', 16)} Transpose
      </button>
    `;
  }

  #renderMenu(name: string, choices: readonly MenuItem[], onChoose: (value: string) => void): TemplateResult {
    const chosen = choices.find(({ isChecked }) => isChecked)?.label ?? '';
    return html`
      <stemma-menu class="control" label=${name} .items=${choices} @choose=${(event: ChooseEvent) => onChoose(event.value)}>
        <span>${name} <b>${chosen}</b></span>
      </stemma-menu>
    `;
  }

  #isAsked(): boolean {
    const view = this.#layout.explorer?.state.view;
    return (view?.filter.dimensions.length ?? 0) > 0;
  }

  #renderMatrix(model: GraphModel, table: CoverageTable, { isTurned }: CoverageLayout): TemplateResult {
    const context = this.#context(model, table);
    return html`
      ${isTurned || this.narrow ? stateLegend(true) : nothing}
      <div @keydown=${this.#grid.onKey} @focusin=${this.#grid.onFocus}>${isTurned ? turnedMatrix(context) : uprightMatrix(context)}</div>
      ${gapList({
        model,
        gaps: this.#gaps.value ?? [],
        isOpen: this.hasAllGaps,
        onShow: (gap) => this.#onGap(gap),
        onToggle: () => (this.hasAllGaps = !this.hasAllGaps),
      })}
    `;
  }

  #context(model: GraphModel, table: CoverageTable): MatrixContext {
    return {
      table,
      familyOf: (kind) => model.kind(kind)?.family,
      open: this.#open.value,
      selected: new Set(this.#selection.value?.nodes),
      found: (id) => foundMark(model, this.#inquiry.signs, id),
      unfolded: new Set(this.#opened.value),
      onCell: this.#onCell,
      onName: (id) => send(this, 'select', { nodes: [id] }),
      onFold: (group) => send(this, 'open', { id: coverageFoldId(group) }),
      isNarrow: this.narrow,
      legend: stateLegend(false),
    };
  }

  /** Every cell is silent under these filters. */
  #renderSilent(model: GraphModel): TemplateResult {
    const state = this.#model.explorer?.state;
    if (!state) return html``;
    const names = narrowedBy(state).map((facet) => narrowingNames(model, state.view, facet).join(' or '));
    return html`
      <div class="nothing">
        <p>${names.length > 0 ? html`Nothing passes <em>${listed(names)}</em>.` : 'No claim of this dataset says who addresses what.'}</p>
        <div>
          ${coverageLoosenings(state).map(
            ({ facet, cells }) => html`
              <button type="button" class="boxed" @click=${() => send(this, 'lift', { facet })}>
                Clear ${narrowingNames(model, state.view, facet).join(', ')} <span class="num">${counted(cells, 'cell')}</span>
              </button>
            `,
          )}
          <button type="button" class="flat text textual" @click=${() => send(this, 'lift', {})}>Show everything again</button>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-coverage': StemmaCoverage;
  }
}
