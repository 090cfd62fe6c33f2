import { ContextProvider } from '@lit/context';
import { html, type LitElement, type TemplateResult } from 'lit';
import { createAddressSync } from '../../src/app/address-sync.ts';
import { answersOf, type Answers } from '../../src/app/answers.ts';
import { completeExplorer } from '../../src/app/create-explorer.ts';
import type { Explorer } from '../../src/app/explorer.ts';
import type { OpenExplorer } from '../../src/app/open-explorer.ts';
import { plainDataset } from '../../src/app/plain-dataset.ts';
import { steeringOf, type Steering } from '../../src/app/steering.ts';
import type { Disposable } from '../../src/base/disposable.ts';
import { announcement } from '../../src/state/announcement.ts';
import type { ExportScope } from '../../src/state/export-formats.ts';
import type { ExplorerState, LoadState } from '../../src/state/explorer-state.ts';
import { modelOf } from '../../src/state/model-of.ts';
import { searchHits, visibleInFocus, type SearchHit, type VisibleIds } from '../../src/state/selectors.ts';
import { setNotice } from '../../src/state/set-notice.ts';
import { INITIAL_STATE } from '../../src/state/store.ts';
import { storyNow } from '../../src/state/story-now.ts';
import type { StemmaStatus } from '../panels/status/stemma-status.ts';
import { explorerContext } from '../shared/context.ts';
import { PartsController } from '../shared/parts.ts';
import type { StemmaRequest } from '../shared/requests.ts';
import { citable, type DataOrigin, type SharePlace } from '../shared/share-place.ts';
import { createAttributeCheck, type AttributeCheck } from './attribute-check.ts';
import { ATTRIBUTE_CHOICES } from './attribute-choices.ts';
import { tell } from './facts.ts';
import { followLeader, isCircle } from './follow-leader.ts';
import type { FrameSubject } from './frame.ts';
import { frameBody } from './frame-body.ts';
import { FrameController } from './frame-controller.ts';
import { followChange, isWholeStep } from './frame-follow.ts';
import { framePartStyles } from './frame-part-styles.ts';
import { keysHelp } from './keys-help.ts';
import { listenToFrame } from './listen-to-frame.ts';
import { nextLayout } from './next-layout.ts';
import { createPartLoader, type PartLoader } from './part-loader.ts';
import { noticePart, partProblem } from './part-problem.ts';
import { placeOf } from './place-of.ts';
import { transitionFor } from './request-table.ts';
import type { StemmaPicture } from './stemma-picture.ts';
import { tellDeeds, tellEvents } from './tell-changes.ts';
import type { WorksDeeds, WorksHost } from './works-host.ts';

/** Parts that stand from the beginning. */
const FIRST_PARTS = ['stemma-status', 'stemma-picture', 'stemma-canvas'] as const;

/**
 * All that `<stemma-explorer>` can do beside loading a graph and showing it at first sight: its frame, what readers and
 * host page can do and ask, what it tells and says. Lives as long as its element; opened for each explorer in it.
 */
export class Works {
  readonly #host: WorksHost;
  readonly #deeds: WorksDeeds;
  readonly #provider: ContextProvider<typeof explorerContext>;
  readonly #frame: FrameController;
  readonly #parts: PartLoader;
  readonly #attributes: AttributeCheck;
  #explorer: Explorer | undefined;
  #owned: Disposable[] = [];
  #hash: Disposable | undefined;
  #isListening = false;
  #isQuiet = false;

