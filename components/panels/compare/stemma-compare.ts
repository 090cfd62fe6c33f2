import { css, html, nothing, type TemplateResult } from 'lit';
import type { NodeId } from '../../../src/model/ids.ts';
import type { ComparedSide } from '../../../src/scene/scene.ts';
import { comparedLists, SIDES, type ComparedList, type Side } from '../../../src/state/compare-lists.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { nameOf } from '../../../src/state/sentence.ts';
import { comparisonOf, type NodeComparison } from '../../../src/state/spotlight.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { claimStyles } from '../../shared/claim-styles.ts';
import { nameButton } from '../../shared/claim-view.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { inquirySignStyles, sideSign } from '../../shared/inquiry-view.ts';
import { inquiryStyles } from '../../shared/inquiry-styles.ts';
import type { PickEvent } from '../../shared/pick-event.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { StyledElement } from '../../shared/styled-element.ts';

/** A side as it stands in the picture. */
const SIGNS: Readonly<Record<Side, ComparedSide>> = { onlyA: 'a', both: 'both', onlyB: 'b' };

/**
 * Two nodes next to each other: what only the first is joined to, what both are, what only the second is.
 *
 * @fires stemma-compare-request @fires stemma-view-request @fires stemma-select-request @fires stemma-ask-request
 */
export class StemmaCompare extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    claimStyles,
    inquiryStyles,
    inquirySignStyles,
    css`
      .ends {
        flex: none;
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
        align-items: end;
        gap: 4px;
        padding: 4px 20px 12px;
        border-block-end: 1px solid var(--stemma-rule);
      }
      .ends .flat {
        block-size: 36px;
      }
      .sentence {
        padding: 12px 20px;
        font-size: 15px;
        line-height: 1.5;
      }
      section {
        padding: 8px 20px 12px;
        border-block-start: 1px solid var(--stemma-rule);
      }
      h3 {
        display: flex;
        align-items: center;
        gap: 8px;
        font-weight: 600;
      }
      h3 .num {
        margin-inline-start: auto;
        font-weight: 400;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(96px, 28%) 1fr;
        gap: 4px 12px;
        margin-block-start: 6px;
      }
      dt {
        color: var(--stemma-ink2);
        font-size: 12px;
        line-height: 19px;
      }
      dd .name {
        font-weight: 500;
      }
      .none,
      .begin {
        color: var(--stemma-ink3);
      }
      .begin {
        padding: 14px 20px;
      }
    `,
  ];

  #model = new SliceController(this, modelOf);
  #compared = new SliceController(this, ({ view }) => view.compared);
  #comparison = new SliceController(this, comparisonOf);

  #set(ids: readonly (NodeId | undefined)[]): void {
    send(this, 'compare', { ids: ids.filter((id) => id !== undefined) });
  }

  readonly #onName = (id: NodeId): void => send(this, 'select', { nodes: [id] });

  /** Puts the focus where the next of the two is chosen. */
  override focus(): void {
    const at = (this.#compared.value?.length ?? 0) === 1 ? 1 : 0;
    [...this.renderRoot.querySelectorAll('stemma-node-field')][at]?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#model.value) return nothing;
    const [a, b] = (this.#compared.value ?? []) as readonly [NodeId?, NodeId?];
    const comparison = this.#comparison.value;
    return html`
      <div class="head">
        <h2>Compare</h2>
        ${iconButton('close', 'Close', () => send(this, 'ask', {}), 17)}
      </div>
      <div class="ends">
        <stemma-node-field label="First" .value=${a} @pick=${({ id }: PickEvent) => this.#set([id, b])}></stemma-node-field>
        ${iconButton('turn', 'Turn round', () => this.#set([b, a]), 16)}
        <stemma-node-field label="Second" end .value=${b} @pick=${({ id }: PickEvent) => this.#set([a, id])}></stemma-node-field>
      </div>
      <div class="body scroll" role="region" aria-label="Comparison" tabindex="0">
        ${comparison ? this.#renderComparison(comparison) : html`<p class="begin">Choose two nodes: what each is joined to, and what both are.</p>`}
      </div>
    `;
  }

  #renderComparison(comparison: NodeComparison): TemplateResult {
    return html`
      <p class="sentence">${comparison.sentence} ${this.#renderWayOn(comparison)}</p>
      ${SIDES.map((side) => this.#renderSide(comparison, side))}
    `;
  }

  /** Two definitions stand element by element in a view of their own. */
  #renderWayOn({ a, b }: NodeComparison): TemplateResult | typeof nothing {
    const isDefinition = (id: NodeId): boolean => this.#model.value?.node(id)?.kind === 'definition';
    if (!isDefinition(a) || !isDefinition(b)) return nothing;
    return html`
      <button type="button" class="textual" @click=${() => send(this, 'view', { view: 'definitions' })}>
        Compare them element by element
      </button>
    `;
  }

  #renderSide(comparison: NodeComparison, side: Side): TemplateResult {
    const model = this.#model.value!;
    const only = (id: NodeId): string => `Only ${nameOf(model, id).label}`;
    const title = side === 'both' ? 'Both' : only(side === 'onlyA' ? comparison.a : comparison.b);
    const lists = comparedLists(model, comparison.relations, side);
    return html`
      <section>
        <h3>${sideSign(SIGNS[side])} ${title}<span class="num">${comparison[side].length}</span></h3>
        ${lists.length === 0 ? html`<p class="none">Nothing in this dataset.</p>` : html`<dl>${lists.map((list) => this.#renderList(list))}</dl>`}
      </section>
    `;
  }

  #renderList({ relation, names }: ComparedList): TemplateResult {
    const context = { model: this.#model.value!, onName: this.#onName };
    return html`<dt>${relation}</dt><dd>${names.map((name, i) => html`${i > 0 ? ', ' : ''}${nameButton(context, name)}`)}</dd>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-compare': StemmaCompare;
  }
}
