import type { ReactiveController, LitElement } from 'lit';

const DARK = '(prefers-color-scheme: dark)';

/** Knows which theme is in force: the one asked for, else the reader's preference, which it follows. */
export class ThemeController implements ReactiveController {
  readonly #dark = matchMedia(DARK);
  readonly #host: LitElement & { readonly theme: string };

  constructor(host: LitElement & { readonly theme: string }) {
    this.#host = host;
    host.addController(this);
  }

  get inForce(): 'light' | 'dark' {
    const { theme } = this.#host;
    if (theme === 'light' || theme === 'dark') return theme;
    return this.#dark.matches ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
