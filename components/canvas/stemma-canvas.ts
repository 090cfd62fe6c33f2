import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { tinykeys } from 'tinykeys';
import type { Drawing, DrawingManner, DrawingWishes, LayoutState, Pointed } from '../../src/app/drawing.ts';
import type { NodeId } from '../../src/model/ids.ts';
import { visibleInFocus } from '../../src/state/selectors.ts';
import { counted } from '../../src/state/wording.ts';
import { buttonStyles } from '../controls/button-styles.ts';
import { askFrame } from '../shared/frame.ts';
import { hostStyles } from '../shared/host-styles.ts';
import { modelOf } from '../../src/state/model-of.ts';
import { send, StemmaRequest } from '../shared/requests.ts';
import { say } from '../shared/say.ts';
import { SliceController } from '../shared/slice-controller.ts';
import { canvasStyles } from './canvas-styles.ts';
import * as moves from './graph-cursor.ts';
import type { CursorMove, GraphCursor } from './graph-cursor.ts';
import { KEYS, ZOOM_FACTOR, type KeyAction } from './keys.ts';
import { nearestIn, type Direction } from './nearest.ts';
import { nameOfNode, nameOfStep, whereText } from './spoken.ts';
import { stepsFrom, type Step } from './steps.ts';
import { StyledElement } from '../shared/styled-element.ts';

const LEAST_TARGET_PX = 24;
const HINT_MS = 2000;

/**
 * Hosts the picture, and lets the keyboard walk it: one tab stop, a real button over the node or link it stands on.
 *
 * @fires stemma-select-request @fires stemma-zoom-request @fires stemma-fit-request @fires stemma-move-request
 */
export class StemmaCanvas extends StyledElement {
  static override styles = [hostStyles, buttonStyles, canvasStyles];

  #model = new SliceController(this, modelOf);
  #selected = new SliceController(this, ({ view }) => view.selection.nodes.at(-1));
  #visible = new SliceController(this, visibleInFocus);
  /** How the picture looks and behaves. */
  @property({ attribute: false }) manner: DrawingManner = { theme: 'light', gestures: 'cooperative' };
  @state() private cursor: GraphCursor | undefined;
  @state() private turn: 'a' | 'b' = 'a';
  @state() private layout: LayoutState = { kind: 'none' };
  @state() private isHinting = false;
  @query('.drawing') private readonly place!: HTMLElement;
  @query('#a') private readonly first!: HTMLButtonElement | null;
  @query('#b') private readonly second!: HTMLButtonElement | null;
  #drawing: Drawing | undefined;
  #lastSelected: NodeId | undefined;
  #isFocusDue = false;
  #onDrawn: () => void = () => undefined;
  /** The reader's last move was with the pointer: the ring and the hint for keys are for others. */
  #isByPointer = false;
  #hasHinted = false;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  /** Settles when the first whole picture stands. */
  readonly drawn = new Promise<void>((resolve) => (this.#onDrawn = resolve));

  /** The picture, once there is one. */
  get drawing(): Drawing | undefined {
    return this.#drawing;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#hintTimer);
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#drawing?.dispose();
      this.#drawing = undefined;
    });
  }

