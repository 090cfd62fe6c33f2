import { css, html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { hostStyles, scrollStyles } from '../shared/host-styles.ts';
import { buttonStyles } from './button-styles.ts';
import { iconButton } from './icon-button.ts';
import { StyledElement } from '../shared/styled-element.ts';

/**
 * A page over everything else: native `<dialog>`, closed by Esc, its button, or a press outside.
 *
 * @slot - what it says
 * @slot foot - what stays below it while it scrolls
 * @fires close - it was closed, and the focus is back where it was
 */
export class StemmaDialog extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    css`
      :host {
        display: contents;
      }
      dialog {
        inline-size: min(560px, calc(100% - 32px));
        max-block-size: calc(100% - 48px);
        padding: 16px 20px 22px;
        border: 1px solid var(--stemma-rule2);
        border-radius: 10px;
        background: var(--stemma-panel);
        color: var(--stemma-ink);
        box-shadow: 0 8px 40px rgb(20 20 10 / 0.2);
      }
      dialog::backdrop {
        background: rgb(20 20 10 / 0.25);
      }
      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-block-end: 10px;
      }
      h2 {
        font-size: 18px;
        font-weight: 600;
      }
      :host([large]) dialog {
        inline-size: min(680px, calc(100% - 32px));
        block-size: min(560px, calc(100% - 48px));
        padding: 0;
        overflow: hidden;
      }
      :host([large]) dialog[open] {
        display: flex;
        flex-direction: column;
      }
      :host([large]) header {
        margin: 0;
        padding: 14px 14px 0 22px;
      }
      :host([large]) .body {
        flex: 1;
        min-block-size: 0;
      }
      @media (max-width: 640px) {
        :host([large]) dialog {
          inline-size: 100%;
          max-inline-size: 100%;
          block-size: calc(100dvh - 12px);
          max-block-size: none;
          margin: auto 0 0;
          border-width: 1px 0 0;
          border-radius: 14px 14px 0 0;
        }
        :host([large]) header {
          padding: 8px 6px 0 16px;
        }
      }
    `,
  ];

  @property() heading = '';
  /** With much to show: as large as it may be, and all of a phone. */
  @property({ type: Boolean, reflect: true }) large = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #onPress = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.dialog.close();
  };

  /** Opens it and moves the focus into it; on closing the focus returns. */
  show(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  readonly #onClose = (): void => {
    this.dispatchEvent(new Event('close'));
  };

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="heading" @click=${this.#onPress} @close=${this.#onClose}>
        <header>
          <h2 id="heading">${this.heading}</h2>
          ${iconButton('close', 'Close', () => this.dialog.close())}
        </header>
        <div class="body scroll"><slot></slot></div>
        <slot name="foot"></slot>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-dialog': StemmaDialog;
  }
}
