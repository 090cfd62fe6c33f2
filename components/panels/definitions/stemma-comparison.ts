import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  comparisonNow,
  type ComparedDefinition,
  type ComparedParts,
  type ComparedStep,
  type DefinitionComparisonView,
} from '../../../src/state/definition-comparison.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { counted } from '../../../src/state/wording.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { claimStyles } from '../../shared/claim-styles.ts';
import { clusterView, evidenceView, nameButton, sentenceView, type ClaimContext } from '../../shared/claim-view.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import { icon } from '../../shared/icons.ts';
import { lineStyles } from '../../shared/line-samples.ts';
import { send } from '../../shared/requests.ts';
import { sideStyles } from '../../shared/side-styles.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const FIRST_ENTRIES = 3;
const SIGNS: Readonly<Record<ComparedParts['sign'], string>> = {
  kept: '',
  excluded: '',
  returned: '+ ',
  affirmed: '+ ',
  added: '+ ',
  silent: '',
};

/**
 * Picked definitions side by side: what became of each part, in a sentence and as chips, with both wordings.
 *
 * @fires stemma-compare-request @fires stemma-select-request
 */
export class StemmaComparison extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    hueStyles,
    lineStyles,
    claimStyles,
    sideStyles,
    css`
      .parts {
        display: grid;
        grid-template-columns: 78px minmax(0, 1fr);
        gap: 7px 8px;
        margin-block-start: 12px;
      }
      dt {
        color: var(--stemma-ink3);
        line-height: 24px;
      }
      dd {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
      }
      .part {
        --line: var(--stemma-idea);
        min-block-size: var(--stemma-row);
        padding-inline: 7px;
        border-radius: 4px;
        background-color: var(--stemma-idea-tint);
        box-shadow: inset 0 0 0 1px var(--line);
        font-size: 12px;
      }
      .part:hover {
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      .returned,
      .affirmed,
      .added {
        background-color: var(--stemma-idea);
        color: var(--stemma-panel);
      }
      .excluded {
        --line: var(--stemma-ink);
        background-color: transparent;
        text-decoration: line-through;
      }
      .silent {
        --line: var(--stemma-rule2);
        background-color: transparent;
        color: var(--stemma-ink2);
      }
      /* A finger finds more of a chip than is drawn of it. */
      @media (pointer: coarse) {
        .part {
          min-inline-size: 44px;
          border-block: 8px solid transparent;
          border-radius: 4px / 12px;
          background-clip: padding-box;
        }
        dd {
          row-gap: 0;
          margin-block: -8px;
        }
      }
      @media (forced-colors: active) {
        .part {
          outline: 1px solid;
          outline-offset: -1px;
        }
      }
      .descent {
        margin-block-start: 8px;
        color: var(--stemma-ink2);
      }
      .entry {
        margin-block-start: 8px;
      }
      .entry .about {
        color: var(--stemma-ink3);
        font-size: 12px;
      }
      .more {
        margin-block-start: 8px;
      }
      @media (pointer: coarse) {
        .part {
          min-block-size: 44px;
        }
      }
    `,
  ];

  #model = new SliceController(this, modelOf);
  #comparison = new SliceController(this, comparisonNow);
  /** On a sheet: smaller title. */
  @property({ type: Boolean, reflect: true }) narrow = false;
  @state() private opened: ReadonlySet<string> = new Set();

  readonly #onTurn = (): void => {
    const ids = this.#comparison.value?.definitions.map(({ node }) => node.id) ?? [];
    send(this, 'compare', { ids: ids.toReversed() });
  };

  override render(): TemplateResult | typeof nothing {
    const [model, comparison] = [this.#model.value, this.#comparison.value];
    if (!model || !comparison) return nothing;
    const context: ClaimContext = { model, onName: (id) => send(this, 'select', { nodes: [id] }) };
    const { definitions, steps, differing } = comparison;
    return html`
      ${this.#renderBar(definitions.length)}
      <div class="scroll" tabindex="0" role="region" aria-label="Comparison">
        ${this.#renderHeading(comparison)} ${steps.map((step) => this.#renderStep(step, context))}
        ${definitions.map((definition) => this.#renderWording(definition, context))}
        ${
          differing.length === 0
            ? nothing
            : html`<section><h3>Sources differ</h3>${differing.map((entry) => clusterView(context, [entry]))}</section>`
        }
      </div>
    `;
  }

  #renderBar(count: number): TemplateResult {
    return html`
      <div class="bar">
        <span>Comparing ${count === 2 ? 'two definitions' : counted(count, 'definition')}</span>
        <span>
          <button type="button" class="flat text" title="Compare them the other way round" @click=${this.#onTurn}>${icon('turn', 15)} Turn round</button>
          ${iconButton('close', 'Compare nothing', () => send(this, 'compare', { ids: [] }))}
        </span>
      </div>
    `;
  }

  #renderHeading({ definitions }: DefinitionComparisonView): TemplateResult {
    const last = definitions.length - 1;
    return html`
      <h2>
        ${definitions.map(({ node }, i) => html`${i === 0 ? nothing : html`<span class="joint">${i === last ? ' and ' : ', '}</span>`}${node.short ?? node.label}`)}
      </h2>
    `;
  }

  #renderStep({ sentence, parts, descent }: ComparedStep, context: ClaimContext): TemplateResult {
    return html`
      <div class="step">
        <p class="lead">${sentence}</p>
        <dl class="parts">
          ${parts.map(
            (group) => html`
              <dt>${group.label}</dt>
              <dd>
                ${group.parts.map(
                  (part) => html`
                    <button type="button" class="part ${group.sign}" @click=${() => context.onName(part.id)}>${SIGNS[group.sign]}${part.label}</button>
                  `,
                )}
              </dd>
            `,
          )}
        </dl>
        ${descent.map((entry) => html`<p class="descent">${sentenceView(context, entry.sentence)}</p>`)}
      </div>
    `;
  }

  #renderWording({ node, year, entries }: ComparedDefinition, context: ClaimContext): TemplateResult {
    const isOpen = this.opened.has(node.id);
    const shown = isOpen ? entries : entries.slice(0, FIRST_ENTRIES);
    const left = entries.length - shown.length;
    return html`
      <section>
        <h3>${nameButton(context, { id: node.id, label: node.label })}<span>${year}</span></h3>
        ${shown.map(
          (entry) => html`
            <div class="entry"><p class="about">${sentenceView(context, entry.sentence)}</p>${entry.evidence.map(evidenceView)}</div>
          `,
        )}
        ${
          left > 0
            ? html`<button type="button" class="textual more" @click=${() => (this.opened = new Set([...this.opened, node.id]))}>${counted(left, 'more phrase')}</button>`
            : nothing
        }
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-comparison': StemmaComparison;
  }
}
