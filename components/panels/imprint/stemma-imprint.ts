import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Source } from '../../../src/model/records.ts';
import { sourcesNow } from '../../../src/state/sources-now.ts';
import { counted } from '../../../src/state/wording.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { askFrame } from '../../shared/frame.ts';
import { mark } from '../../shared/glyphs.ts';
import { hostStyles } from '../../shared/host-styles.ts';
import { icon } from '../../shared/icons.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const NONE: readonly Source[] = [];

const sourceView = ({ author, title, label, publisher }: Source): TemplateResult => {
  const by = author ?? publisher;
  return html`${by === undefined ? nothing : html`${by}, `}<cite>${title ?? label}</cite>`;
};

/** The line below a picture in somebody else's page: what it rests on, how to cite it, where there is more, who made it. */
export class StemmaImprint extends StyledElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 0 14px;
        min-block-size: 33px;
        padding-inline: 12px;
        border-block-start: 1px solid var(--stemma-rule);
        color: var(--stemma-ink2);
        font-size: 12px;
      }
      .source {
        flex: 1 1 0;
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      a {
        display: inline-flex;
        align-items: center;
        gap: 4px;
      }
      .textual {
        min-block-size: 24px;
        color: var(--stemma-ink);
        white-space: nowrap;
      }
      .made {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        padding-inline-start: 13px;
        border-inline-start: 1px solid var(--stemma-rule);
      }
      .made svg {
        inline-size: 14px;
        block-size: 14px;
      }
      @media (pointer: coarse) {
        .textual {
          min-block-size: 44px;
          min-inline-size: 24px;
        }
      }
    `,
  ];

  #sources = new SliceController(this, sourcesNow);
  /** A link that opens the view as it is now, with everything around it; without one there is none. */
  @property() whole: string | undefined;
  /** Little room: words that others say, too, are left out. */
  @property({ type: Boolean }) narrow = false;

  override render(): TemplateResult {
    return html`
      <p class="source">${this.#renderSources(this.#sources.value ?? NONE)}</p>
      <button type="button" class="textual" @click=${() => askFrame(this, 'cite')}>Cite</button>
      ${this.whole === undefined ? nothing : this.#renderLink(this.whole)}
      <span class="made" title="Made with Stemma">${mark()}<span class=${this.narrow ? 'unseen' : ''}>Stemma</span></span>
    `;
  }

  #renderSources(sources: readonly Source[]): unknown {
    const [first, ...more] = sources;
    if (!first) return nothing;
    return more.length === 0
      ? html`Source: ${sourceView(first)}`
      : html`${counted(sources.length, 'source')}: ${sourceView(first)}; ${more.map(({ label }) => label).join('; ')}`;
  }

  #renderLink(address: string): TemplateResult {
    return html`
      <a class="textual" href=${address} target="_blank" rel="noopener" title="The same view with everything around it, in a new tab">
        ${this.narrow ? 'Full' : 'Open in full'} ${icon('out', 12)}
      </a>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-imprint': StemmaImprint;
  }
}
