import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { filterCountsOf } from '../../../src/state/selectors.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { checkRow, checkRowStyles } from '../../controls/check-row.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { segmented, segmentedStyles } from '../../controls/segmented.ts';
import { askFrame } from '../../shared/frame.ts';
import { patternDefinitions } from '../../shared/glyphs.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import { icon } from '../../shared/icons.ts';
import { lineStyles } from '../../shared/line-samples.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { send, type FilterList } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { filterRows, type FilterRow, type FilterRows } from './filter-rows.ts';
import { filtersStyles } from './filters-styles.ts';
import { StyledElement } from '../../shared/styled-element.ts';

type Expandable = 'types' | 'relations' | 'others';

const isPlain = ({ list, swatch }: FilterRow): boolean => list === 'dimensions' && swatch === undefined;

/**
 * What to see: threat dimensions, kinds and types, relations, basis, sources, each value with a live count.
 *
 * @fires stemma-toggle-request @fires stemma-lift-request @fires stemma-match-request @fires stemma-rest-request
 */
export class StemmaFilters extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    checkRowStyles,
    segmentedStyles,
    hueStyles,
    lineStyles,
    filtersStyles,
  ];

  #model = new SliceController(this, modelOf);
  #counts = new SliceController(this, filterCountsOf);
  #filter = new SliceController(this, ({ view }) => view.filter);
  #rest = new SliceController(this, ({ view }) => view.rest);
  /** Offers to fold the column away. */
  @property({ type: Boolean }) foldable = false;
  @state() private expanded: ReadonlySet<Expandable> = new Set();

  #onExpand(what: Expandable): void {
    const expanded = new Set(this.expanded);
    if (!expanded.delete(what)) expanded.add(what);
    this.expanded = expanded;
  }

  override render(): TemplateResult | typeof nothing {
    const [model, counts, filter] = [this.#model.value, this.#counts.value, this.#filter.value];
    if (!model || !counts || !filter) return nothing;
    const rows = filterRows(model, counts, filter);
    return html`
      ${patternDefinitions()}
      <div class="scroll">
        ${this.#renderSection('Threat dimensions', 'nodes', 'dimensions', rows, this.#renderMatch(filter))}
        ${this.#renderSection('Kinds', 'nodes', 'kinds', rows, nothing, 'types')}
        ${this.#renderSection('Relations', 'claims', 'families', rows, nothing, 'relations')}
        ${this.#renderSection('Basis', 'claims', 'basis', rows)} ${this.#renderSection('Sources', 'claims', 'sources', rows)}
      </div>
      ${this.#renderFooter(
        this.#rest.value ?? 'dim',
        Object.values(rows)
          .flat()
          .some(({ isChecked }) => isChecked),
      )}
    `;
  }

  #renderSection(
    title: string,
    unit: string,
    list: FilterList,
    all: FilterRows,
    extra: unknown = nothing,
    more?: 'types' | 'relations',
  ): TemplateResult | typeof nothing {
    const rows = all[list];
    if (rows.length === 0) return nothing;
    const isOpen = more !== undefined && (this.expanded.has(more) || all[more].some(({ isChecked }) => isChecked));
    const isTwo = list === 'kinds' || list === 'families' || list === 'basis';
    return html`
      <section aria-labelledby=${`head-${list}`}>
        <div class="head">
          <h3 id=${`head-${list}`}>${more ? this.#renderExpander(title, more, isOpen) : title}</h3>
          ${this.#renderUnit(title, unit, more ? [...rows, ...all[more]] : rows)}
        </div>
        ${extra}
        <div class="rows ${list} ${isTwo ? 'two' : ''}">${this.#listed(rows).map((row) => this.#renderRow(row, unit))}</div>
        ${this.#renderOthers(rows)}
        ${more && isOpen ? html`<div class="rows more ${more === 'types' ? 'two' : ''}">${all[more].map((row) => this.#renderRow(row, unit))}</div>` : nothing}
      </section>
    `;
  }

  /** Dimensions without a pattern of their own come after a press only, unless they are all there is. */
  #listed(rows: readonly FilterRow[]): readonly FilterRow[] {
    if (this.expanded.has('others') || rows.every(isPlain)) return rows;
    return rows.filter((row) => !isPlain(row) || row.isChecked);
  }

  #renderOthers(rows: readonly FilterRow[]): TemplateResult | typeof nothing {
    const others = rows.filter(isPlain).length;
    if (others === 0 || others === rows.length) return nothing;
    const isOpen = this.expanded.has('others');
    return html`
      <button type="button" class="others textual" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => this.#onExpand('others')}>
        ${isOpen ? 'Fewer' : `${others} more`}
      </button>
    `;
  }

  #renderExpander(title: string, more: 'types' | 'relations', isOpen: boolean): TemplateResult {
    return html`
      <button
        type="button" aria-expanded=${isOpen ? 'true' : 'false'} title=${`Show each of the ${more}`}
        @click=${() => this.#onExpand(more)}>
        ${title}${icon('down', 13)}
      </button>
    `;
  }

  #renderUnit(title: string, unit: string, rows: readonly FilterRow[]): TemplateResult {
    const lists = new Set(rows.filter(({ isChecked }) => isChecked).map(({ list }) => list));
    if (lists.size === 0) return html`<span class="unit">${unit}</span>`;
    const onClear = (): void => lists.forEach((list) => send(this, 'lift', { facet: list }));
    return html`<button type="button" class="textual" aria-label=${`Clear ${title.toLowerCase()}`} @click=${onClear}>Clear</button>`;
  }

  #renderRow({ list, value, ...row }: FilterRow, unit: string): TemplateResult {
    return checkRow({ ...row, unit, onToggle: () => send(this, 'toggle', { list, value }) });
  }

  #renderMatch({
    dimensions,
    match,
  }: {
    dimensions: readonly string[];
    match: 'any' | 'all';
  }): TemplateResult | typeof nothing {
    if (dimensions.length < 2) return nothing;
    return html`
      <div class="match">
        Tied to
        ${segmented({
          name: 'match',
          label: 'Tied to any or to all of the chosen dimensions',
          options: [
            { value: 'any', label: 'any' },
            { value: 'all', label: 'all' },
          ],
          value: match,
          onChoose: (value) => send(this, 'match', { match: value }),
        })}
        of these
      </div>
    `;
  }

  #renderFooter(rest: 'hide' | 'dim', isFiltered: boolean): TemplateResult {
    return html`
      <footer>
        The rest
        ${segmented({
          name: 'rest',
          label: 'What does not pass the filter',
          options: [
            { value: 'dim', label: 'Dim' },
            { value: 'hide', label: 'Hide' },
          ],
          value: rest,
          onChoose: (value) => send(this, 'rest', { rest: value }),
        })}
        ${isFiltered ? html`<button type="button" class="textual" @click=${() => send(this, 'lift', {})}>Reset</button>` : nothing}
        <span class="end">${this.foldable ? iconButton('fold', 'Fold the filters away', () => askFrame(this, 'fold'), 17) : nothing}</span>
      </footer>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-filters': StemmaFilters;
  }
}
