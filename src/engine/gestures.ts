import type { Disposable } from '../base/disposable.ts';
import type { Point } from '../scene/scene.ts';

/** What a pointer asks of a picture, in CSS pixels of the picture, whatever scale the page puts on it. */
export interface GestureWishes {
  panBy(dx: number, dy: number): void;
  zoomAt(pixel: Point, factor: number): void;
  tap(pixel: Point, extend: boolean): void;
  doubleTap(pixel: Point): void;
  hover(pixel: Point | undefined): void;
  /** The plain wheel was turned over a cooperative picture. */
  hint(): void;
  /** Whether a gesture that begins may move the picture. */
  mayMove(): boolean;
  /** A gesture ended. */
  settle(): void;
}

const TAP_SLOP = 5;
const WHEEL_STEP = 0.0022;

/** Cooperative leaves the plain wheel and one finger to the page; greedy takes them. */
export type GestureManner = 'cooperative' | 'greedy';

const scaleOf = (host: HTMLElement): number => host.getBoundingClientRect().width / (host.offsetWidth || 1) || 1;

const pixelOf = (host: HTMLElement, event: { clientX: number; clientY: number }): Point => {
  const box = host.getBoundingClientRect();
  const scale = scaleOf(host);
  return { x: (event.clientX - box.left) / scale, y: (event.clientY - box.top) / scale };
};

const between = (a: Point, b: Point): { readonly middle: Point; readonly distance: number } => ({
  middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
  distance: Math.hypot(a.x - b.x, a.y - b.y),
});

interface Held {
  readonly start: Point;
  readonly at: Point;
  readonly type: string;
}

/** What a turn of the wheel does: each is a gesture of its own. */
const wheelOn =
  (host: HTMLElement, manner: () => GestureManner, wishes: GestureWishes) =>
  (event: WheelEvent): void => {
    if (manner() === 'cooperative' && !event.ctrlKey && !event.metaKey) return wishes.hint();
    event.preventDefault();
    if (!wishes.mayMove()) return undefined;
    const lines = event.deltaMode === 1 ? 16 : 1;
    wishes.zoomAt(pixelOf(host, event), Math.exp(-event.deltaY * lines * (event.ctrlKey ? 3 : 1) * WHEEL_STEP));
    wishes.settle();
    return undefined;
  };

/** Reads pointers and wheel on `host`. `manner` is asked at each gesture, so it may change. */
export const readGestures = (host: HTMLElement, manner: () => GestureManner, wishes: GestureWishes): Disposable => {
  const ended = new AbortController();
  const held = new Map<number, Held>();
  let moved = false;
  let granted: boolean | undefined;

  /** Asked once for all that happens until no pointer is down. */
  const isGranted = (): boolean => (granted ??= wishes.mayMove());
  const mayPan = (type: string): boolean => type === 'mouse' || manner() === 'greedy';

  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const at = pixelOf(host, event);
    held.set(event.pointerId, { start: at, at, type: event.pointerType });
    moved = held.size > 1;
    if (!moved) granted = undefined;
  };

  const onMove = (event: PointerEvent): void => {
    const at = pixelOf(host, event);
    const known = held.get(event.pointerId);
    if (!known) return wishes.hover(event.pointerType === 'touch' ? undefined : at);
    held.set(event.pointerId, { ...known, at });
    if (held.size === 2) return pinch(known, at);
    if (!moved && Math.hypot(at.x - known.start.x, at.y - known.start.y) < TAP_SLOP) return undefined;
    const isPanned = mayPan(known.type) && isGranted();
    if (!moved && isPanned) host.setPointerCapture(event.pointerId);
    moved = true;
    if (isPanned) wishes.panBy(at.x - known.at.x, at.y - known.at.y);
    return undefined;
  };

  const pinch = (before: Held, at: Point): void => {
    const other = [...held.values()].find((pointer) => pointer.at !== at && pointer.start !== before.start);
    if (!other) return;
    moved = true;
    if (!isGranted()) return;
    const [was, is] = [between(before.at, other.at), between(at, other.at)];
    wishes.panBy(is.middle.x - was.middle.x, is.middle.y - was.middle.y);
    if (was.distance > 0) wishes.zoomAt(is.middle, is.distance / was.distance);
  };

  const onUp = (event: PointerEvent): void => {
    const known = held.get(event.pointerId);
    held.delete(event.pointerId);
    if (!known) return;
    if (!moved && event.type === 'pointerup') wishes.tap(known.at, event.shiftKey || event.ctrlKey || event.metaKey);
    else if (granted) wishes.settle();
  };

  const { signal } = ended;
  host.addEventListener('pointerdown', onDown, { signal });
  host.addEventListener('pointermove', onMove, { signal });
  host.addEventListener('pointerup', onUp, { signal });
  host.addEventListener('pointercancel', onUp, { signal });
  host.addEventListener('pointerleave', () => wishes.hover(undefined), { signal });
  host.addEventListener('dblclick', (event) => wishes.doubleTap(pixelOf(host, event)), { signal });
  host.addEventListener('wheel', wheelOn(host, manner, wishes), { signal, passive: false });
  return { dispose: () => ended.abort() };
};
