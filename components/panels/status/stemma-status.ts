import { css, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { hostStyles } from '../../shared/host-styles.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const PAUSE_MS = 1000;

/** The one polite live region: says the latest thing, at most one a second. */
export class StemmaStatus extends StyledElement {
  static override styles = [
    hostStyles,
    css`
      :host {
        position: absolute;
      }
    `,
  ];

  @state() private text = '';
  #next: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Says `text` now, or once the second after the last message is over; only the latest waiting one is kept. */
  say(text: string): void {
    if (this.#timer !== undefined) {
      this.#next = text;
      return;
    }
    this.text = text;
    this.#timer = setTimeout(() => this.#onPause(), PAUSE_MS);
  }

  #onPause(): void {
    this.#timer = undefined;
    const next = this.#next;
    this.#next = undefined;
    if (next !== undefined && next !== this.text) this.say(next);
  }

  override render(): TemplateResult {
    return html`<div class="unseen" role="status" aria-live="polite">${this.text}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-status': StemmaStatus;
  }
}
