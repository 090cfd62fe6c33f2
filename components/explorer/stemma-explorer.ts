import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { version } from '../../package.json';
import { createAddressSync } from '../../src/app/address-sync.ts';
import { createExplorer } from '../../src/app/create-explorer.ts';
import type { Explorer, LoadInput, LoadOptions } from '../../src/app/explorer.ts';
import { plainDataset } from '../../src/app/plain-dataset.ts';
import type { Disposable } from '../../src/base/disposable.ts';
import type { LoadReport } from '../../src/model/load-report.ts';
import type { NodeId } from '../../src/model/ids.ts';
import { announcement } from '../../src/state/announcement.ts';
import type { ExplorerState, Transition } from '../../src/state/explorer-state.ts';
import { focusOn, type Reach } from '../../src/state/focus-on.ts';
import { modelOf } from '../../src/state/model-of.ts';
import { select } from '../../src/state/select-nodes.ts';
import { setFilter } from '../../src/state/set-filter.ts';
import { setTime } from '../../src/state/set-time.ts';
import { showView } from '../../src/state/show-view.ts';
import { sidePanel } from '../../src/state/side-panel.ts';
import { graphSummary } from '../../src/state/summary.ts';
import { VIEWS, type ViewName, type ViewState } from '../../src/state/view-state.ts';
import type { StemmaStatus } from '../panels/status/stemma-status.ts';
import { explorerContext } from '../shared/context.ts';
import type { FrameEvent } from '../shared/frame.ts';
import { REQUESTS, StemmaRequest } from '../shared/requests.ts';
import type { SayEvent } from '../shared/say.ts';
import { tokens } from '../shared/tokens.ts';
import { AnsweringElement } from './answering-element.ts';
import { deferred, type Deferred } from './deferred.ts';
import { tell } from './facts.ts';
import { frame, type Controls, type FrameView } from './frame.ts';
import { FrameController } from './frame-controller.ts';
import { frameStyles } from './frame-styles.ts';
import { keysHelp, keysHelpStyles } from './keys-help.ts';
import { transitionFor } from './request-table.ts';
import { nextLayout } from './next-layout.ts';
import type { StemmaPicture } from './stemma-picture.ts';
import { whenSeen } from './when-seen.ts';

/** Views that are wide by nature, where filters and search stand folded. */
const WIDE_VIEWS: ReadonlySet<ViewName> = new Set<ViewName>(['lineage', 'definitions', 'coverage', 'timeline']);

/** Whether something was selected or opened, or another panel is called for. */
const isOpenedAnew = (now: ExplorerState, before: ExplorerState): boolean =>
  now.view.selection !== before.view.selection ||
  now.view.cell !== before.view.cell ||
  sidePanel(now) !== sidePanel(before);

/**
 * Explores one graph of claims: picture, list and table, filters, search, details with evidence, years.
 *
 * @slot - what is shown until the graph is there, and after it failed to load
 * @slot header - above the bar
 * @slot panel - below the filters
 * @slot footer - below everything
 * @csspart toolbar @csspart filters @csspart search @csspart details @csspart picture @csspart canvas @csspart legend
 * @fires stemma-ready @fires stemma-select @fires stemma-view-change @fires stemma-error @fires stemma-trace
 * @fires stemma-open-link
 */
export class StemmaExplorer extends AnsweringElement {
  static override styles = [tokens, frameStyles, keysHelpStyles];

  #provider = new ContextProvider(this, { context: explorerContext, initialValue: undefined });
  #frame = new FrameController(this);

  /** URL of a dataset; absent: the shipped one. */
  @property() src: string | undefined;
  @property() view: ViewName | undefined;
  /** A view address; wins over `view`. */
  @property() state: string | undefined;
  @property() controls: Controls = 'full';
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** `hash` keeps the page's hash in step with the view. */
  @property({ attribute: 'address' }) addressMode: 'hash' | undefined;
  @property() gestures: 'cooperative' | 'greedy' = 'cooperative';
  @property() loading: 'lazy' | 'eager' = 'lazy';
  @property({ reflect: true }) motion: 'auto' | 'none' = 'auto';

  @state() private loadKind: ExplorerState['load']['kind'] = 'idle';
  @query('stemma-picture') private readonly picture!: StemmaPicture | null;
  @query('stemma-status') private readonly status!: StemmaStatus | null;

