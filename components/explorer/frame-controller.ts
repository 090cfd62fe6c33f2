import type { LitElement, ReactiveController } from 'lit';
import type { InquiryKind } from '../../src/state/inquiry.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import type { DrawingManner } from '../../src/app/drawing.ts';
import type { SidePanel } from '../../src/state/side-panel.ts';
import { ZOOM_FACTOR } from '../canvas/keys.ts';
import type { Stop, StopEvent } from '../controls/bottom-sheet.ts';
import type { StemmaDialog } from '../controls/dialog.ts';
import type { StemmaSearch } from '../panels/search/stemma-search.ts';
import type { StemmaToolbar } from '../panels/toolbar/stemma-toolbar.ts';
import type { SharePlace } from '../shared/share-place.ts';
import type { FrameAction } from '../shared/frame.ts';
import { send } from '../shared/requests.ts';
import { say } from '../shared/say.ts';
import type { Controls, FrameSubject, FrameView, SharePage, SheetPanel } from './frame.ts';
import { toggleFullScreen } from './full-screen.ts';
import type { RoomController } from './room-controller.ts';
import type { StemmaPicture } from './stemma-picture.ts';
import { ThemeController } from './theme-controller.ts';

/** The element that a frame belongs to. */
export interface FrameHost extends LitElement {
  readonly controls: Controls;
  readonly theme: string;
  readonly gestures: DrawingManner['gestures'];
  readonly version: string;
}

/** What a frame is told by what is around it. */
export interface FrameMeans {
  readonly room: RoomController;
  /** Where the present view can be seen again. */
  place(): SharePlace;
}

/** A lower frame has no room for a panel and a picture, in CSS pixels. */
const SHORT_PX = 420;

/** What of the frame is open, folded or full: kept for as long as its element lives, never in the view. */
export class FrameController implements ReactiveController {
  readonly #host: FrameHost;
  readonly #room: RoomController;
  readonly #place: () => SharePlace;
  readonly #theme: ThemeController;
  #isFolded: boolean | undefined;
  #needsWidth = false;
  #withLegend = false;
  #withStories = false;
  #sheet: SheetPanel | undefined;
  #stop: Stop = 'half';
  #isFullScreen = false;
  #isSharing = false;
  #sharePage: SharePage = 'link';
  #hasDetails = false;
  #side: SidePanel = 'details';
  #inquiry: InquiryKind | undefined;
  #manner: DrawingManner = { theme: 'light', gestures: 'cooperative' };

  constructor(host: FrameHost, { room, place }: FrameMeans) {
    this.#host = host;
    this.#room = room;
    this.#place = place;
    this.#theme = new ThemeController(host);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#onScreen);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#onScreen);
  }

  /** Everything the frame is drawn from. */
  view(subject: FrameSubject): FrameView {
    const { controls, version } = this.#host;
    return {
      controls,
      ...subject,
      place: this.#place(),
      version,
      isSharing: this.#isSharing,
      sharePage: this.#sharePage,
      room: this.#room.room,
      manner: this.#mannerInForce(),
      isFolded: this.#isFolded ?? (this.#room.room === 'compact' || this.#needsWidth),
      needsWidth: this.#needsWidth,
      hasDetails: this.#hasDetails,
      side: this.#side,
      withLegend: this.#withLegend,
      withStories: this.#withStories,
      inquiry: this.#inquiry,
      sheet: this.#room.room === 'narrow' ? this.#sheet : undefined,
      stop: this.#stop,
      isFullScreen: this.#isFullScreen,
      onStop: this.#onStop,
      onCloseSheet: this.#onCloseSheet,
      onCloseShare: this.#onCloseShare,
    };
  }

  /** Whether the view needs the width; filters and search then fold away until the reader asks for them. */
  giveWidth(needsWidth: boolean): void {
    this.#needsWidth = needsWidth;
    this.#host.requestUpdate();
  }

