import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { INQUIRIES } from '../../../src/state/inquiry.ts';
import type { ViewName } from '../../../src/state/view-state.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { iconButton } from '../../controls/icon-button.ts';
import type { ChooseEvent, MenuItem } from '../../controls/menu.ts';
import { tabStyles } from '../../controls/tab-styles.ts';
import { askFrame, type FrameAction } from '../../shared/frame.ts';
import { mark } from '../../shared/glyphs.ts';
import { hostStyles } from '../../shared/host-styles.ts';
import { icon } from '../../shared/icons.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { storiesOf } from '../../../src/state/story-now.ts';
import { counted } from '../../../src/state/wording.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { toolbarStyles } from './toolbar-styles.ts';
import { viewChoices } from './views.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const inquiries: readonly MenuItem[] = [
  { value: 'trace', label: 'Trace influence' },
  { value: 'compare', label: 'Compare two nodes' },
  { value: 'disputes', label: 'Where sources differ' },
];

/**
 * The bar at the top: name and size of the dataset, the switch of views, and what concerns the whole page.
 *
 * @fires stemma-view-request @fires stemma-ask-request
 */
export class StemmaToolbar extends StyledElement {
  static override styles = [hostStyles, buttonStyles, tabStyles, toolbarStyles];

  #model = new SliceController(this, modelOf);
  #view = new SliceController(this, ({ view }) => view.view);
  #hasStories = new SliceController(this, (state) => storiesOf(state).length > 0);
  /** Room for little: views in a menu, panels behind buttons. */
  @property({ type: Boolean, reflect: true }) narrow = false;
  /** The filters are folded away; buttons bring them back. */
  @property({ type: Boolean, reflect: true }) folded = false;
  @property({ type: Boolean, attribute: 'full-screen' }) isFullScreen = false;

  #ask(action: FrameAction): void {
    askFrame(this, action);
  }

  #onView(view: ViewName): void {
    send(this, 'view', { view });
  }

  #onMore(value: string): void {
    const kind = INQUIRIES.find((name) => name === value);
    if (kind) send(this, 'ask', { kind });
    this.#ask(kind ? 'inquiry' : (value as FrameAction));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = viewChoices.findIndex(({ view }) => view === this.#view.value);
    const next = viewChoices[(at + by + viewChoices.length) % viewChoices.length]!;
    this.#onView(next.view);
    [...this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')].at((at + by) % viewChoices.length)?.focus();
  };

  /** Puts the focus on what brings the filters back, else on the switch of views. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.folded button, [tabindex="0"]')?.focus();
  }

  override render(): TemplateResult {
    return html`${this.#renderTitle()} ${this.narrow ? this.#renderNarrow() : this.#renderWide()}`;
  }

  #renderTitle(): TemplateResult {
    const model = this.#model.value;
    const title = model?.dataset.title ?? '';
    const [nodes, claims] = [counted(model?.nodes.length ?? 0, 'node'), counted(model?.claims.length ?? 0, 'claim')];
    return html`
      <div class="title">
        ${mark()}
        <h2 class="cut" title=${title}>${title}</h2>
        ${this.narrow ? nothing : html`<span class="counts" title=${`${nodes} · ${claims}`}><span>${nodes}</span> <span>· ${claims}</span></span>`}
      </div>
    `;
  }

  #renderWide(): TemplateResult {
    const folded = html`
      <div class="folded">
        <button type="button" class="flat text" title="Filters" @click=${() => this.#ask('unfold')}>${icon('filters', 17)} <span class="word">Filters</span></button>
        <button type="button" class="flat text" title="Search" @click=${() => this.#ask('search')}>${icon('search', 16)} <span class="word">Search</span></button>
      </div>
    `;
    return html`
      ${this.folded ? folded : nothing} ${this.#renderViews()}
      <div class="tabs" role="tablist" aria-label="View" @keydown=${this.#onKey}>
        ${viewChoices.map(({ view, label }) => this.#renderTab(view, label))}
      </div>
      <div class="actions">
        ${this.#hasStories.value ? html`<button type="button" class="flat text" title="Stories" @click=${() => this.#ask('stories')}>${icon('stories', 16)} <span class="word">Stories</span></button>` : nothing}
        ${this.#renderInquiries()}
        <button type="button" class="flat text" title="Share" aria-haspopup="dialog" @click=${() => this.#ask('share')}>${icon('share', 16)} <span class="word">Share</span></button>
        ${iconButton(this.isFullScreen ? 'shrink' : 'full', this.isFullScreen ? 'Leave full screen' : 'Full screen', () => this.#ask('full-screen'))}
        ${iconButton('help', 'Keys', () => this.#ask('help'))}
      </div>
    `;
  }

  #renderInquiries(): TemplateResult {
    return html`
      <stemma-menu
        label="Ask" .items=${inquiries} @choose=${(event: ChooseEvent) => this.#onMore(event.value)}></stemma-menu>
    `;
  }

  #renderTab(view: ViewName, label: string): TemplateResult {
    const isChosen = this.#view.value === view;
    return html`
      <button
        type="button" id=${`tab-${view}`} class="tab" role="tab" aria-selected=${isChosen ? 'true' : 'false'} tabindex=${isChosen ? 0 : -1}
        @click=${() => this.#onView(view)}>
        <span data-label=${label}>${label}</span>
      </button>
    `;
  }

  /** The views as a menu, where there is no room for tabs. */
  #renderViews(): TemplateResult {
    const views: readonly MenuItem[] = viewChoices.map(({ view, label }) => ({
      value: view,
      label,
      isChecked: view === this.#view.value,
    }));
    return html`
      <stemma-menu
        class="views" label=${views.find(({ isChecked }) => isChecked)?.label ?? 'View'} .items=${views}
        @choose=${(event: ChooseEvent) => this.#onView(event.value as ViewName)}></stemma-menu>
    `;
  }

  #renderNarrow(): TemplateResult {
    const more: readonly MenuItem[] = [
      ...(this.#hasStories.value ? [{ value: 'stories', label: 'Stories' }] : []),
      ...inquiries,
      { value: 'legend', label: 'Legend' },
      { value: 'years', label: 'Years' },
      { value: 'share', label: 'Share' },
      { value: 'nearer', label: 'Zoom in' },
      { value: 'farther', label: 'Zoom out' },
      { value: 'fit', label: 'All in view' },
      { value: 'full-screen', label: this.isFullScreen ? 'Leave full screen' : 'Full screen' },
      { value: 'help', label: 'Keys' },
    ];
    return html`
      ${this.#renderViews()}
      <div class="actions">
        ${iconButton('search', 'Search', () => this.#ask('search'), 20)}
        ${iconButton('filters', 'Filters', () => this.#ask('filters'), 20)}
        <stemma-menu
          label="More" icon="more" .items=${more}
          @choose=${(event: ChooseEvent) => this.#onMore(event.value)}></stemma-menu>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-toolbar': StemmaToolbar;
  }
}
