import { css, html, nothing, type TemplateResult } from 'lit';
import { modelOf } from '../../../src/state/model-of.ts';
import { narrowedBy, visibleInFocus } from '../../../src/state/selectors.ts';
import type { Focus, ViewState } from '../../../src/state/view-state.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { segmented, segmentedStyles } from '../../controls/segmented.ts';
import { dimensionGlyph, patternDefinitions } from '../../shared/glyphs.ts';
import { hostStyles } from '../../shared/host-styles.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { narrowingNames } from '../../../src/state/narrowing-names.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const NAMED = 2;
const MOST_STEPS = 4;

/**
 * Says how far the graph is narrowed, "Food · 9 of 90 nodes", and takes it back. A focus brings its reach along.
 *
 * @fires stemma-lift-request @fires stemma-focus-request
 */
export class StemmaNarrowing extends StyledElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    segmentedStyles,
    hueStyles,
    css`
      .chip {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        max-inline-size: 100%;
        min-block-size: 30px;
        padding-inline: 11px 2px;
        border: 1px solid var(--stemma-link);
        border-radius: var(--stemma-radius);
        background: var(--stemma-panel);
        box-shadow: var(--stemma-shadow);
      }
      .chip b {
        font-weight: 600;
      }
      .chip .count {
        color: var(--stemma-ink2);
        white-space: nowrap;
      }
      .flat {
        min-block-size: 28px;
        min-inline-size: 28px;
      }
      .steps {
        display: inline-flex;
        align-items: center;
      }
    `,
  ];

  #model = new SliceController(this, modelOf);
  #view = new SliceController(this, ({ view }) => view);
  #shown = new SliceController(this, visibleInFocus);

  #onReach(reach: Partial<Focus>): void {
    send(this, 'focus', reach);
  }

  override render(): TemplateResult | typeof nothing {
    const [model, view, shown, explorer] = [
      this.#model.value,
      this.#view.value,
      this.#shown.value,
      this.#model.explorer,
    ];
    if (!model || !view || !shown || !explorer) return nothing;
    const facets = narrowedBy(explorer.state);
    if (facets.length === 0) return nothing;
    const names = facets.flatMap((facet) => narrowingNames(model, view, facet));
    const text = names.length > NAMED ? `${names.length} choices` : names.join(', ');
    return html`
      ${patternDefinitions()}
      <div class="chip">
        ${this.#renderSign(view)}
        <span class="cut" title=${names.join(', ')}>
          <b>${text}</b> <span class="count">· ${shown.nodes.size} of ${model.nodes.length} nodes</span>
        </span>
        ${view.focus ? this.#renderReach(view.focus) : nothing}
        ${iconButton('close', 'Show everything again', () => send(this, 'lift', {}), 16)}
      </div>
    `;
  }

  #renderSign({ filter }: ViewState): TemplateResult | typeof nothing {
    const [first] = filter.dimensions;
    const node = first === undefined ? undefined : this.#model.value?.node(first);
    return node ? dimensionGlyph(node) : nothing;
  }

  #renderReach({ steps, direction }: Focus): TemplateResult {
    return html`
      <span class="steps">
        <button type="button" class="flat" aria-label="One step less" title="One step less" ?disabled=${steps <= 1} @click=${() => this.#onReach({ steps: steps - 1 })}>−</button>
        <button type="button" class="flat" aria-label="One step more" title="One step more" ?disabled=${steps >= MOST_STEPS} @click=${() => this.#onReach({ steps: steps + 1 })}>+</button>
      </span>
      ${segmented({
        name: 'direction',
        label: 'Which way to look',
        options: [
          { value: 'in', label: 'in' },
          { value: 'out', label: 'out' },
          { value: 'both', label: 'both' },
        ],
        value: direction,
        onChoose: (value) => this.#onReach({ direction: value }),
      })}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-narrowing': StemmaNarrowing;
  }
}