  /** The reader selected or opened something, or nothing any more; the panel named shows it. */
  showDetails(panel: SidePanel | undefined): void {
    const hasDetails = panel !== undefined;
    if (!hasDetails && this.#find('stemma-details')?.matches(':focus-within'))
      this.#find<StemmaPicture>('stemma-picture')?.canvas?.focus();
    this.#hasDetails = hasDetails;
    this.#side = panel ?? 'details';
    if (hasDetails && this.#sheet !== 'details') this.#open('details', 'half');
    else if (!hasDetails && this.#sheet === 'details') this.#sheet = this.#inquiry && 'inquiry';
    this.#host.requestUpdate();
  }

  /** The reader asks something of the whole graph, or no more; it takes the left column but from a story. */
  showInquiry({ inquiry, story }: ViewState): void {
    if (inquiry?.kind === this.#inquiry) return;
    this.#inquiry = inquiry?.kind;
    if (inquiry && !story) this.#withStories = false;
    if (inquiry && !story && this.#sheet !== 'inquiry') this.#open('inquiry', 'half');
    else if (!inquiry && this.#sheet === 'inquiry') this.#onCloseSheet();
    this.#host.requestUpdate();
  }

  /**
   * A story came to a step, or was left. The details of what a step selects open only where there is room for them
   * beside story and picture; what the reader selects opens them as ever.
   */
  showStory(isTold: boolean, hasDetails: boolean): void {
    this.#hasDetails = hasDetails && (!isTold || this.#room.room === 'wide');
    this.#showStories(isTold);
    this.#host.requestUpdate();
  }

  #showStories(isShown: boolean): void {
    this.#withStories = isShown;
    if (isShown && this.#sheet !== 'stories') this.#open('stories', 'half');
    else if (!isShown && this.#sheet === 'stories') this.#onCloseSheet();
  }

  /** Does what a part of the frame asks for. */
  do(action: FrameAction): void {
    this.#actions[action]();
    this.#host.requestUpdate();
  }

  readonly #actions: Readonly<Record<FrameAction, () => void>> = {
    'copy-link': () => void this.#copyLink(),
    share: () => this.#share('link'),
    cite: () => this.#share('cite'),
    'full-screen': () => void toggleFullScreen(this.#host),
    help: () => this.#find<StemmaDialog>('stemma-dialog')?.show(),
    filters: () => this.#toggle('filters', 'full'),
    search: () => void this.#openSearch(),
    legend: () =>
      this.#room.room === 'narrow' ? this.#toggle('legend', 'half') : (this.#withLegend = !this.#withLegend),
    years: () => this.#toggle('years', 'peek'),
    fold: () => void this.#fold(),
    unfold: () => this.#unfold(),
    close: () => this.#onCloseSheet(),
    inquiry: () => void this.#focusInquiry(),
    stories: () => this.#toggleStories(),
    'open-stories': () => this.#showStories(true),
    'close-stories': () => this.#showStories(false),
    nearer: () => send(this.#inside, 'zoom', { factor: ZOOM_FACTOR }),
    farther: () => send(this.#inside, 'zoom', { factor: 1 / ZOOM_FACTOR }),
    fit: () => send(this.#inside, 'fit', {}),
  };

  get #inside(): EventTarget {
    return this.#find('.frame') ?? this.#host;
  }

  #find<E extends Element>(tag: string): E | null {
    return this.#host.renderRoot.querySelector<E>(tag);
  }

  #open(panel: SheetPanel, stop: Stop): void {
    this.#sheet = panel;
    this.#stop = this.#host.offsetHeight < SHORT_PX ? 'full' : stop;
  }

  #share(page: SharePage): void {
    this.#isSharing = true;
    this.#sharePage = page;
  }

  #toggle(panel: SheetPanel, stop: Stop): void {
    if (this.#sheet === panel) this.#onCloseSheet();
    else this.#open(panel, stop);
  }

  /** Filters and search take the left column back. */
  #unfold(): void {
    this.#isFolded = false;
    this.#withStories = false;
    if (this.#inquiry) send(this.#inside, 'ask', {});
  }

  /** Puts the focus where the reader can say what is asked. */
  async #focusInquiry(): Promise<void> {
    if (this.#inquiry && this.#room.room === 'narrow') this.#open('inquiry', 'half');
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const panel = this.#find<LitElement>('stemma-trace, stemma-compare, stemma-disputes');
    await panel?.updateComplete;
    panel?.focus();
  }

  #toggleStories(): void {
    const isShown = this.#room.room === 'narrow' ? this.#sheet === 'stories' : this.#withStories;
    this.#showStories(!isShown);
  }

  async #fold(): Promise<void> {
    this.#isFolded = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const bar = this.#find<StemmaToolbar>('stemma-toolbar');
    await bar?.updateComplete;
    bar?.focus();
  }

  async #openSearch(): Promise<void> {
    if (this.#host.controls === 'full' && this.#room.room === 'narrow') this.#open('search', 'full');
    else this.#unfold();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const field = this.#find<StemmaSearch>('stemma-search');
    await field?.updateComplete;
    field?.focus();
  }

  async #copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#place().link ?? '');
      say(this.#inside, 'Link copied');
    } catch {
      say(this.#inside, 'The browser did not let the link be copied');
    }
  }

  readonly #onScreen = (): void => {
    this.#isFullScreen = this.#host.matches(':fullscreen');
    this.#host.requestUpdate();
  };

  readonly #onStop = ({ stop }: StopEvent): void => {
    this.#stop = stop;
    this.#host.requestUpdate();
  };

  readonly #onCloseSheet = (): void => {
    const closed = this.#sheet;
    if (this.#hasDetails && closed !== 'details') this.#sheet = 'details';
    else this.#sheet = this.#inquiry && closed !== 'inquiry' ? 'inquiry' : undefined;
    this.#stop = 'half';
    this.#host.requestUpdate();
  };

  readonly #onCloseShare = (): void => {
    this.#isSharing = false;
    this.#host.requestUpdate();
  };

  /** The same object for as long as it says the same. */
  #mannerInForce(): DrawingManner {
    const theme = this.#theme.inForce;
    const gestures = this.#isFullScreen ? 'greedy' : this.#host.gestures;
    if (theme !== this.#manner.theme || gestures !== this.#manner.gestures) this.#manner = { theme, gestures };
    return this.#manner;
  }
}
