import type { LitElement, ReactiveController } from 'lit';

/** How much room an element has: `narrow` under 720 CSS pixels, `compact` under 1080. */
export type Room = 'narrow' | 'compact' | 'wide';

const NARROW_PX = 720;
const COMPACT_PX = 1080;

const roomFor = (width: number): Room => (width < NARROW_PX ? 'narrow' : width < COMPACT_PX ? 'compact' : 'wide');

/** Follows the width of its own element, not of the window, and re-renders it where the room changes. */
export class RoomController implements ReactiveController {
  room: Room = 'wide';
  readonly #sizes = new ResizeObserver(([entry]) => this.#take(entry?.contentRect.width ?? 0));
  readonly #host: LitElement;
  #isMeasured = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isMeasured) this.#take(this.#host.offsetWidth);
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  #take(width: number): void {
    const room = roomFor(width);
    if (width === 0) return;
    this.#isMeasured = true;
    if (room === this.room) return;
    this.room = room;
    this.#host.requestUpdate();
  }
}
