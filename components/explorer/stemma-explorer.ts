import { ContextProvider } from '@lit/context';
import { html, nothing, type LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { version } from '../../package.json';
import { createAddressSync } from '../../src/app/address-sync.ts';
import { createExplorer } from '../../src/app/create-explorer.ts';
import type { Explorer } from '../../src/app/explorer.ts';
import type { Disposable } from '../../src/base/disposable.ts';
import { announcement } from '../../src/state/announcement.ts';
import type { ExplorerState } from '../../src/state/explorer-state.ts';
import { modelOf } from '../../src/state/model-of.ts';
import { showView } from '../../src/state/show-view.ts';
import { graphSummary } from '../../src/state/summary.ts';
import { setNotice } from '../../src/state/set-notice.ts';
import type { ViewName } from '../../src/state/view-state.ts';
import type { StemmaStatus } from '../panels/status/stemma-status.ts';
import { adoptStylesAgain } from '../shared/adopt-styles-again.ts';
import { explorerContext } from '../shared/context.ts';
import type { FrameEvent } from '../shared/frame.ts';
import { PartsController, type PartEvent } from '../shared/parts.ts';
import { REQUESTS, StemmaRequest } from '../shared/requests.ts';
import type { SharePlace } from '../shared/share-place.ts';
import type { SayEvent } from '../shared/say.ts';
import { tokens } from '../shared/tokens.ts';
import { defaultOf, noChoices } from './attribute-choices.ts';
import { tell, tellDeeds, tellEvents } from './facts.ts';
import { followLeader } from './follow-leader.ts';
import { frame, type Controls, type FrameView } from './frame.ts';
import { FrameController } from './frame-controller.ts';
import { followChange, isWholeStep } from './frame-follow.ts';
import { frameStyles } from './frame-styles.ts';
import { keysHelp, keysHelpStyles } from './keys-help.ts';
import { LoadingElement } from './loading-element.ts';
import { nextLayout } from './next-layout.ts';
import { createPartLoader } from './part-loader.ts';
import { noticePart, partProblem } from './part-problem.ts';
import { placeOf } from './place-of.ts';
import { transitionFor } from './request-table.ts';
import type { StemmaPicture } from './stemma-picture.ts';
import { whenSeen } from './when-seen.ts';

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
export class StemmaExplorer extends LoadingElement {
  static override styles = [tokens, frameStyles, keysHelpStyles];
  /**
   * Registers an element of the frame that is not there from the beginning; given where elements are registered.
   *
   * @internal
   */
  static loadPart: (tag: string) => Promise<void> = () => Promise.resolve();
  /** The version of this code, as on each element. */
  static readonly version = version;

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
  /** URL of a page that shows the same dataset and keeps views in its address, on a site with Stemma's files. */
  @property() home: string | undefined;
  @property() gestures: 'cooperative' | 'greedy' = 'cooperative';
  @property() loading: 'lazy' | 'eager' = 'lazy';
  @property({ reflect: true }) motion: 'auto' | 'none' = 'auto';
  /**
   * Id of another explorer in the same document or shadow tree. Selection, filter, years, comparison and question are
   * then the same in both, each in a view of its own. Without `src` its graph is shown.
   */
  @property() follow: string | undefined;

  @state() private loadKind: ExplorerState['load']['kind'] = 'idle';
  @query('stemma-picture') private readonly picture!: StemmaPicture | null;
  @query('stemma-status') private readonly status!: StemmaStatus | null;

  #explorer: Explorer | undefined;
  #owned: Disposable[] = [];
  #isBegun = false;
  #misread = '';
  readonly #internals = this.attachInternals();
  readonly #parts = createPartLoader(
    (tag) => StemmaExplorer.loadPart(tag),
    (tag, reason) => {
      tell(this, 'stemma-error', partProblem(tag, reason));
      this.apply(noticePart());
    },
  );

  constructor() {
    super();
    new PartsController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.open();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.dispose();
    });
  }

  /** Another document takes the style sheets away. */
  adoptedCallback(): void {
    adoptStylesAgain(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const name of REQUESTS) root.addEventListener(`stemma-${name}-request`, this.#onRequest);
    root.addEventListener('stemma-frame', (event) => this.#frame.do((event as FrameEvent).action));
    root.addEventListener('stemma-part', (event) => {
      event.stopPropagation();
      this.#parts.want((event as PartEvent).tag);
    });
    root.addEventListener('stemma-say', (event) => {
      event.stopPropagation();
      this.status?.say((event as SayEvent).text);
    });
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#checkChoices(changed);
    if (!this.#explorer || !this.isConnected) return;
    if (!this.#isBegun) return this.#beginSoon(this.#explorer);
    if (changed.has('view')) this.#takeView();
    if (changed.has('state')) this.#takeState();
    if (changed.has('src') && this.isAsked) this.#loadSource();
  }

  protected override updated(): void {
    this.#hold('bare', this.#isBare());
    this.#hold('story', this.renderRoot.querySelector('stemma-stories') !== null);
    this.#hold(
      'poster',
      [...this.children].some((child) => child.matches('.stemma-poster')),
    );
  }

  /** A state that the host's own styles can name. */
  #hold(name: 'bare' | 'story' | 'poster', isHeld: boolean): void {
    if (isHeld) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  /** A value that is none is told, once to the page and to the reader, and its default stands. */
  #checkChoices(changed: PropertyValues<this>): void {
    const wrong = noChoices(this, changed.keys());
    if (wrong.length === 0) return;
    for (const { name } of wrong) Object.assign(this, { [name]: name === 'view' ? undefined : defaultOf(name) });
    this.#misread = wrong.map(({ message }) => message).join(' ');
    queueMicrotask(() => {
      for (const { name, message } of wrong) tell(this, 'stemma-error', { code: 'attribute', message, path: name });
      this.#noticeMisread();
    });
  }

  #noticeMisread(): void {
    if (this.#misread !== '') this.apply(setNotice(this.#misread));
  }

  #takeView(): void {
    if (this.view) this.apply(showView(this.view));
  }

  #takeState(): void {
    if (this.state !== undefined) this.quietly(() => this.#explorer?.restore(this.state!));
  }

  protected override open(): Explorer {
    if (this.#explorer) return this.#explorer;
    const explorer = createExplorer();
    this.#explorer = explorer;
    this.#provider.setValue(explorer);
    this.expectReady();
    this.#owned = [explorer, explorer.subscribe((now, before) => this.#onChange(now, before))];
    return explorer;
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
    if (this.follow !== undefined) this.#owned.push(this.#followed(explorer, this.follow));
    if (this.follow !== undefined && this.src === undefined) return;
    const begin = (): void => {
      if (!this.isAsked) this.#loadSource();
    };
    if (this.loading === 'eager') begin();
    else this.#owned.push(whenSeen(this, begin));
  }

  #followed(own: Explorer, id: string): Disposable {
    const root = this.getRootNode() as Document | ShadowRoot;
    const leader = (): Explorer | undefined => {
      const found = root.getElementById(id);
      return found instanceof StemmaExplorer ? found.#explorer : undefined;
    };
    return followLeader(root, { own, hasOwnData: this.src !== undefined || this.isAsked, leader });
  }

  #loadSource(): void {
    this.load(this.src).catch(() => undefined);
  }

  #onChange(now: ExplorerState, before: ExplorerState): void {
    this.loadKind = now.load.kind;
    if (now.load !== before.load) this.#onLoad(now.load);
    tellEvents(this, now, before);
    const text = announcement(now, before);
    if (text !== undefined) this.status?.say(text);
    followChange(this.#frame, now, before);
    if (isWholeStep(now, before)) void nextLayout(this).then(() => this.fit());
    if (!this.isQuiet && now.load === before.load) tellDeeds(this, now, before);
  }

  #onLoad(load: ExplorerState['load']): void {
    if (load.kind === 'ready') this.#noticeMisread();
    if (!this.isAsked) this.takeOutcome(load);
  }

  readonly #onRequest = (event: Event): void => {
    if (!(event instanceof StemmaRequest)) return;
    event.stopPropagation();
    const wish = event as StemmaRequest;
    const isGranted = this.dispatchEvent(new StemmaRequest(wish.request, wish.detail));
    if (!isGranted) return wish.preventDefault();
    this.#parts.retry();
    const transition = transitionFor(wish.request, wish.detail);
    if (transition) this.#explorer?.dispatch(transition);
    else this.#obey(wish);
  };

  #obey({ request, detail }: StemmaRequest): void {
    const drawing = this.picture?.canvas?.drawing;
    if (request === 'fit') drawing?.fit();
    if (request === 'zoom') drawing?.zoomBy((detail as { readonly factor: number }).factor);
    if (request === 'stop') this.#explorer?.stopTrace();
    if (request === 'cancel') this.cancelLoad();
    if (request === 'retry') this.retryLoad();
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

  protected override async standing(): Promise<void> {
    await this.updateComplete;
    await this.picture?.updateComplete;
    await this.picture?.canvas?.drawn;
    await this.#parts.whole();
    const roots = [this.renderRoot, ...(this.picture ? [this.picture.renderRoot] : [])];
    const parts = roots.flatMap((root) => [...root.querySelectorAll<LitElement>('*')]);
    await Promise.all(parts.map((part) => part.updateComplete));
  }

  get version(): string {
    return version;
  }

  /** Brings the whole picture into view. */
  fit(): void {
    this.picture?.canvas?.drawing?.fit();
  }

  /** Gives everything back; the element can be put into a page again. */
  dispose(): void {
    this.forgetLoad();
    for (const owned of this.#owned.splice(0).reverse()) owned.dispose();
    this.#explorer = undefined;
    this.#isBegun = false;
    this.#provider.setValue(undefined);
    this.loadKind = 'idle';
  }

  /** @internal */
  get place(): SharePlace {
    const isHashKept = this.addressMode === 'hash';
    return placeOf({
      home: this.home,
      isHashKept,
      address: this.address,
      data: this.follow ? { kind: 'page' } : this.origin,
    });
  }

  override render(): TemplateResult {
    const view = this.#frame.view(this.#title());
    const { room, sheet, stop } = view;
    return html`
      <slot class=${this.loadKind === 'ready' ? 'put-away' : ''}></slot>
      <div lang="en" class="frame ${room} ${sheet ? `has-sheet at-${stop}` : ''} ${this.#isBare() ? 'bare' : ''}">
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

  #renderWaiting(): TemplateResult | typeof nothing {
    if (this.follow === undefined || this.#isBare()) return nothing;
    return html`<p class="whole waiting">Waiting for the explorer “${this.follow}” on this page.</p>`;
  }

  #renderBody(view: FrameView): unknown {
    const explorer = this.#explorer;
    if (!explorer || (this.loadKind === 'idle' && !this.isAsked)) return this.#renderWaiting();
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
