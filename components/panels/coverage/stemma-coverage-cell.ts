import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { cellDetails, type Addressing, type CellDetails } from '../../../src/state/coverage-cell.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { claimStyles } from '../../shared/claim-styles.ts';
import { clusterView, evidenceView, nameButton, type ClaimContext } from '../../shared/claim-view.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import { lineStyles } from '../../shared/line-samples.ts';
import { send } from '../../shared/requests.ts';
import { sideStyles } from '../../shared/side-styles.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { pictogram } from './matrix.ts';
import { stateGlyph, stateStyles } from './state-glyph.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const STATE_WORDS: Readonly<Record<CellDetails['state'], string>> = {
  stated: 'Stated',
  inferred: 'Inferred',
  excluded: 'Excluded',
  none: 'No evidence here',
};

/**
 * One cell of the coverage: its state and how that is known, the evidence, who else addresses the dimension, and where
 * sources differ.
 *
 * @fires stemma-cell-request @fires stemma-select-request @fires stemma-network-request
 */
export class StemmaCoverageCell extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    hueStyles,
    lineStyles,
    stateStyles,
    claimStyles,
    sideStyles,
    css`
      .known {
        display: flex;
        align-items: center;
        gap: 8px;
        margin-block-end: 8px;
        color: var(--stemma-ink2);
      }
      .known b {
        font-weight: 600;
        color: var(--stemma-ink);
      }
      .listed {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
        margin-block: 14px 4px;
      }
      .listed li {
        position: relative;
      }
      .picto {
        fill: none;
        stroke: var(--stemma-ink);
        stroke-width: 1.3;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      .out .picto {
        stroke: var(--stemma-ink3);
      }
      .out::after {
        content: '';
        position: absolute;
        inset-block-start: 10px;
        inset-inline: -4px;
        border-block-start: 1.5px solid var(--stemma-ink);
        transform: rotate(-45deg);
      }
      .why {
        margin-block-start: 8px;
        padding-inline-start: 14px;
        color: var(--stemma-ink2);
        font-size: 12.5px;
      }
      .why b {
        font-weight: 600;
        color: var(--stemma-ink);
      }
      .others li {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr) auto;
        gap: 6px;
        align-items: center;
        min-block-size: 24px;
      }
      .others .name {
        font-weight: 400;
      }
    `,
  ];

  #model = new SliceController(this, modelOf);
  #cell = new SliceController(this, cellDetails);
  /** On a sheet: smaller title. */
  @property({ type: Boolean, reflect: true }) narrow = false;

  override render(): TemplateResult | typeof nothing {
    const [model, cell] = [this.#model.value, this.#cell.value];
    if (!model || !cell) return nothing;
    const context: ClaimContext = { model, onName: (id) => send(this, 'select', { nodes: [id] }) };
    return html`
      <div class="bar"><span>Coverage</span>${iconButton('close', 'Close the cell', () => send(this, 'cell', {}))}</div>
      <div class="scroll" tabindex="0" role="region" aria-label=${`${cell.rowName} and ${cell.columnName}`}>
        <h2>${cell.rowName} <span class="joint">×</span> ${cell.columnName}</h2>
        <p class="known">${stateGlyph(cell.state, cell.column.colour ?? 'threat')} <b>${STATE_WORDS[cell.state]}</b> ${cell.known}</p>
        <p class="lead">${cell.sentence}</p>
        ${this.#renderList(cell)} ${this.#renderEvidence(cell, context)} ${this.#renderWay(cell)}
        ${this.#renderOthers(cell, context)} ${this.#renderDiffering(cell, context)}
      </div>
    `;
  }

  #renderList({ list }: CellDetails): TemplateResult | typeof nothing {
    if (list.length === 0) return nothing;
    return html`
      <ul class="listed" aria-label="The closed list">
        ${list.map(({ node, isOut }) => {
          const words = `${node.short ?? node.label}${isOut ? ': left out' : ''}`;
          return html`<li class=${isOut ? 'out' : ''} title=${words}>${pictogram({ pictogram: node.pictogram ?? '' }, 20)}<span class="unseen">${words}</span></li>`;
        })}
      </ul>
    `;
  }

  #renderEvidence({ entries, why }: CellDetails, context: ClaimContext): TemplateResult | typeof nothing {
    if (entries.length === 0) return nothing;
    return html`
      <section>
        <h3>Evidence</h3>
        ${entries.map((entry) =>
          entry.rivals.length > 0
            ? clusterView(context, [entry])
            : html`<div class="claim">${entry.evidence.map(evidenceView)}</div>`,
        )}
        ${why === '' ? nothing : html`<p class="why"><b>Why this counts.</b> ${why}</p>`}
      </section>
    `;
  }

  #renderWay({ row, column, rowName, columnName, state }: CellDetails): TemplateResult {
    return html`
      <p class="way">
        <button type="button" class="textual" @click=${() => send(this, 'select', { nodes: [row.id] })}>Look at all claims about ${rowName}</button>
        ${
          state === 'none'
            ? nothing
            : html`<br /><button type="button" class="textual" @click=${() => send(this, 'network', { dimensions: [column.id], nodes: [row.id] })}>
              See ${columnName} in the network
            </button>`
        }
      </p>
    `;
  }

  #renderOthers({ others, column, columnName }: CellDetails, context: ClaimContext): TemplateResult {
    return html`
      <section>
        <h3>Who does address ${columnName.toLowerCase()} <span>${others.length}</span></h3>
        ${others.length === 0 ? html`<p>Nobody else in this dataset.</p>` : nothing}
        <ul class="others">${others.map((other) => this.#renderOther(other, column.colour ?? 'threat', context))}</ul>
      </section>
    `;
  }

  #renderOther(other: Addressing, colour: string, context: ClaimContext): TemplateResult {
    return html`
      <li>
        ${stateGlyph(other.state, colour)}
        <span>${nameButton(context, other)}<span class="unseen">, ${other.state}</span></span> <span class="num">${other.year}</span>
      </li>
    `;
  }

  #renderDiffering({ differing }: CellDetails, context: ClaimContext): TemplateResult | typeof nothing {
    if (differing.length === 0) return nothing;
    return html`<section><h3>Sources differ on this row</h3>${differing.map((entry) => clusterView(context, [entry]))}</section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-coverage-cell': StemmaCoverageCell;
  }
}
