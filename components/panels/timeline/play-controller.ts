import type { LitElement, ReactiveController } from 'lit';

/** How long each year stands while time plays. */
const YEAR_MS = 900;

/** Plays time: goes from one dated year to the next, until the last or until it is stopped. */
export class PlayController implements ReactiveController {
  readonly #host: LitElement;
  readonly #show: (year: number) => void;
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: LitElement, show: (year: number) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  /** Whether the reader or the page asked for stillness; then there is nothing to play, only to step. */
  get isStill(): boolean {
    return this.#stillness.matches || Number.parseFloat(this.#time()) === 0;
  }

  /** How long things move here, as the token says it. */
  #time(): string {
    return getComputedStyle(this.#host).getPropertyValue('--stemma-time');
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  /** Plays these years, ascending, from the first one after `from`; from the beginning where none is left. */
  play(years: readonly number[], from: number | undefined): void {
    if (this.isStill || years.length === 0) return;
    const later = years.filter((year) => from !== undefined && year > from);
    const rest = later.length > 0 ? later : [...years];
    this.stop();
    const next = (): void => {
      const year = this.isStill ? undefined : rest.shift();
      if (year === undefined) return this.stop();
      this.#show(year);
    };
    this.#timer = setInterval(next, YEAR_MS);
    next();
    this.#host.requestUpdate();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