  protected override firstUpdated(): void {
    tinykeys(
      this,
      Object.fromEntries(KEYS.flatMap(({ keys, action }) => keys.map((key) => [key, this.#onKey(action)]))),
      {
        ignore: (event) => event.defaultPrevented,
      },
    );
  }

  protected override willUpdate(): void {
    const model = this.#model.value;
    if (!model) return;
    const selected = this.#selected.value;
    const isNew = selected !== undefined && selected !== this.#lastSelected;
    this.#lastSelected = selected;
    if (this.cursor && !model.node(this.cursor.node)) this.cursor = undefined;
    if (isNew && selected !== this.cursor?.node)
      this.cursor = { node: selected, at: undefined, way: this.cursor ? [...this.cursor.way, this.cursor.node] : [] };
    this.cursor ??= this.#start();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('manner')) this.#drawing?.setManner(this.manner);
    queueMicrotask(() => this.#draw());
    this.#placeButtons();
    if (!this.#isFocusDue) return;
    this.#isFocusDue = false;
    this.focus();
  }

  /** Puts the focus on the node or link that the keyboard stands on. */
  override focus(): void {
    this.#button(this.turn)?.focus({ preventScroll: true, focusVisible: !this.#isByPointer });
  }

  #draw(): void {
    const explorer = this.#model.explorer;
    if (this.#drawing || !explorer || !this.isConnected) return;
    this.#drawing = explorer.draw(this.place, this.#wishes, this.manner);
    void this.#drawing.drawn.then(this.#onDrawn);
  }

  readonly #wishes: DrawingWishes = {
    onPoint: (pointed, extend) => this.#onPoint(pointed, extend),
    onHint: () => this.#showHint(),
    mayMove: () => this.dispatchEvent(new StemmaRequest('move', {})),
    onMove: () => this.#placeButtons(),
    onLayout: (layout) => (this.layout = layout),
  };

  #onPoint(pointed: Pointed, extend: boolean): void {
    if (pointed.kind === 'node') send(this, 'select', { nodes: [pointed.id], extend });
    else if (pointed.kind === 'link') send(this, 'select', { claims: pointed.claims });
    else if (pointed.kind === 'fold') send(this, 'open', { id: pointed.id });
    else if (!extend) send(this, 'select', {});
    this.focus();
  }

  /** Once: who knows it need not read it again. */
  #showHint(): void {
    if (this.#hasHinted) return;
    this.#hasHinted = true;
    this.isHinting = true;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.isHinting = false), HINT_MS);
  }

  #start(): GraphCursor | undefined {
    const model = this.#model.value;
    const first = model?.nodes.reduce(
      (best, node) => (model.claimsOf(node.id).length > model.claimsOf(best.id).length ? node : best),
      model.nodes[0]!,
    );
    return first && { node: first.id, at: undefined, way: [] };
  }

  #steps(): readonly Step[] {
    const [model, visible] = [this.#model.value, this.#visible.value];
    return model && visible && this.cursor ? stepsFrom(model, this.cursor.node, visible.claims) : [];
  }

  #onKey(action: KeyAction): (event: KeyboardEvent) => void {
    return (event) => {
      this.#isByPointer = false;
      event.preventDefault();
      if (action !== 'find' && action !== 'help') event.stopPropagation();
      this.#actions[action]();
    };
  }

