import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
// The file of all decorators would load others before the first drawing.
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { version } from '../../package.json';
import { openExplorer, type OpenExplorer } from '../../src/app/open-explorer.ts';
import type { Steering } from '../../src/app/steering.ts';
import type { Disposable } from '../../src/base/disposable.ts';
import type { ExplorerState } from '../../src/state/explorer-state.ts';
import type { ViewName } from '../../src/state/view-state.ts';
import { tokens } from '../shared/tokens.ts';
import { tell } from './facts.ts';
import { firstFrame } from './first-frame.ts';
import type { Controls } from './frame.ts';
import { frameStyles } from './frame-styles.ts';
import { LoadingElement } from './loading-element.ts';
import { partProblem } from './part-problem.ts';
import { RoomController } from './room-controller.ts';
import { createSight, type Sight } from './sight.ts';
import { ThemeController } from './theme-controller.ts';
import { whenSeen } from './when-seen.ts';
import type { Works } from './works.ts';
import { createWorksLoader } from './works-loader.ts';

/** After this long without a graph the reader is told that it is loading. */
const PATIENCE_MS = 400;

/**
 * Explores one graph of claims: as a network, lineage, table of definitions, coverage, timeline, list or table, with
 * filters, search, traces of influence, comparison, stories and, for every claim, its evidence. It fills the box that
 * the page gives it, asks nobody else for anything, and never throws into its page: what goes wrong it shows, and tells
 * with `stemma-error`. Taken out of the page, it gives everything back; moved within it, it goes on.
 *
 * @slot - What stands here until the graph is there, without JavaScript, and after it failed to load.
 * @slot header - Above the toolbar.
 * @slot panel - Below the filters, in the left column.
 * @slot footer - Below everything.
 * @csspart toolbar - The bar at the top: title, views, search, what can be asked.
 * @csspart panel - A column beside the picture.
 * @csspart search - The search field with its results.
 * @csspart filters - The filters with their counts.
 * @csspart details - The entry of what is selected: claims, evidence, an open cell or comparison.
 * @csspart stories - The list of stories, or the story that is read.
 * @csspart trace - The question how influence ran, and its answers.
 * @csspart compare - The question what two nodes share.
 * @csspart disputes - The list of where sources differ.
 * @csspart picture - The present view with what floats over it.
 * @csspart canvas - The network.
 * @csspart lineage - The lineage.
 * @csspart definitions - The table of definitions.
 * @csspart coverage - The coverage.
 * @csspart timeline - The timeline.
 * @csspart list - The list.
 * @csspart table - The table.
 * @csspart legend - What the signs of the picture mean.
 * @csspart years - The strip of years.
 * @csspart imprint - The line below with `controls="minimal"`: sources, cite, open in full.
 * @csspart share - How to hand the view on: link, embed, file, citation.
 */
export class StemmaExplorer extends LoadingElement {
  static override styles = [tokens, frameStyles];
  /**
   * Registers an element of the frame that is not there from the beginning; given where elements are registered.
   *
   * @internal
   */
  static loadPart: (tag: string) => Promise<void> = () => Promise.resolve();
  /** The version of this code, as on each element. */
  static readonly version = version;

  #room = new RoomController(this);
  #theme = new ThemeController(this);

  /** Address of a dataset in any format that is read; absent: the human security dataset. */
  @property() src: string | undefined;
  /** The view to show; the reader may choose another. */
  @property() view: ViewName | undefined;
  /** A view address, which is restored; changes with the attribute, and wins over `view`. */
  @property() state: string | undefined;
  /** What stands around the picture: everything; title, search and details; or a title alone. */
  @property() controls: Controls = 'full';
  /** The colours; `auto` follows the preference of the reader. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** `hash` keeps the hash of the page in step with the view, so that the address of the page is one of the view. */
  @property({ attribute: 'address' }) addressMode: 'hash' | undefined;
  /** URL of a page that shows the same dataset and keeps views in its address, on a site with Stemma's files. */
  @property() home: string | undefined;
  /** `cooperative` leaves one finger and the plain wheel to the page; `greedy` pans and zooms with them. */
  @property() gestures: 'cooperative' | 'greedy' = 'cooperative';
  /** `lazy` loads when the element comes near the screen, `eager` at once. */
  @property() loading: 'lazy' | 'eager' = 'lazy';
  /** `auto` moves things unless the reader prefers stillness; `none` never does. */
  @property({ reflect: true }) motion: 'auto' | 'none' = 'auto';
  /**
   * Id of another explorer in the same document or shadow tree. Selection, filter, years, comparison and question are
   * then the same in both, each in a view of its own. Without `src` its graph is shown.
   */
  @property() follow: string | undefined;

  @state() private loadKind: ExplorerState['load']['kind'] = 'idle';

