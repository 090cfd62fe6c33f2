import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { NodeId } from '../../../src/model/ids.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { searchHits, type SearchHit } from '../../../src/state/selectors.ts';
import { comboboxStyles } from '../../shared/combobox-styles.ts';
import { kindGlyph } from '../../shared/glyphs.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import { PickEvent } from '../../shared/pick-event.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { yearsText } from '../../../src/state/years-text.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const SHOWN_HITS = 8;
/** A longer name gives way to the short one, in characters. */
const LONGEST_LABEL = 20;

/**
 * A field for one node: a combobox over the search, with the shape of the kind and the year.
 *
 * @fires pick - a node was chosen; `id` says which
 */
export class StemmaNodeField extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    hueStyles,
    comboboxStyles,
    css`
      :host {
        container-type: inline-size;
      }
      label {
        display: block;
        margin-block-end: 2px;
        color: var(--stemma-ink2);
        font-size: 12px;
      }
      input.chosen {
        font-weight: 600;
      }
      .hits {
        min-inline-size: max(100%, 260px);
        max-block-size: 320px;
      }
      .hits:not(.end) {
        inset-inline: 0 auto;
      }
      @container (min-width: 280px) {
        .row {
          display: grid;
          grid-template-columns: 40px minmax(0, 1fr);
          align-items: center;
        }
      }
      @container (max-width: 190px) {
        .field .num {
          display: none;
        }
      }
    `,
  ];

  #model = new SliceController(this, modelOf);
  @property() label = '';
  @property() placeholder = 'Search names';
  @property({ attribute: false }) value: string | undefined;
  /** The list of hits ends where the field ends, and may reach further to the left. */
  @property({ type: Boolean }) end = false;
  @state() private text: string | undefined;
  @state() private at = 0;
  @query('input') private readonly input!: HTMLInputElement;
  #hits: readonly SearchHit[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (!(changed as Map<string, unknown>).has('text')) return;
    const model = this.#model.value;
    this.#hits = model && this.text?.trim() ? searchHits(model, this.text).slice(0, SHOWN_HITS) : [];
    this.at = 0;
  }

  readonly #onInput = (): void => {
    this.text = this.input.value;
  };

  readonly #onFocus = (): void => this.input.select();

  readonly #onBlur = (): void => {
    const isEmptied = this.text?.trim() === '' && this.value !== undefined;
    this.text = undefined;
    this.input.value = this.#label();
    if (isEmptied) this.dispatchEvent(new PickEvent(undefined));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.text !== undefined) {
      event.stopPropagation();
      this.text = undefined;
      this.input.value = this.#label();
    }
    if (event.key === 'Enter') this.#choose(this.at);
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || this.#hits.length === 0) return;
    event.preventDefault();
    this.at = (this.at + by + this.#hits.length) % this.#hits.length;
  };

  #choose(at: number): void {
    const hit = this.#hits[at];
    if (!hit) return;
    this.text = undefined;
    this.dispatchEvent(new PickEvent(hit.id));
  }

  #label(): string {
    const node = this.value === undefined ? undefined : this.#model.value?.node(this.value as NodeId);
    if (!node) return '';
    return node.label.length > LONGEST_LABEL ? (node.short ?? node.label) : node.label;
  }

  /** Puts the focus into the field. */
  override focus(): void {
    this.input?.focus();
  }

  override render(): TemplateResult {
    const node = this.value === undefined ? undefined : this.#model.value?.node(this.value as NodeId);
    const isChosen = node !== undefined && this.text === undefined;
    const isListed = (this.text ?? '').trim() !== '';
    return html`
      <div class="row">
        <label for="node">${this.label}</label>
        <div class="field">
          ${isChosen ? kindGlyph(node.kind, this.#model.value?.kind(node.kind)?.family) : nothing}
          <input
            id="node" class=${isChosen ? 'chosen' : ''} role="combobox" autocomplete="off" spellcheck="false"
            placeholder=${this.placeholder} title=${isChosen ? node.label : nothing} aria-expanded=${isListed ? 'true' : 'false'} aria-controls="hits"
            aria-autocomplete="list" aria-activedescendant=${isListed && this.#hits.length > 0 ? `hit-${this.at}` : nothing}
            .value=${this.text ?? this.#label()} @input=${this.#onInput} @keydown=${this.#onKey} @focus=${this.#onFocus}
            @blur=${this.#onBlur} />
          ${isChosen ? html`<span class="num">${this.#years(node.id)}</span>` : nothing}
        </div>
      </div>
      <div id="hits" class="hits scroll ${this.end ? 'end' : ''}" role="listbox" aria-label="Nodes found" ?hidden=${!isListed}>
        ${isListed ? this.#renderHits() : nothing}
      </div>
    `;
  }

  #years(id: NodeId): string {
    return yearsText(this.#model.value?.nodeYears(id) ?? {});
  }

  #renderHits(): TemplateResult {
    if (this.#hits.length === 0) {
      return html`<p class="none" role="option" aria-disabled="true" aria-selected="false">Nothing found. Try fewer letters.</p>`;
    }
    const model = this.#model.value;
    return html`${this.#hits.map(
      (hit, i) => html`
        <div
          id=${`hit-${i}`} class="hit" role="option" aria-selected=${i === this.at ? 'true' : 'false'}
          @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.#choose(i)}
          @pointermove=${() => (this.at = i)}>
          ${kindGlyph(hit.kind, model?.kind(hit.kind)?.family)}<span>${hit.label}</span><span class="num">${this.#years(hit.id)}</span>
        </div>
      `,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-node-field': StemmaNodeField;
  }
}
