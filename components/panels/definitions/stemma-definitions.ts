import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { NodeId } from '../../../src/model/ids.ts';
import { comparisonNow } from '../../../src/state/definition-comparison.ts';
import { definitionTable, type DefinitionColumn, type DefinitionTable } from '../../../src/state/definition-table.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { facetFoldId } from '../../../src/state/facet-fold.ts';
import { isNothingFound, narrowedBy } from '../../../src/state/selectors.ts';
import { counted } from '../../../src/state/wording.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { foundMark } from '../../shared/found-mark.ts';
import { GridController } from '../../shared/grid-controller.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { InquiryController } from '../../shared/inquiry-controller.ts';
import { inquirySignStyles } from '../../shared/inquiry-view.ts';
import { differSign, lineStyles } from '../../shared/line-samples.ts';
import { reveal } from '../../shared/reveal.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { definitionsStyles } from './definitions-styles.ts';
import { elementGlyph, elementStyles } from './element-glyph.ts';
import { facetRows, type RowsContext } from './element-rows.ts';
import { StyledElement } from '../../shared/styled-element.ts';

/**
 * Definitions taken apart: elements by definitions in order of year. Two definitions or more can be picked to be
 * compared; a cell opens its claims.
 *
 * @fires stemma-compare-request @fires stemma-select-request @fires stemma-open-request @fires stemma-lift-request
 */
export class StemmaDefinitions extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    lineStyles,
    elementStyles,
    inquirySignStyles,
    definitionsStyles,
  ];

  #table = new SliceController(this, definitionTable);
  #comparison = new SliceController(this, comparisonNow);
  #compared = new SliceController(this, ({ view }) => view.compared);
  #selection = new SliceController(this, ({ view }) => view.selection);
  #opened = new SliceController(this, ({ view }) => view.opened);
  #isNothing = new SliceController(this, isNothingFound);
  #isNarrowed = new SliceController(this, (state) => narrowedBy(state).length > 0);
  #model = new SliceController(this, modelOf);
  #inquiry = new InquiryController(this);
  #grid = new GridController(this);
  /** Room for little. */
  @property({ type: Boolean, reflect: true }) narrow = false;
  @query('table') private readonly sheet!: HTMLElement | null;

  #shown: readonly string[] | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.sheet?.style.setProperty('--columns', String(this.#table.value?.columns.length ?? 1));
    if (this.#shown !== this.#compared.value) requestAnimationFrame(() => this.#reveal());
    this.#shown = this.#compared.value;
  }

  /** Brings the picked columns into sight, the last one before the first. */
  #reveal(): void {
    const scroller = this.renderRoot.querySelector('.scroll');
    const start = this.renderRoot.querySelector('.corner')?.clientWidth ?? 0;
    for (const column of [...this.renderRoot.querySelectorAll('.pick[aria-pressed="true"]')].reverse()) {
      if (scroller) reveal(scroller, column, { top: -1e4, start });
    }
  }

  override render(): TemplateResult | typeof nothing {
    const table = this.#table.value;
    if (!table || this.#isNothing.value) return nothing;
    if (table.columns.length === 0) return this.#renderNone();
    const context = this.#context(table);
    return html`
      <div class="scroll" @keydown=${this.#grid.onKey} @focusin=${this.#grid.onFocus}>
        <table role="grid" aria-label=${`${counted(table.elements, 'element')} of ${counted(table.columns.length, 'definition')}`}>
          <thead>
            <tr>
              <th class="corner" scope="col">${counted(table.columns.length, 'definition')}<b>${counted(table.elements, 'element')}</b></th>
              ${table.columns.map((column, at) => this.#renderHead(column, at))}
            </tr>
          </thead>
          ${repeat(
            table.facets,
            ({ id }) => id,
            (facet) => facetRows(context, facet),
          )}
        </table>
      </div>
      ${this.#renderKey()}
    `;
  }

  #context(table: DefinitionTable): RowsContext {
    const compared = this.#compared.value ?? [];
    const picked = table.columns.flatMap(({ node }, at) => (compared.includes(node.id) ? [at] : []));
    return {
      table,
      picked: new Set(picked),
      returned: this.#comparison.value?.returned ?? new Map(),
      selected: new Set(this.#selection.value?.nodes),
      found: (id) => this.#found(id),
      chosenClaims: new Set(this.#selection.value?.claims),
      unfolded: new Set(this.#opened.value),
      onCell: ({ claims }) => send(this, 'select', { claims }),
      onName: (id) => send(this, 'select', { nodes: [id] }),
      onFold: (facet) => send(this, 'open', { id: facetFoldId(facet) }),
    };
  }

  #found(id: NodeId): unknown {
    return this.#model.value && foundMark(this.#model.value, this.#inquiry.signs, id);
  }

  #renderNone(): TemplateResult {
    if (!this.#isNarrowed.value) {
      return html`<div class="nothing"><p>No definition of this dataset is taken apart into elements.</p></div>`;
    }
    return html`
      <div class="nothing">
        <p>No definition that passes the filters is taken apart into elements here.</p>
        <button type="button" class="boxed" @click=${() => send(this, 'lift', {})}>Show everything again</button>
      </div>
    `;
  }

  #renderHead({ node, name, year }: DefinitionColumn, at: number): TemplateResult {
    const isPicked = this.#compared.value?.includes(node.id) ?? false;
    const label = `${isPicked ? 'Compared' : 'Compare'}: ${node.label}`;
    return html`
      <th scope="col">
        <button
          type="button" class="pick" data-column=${at} data-key=${String(node.id)} aria-pressed=${isPicked ? 'true' : 'false'} title=${label}
          @click=${() => send(this, 'compare', { pick: node.id })}>
          <span class="signs">
            <svg class="diamond" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true"><path d="M0 -5L5 0L0 5L-5 0Z"></path></svg>
            ${this.#found(node.id)}
          </span>
          <b>${name}</b><small>${year || 'no date'}</small>
        </button>
      </th>
    `;
  }

  #renderKey(): TemplateResult {
    const isPicking = (this.#compared.value ?? []).length === 1;
    return html`
      <ul class="key" aria-label="Signs">
        <li>${elementGlyph('stated')} affirmed</li>
        <li>${elementGlyph('inferred')} affirmed, inferred</li>
        <li>${elementGlyph('excluded')} excluded</li>
        <li>${elementGlyph('silent')} not stated: no evidence here</li>
        <li><i class="carried"></i> carried on</li>
        <li class="back">returned</li>
        <li>${differSign()} sources differ</li>
        <li class="hint">${isPicking ? 'Pick one more column to compare.' : 'Pick two columns or more to compare them. A cell opens its phrase and its source.'}</li>
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-definitions': StemmaDefinitions;
  }
}