  #opened: OpenExplorer | undefined;
  #owned: Disposable[] = [];
  #isBegun = false;
  readonly #internals = this.attachInternals();
  #sight: Sight | undefined;
  readonly #works = createWorksLoader({
    make: () => this.#makeWorks(),
    onReady: (works) => this.#onWorks(works),
    onTrouble: (reason) => tell(this, 'stemma-error', partProblem('stemma-explorer', reason)),
  });

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.works?.check(changed.keys());
    if (!this.#opened || !this.isConnected) return;
    if (!this.#isBegun) return this.#beginSoon(this.#opened);
    if (changed.has('view')) this.#takeView(this.view ?? 'network');
    if (changed.has('state')) this.#takeState(this.state ?? '');
    if (changed.has('addressMode')) this.#works.later((works) => works.keepAddress());
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

  #takeView(view: ViewName): void {
    this.steer((steering) => steering.showView(view));
  }

  /** A view address; without one, the view of the attribute stands. */
  #takeState(address: string): void {
    const view = this.view ?? 'network';
    this.steer((steering) => {
      steering.restore(address);
      if (address === '') steering.showView(view);
    });
  }

  protected override open(): OpenExplorer {
    if (this.#opened) return this.#opened;
    const opened = openExplorer({ beforeShow: () => (this.#works.isAwaited ? this.working() : undefined) });
    this.#opened = opened;
    this.expectReady();
    this.#owned = [opened, opened.subscribe((now, before) => this.#onChange(now, before))];
    this.works?.open(opened);
    return opened;
  }

  /** Not within the update, which it would set off again. */
  #beginSoon(opened: OpenExplorer): void {
    this.#isBegun = true;
    queueMicrotask(() => {
      if (opened === this.#opened) this.#begin();
    });
  }

  /** What waits for the attributes: view and address, then the data. */
  #begin(): void {
    if (this.view !== undefined && this.view !== 'network') this.#takeView(this.view);
    if (this.state) this.#takeState(this.state);
    const isAddressed = this.addressMode === 'hash' && location.hash !== '';
    const isLed = isAddressed || this.follow !== undefined;
    this.#works[isLed ? 'later' : 'sometime']((works) => works.tie());
    if (this.follow !== undefined && this.src === undefined) return;
    const begin = (): void => {
      if (!this.isAsked) this.#loadSource();
    };
    if (this.loading === 'eager') begin();
    else this.#owned.push(whenSeen(this, begin));
  }

  #loadSource(): void {
    this.load(this.src ?? undefined).catch(() => undefined);
  }

  #onChange({ load }: ExplorerState, before: ExplorerState): void {
    this.loadKind = load.kind;
    if (load === before.load || this.works) return;
    if (load.kind === 'ready') this.#look(load);
    else if (load.kind === 'failed') void this.working();
    else setTimeout(() => this.loadKind === 'loading' && this.working(), PATIENCE_MS);
  }

  /** Shows a graph at first sight, while all that can be done with it is on its way. */
  #look({ model }: Extract<ExplorerState['load'], { kind: 'ready' }>): void {
    this.#sight?.dispose();
    this.#sight = createSight(model, this.#theme.inForce);
    void this.working();
  }

  async #makeWorks(): Promise<Works> {
    const { Works } = await import('./works.ts');
    const works = new Works(this, {
      room: this.#room,
      isAsked: () => this.isAsked,
      origin: () => this.origin,
      cancelLoad: () => this.cancelLoad(),
      retryLoad: () => this.retryLoad(),
      takeOutcome: (load) => this.takeOutcome(load),
      leader: (id) => this.#other(id)?.works?.explorer,
      followOf: (id) => this.#other(id)?.follow,
      followNobody: () => this.#followNobody(),
      wear: (styles) => this.wear(styles),
      loadPart: (tag) => StemmaExplorer.loadPart(tag),
    });
    await works.prepare();
    if (this.#opened) works.open(this.#opened);
    return works;
  }

  #onWorks(works: Works): void {
    this.requestUpdate();
    void works.drawn().then(() => {
      this.#sight?.dispose();
      this.#sight = undefined;
    });
  }

  #other(id: string): StemmaExplorer | undefined {
    const found = (this.getRootNode() as Document | ShadowRoot).getElementById(id);
    return found instanceof StemmaExplorer ? found : undefined;
  }

  #followNobody(): void {
    this.follow = undefined;
    if (!this.isAsked) this.#loadSource();
  }

  protected get explorer(): OpenExplorer | undefined {
    return this.#opened;
  }

  protected get works(): Works | undefined {
    return this.#works.works;
  }

  protected override async working(): Promise<Works | undefined> {
    await this.#sight?.drawn;
    return this.#works.load();
  }

  protected override steer(change: (steering: Steering) => void): void {
    if (this.#opened) this.#works.later((works) => works.steer(change));
  }

  protected override async standing(): Promise<void> {
    await (await this.working())?.standing();
  }

  /** Version of this code. */
  get version(): string {
    return version;
  }

  /** Brings the whole picture into view. */
  fit(): void {
    this.#works.sometime((works) => works.fit());
  }

  /** Gives everything back, as when the element leaves its page. It can be put into a page again. */
  dispose(): void {
    this.forgetLoad();
    this.#works.forget();
    this.works?.close();
    for (const owned of this.#owned.splice(0).reverse()) owned.dispose();
    this.#sight?.dispose();
    this.#sight = undefined;
    this.#opened = undefined;
    this.#isBegun = false;
    this.loadKind = 'idle';
  }

  override render(): TemplateResult {
    const { works } = this;
    const isBare = this.#isBare();
    return html`
      <slot class=${this.loadKind === 'ready' ? 'put-away' : ''}></slot>
      <div lang="en" class="frame ${works ? works.frameClass : this.#room.room} ${isBare ? 'bare' : ''}">
        ${works ? works.render(isBare) : this.#renderFirst()} ${this.#sight?.place ?? nothing}
      </div>
    `;
  }

  #renderFirst(): TemplateResult | typeof nothing {
    return this.loadKind === 'ready' ? firstFrame(this.controls, this.#room.room) : nothing;
  }

  /** While fallback content stands, the frame only lies below it. */
  #isBare(): boolean {
    return this.loadKind !== 'ready' && [...this.children].some((child) => child.slot === '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-explorer': StemmaExplorer;
  }
}