  #explorer: Explorer | undefined;
  #owned: Disposable[] = [];
  #ready = deferred();
  #loading: AbortController | undefined;
  #lastInput: { readonly input: LoadInput | undefined; readonly options: LoadOptions } | undefined;
  #isBegun = false;
  #isQuiet = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#explorer) this.#open();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.dispose();
    });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const name of REQUESTS) root.addEventListener(`stemma-${name}-request`, this.#onRequest);
    root.addEventListener('stemma-frame', (event) => this.#frame.do((event as FrameEvent).action));
    root.addEventListener('stemma-say', (event) => {
      event.stopPropagation();
      this.status?.say((event as SayEvent).text);
    });
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#explorer || !this.isConnected) return;
    if (!this.#isBegun) return this.#beginSoon(this.#explorer);
    if (changed.has('view')) this.#takeView();
    if (changed.has('state')) this.#takeState();
    if (changed.has('src') && this.#lastInput) this.#loadSource();
  }

  #takeView(): void {
    if (this.view && VIEWS.includes(this.view)) this.#apply(showView(this.view));
  }

  #takeState(): void {
    if (this.state !== undefined) this.#quietly(() => this.#explorer?.restore(this.state!));
  }

  #open(): void {
    const explorer = createExplorer();
    this.#explorer = explorer;
    this.#provider.setValue(explorer);
    if (this.#ready.isSettled) this.#ready = deferred();
    this.#owned = [explorer, explorer.subscribe((now, before) => this.#onChange(now, before))];
  }

  /** Not within the update, which it would set off again. */
  #beginSoon(explorer: Explorer): void {
    this.#isBegun = true;
    queueMicrotask(() => {
      if (explorer === this.#explorer) this.#begin(explorer);
    });
  }

  /** What waits for the attributes: view and address, then the data. */
  #begin(explorer: Explorer): void {
    this.#takeView();
    this.#takeState();
    if (this.addressMode === 'hash') this.#owned.push(createAddressSync(explorer));
    const begin = (): void => {
      if (!this.#lastInput) this.#loadSource();
    };
    if (this.loading === 'eager') begin();
    else this.#owned.push(whenSeen(this, begin));
  }

  #loadSource(): void {
    this.load(this.src).catch(() => undefined);
  }

  #onChange(now: ExplorerState, before: ExplorerState): void {
    this.loadKind = now.load.kind;
    if (now.traced && now.traced.result !== before.traced?.result) tell(this, 'stemma-trace', now.traced.result);
    const text = announcement(now, before);
    if (text !== undefined) this.status?.say(text);
    if (now.load !== before.load) this.#onLoad(now);
    if (now.view === before.view) return;
    if (now.view.story !== before.view.story) this.#onStory(now.view);
    else if (isOpenedAnew(now, before)) this.#onSelection(now);
    if (now.view.view !== before.view.view) this.#frame.giveWidth(WIDE_VIEWS.has(now.view.view));
    this.#frame.showInquiry(now.view);
    if (this.#isQuiet || now.load !== before.load) return;
    if (now.view.selection !== before.view.selection) tell(this, 'stemma-select', now.view.selection);
    tell(this, 'stemma-view-change', { viewState: now.view, address: this.address });
  }

  #onLoad(state: ExplorerState): void {
    const { load, view } = state;
    if (load.kind === 'ready' && view.story) this.#onStory(view);
    else if (load.kind === 'ready') this.#onSelection(state);
    this.#frame.giveWidth(WIDE_VIEWS.has(view.view));
    if (load.kind === 'ready') this.#frame.showInquiry(view);
    if (load.kind !== 'failed') return;
    const [problem] = load.problems;
    const { code = 'unknown', message = 'The dataset could not be loaded.', line, column, path, hint } = problem ?? {};
    tell(this, 'stemma-error', { code, message, line, column, path, hint });
  }

  #onSelection(state: ExplorerState): void {
    this.#frame.showDetails(sidePanel(state));
  }

  #onStory({ story, camera, selection: { nodes, claims } }: ViewState): void {
    this.#frame.showStory(story !== undefined, nodes.length > 0 || claims.length > 0);
    if (story && !camera) void nextLayout(this).then(() => this.fit());
  }

  readonly #onRequest = (event: Event): void => {
    if (!(event instanceof StemmaRequest)) return;
    event.stopPropagation();
    const wish = event as StemmaRequest;
    const isGranted = this.dispatchEvent(new StemmaRequest(wish.request, wish.detail));
    if (!isGranted) return wish.preventDefault();
    const transition = transitionFor(wish.request, wish.detail);
    if (transition) this.#explorer?.dispatch(transition);
    else this.#obey(wish);
  };

  #obey({ request, detail }: StemmaRequest): void {
    const drawing = this.picture?.canvas?.drawing;
    if (request === 'fit') drawing?.fit();
    if (request === 'zoom') drawing?.zoomBy((detail as { readonly factor: number }).factor);
    if (request === 'stop') this.#explorer?.stopTrace();
    if (request === 'cancel') this.#loading?.abort();
    if (request === 'retry' && this.#lastInput)
      this.load(this.#lastInput.input, this.#lastInput.options).catch(() => undefined);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.composedPath()[0] instanceof HTMLInputElement) return;
    if (event.key !== '/' && event.key !== '?') return;
    event.preventDefault();
    this.#frame.do(event.key === '/' ? 'search' : 'help');
  }

  protected get explorer(): Explorer | undefined {
    return this.#explorer;
  }

  /** Settles after the first full drawing; rejects with the load problem. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  get version(): string {
    return version;
  }

  /**
   * The loaded dataset as plain JSON; setting it replaces what is shown. The type is what the platform declares for
   * this name, the value is the dataset, or `undefined` while there is none.
   */
  override get dataset(): DOMStringMap {
    return (this.#explorer && plainDataset(this.#explorer)) as DOMStringMap;
  }

  override set dataset(dataset: object) {
    this.load(dataset).catch(() => undefined);
  }

  /** The present view as text. Setting it is setting the attribute, since frameworks set properties where they can. */
  get address(): string {
    return this.#explorer?.address ?? '';
  }

  set address(mode: string | undefined) {
    this.addressMode = mode === 'hash' ? mode : undefined;
  }

  /** The present view as plain JSON. */
  get viewState(): ViewState | undefined {
    return this.#explorer?.state.view;
  }

  set viewState(view: ViewState | undefined) {
    if (view) this.#quietly(() => this.#explorer?.restoreView(view));
  }

  /** Loads a dataset and tells what came of it. The last call wins. */
  async load(input?: LoadInput, options: LoadOptions = {}): Promise<LoadReport> {
    if (!this.#explorer) this.#open();
    this.#lastInput = { input, options };
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    if (this.#ready.isSettled) this.#ready = deferred();
    const signal = options.signal ? AbortSignal.any([options.signal, loading.signal]) : loading.signal;
    try {
      const report = await this.#explorer!.load(input, { ...options, signal });
      void this.#announceReady(this.#ready, report);
      return report;
    } catch (error) {
      if (loading === this.#loading) this.#ready.reject(error);
      throw error;
    }
  }

  async #announceReady(ready: Deferred, { nodes, claims }: LoadReport): Promise<void> {
    await this.updateComplete;
    await this.picture?.updateComplete;
    await this.picture?.canvas?.drawn;
    if (ready !== this.#ready) return;
    ready.resolve();
    tell(this, 'stemma-ready', { nodes: nodes.kept, claims: claims.kept });
  }

  /** Selects nodes or claims by id. */
  select(ids: readonly string[]): void {
    this.#apply(select(Array.isArray(ids) ? ids : [ids].flatMap((id) => (typeof id === 'string' ? [id] : []))));
  }

  /** Shows what lies around a node. */
  focusOn(id: string, reach: Reach = {}): void {
    this.#apply(focusOn(id as NodeId, reach));
  }

  /** Brings the whole picture into view. */
  fit(): void {
    this.picture?.canvas?.drawing?.fit();
  }

  /** Replaces the filter; `{}` clears it. */
  filter(filter: Parameters<typeof setFilter>[0]): void {
    this.#apply(setFilter(filter ?? {}));
  }

  /** Limits the years, inclusive; `{}` shows all. */
  setTime(range: ViewState['time']): void {
    this.#apply(setTime(range ?? {}));
  }

  /** Gives everything back; the element can be put into a page again. */
  dispose(): void {
    this.#loading?.abort();
    for (const owned of this.#owned.splice(0).reverse()) owned.dispose();
    this.#explorer = undefined;
    this.#lastInput = undefined;
    this.#isBegun = false;
    this.#provider.setValue(undefined);
    this.loadKind = 'idle';
  }

  #apply(transition: Transition): void {
    this.#quietly(() => this.#explorer?.dispatch(transition));
  }

  /** Changes by the page rather than the reader: no facts go out. */
  #quietly(change: () => void): void {
    const wasQuiet = this.#isQuiet;
    this.#isQuiet = true;
    change();
    this.#isQuiet = wasQuiet;
  }

  /** A link to the present view, where the page keeps one. */
  get link(): string | undefined {
    if (this.addressMode !== 'hash') return undefined;
    return `${location.origin}${location.pathname}${location.search}#${this.address}`;
  }

  override render(): TemplateResult {
    const view = this.#frame.view(this.#title());
    const { room, sheet, stop } = view;
    return html`
      ${this.loadKind === 'ready' ? nothing : html`<slot></slot>`}
      <div class="frame ${room} ${sheet ? `has-sheet at-${stop}` : ''} ${this.#isBare() ? 'bare' : ''}">
        ${this.#renderBody(view)} <stemma-status></stemma-status>
        <stemma-dialog heading="Keys">${keysHelp()}</stemma-dialog>
      </div>
    `;
  }

  #title(): string {
    return (this.#explorer && modelOf(this.#explorer.state)?.dataset.title) ?? '';
  }

  /** While fallback content stands, the frame only lies below it. */
  #isBare(): boolean {
    return this.loadKind !== 'ready' && [...this.children].some((child) => child.slot === '');
  }

  #renderBody(view: FrameView): unknown {
    const explorer = this.#explorer;
    if (!explorer || (this.loadKind === 'idle' && !this.#lastInput)) return nothing;
    if (this.loadKind === 'loading' || this.loadKind === 'idle')
      return html`<stemma-loading class="whole"></stemma-loading>`;
    if (this.loadKind === 'failed') return html`<stemma-load-failure class="whole"></stemma-load-failure>`;
    return html`
      <slot name="header"></slot>
      <p class="unseen">${graphSummary(explorer.state)}</p>
      ${frame(view)}
      <slot name="footer"></slot>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-explorer': StemmaExplorer;
  }
}