  readonly #actions: Readonly<Record<KeyAction, () => void>> = {
    'next-link': () => this.#move(moves.nextLink, 'Last link'),
    'previous-link': () => this.#move(moves.previousLink, 'First link'),
    'first-link': () => this.#move(moves.firstLink, 'No links here'),
    'last-link': () => this.#move(moves.lastLink, 'No links here'),
    'next-relation': () => this.#move(moves.nextRelation, 'Last relation'),
    'previous-relation': () => this.#move(moves.previousRelation, 'First relation'),
    follow: () => this.#move(moves.follow, 'Choose a link first, with the arrow down'),
    back: () => this.#move(moves.back, 'This is where you began'),
    'near-left': () => this.#goNear('left'),
    'near-right': () => this.#goNear('right'),
    'near-up': () => this.#goNear('up'),
    'near-down': () => this.#goNear('down'),
    select: () => this.#select(),
    trace: () => this.#trace(),
    where: () => this.#sayWhere(),
    nearer: () => send(this, 'zoom', { factor: ZOOM_FACTOR }),
    farther: () => send(this, 'zoom', { factor: 1 / ZOOM_FACTOR }),
    fit: () => send(this, 'fit', {}),
    out: () => this.#goOut(),
    find: () => askFrame(this, 'search'),
    help: () => askFrame(this, 'help'),
  };

  #move(move: CursorMove, atEnd: string): void {
    const next = this.cursor && move(this.cursor, this.#steps());
    if (!next) return say(this, atEnd);
    this.#goTo(next);
  }

  #goTo(cursor: GraphCursor): void {
    this.cursor = cursor;
    this.turn = this.turn === 'a' ? 'b' : 'a';
    this.#isFocusDue = true;
    this.#drawing?.hover(this.#pointed());
  }

  #goNear(direction: Direction): void {
    const drawing = this.#drawing;
    const [from, visible] = [drawing?.boxOf(this.cursor?.node ?? ''), this.#visible.value];
    if (!drawing || !from || !visible || !this.cursor) return;
    const places = [...visible.nodes].flatMap((id) => {
      const box = id === this.cursor?.node ? undefined : drawing.boxOf(id);
      return box ? [[id, box] as const] : [];
    });
    const next = nearestIn(direction, from, places);
    if (next === undefined) return say(this, 'Nothing further that way');
    this.#goTo({ node: next, at: undefined, way: [...this.cursor.way, this.cursor.node] });
  }

  #select(): void {
    const id = this.#pointed();
    if (id === undefined) return;
    send(this, 'select', { nodes: id === this.#selected.value ? [] : [id] });
  }

  #trace(): void {
    const at = this.#pointed();
    if (at !== undefined) send(this, 'trace', { at });
  }

  #sayWhere(): void {
    const model = this.#model.value;
    if (model && this.cursor) say(this, whereText(model, this.cursor, this.#steps()));
  }

  #goOut(): void {
    if (this.cursor?.at !== undefined) this.#goTo({ ...this.cursor, at: undefined });
    else send(this, 'select', {});
  }

  /** The node the keyboard points at: the far end of a link, else the node itself. */
  #pointed(): NodeId | undefined {
    const { cursor } = this;
    return cursor?.at === undefined ? cursor?.node : this.#steps()[cursor.at]?.other;
  }

  #button(turn: 'a' | 'b'): HTMLButtonElement | null {
    return turn === 'a' ? this.first : this.second;
  }

  #placeButtons(): void {
    const box = this.#drawing?.boxOf(this.#pointed() ?? '');
    const button = this.#button(this.turn);
    if (!box || !button) return;
    const width = Math.max(LEAST_TARGET_PX, box.width);
    const height = Math.max(LEAST_TARGET_PX, box.height);
    button.style.setProperty('--w', `${width}px`);
    button.style.setProperty('--h', `${height}px`);
    button.style.setProperty('--x', `${box.x - (width - box.width) / 2}px`);
    button.style.setProperty('--y', `${box.y - (height - box.height) / 2}px`);
  }

  readonly #onPointer = (): void => void (this.#isByPointer = true);

  readonly #onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== this.first && relatedTarget !== this.second) this.#drawing?.hover(undefined);
  };

  override render(): TemplateResult {
    return html`
      <div class="drawing" aria-hidden="true" @pointerdown=${this.#onPointer}></div>
      <div class="walk" role="group" aria-label="Graph" aria-describedby="hint" @focusout=${this.#onBlur}>
        ${this.#renderButton('a')} ${this.#renderButton('b')}
      </div>
      <p id="hint" class="hint">↓ ↑ links · → follow · ← back · Space select · ? keys</p>
      ${this.isHinting ? html`<p class="over hint">Ctrl + wheel zooms</p>` : nothing}
      ${this.layout.kind === 'running' ? this.#renderLayout(this.layout) : nothing}
    `;
  }

  #renderLayout({ nodes, done }: Extract<LayoutState, { kind: 'running' }>): TemplateResult {
    return html`
      <div class="layout">
        <span>Arranging ${counted(nodes, 'node')}</span>
        <progress aria-label="Arranging" max="1" value=${done}></progress>
        <button type="button" class="boxed" @click=${() => this.#drawing?.cancelLayout()}>Cancel</button>
      </div>
    `;
  }

  #renderButton(turn: 'a' | 'b'): TemplateResult {
    const [model, cursor] = [this.#model.value, this.cursor];
    const isTurn = turn === this.turn;
    const steps = this.#steps();
    const name =
      !model || !cursor
        ? ''
        : cursor.at === undefined
          ? nameOfNode(model, cursor.node, steps.length)
          : nameOfStep(steps, cursor.at);
    return html`
      <button
        type="button" id=${turn} class="place" tabindex=${isTurn ? 0 : -1} aria-hidden=${isTurn ? 'false' : 'true'}
        aria-pressed=${isTurn && this.#pointed() === this.#selected.value ? 'true' : 'false'} @click=${() => this.#select()}>
        ${isTurn ? name : ''}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-canvas': StemmaCanvas;
  }
}
