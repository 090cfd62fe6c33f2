import { css, html, nothing, type TemplateResult } from 'lit';
import { modelOf } from '../../../src/state/model-of.ts';
import { loosenings, visibleInFocus, type Loosening } from '../../../src/state/selectors.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { hostStyles } from '../../shared/host-styles.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const NAMES: Readonly<Record<Loosening['facet'], string>> = {
  dimensions: 'the threat dimensions',
  kinds: 'the kinds',
  types: 'the types',
  families: 'the families of relations',
  relations: 'the relations',
  basis: 'the basis',
  sources: 'the sources',
  text: 'the text',
  time: 'the years',
  focus: 'the focus',
  match: '',
};

const offerOf = ({ facet }: Loosening): string =>
  facet === 'match' ? 'Ask for any of the dimensions' : `Let go of ${NAMES[facet]}`;

/**
 * Nothing passes the filters: says which to loosen, with what that would bring back, and offers it.
 *
 * @fires stemma-lift-request
 */
export class StemmaEmpty extends StyledElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: 10px;
        padding: 20px 24px;
        border: 1px solid var(--stemma-rule2);
        border-radius: 10px;
        background: var(--stemma-panel);
        box-shadow: var(--stemma-shadow);
        text-align: center;
      }
      h3 {
        font-size: 15px;
        font-weight: 600;
      }
      p {
        color: var(--stemma-ink2);
      }
      .boxed {
        inline-size: 100%;
        justify-content: space-between;
      }
    `,
  ];

  #model = new SliceController(this, modelOf);
  #shown = new SliceController(this, visibleInFocus);
  #loosenings = new SliceController(this, loosenings);

  override render(): TemplateResult | typeof nothing {
    const [model, ways] = [this.#model.value, this.#loosenings.value];
    if (!model || !ways) return nothing;
    if (model.nodes.length === 0) return html`<h3>This dataset has no nodes</h3>`;
    const hasChosen = (this.#shown.value?.nodes.size ?? 0) > 0;
    return html`
      <h3>${hasChosen ? 'Only what you chose passes all of these filters' : 'Nothing passes all of these filters'}</h3>
      <p>${ways.length > 0 ? 'Loosening one of them brings nodes back:' : 'No single filter is to blame.'}</p>
      ${ways.map((way) => this.#renderWay(way))}
      <button type="button" class="flat text textual" @click=${() => send(this, 'lift', {})}>Show everything again</button>
    `;
  }

  #renderWay(way: Loosening): TemplateResult {
    return html`
      <button type="button" class="boxed" @click=${() => send(this, 'lift', { facet: way.facet })}>
        ${offerOf(way)} <span class="num">${way.nodes} ${way.nodes === 1 ? 'node' : 'nodes'}</span>
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-empty': StemmaEmpty;
  }
}
