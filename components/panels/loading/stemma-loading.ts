import { css, html, nothing, type TemplateResult } from 'lit';
import type { ExplorerState, LoadState } from '../../../src/state/explorer-state.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { hostStyles } from '../../shared/host-styles.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const loadOf = ({ load }: ExplorerState): LoadState => load;

const BYTES_PER_MB = 1_000_000;

const megabytes = (bytes: number): string =>
  (bytes / BYTES_PER_MB).toLocaleString('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

const amountText = (done: number, total: number | undefined): string =>
  total === undefined ? `${megabytes(done)} MB` : `${megabytes(done)} of ${megabytes(total)} MB`;

/**
 * What is being loaded and how much of it is there, with a way to stop; once stopped, a way to begin
 * again.
 *
 * @fires stemma-cancel-request @fires stemma-retry-request
 */
export class StemmaLoading extends StyledElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 14px;
        padding: 24px;
        text-align: center;
        overflow-wrap: anywhere;
        color: var(--stemma-ink2);
      }
      p {
        font-size: 15px;
      }
      progress {
        appearance: none;
        inline-size: 220px;
        block-size: 3px;
        border: 0;
        background: var(--stemma-rule);
      }
      progress::-webkit-progress-bar {
        background: var(--stemma-rule);
      }
      progress::-webkit-progress-value {
        background: var(--stemma-ink);
      }
      progress::-moz-progress-bar {
        background: var(--stemma-ink);
      }
      .amount {
        color: var(--stemma-ink3);
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  #load = new SliceController(this, loadOf);

  override render(): TemplateResult | typeof nothing {
    const load = this.#load.value;
    if (load?.kind === 'loading') return this.#renderLoading(load);
    if (load?.kind !== 'idle') return nothing;
    return html`
      <p>Loading was stopped</p>
      <button type="button" class="boxed" @click=${() => send(this, 'retry', {})}>Load</button>
    `;
  }

  #renderLoading({ what, done, total }: Extract<LoadState, { kind: 'loading' }>): TemplateResult {
    return html`
      <p>Loading ${what}</p>
      <progress
        aria-label=${`Loading ${what}`} max=${total ?? nothing} value=${total === undefined ? nothing : (done ?? 0)}></progress>
      <span class="amount">${done === undefined ? 'Opening' : amountText(done, total)}</span>
      <button type="button" class="boxed" @click=${() => send(this, 'cancel', {})}>Cancel</button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-loading': StemmaLoading;
  }
}
