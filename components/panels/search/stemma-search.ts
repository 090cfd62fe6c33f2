import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { searchHits, type SearchHit } from '../../../src/state/selectors.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { comboboxStyles } from '../../shared/combobox-styles.ts';
import { dimensionGlyph, kindGlyph, patternDefinitions } from '../../shared/glyphs.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { revealInArea } from '../../shared/reveal.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import { icon } from '../../shared/icons.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { send } from '../../shared/requests.ts';
import { say } from '../../shared/say.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { searchStyles } from './search-styles.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const SHOWN_HITS = 12;
const NAME_FIELDS: ReadonlySet<string> = new Set(['label', 'short']);

const marked = (text: string, [start, end]: readonly [number, number]): TemplateResult =>
  html`${text.slice(0, start)}${end > start ? html`<mark>${text.slice(start, end)}</mark>` : nothing}${text.slice(end)}`;

/**
 * Finds nodes by name, summary or phrase: a combobox with a list of hits.
 *
 * @fires stemma-select-request - a hit was chosen
 * @fires stemma-text-request - the picture should show the hits only
 */
export class StemmaSearch extends StyledElement {
  static override styles = [hostStyles, scrollStyles, buttonStyles, hueStyles, comboboxStyles, searchStyles];

  #model = new SliceController(this, modelOf);
  /** Little room: one word in the field. */
  @property({ type: Boolean }) short = false;
  @state() private text = '';
  @state() private isOpen = false;
  @state() private at = 0;
  @query('input') private readonly input!: HTMLInputElement;
  #hits: readonly SearchHit[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (!(changed as Map<string, unknown>).has('text')) return;
    const model = this.#model.value;
    this.#hits = model && this.text.trim() !== '' ? searchHits(model, this.text) : [];
    this.at = 0;
    if (this.text.trim() !== '') say(this, this.#countText());
  }

  protected override updated(): void {
    revealInArea(this.renderRoot.querySelector('[aria-selected="true"]'));
  }

  readonly #onInput = (): void => {
    this.text = this.input.value;
    this.isOpen = this.text.trim() !== '';
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return this.#onEscape(event);
    if (event.key === 'Enter' && this.isOpen) return this.#choose(this.at);
    const count = this.#optionCount();
    const to = new Map([
      ['ArrowDown', this.isOpen ? this.at + 1 : 0],
      ['ArrowUp', this.at - 1],
    ]).get(event.key);
    if (to === undefined || count === 0) return;
    event.preventDefault();
    this.isOpen = true;
    this.at = (to + count) % count;
  };

  #onEscape(event: Event): void {
    if (!this.isOpen && this.text === '') return;
    event.stopPropagation();
    this.#clear();
  }

  readonly #onBlur = (): void => {
    this.isOpen = false;
  };

  readonly #onFocus = (): void => {
    this.isOpen = this.text.trim() !== '';
  };

  readonly #clear = (): void => {
    this.text = '';
    this.isOpen = false;
  };

  #choose(at: number): void {
    const hit = this.#shown()[at];
    if (hit) send(this, 'select', { nodes: [hit.id] });
    else if (this.#hits.length > 0) send(this, 'text', { text: this.text.trim() });
    this.#clear();
  }

  #shown(): readonly SearchHit[] {
    return this.#hits.slice(0, SHOWN_HITS);
  }

  #optionCount(): number {
    return this.#hits.length === 0 ? 0 : this.#shown().length + 1;
  }

  #countText(): string {
    if (this.#hits.length === 0) return 'Nothing found';
    return this.#hits.length === 1 ? '1 node found' : `${this.#hits.length} nodes found`;
  }

  /** Puts the focus into the field. */
  override focus(): void {
    this.input?.focus();
    this.input?.select();
  }

  override render(): TemplateResult {
    const isListed = this.isOpen && this.text.trim() !== '';
    return html`
      ${patternDefinitions()}
      <div class="field">
        ${icon('search', 17)}
        <input
          type="search" role="combobox" autocomplete="off" spellcheck="false" placeholder=${this.short ? 'Search' : 'Search names and phrases'}
          aria-label="Search names and phrases" aria-expanded=${isListed ? 'true' : 'false'} aria-controls="hits"
          aria-autocomplete="list" aria-activedescendant=${isListed && this.#hits.length > 0 ? `hit-${this.at}` : nothing}
          .value=${this.text} @input=${this.#onInput} @keydown=${this.#onKey} @blur=${this.#onBlur} @focus=${this.#onFocus} />
        ${this.text === '' ? (this.short ? nothing : html`<kbd aria-hidden="true">/</kbd>`) : iconButton('close', 'Clear the search', this.#clear, 15)}
      </div>
      <div id="hits" class="hits scroll" role="listbox" aria-label="Nodes found" ?hidden=${!isListed}>
        ${isListed ? this.#renderHits() : nothing}
      </div>
    `;
  }

  #renderHits(): TemplateResult {
    if (this.#hits.length === 0)
      return html`<p class="none" role="option" aria-disabled="true" aria-selected="false">Nothing found. Try fewer letters.</p>`;
    const shown = this.#shown();
    return html`
      ${shown.map((hit, i) => this.#renderHit(hit, i))}
      ${this.#renderOption(shown.length, 'hit all', html`Show all ${this.#hits.length} in the picture`)}
    `;
  }

  #renderHit(hit: SearchHit, i: number): TemplateResult {
    const model = this.#model.value;
    const node = model?.node(hit.id);
    const sign =
      hit.kind === 'dimension' ? dimensionGlyph(node ?? {}, 18) : kindGlyph(hit.kind, model?.kind(hit.kind)?.family);
    const isName = NAME_FIELDS.has(hit.field) && hit.snippet === hit.label;
    return this.#renderOption(
      i,
      'hit',
      html`
        ${sign}
        <span>${isName ? marked(hit.label, hit.match) : hit.label}</span>
        ${isName ? nothing : html`<span class="snippet ${hit.field === 'phrase' ? 'phrase' : ''}">${marked(hit.snippet, hit.match)}</span>`}
      `,
    );
  }

  #renderOption(i: number, name: string, inner: TemplateResult): TemplateResult {
    return html`
      <div
        id=${`hit-${i}`} class=${name} role="option" aria-selected=${i === this.at ? 'true' : 'false'}
        @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.#choose(i)}
        @pointermove=${() => (this.at = i)}>
        ${inner}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-search': StemmaSearch;
  }
}
