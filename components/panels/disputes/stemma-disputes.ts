import { css, html, nothing, type TemplateResult } from 'lit';
import { disputeEntries, type DisputeEntry, type DisputeSide } from '../../../src/state/disputes.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { counted } from '../../../src/state/wording.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { kindGlyph } from '../../shared/glyphs.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import { inquiryStyles } from '../../shared/inquiry-styles.ts';
import { differSign, lineStyles } from '../../shared/line-samples.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { StyledElement } from '../../shared/styled-element.ts';

/**
 * Where sources differ: every disagreement with its sides; one that is opened stands side by side in the details.
 *
 * @fires stemma-select-request @fires stemma-ask-request
 */
export class StemmaDisputes extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    hueStyles,
    lineStyles,
    inquiryStyles,
    css`
      .about {
        padding: 0 20px 10px;
        color: var(--stemma-ink2);
      }
      .one {
        display: block;
        inline-size: 100%;
        padding: 9px 20px 10px;
        border-block-start: 1px solid var(--stemma-rule);
      }
      .one[aria-pressed='true'] {
        background: var(--stemma-sel);
      }
      .one:focus-visible {
        outline-offset: -2px;
      }
      .name {
        display: flex;
        align-items: center;
        gap: 6px;
        font-weight: 600;
      }
      .name > .line {
        margin-inline-start: auto;
      }
      .sides {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
        gap: 4px 16px;
        margin-block-start: 4px;
      }
      .sides > span {
        padding-inline-start: 8px;
        border-inline-start: 2px solid var(--stemma-ink2);
      }
      .by {
        display: block;
        color: var(--stemma-ink3);
        font-size: 12px;
      }
      .both {
        display: block;
        margin-block-start: 4px;
        color: var(--stemma-ink2);
        font-size: 12px;
      }
      @media (hover: hover) {
        .one:hover:not([aria-pressed='true']) {
          background: var(--stemma-hover);
        }
      }
    `,
  ];

  #model = new SliceController(this, modelOf);
  #entries = new SliceController(this, disputeEntries);
  #chosen = new SliceController(this, ({ view }) => view.selection.claims);

  #open({ claim }: DisputeEntry): void {
    send(this, 'select', this.#isOpen(claim) ? {} : { claims: [claim] });
  }

  #isOpen(claim: string): boolean {
    return (this.#chosen.value ?? []).some((id) => id === claim);
  }

  /** Puts the focus on the first disagreement. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.one')?.focus();
  }

  override render(): TemplateResult {
    const entries = this.#entries.value ?? [];
    return html`
      <div class="head">
        <h2>Where sources differ<span class="count">${entries.length}</span></h2>
        ${iconButton('close', 'Close', () => send(this, 'ask', {}), 17)}
      </div>
      <div class="body scroll" role="region" aria-label="Where sources differ" tabindex="0">
        <p class="about">
          ${entries.length > 0 ? 'Open one to read both sides next to each other, with their evidence.' : 'Nowhere in this dataset.'}
        </p>
        <ul>${entries.map((entry) => html`<li>${this.#renderEntry(entry)}</li>`)}</ul>
      </div>
    `;
  }

  #renderEntry(entry: DisputeEntry): TemplateResult {
    const { about, kind, sides, claim, contradicting } = entry;
    return html`
      <button type="button" class="one" aria-pressed=${this.#isOpen(claim) ? 'true' : 'false'} @click=${() => this.#open(entry)}>
        <span class="name">${kindGlyph(kind, this.#model.value?.kind(kind)?.family)} ${about.label} ${differSign()}</span>
        <span class="sides">${sides.map((side) => this.#renderSide(side))}</span>
        ${contradicting === '' ? nothing : html`<span class="both">On more than one side: ${contradicting}</span>`}
      </button>
    `;
  }

  #renderSide({ sentence, more, sources }: DisputeSide): TemplateResult {
    return html`
      <span>${sentence}<span class="by">${sources}${more > 0 ? ` · ${counted(more, 'more claim')}` : ''}</span></span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-disputes': StemmaDisputes;
  }
}
