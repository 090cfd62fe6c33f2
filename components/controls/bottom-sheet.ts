import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { hostStyles, scrollStyles } from '../shared/host-styles.ts';
import { buttonStyles } from './button-styles.ts';
import { iconButton } from './icon-button.ts';
import { StyledElement } from '../shared/styled-element.ts';

/** Heights a sheet rests at, lowest first. */
export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

const SHARE: Readonly<Record<Stop, number>> = { peek: 0.2, half: 0.472, full: 0.94 };

const nearestStop = (share: number): Stop =>
  STOPS.reduce((best, stop) => (Math.abs(SHARE[stop] - share) < Math.abs(SHARE[best] - share) ? stop : best), STOPS[0]);

const beside = (stop: Stop, by: number): Stop =>
  STOPS[Math.min(STOPS.length - 1, Math.max(0, STOPS.indexOf(stop) + by))]!;

/** A sheet came to rest at another height. */
export class StopEvent extends Event {
  constructor(readonly stop: Stop) {
    super('stop', { bubbles: false, composed: false });
  }
}

/**
 * A sheet at the bottom of its positioned parent, with three stops. It is dragged by its grabber, or moved by the
 * grabber's arrow keys and presses.
 *
 * @slot - what lies on it
 * @fires stop - it came to rest at another height
 * @fires close - the reader closes it
 */
export class StemmaBottomSheet extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    css`
      :host {
        position: absolute;
        inset-inline: 0;
        inset-block-end: 0;
        z-index: 3;
        display: flex;
        flex-direction: column;
        block-size: var(--sheet, 50%);
        border-start-start-radius: 14px;
        border-start-end-radius: 14px;
        background: var(--stemma-panel);
        border-block-start: 1px solid var(--stemma-rule);
        box-shadow: 0 -4px 18px light-dark(rgb(20 20 10 / 0.1), rgb(0 0 0 / 0.4));
        transition: block-size var(--stemma-time, 0s) ease-out;
      }
      :host([dragging]) {
        transition: none;
      }
      .grabber {
        flex: none;
        display: grid;
        place-items: center;
        inline-size: 100%;
        block-size: 20px;
        touch-action: none;
        cursor: grab;
      }
      .grabber::before {
        content: '';
        inline-size: 36px;
        block-size: 4px;
        border-radius: 2px;
        background: var(--stemma-rule2);
      }
      header {
        flex: none;
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-block-start: -6px;
        padding-inline: 16px 8px;
      }
      h3 {
        font-size: 15px;
        font-weight: 600;
      }
      .scroll {
        flex: 1;
        min-block-size: 0;
      }
      @media (pointer: coarse) {
        /* A finger also finds it above the sheet. */
        .grabber {
          align-items: end;
          block-size: 44px;
          margin-block-start: -24px;
          padding-block-end: 8px;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        :host {
          transition: none;
        }
      }
      @media print {
        :host {
          position: static;
          block-size: auto;
          border: 0;
          background: none;
          box-shadow: none;
        }
        .grabber {
          display: none;
        }
        .scroll {
          overflow: visible;
        }
      }
    `,
  ];

  @property() stop: Stop = 'half';
  /** Names what lies on the sheet. */
  @property() label = '';
  /** Shows the name, with a button that closes. */
  @property({ type: Boolean }) headed = false;
  @query('.grabber') private readonly grabber!: HTMLButtonElement;
  #dragged: { readonly from: number; moved: boolean } | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('stop')) this.#setShare(SHARE[this.stop]);
  }

  readonly #onDown = (event: PointerEvent): void => {
    this.#dragged = { from: event.clientY, moved: false };
    this.grabber.setPointerCapture(event.pointerId);
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (!this.#dragged) return;
    if (Math.abs(event.clientY - this.#dragged.from) > 4) this.#dragged.moved = true;
    if (!this.#dragged.moved) return;
    this.toggleAttribute('dragging', true);
    this.#setShare(this.#shareAt(event.clientY));
  };

  readonly #onUp = (event: PointerEvent): void => {
    const dragged = this.#dragged;
    this.#dragged = undefined;
    this.removeAttribute('dragging');
    if (dragged?.moved) this.#rest(nearestStop(this.#shareAt(event.clientY)));
  };

  readonly #onPress = (event: MouseEvent): void => {
    if (event.detail === 0 || !this.#isAfterDrag()) this.#rest(this.stop === 'full' ? 'peek' : beside(this.stop, 1));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    this.#rest(beside(this.stop, by));
  };

  readonly #onClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  #lastDragMs = 0;

  #isAfterDrag(): boolean {
    return performance.now() - this.#lastDragMs < 50;
  }

  #shareAt(clientY: number): number {
    const around = this.offsetParent?.getBoundingClientRect() ?? this.getBoundingClientRect();
    return Math.min(SHARE.full, Math.max(0.08, (around.bottom - clientY) / around.height));
  }

  #setShare(share: number): void {
    this.style.setProperty('--sheet', `${share * 100}%`);
  }

  #rest(stop: Stop): void {
    this.#lastDragMs = performance.now();
    this.#setShare(SHARE[stop]);
    if (stop === this.stop) return;
    this.stop = stop;
    this.dispatchEvent(new StopEvent(stop));
  }

  override render(): TemplateResult {
    const size = this.stop === 'full' ? 'Make the panel small' : 'Make the panel larger';
    return html`
      <button
        type="button" class="grabber" aria-label=${`${size}: ${this.label}`} title=${size}
        @pointerdown=${this.#onDown} @pointermove=${this.#onMove} @pointerup=${this.#onUp} @pointercancel=${this.#onUp}
        @click=${this.#onPress} @keydown=${this.#onKey}></button>
      ${this.headed ? html`<header><h3>${this.label}</h3>${iconButton('close', `Close: ${this.label}`, this.#onClose)}</header>` : nothing}
      <div class="scroll"><slot></slot></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-bottom-sheet': StemmaBottomSheet;
  }
}
