import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { hostStyles } from '../shared/host-styles.ts';
import { icon, type IconName } from '../shared/icons.ts';
import { buttonStyles } from './button-styles.ts';
import { StyledElement } from '../shared/styled-element.ts';

/** One line of a menu; with `isChecked` given it is one choice among the others. */
export interface MenuItem {
  readonly value: string;
  readonly label: string;
  readonly isChecked?: boolean;
}

/** A reader chose a line of a menu. */
export class ChooseEvent extends Event {
  constructor(readonly value: string) {
    super('choose', { bubbles: false, composed: false });
  }
}

/**
 * A button that opens a short list of things to do or choose from.
 *
 * @fires choose - a line was chosen; `value` says which
 */
export class StemmaMenu extends StyledElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    css`
      :host {
        position: relative;
      }
      .list {
        position: fixed;
        inset: auto;
        margin: 0;
        padding: 4px;
        min-inline-size: 148px;
        border: 1px solid var(--stemma-rule2);
        border-radius: 8px;
        background: var(--stemma-panel);
        color: var(--stemma-ink);
        box-shadow: 0 4px 18px rgb(20 20 10 / 0.12);
      }
      .list button {
        display: block;
        inline-size: 100%;
        min-block-size: 34px;
        padding-inline: 12px;
        border-radius: 4px;
      }
      .list button[aria-checked='true'] {
        font-weight: 600;
      }
      .list button:hover,
      .list button:focus {
        background: var(--stemma-hover);
      }
      @media (pointer: coarse) {
        .list button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property() label = '';
  /** Shown in place of the label. */
  @property() icon: IconName | undefined;
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @query('.trigger') private readonly trigger!: HTMLButtonElement;
  @query('.list') private readonly list!: HTMLElement;

  readonly #onToggle = (event: ToggleEvent): void => {
    const isOpen = event.newState === 'open';
    this.trigger.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) return;
    this.#place();
    (this.list.querySelector<HTMLElement>('[aria-checked="true"]') ?? this.list.querySelector('button'))?.focus();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const lines = [...this.list.querySelectorAll('button')];
    const at = lines.findIndex((line) => line.matches(':focus'));
    const to = new Map([
      ['ArrowDown', at + 1],
      ['ArrowUp', at - 1],
      ['Home', 0],
      ['End', lines.length - 1],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    lines[(to + lines.length) % lines.length]?.focus();
  };

  #choose(value: string): void {
    this.list.hidePopover();
    this.dispatchEvent(new ChooseEvent(value));
  }

  #place(): void {
    const from = this.trigger.getBoundingClientRect();
    const width = this.list.offsetWidth;
    const left = Math.max(4, Math.min(from.left, document.documentElement.clientWidth - width - 4));
    this.list.style.setProperty('left', `${left}px`);
    this.list.style.setProperty('top', `${from.bottom + 4}px`);
  }

  override render(): TemplateResult {
    return html`
      <button
        type="button" class="flat trigger ${this.icon ? '' : 'text'}" popovertarget="list" aria-haspopup="menu"
        aria-expanded="false" aria-label=${this.icon ? this.label : nothing} title=${this.icon ? this.label : nothing}>
        ${this.icon ? icon(this.icon) : html`<slot>${this.label}</slot>${icon('down', 15)}`}
      </button>
      <div
        id="list" class="list" role="menu" popover="auto" aria-label=${this.label}
        @toggle=${this.#onToggle} @keydown=${this.#onKey}>
        ${this.items.map((item) => this.#renderItem(item))}
      </div>
    `;
  }

  #renderItem(item: MenuItem): TemplateResult {
    const isChoice = item.isChecked !== undefined;
    return html`
      <button
        type="button" role=${isChoice ? 'menuitemradio' : 'menuitem'}
        aria-checked=${isChoice ? (item.isChecked ? 'true' : 'false') : nothing} @click=${() => this.#choose(item.value)}>
        ${item.label}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-menu': StemmaMenu;
  }
}
