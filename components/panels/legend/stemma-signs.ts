import { css, html, nothing, type TemplateResult } from 'lit';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { Claim } from '../../../src/model/records.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { visibleInFocus, type VisibleIds } from '../../../src/state/selectors.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { askFrame } from '../../shared/frame.ts';
import { kindGlyph } from '../../shared/glyphs.ts';
import { hostStyles } from '../../shared/host-styles.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import { basisSample, differSign, lineStyles } from '../../shared/line-samples.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const SAMPLE_PX = 22;

/** Kinds of the visible nodes, those with the most claims first. */
const kindsIn = (
  model: GraphModel,
  nodes: VisibleIds['nodes'],
  claims: readonly Claim[],
): GraphModel['vocabulary']['kinds'] => {
  const counts = new Map([...nodes].map((id) => [model.node(id)?.kind, 0]));
  for (const id of claims.flatMap(({ from, to }) => [from, to])) {
    const kind = model.node(id)?.kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return model.vocabulary.kinds
    .filter(({ id }) => counts.has(id))
    .toSorted((a, b) => counts.get(b.id)! - counts.get(a.id)!);
};

/**
 * One row below the network: what its signs mean, as many as there is room for, and the zoom. A press on the signs
 * opens the whole legend.
 */
export class StemmaSigns extends StyledElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    hueStyles,
    lineStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 12px;
        block-size: 38px;
        padding-inline: 4px;
        border-block-start: 1px solid var(--stemma-rule);
        color: var(--stemma-ink2);
        font-size: 12px;
      }
      .signs {
        flex: 1;
        min-inline-size: 0;
        display: flex;
        flex-wrap: wrap;
        gap: 0 14px;
        block-size: 30px;
        overflow: hidden;
        padding-inline: 8px;
        border-radius: var(--stemma-radius);
      }
      .signs > span:not(.unseen) {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        block-size: 30px;
        white-space: nowrap;
      }
      .zoom {
        flex: none;
        display: flex;
        border: 1px solid var(--stemma-link);
        border-radius: var(--stemma-radius);
      }
      .zoom .flat {
        min-block-size: 26px;
        min-inline-size: 30px;
      }
      .zoom .flat + .flat {
        border-inline-start: 1px solid var(--stemma-rule);
        border-radius: 0;
      }
      @media (hover: hover) {
        .signs:hover {
          background: var(--stemma-hover);
        }
      }
      @media (pointer: coarse) {
        :host {
          block-size: 46px;
        }
        .signs,
        .signs > span:not(.unseen) {
          block-size: 44px;
        }
        .zoom {
          border: 0;
        }
        .zoom .flat {
          min-block-size: 44px;
          min-inline-size: 40px;
        }
      }
    `,
  ];

  #model = new SliceController(this, modelOf);
  #visible = new SliceController(this, visibleInFocus);

  override render(): TemplateResult | typeof nothing {
    const [model, visible] = [this.#model.value, this.#visible.value];
    if (!model || !visible) return nothing;
    return html`
      <button type="button" class="signs" title="Legend" @click=${() => askFrame(this, 'legend')}>
        <span class="unseen">Legend:</span> ${this.#renderSigns(model, visible)}
      </button>
      <div class="zoom" role="group" aria-label="Zoom">
        ${iconButton('minus', 'Farther', () => askFrame(this, 'farther'), 15)}
        ${iconButton('plus', 'Nearer', () => askFrame(this, 'nearer'), 15)}
        ${iconButton('fit', 'All in view', () => askFrame(this, 'fit'), 15)}
      </div>
    `;
  }

  #renderSigns(model: GraphModel, visible: VisibleIds): readonly TemplateResult[] {
    const claims = model.claims.filter(({ id }) => visible.claims.has(id));
    const isInferred = ({ evidence }: Claim): boolean => evidence.every(({ basis }) => basis === 'inferred');
    const isDisputed = ({ id }: Claim): boolean => model.confidence(id) === 'disputed';
    const kinds = kindsIn(model, visible.nodes, claims).map(
      (kind) => html`<span>${kindGlyph(kind.id, kind.family)} ${kind.label.toLowerCase()}</span>`,
    );
    const inferred = claims.some(isInferred) ? [html`<span>${basisSample(true, SAMPLE_PX)} inferred</span>`] : [];
    const differ = claims.some(isDisputed) ? [html`<span>${differSign()} sources differ</span>`] : [];
    return [...kinds.slice(0, 4), ...inferred, ...differ, ...kinds.slice(4)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-signs': StemmaSigns;
  }
}
