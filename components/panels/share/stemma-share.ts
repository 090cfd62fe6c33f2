import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ExplorerState } from '../../../src/state/explorer-state.ts';
import {
  exportFileName,
  exportFormat,
  type ExportFormatId,
  type ExportScope,
} from '../../../src/state/export-formats.ts';
import { embedScript, type EmbedDoor } from '../../../src/state/embed-code.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { viewText } from '../../../src/state/view-text.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import type { StemmaDialog } from '../../controls/dialog.ts';
import { segmentedStyles } from '../../controls/segmented.ts';
import { tabStyles } from '../../controls/tab-styles.ts';
import { saveFile } from '../../shared/download.ts';
import { hostStyles } from '../../shared/host-styles.ts';
import { citable, type SharePlace } from '../../shared/share-place.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { scriptIntegrity } from './script-integrity.ts';
import { sharedCitation, type CiteStyle } from './share-cite.ts';
import type { ShareContext } from './share-context.ts';
import { sharedEmbed, srcOf } from './share-embed.ts';
import { sharedFiles } from './share-files.ts';
import { sharedLink } from './share-link.ts';
import { shareStyles } from './share-styles.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const PAGES = [
  { page: 'link', label: 'Link' },
  { page: 'embed', label: 'Embed' },
  { page: 'files', label: 'Save' },
  { page: 'cite', label: 'Cite' },
] as const;
type Page = (typeof PAGES)[number]['page'];

const DONE_MS = 1600;
const NO_PLACE: SharePlace = {
  link: undefined,
  opensView: false,
  address: '',
  data: { kind: 'shipped' },
  files: undefined,
};

/**
 * Hands on the present view: a link, code to embed it, files, a citation. Opens when it is put into the frame.
 *
 * @fires close - the reader is done
 */
export class StemmaShare extends StyledElement {
  static override styles = [hostStyles, buttonStyles, segmentedStyles, tabStyles, shareStyles];

  #state = new SliceController(this, (now: ExplorerState) => now);
  /** Where the view can be seen again. */
  @property({ attribute: false }) place = NO_PLACE;
  /** What is open. */
  @property() page: Page = 'link';
  /** Version of Stemma. */
  @property() version = '';
  @state() private door: EmbedDoor = 'script';
  @state() private integrity: string | undefined;
  @state() private scope: ExportScope = 'view';
  @state() private cite: CiteStyle = 'plain';
  @state() private writing: ExportFormatId | undefined;
  @state() private done: string | undefined;
  @state() private said = '';
  @query('stemma-dialog') private readonly dialog!: StemmaDialog;
  readonly #openedOn = new Date();

  protected override firstUpdated(): void {
    void this.#open();
  }

  async #open(): Promise<void> {
    await this.dialog.updateComplete;
    this.dialog.show();
    this.renderRoot.querySelector<HTMLElement>('.strong')?.focus();
    this.integrity = await scriptIntegrity(this.place.files, embedScript(srcOf(this.place)));
  }

  readonly #onClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = PAGES.findIndex(({ page }) => page === this.page) + by + PAGES.length;
    this.#turnTo(PAGES[at % PAGES.length]!.page);
    [...this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')].at(at % PAGES.length)?.focus();
  };

  #turnTo(page: Page): void {
    this.page = page;
    this.said = '';
  }

  /** Says what happened, and marks the button that did it for a moment. */
  #say(text: string, id?: string): void {
    this.said = text;
    this.done = id;
    if (id !== undefined) setTimeout(() => (this.done = this.done === id ? undefined : this.done), DONE_MS);
  }

  async #copy(text: string, what: string, field: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(`${what} copied`, `copy-${field}`);
    } catch {
      this.shadowRoot?.getElementById(field)?.focus();
      this.#say('The browser did not let it be copied. It is selected: press Ctrl+C or ⌘C.');
    }
  }

  async #exportFile(id: ExportFormatId, scope: ExportScope): Promise<void> {
    const explorer = this.#state.explorer;
    const format = exportFormat(id);
    if (!explorer || !format) return;
    this.writing = id;
    try {
      const blob = await explorer.exportAs(id, { ...citable(this.place), scope, seenOn: this.#openedOn });
      saveFile(exportFileName(explorer.state, format, scope), blob);
      this.#say(`${format.label} saved`, id);
    } catch (error) {
      this.#say(error instanceof Error ? error.message : 'The file could not be written.');
    } finally {
      this.writing = undefined;
    }
  }

  override render(): TemplateResult | typeof nothing {
    const state = this.#state.value;
    const dataset = state && modelOf(state)?.dataset;
    if (!state || !dataset) return nothing;
    return html`
      <stemma-dialog heading="Share" large @close=${this.#onClose}>
        <p class="seen">${viewText(state)} · version\u00a0${dataset.version}</p>
        ${this.#renderTabs()}
        <div class="page" id="page" role="tabpanel" aria-labelledby=${`tab-${this.page}`}>
          ${this.#renderPage(this.#context(state, dataset))}
        </div>
        <p class="said" slot="foot" role="status">${this.said || nothing}</p>
      </stemma-dialog>
    `;
  }

  #context(
    state: ExplorerState,
    { title, version }: { readonly title: string; readonly version: string },
  ): ShareContext {
    return {
      state,
      title,
      version,
      place: this.place,
      done: this.done,
      copy: (text, what, field) => void this.#copy(text, what, field),
      save: (name, type, text, id) => {
        saveFile(name, new Blob([text], { type }));
        this.#say(`${name} saved`, id);
      },
      exportFile: (format, scope) => void this.#exportFile(format, scope),
    };
  }

  #renderTabs(): TemplateResult {
    return html`
      <div class="tabs" role="tablist" aria-label="Ways to share" @keydown=${this.#onKey}>
        ${PAGES.map(({ page, label }) => {
          const isOpen = this.page === page;
          return html`
            <button
              type="button" id=${`tab-${page}`} class="tab" role="tab" aria-controls="page"
              aria-selected=${isOpen ? 'true' : 'false'} tabindex=${isOpen ? 0 : -1} @click=${() => this.#turnTo(page)}>
              <span data-label=${label}>${label}</span>
            </button>
          `;
        })}
      </div>
    `;
  }

  #renderPage(context: ShareContext): TemplateResult {
    const { door, integrity, scope, writing, version } = this;
    if (this.page === 'embed')
      return sharedEmbed(context, { door, integrity, version, onDoor: (next) => (this.door = next) });
    if (this.page === 'files') return sharedFiles(context, { scope, writing, onScope: (next) => (this.scope = next) });
    if (this.page === 'cite') return sharedCitation(context, this.cite, this.#openedOn, (next) => (this.cite = next));
    return sharedLink(context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-share': StemmaShare;
  }
}