  constructor(host: WorksHost, deeds: WorksDeeds) {
    this.#host = host;
    this.#deeds = deeds;
    this.#provider = new ContextProvider(host, { context: explorerContext, initialValue: undefined });
    this.#frame = new FrameController(host, { room: deeds.room, place: () => this.place });
    this.#parts = createPartLoader(
      (tag) => deeds.loadPart(tag),
      (tag, reason) => {
        tell(host, 'stemma-error', partProblem(tag, reason));
        this.#quietly(() => this.#explorer?.dispatch(noticePart()));
      },
    );
    this.#attributes = createAttributeCheck(host, (text) => this.#notice(text));
    new PartsController(host);
    host.addController({ hostConnected: () => this.#enter(host.renderRoot) });
  }

  /** Settles when the parts are there that stand from the beginning. */
  async prepare(): Promise<void> {
    await Promise.all(FIRST_PARTS.map((tag) => this.#deeds.loadPart(tag)));
  }

  get explorer(): Explorer | undefined {
    return this.#explorer;
  }

  /** Gives an explorer all that it can do, and takes up what has happened in it. */
  open(opened: OpenExplorer): void {
    this.close();
    const explorer = completeExplorer(opened);
    this.#explorer = explorer;
    this.#provider.setValue(explorer);
    this.#owned = [explorer, explorer.subscribe((now, before) => this.#onChange(now, before))];
    this.check(Object.keys(ATTRIBUTE_CHOICES));
    if (explorer.state.load !== INITIAL_STATE.load) this.#onChange(explorer.state, INITIAL_STATE);
  }

  /** Ties the explorer to what the page keeps in step with it: its hash, another explorer. */
  tie(): void {
    const { follow, src } = this.#host;
    const own = this.#explorer;
    this.keepAddress();
    if (!own || follow === undefined) return;
    if (isCircle(this.#host.id, follow, (id) => this.#deeds.followOf(id))) return this.#leaveCircle(follow);
    const hasOwnData = src !== undefined || this.#deeds.isAsked();
    const leader = (): Explorer | undefined => this.#deeds.leader(follow);
    this.#owned.push(followLeader(this.#host.getRootNode(), { own, hasOwnData, leader }));
  }

  /** Who follows itself would wait for ever: it shows its own data instead, and says so. */
  #leaveCircle(follow: string): void {
    const message = `follow="${follow}" leads back here. It is left out.`;
    tell(this.#host, 'stemma-error', { code: 'attribute', message, path: 'follow' });
    this.#deeds.followNobody();
  }

  /** Keeps the hash of the page in step with the view, or leaves it alone, as the attribute `address` says now. */
  keepAddress(): void {
    this.#hash?.dispose();
    this.#hash = undefined;
    if (this.#explorer && this.#host.addressMode === 'hash') this.#hash = createAddressSync(this.#explorer);
  }

  close(): void {
    this.#hash?.dispose();
    this.#hash = undefined;
    for (const owned of this.#owned.splice(0).reverse()) owned.dispose();
    this.#explorer = undefined;
    this.#provider.setValue(undefined);
  }

  /** Looks whether attributes that changed say something known. */
  check(changed: Iterable<PropertyKey>): void {
    this.#attributes.check(changed);
  }

  /** Has the page change something; of that it is not told. */
  steer(change: (steering: Steering) => void): void {
    const explorer = this.#explorer;
    if (explorer) this.#quietly(() => change(steeringOf(explorer)));
  }

  /** Answers about the graph that is shown. */
  get answers(): Answers | undefined {
    const model = this.#explorer && modelOf(this.#explorer.state);
    return model && answersOf(model);
  }

  /** What passes the filters. */
  get visible(): VisibleIds | undefined {
    return this.#explorer && visibleInFocus(this.#explorer.state);
  }

  search(text: string): readonly SearchHit[] {
    const model = this.#explorer && modelOf(this.#explorer.state);
    return model ? searchHits(model, text) : [];
  }

  /** The dataset as plain JSON. */
  get dataset(): object | undefined {
    return this.#explorer && plainDataset(this.#explorer);
  }

  /** Where the present view can be seen again. */
  get place(): SharePlace {
    const { addressMode, address, home, follow } = this.#host;
    const data: DataOrigin = follow === undefined ? this.#deeds.origin() : { kind: 'page' };
    return placeOf({ home, isHashKept: addressMode === 'hash', address, data });
  }

  /** The view or the dataset as a file; nothing where there is no explorer. */
  exportAs(format: string, scope: ExportScope | undefined): Promise<Blob> | undefined {
    return this.#explorer?.exportAs(format, { ...citable(this.place), scope, seenOn: new Date() });
  }

  /** Brings the whole picture into view. */
  fit(): void {
    this.#quietly(() => this.#picture?.canvas?.drawing?.fit());
  }

  /** Settles when the picture stands, if that is the view. */
  async drawn(): Promise<void> {
    await this.#host.updateComplete;
    await this.#picture?.updateComplete;
    await this.#picture?.canvas?.drawn;
  }

  /** Settles when everything that is shown now stands. */
  async standing(): Promise<void> {
    await this.drawn();
    await this.#parts.whole();
    const roots = [this.#host.renderRoot, ...(this.#picture ? [this.#picture.renderRoot] : [])];
    const parts = roots.flatMap((root) => [...root.querySelectorAll<LitElement>('*')]);
    await Promise.all(parts.map((part) => part.updateComplete));
  }

  /** The shadow tree is there: it gets its styles, and is heard. */
  #enter(root: HTMLElement | DocumentFragment): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.#deeds.wear([framePartStyles]);
    listenToFrame(this.#host, root, {
      onRequest: (wish) => this.#grant(wish),
      onAction: (action) => this.#frame.do(action),
      onPart: (tag) => this.#parts.want(tag),
      onSay: (text) => this.#say(text),
    });
  }

  #find<E extends Element>(tag: string): E | null {
    return this.#host.renderRoot?.querySelector<E>(tag) ?? null;
  }

  get #picture(): StemmaPicture | null {
    return this.#find<StemmaPicture>('stemma-picture');
  }

  #say(text: string): void {
    const status = this.#find<StemmaStatus>('stemma-status');
    if (status?.matches(':defined')) status.say(text);
  }

  #onChange(now: ExplorerState, before: ExplorerState): void {
    if (now.load !== before.load) this.#onLoad(now.load);
    tellEvents(this.#host, now, before);
    const text = announcement(now, before);
    if (text !== undefined) this.#say(text);
    followChange(this.#frame, now, before);
    if (isWholeStep(now, before)) void nextLayout(this.#host).then(() => this.fit());
    if (!this.#isQuiet && now.load === before.load) tellDeeds(this.#host, now, before);
  }

  #onLoad(load: LoadState): void {
    if (load.kind === 'ready') this.#attributes.remind();
    if (!this.#deeds.isAsked()) this.#deeds.takeOutcome(load);
  }

  #notice(text: string): void {
    this.#quietly(() => this.#explorer?.dispatch(setNotice(text)));
  }

  #grant(wish: StemmaRequest): void {
    this.#parts.retry();
    const transition = transitionFor(wish.request, wish.detail);
    if (transition) this.#explorer?.dispatch(transition);
    else this.#obey(wish);
  }

  #obey({ request, detail }: StemmaRequest): void {
    const drawing = this.#picture?.canvas?.drawing;
    if (request === 'fit') drawing?.fit();
    if (request === 'zoom') drawing?.zoomBy((detail as { readonly factor: number }).factor);
    if (request === 'stop') this.#explorer?.stopTrace();
    if (request === 'cancel') this.#deeds.cancelLoad();
    if (request === 'retry') this.#deeds.retryLoad();
  }

  #quietly(change: () => void): void {
    const wasQuiet = this.#isQuiet;
    this.#isQuiet = true;
    change();
    this.#isQuiet = wasQuiet;
  }

  /** What the frame is about. */
  get #subject(): FrameSubject {
    const state = this.#explorer?.state;
    return {
      title: (state && modelOf(state)?.dataset.title) ?? '',
      story: state && storyNow(state)?.story.title,
      view: state?.view.view ?? 'network',
    };
  }

  /** The classes of the frame, by its room and what lies over it. */
  get frameClass(): string {
    const { room, sheet, stop } = this.#frame.view(this.#subject);
    return `${room} ${sheet ? `has-sheet at-${stop}` : ''}`;
  }

  /** What is in the frame; `isBare` while fallback content of the page stands above it. */
  render(isBare: boolean): TemplateResult {
    return html`
      ${frameBody({
        state: this.#explorer?.state,
        view: this.#frame.view(this.#subject),
        isAsked: this.#deeds.isAsked(),
        isBare,
        follow: this.#host.follow,
      })}
      <stemma-status></stemma-status>
      <stemma-dialog heading="Keys">${keysHelp()}</stemma-dialog>
    `;
  }
}
