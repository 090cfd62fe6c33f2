import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { buttonStyles } from '../../controls/button-styles.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { askFrame } from '../../shared/frame.ts';
import { kindGlyph } from '../../shared/glyphs.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import {
  basisSample,
  differSample,
  familySample,
  lineageSample,
  lineStyles,
  severalSample,
} from '../../shared/line-samples.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { send, type FilterList } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { usedVocabulary } from './used-vocabulary.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const SAMPLE_PX = 34;

/**
 * What the signs of the picture mean: kinds, heads of lineage lines, lines. A press on one filters by it.
 *
 * @fires stemma-toggle-request
 */
export class StemmaLegend extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    hueStyles,
    lineStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        position: relative;
      }
      .scroll {
        padding: 11px 12px 12px;
      }
      .close {
        position: absolute;
        inset-block-start: 5px;
        inset-inline-end: 5px;
      }
      h3 {
        margin-block: 9px 5px;
        font-weight: 600;
      }
      h3:first-child {
        margin-block-start: 0;
      }
      .entry {
        display: flex;
        align-items: center;
        gap: 9px;
        inline-size: 100%;
        min-block-size: 20px;
        border-radius: 4px;
      }
      button.entry {
        min-block-size: 24px;
        margin-block-start: -3.5px;
      }
      .entry[aria-pressed='true'] {
        background: var(--stemma-hover);
        font-weight: 600;
      }
      button.entry:hover {
        text-decoration: underline;
        text-decoration-color: var(--stemma-rule2);
        text-underline-offset: 3px;
      }
      @media (pointer: coarse) {
        button.entry {
          min-block-size: 44px;
          margin-block-start: 0;
        }
      }
    `,
  ];

  /** Something around it closes it. */
  @property({ type: Boolean }) bare = false;
  #model = new SliceController(this, modelOf);
  #filter = new SliceController(this, ({ view }) => view.filter);

  #onPress(list: FilterList, value: string): void {
    send(this, 'toggle', { list, value });
  }

  override render(): TemplateResult | typeof nothing {
    const model = this.#model.value;
    if (!model) return nothing;
    const { kinds, lineage, families } = usedVocabulary(model);
    return html`
      <div class="scroll" role="group" aria-label="Legend">
        <h3>Kinds</h3>
        ${kinds.map((kind) => this.#renderEntry('kinds', kind.id, kindGlyph(kind.id, kind.family), kind.label))}
        ${lineage.length > 0 ? html`<h3>Lineage</h3>` : nothing}
        ${lineage.map((relation) => this.#renderEntry('relations', relation.id, lineageSample(relation.id), relation.flow))}
        <h3>Lines</h3>
        ${families.map((family) => this.#renderEntry('families', family.id, familySample(family.id, SAMPLE_PX), family.label.toLowerCase()))}
        ${this.#renderEntry('basis', 'inferred', basisSample(true, SAMPLE_PX), 'inferred')}
        <div class="entry">${differSample()} sources differ</div>
        <div class="entry">${severalSample()} several claims</div>
      </div>
      ${this.bare ? nothing : this.#renderClose()}
    `;
  }

  #renderClose(): TemplateResult {
    return html`<div class="close">${iconButton('close', 'Close the legend', () => askFrame(this, 'legend'), 16)}</div>`;
  }

  #renderEntry(list: FilterList, value: string, sign: TemplateResult, label: string): TemplateResult {
    const isOn = this.#filter.value?.[list].some((one: string) => one === value) ?? false;
    return html`
      <button
        type="button" class="entry" aria-pressed=${isOn ? 'true' : 'false'} title=${`Show only: ${label}`}
        @click=${() => this.#onPress(list, value)}>
        ${sign} ${label}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-legend': StemmaLegend;
  }
}
