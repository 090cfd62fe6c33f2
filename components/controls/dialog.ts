import { LitElement, css, html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { hostStyles } from '../shared/host-styles.ts';
import { buttonStyles } from './button-styles.ts';
import { iconButton } from './icon-button.ts';

/**
 * A page of reading over everything else: native `<dialog>`, closed by Esc, its button, or a press outside.
 *
 * @slot - what it says
 */
export class StemmaDialog extends LitElement {
  static override styles = [
    hostStyles,
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
    `,
  ];

  @property() heading = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #onPress = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.dialog.close();
  };

  /** Opens it and moves the focus into it; on closing the focus returns. */
  show(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  override render(): TemplateResult {
    return html`
      <dialog aria-labelledby="heading" @click=${this.#onPress}>
        <header>
          <h2 id="heading">${this.heading}</h2>
          ${iconButton('close', 'Close', () => this.dialog.close())}
        </header>
        <slot></slot>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-dialog': StemmaDialog;
  }
}
