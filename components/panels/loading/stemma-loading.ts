import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import type { ExplorerState, LoadState } from '../../../src/state/explorer-state.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { hostStyles } from '../../shared/host-styles.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';

const loadOf = ({ load }: ExplorerState): LoadState => load;

/**
 * What is being loaded and how much of it is there, with a way to stop.
 *
 * @fires stemma-cancel-request
 */
export class StemmaLoading extends LitElement {
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
    if (load?.kind !== 'loading') return nothing;
    const { what, done, total } = load;
    const isCounted = done !== undefined && total !== undefined && total > 0;
    return html`
      <p>${what}</p>
      <progress aria-label=${what} max=${isCounted ? total : nothing} value=${isCounted ? done : nothing}></progress>
      <span class="amount">${isCounted ? `${done.toLocaleString('en')} of ${total.toLocaleString('en')}` : ' '}</span>
      <button type="button" class="boxed" @click=${() => send(this, 'cancel', {})}>Cancel</button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-loading': StemmaLoading;
  }
}
