import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { DrawingManner } from '../../src/app/drawing.ts';
import { isNothingFound, narrowedBy } from '../../src/state/selectors.ts';
import { openTraceOf } from '../../src/state/trace-run.ts';
import { modelOf } from '../../src/state/model-of.ts';
import type { StemmaCanvas } from '../canvas/stemma-canvas.ts';
import { ZOOM_FACTOR } from '../canvas/keys.ts';
import { buttonStyles } from '../controls/button-styles.ts';
import { iconButton } from '../controls/icon-button.ts';
import { askFrame } from '../shared/frame.ts';
import { hostStyles } from '../shared/host-styles.ts';
import { icon } from '../shared/icons.ts';
import { lineStyles } from '../shared/line-samples.ts';
import { PartsController } from '../shared/parts.ts';
import { send } from '../shared/requests.ts';
import { SliceController } from '../shared/slice-controller.ts';
import { traceKey, traceKeyStyles } from '../shared/trace-key.ts';
import { StyledElement } from '../shared/styled-element.ts';

/**
 * The middle of the page: the chosen view, and what floats over it.
 *
 * @csspart canvas - the drawing @csspart legend - what its signs mean
 */
export class StemmaPicture extends StyledElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    lineStyles,
    traceKeyStyles,
    css`
      :host {
        position: relative;
        overflow: hidden;
        background: var(--stemma-paper);
      }
      .view {
        position: absolute;
        inset: 0;
      }
      .float {
        position: absolute;
        z-index: 1;
      }
      @media print {
        .float {
          display: none !important;
        }
      }
      .start {
        inset-block-end: 12px;
        inset-inline: 12px 64px;
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        pointer-events: none;
      }
      .start > * {
        pointer-events: auto;
        min-inline-size: 0;
      }
      .zoom {
        inset-block-end: 12px;
        inset-inline-end: 12px;
        display: grid;
        border: 1px solid var(--stemma-link);
        border-radius: var(--stemma-radius);
        background: var(--stemma-panel);
        box-shadow: var(--stemma-shadow);
      }
      .zoom .flat + .flat {
        border-start-start-radius: 0;
        border-start-end-radius: 0;
        border-block-start: 1px solid var(--stemma-rule);
      }
      .legend {
        inset-block: 12px auto;
        inset-inline-end: 12px;
        inline-size: 190px;
        max-block-size: calc(100% - 24px);
        display: flex;
        border: 1px solid var(--stemma-rule2);
        border-radius: 8px;
        background: var(--stemma-panel);
        box-shadow: var(--stemma-shadow);
      }
      .legend stemma-legend {
        flex: 1;
        min-block-size: 0;
      }
      .beside {
        inset-inline-end: 214px;
      }
      .notices {
        inset-block-start: 12px;
        inset-inline: 12px;
        display: grid;
        justify-items: start;
        gap: 8px;
        pointer-events: none;
      }
      .notices.low {
        inset-block: auto 12px;
      }
      .notices > * {
        pointer-events: auto;
      }
      .notice {
        display: flex;
        align-items: center;
        gap: 6px;
        max-inline-size: 460px;
        padding-inline-start: 12px;
        border: 1px solid var(--stemma-link);
        border-radius: 8px;
        background: var(--stemma-panel);
        box-shadow: var(--stemma-shadow);
      }
      stemma-empty {
        position: absolute;
        z-index: 1;
        inset-block-start: 50%;
        left: 50%;
        transform: translate(-50%, -50%);
        inline-size: min(340px, calc(100% - 32px));
      }
    `,
  ];

  #view = new SliceController(this, ({ view }) => view.view);
  #model = new SliceController(this, modelOf);
  #notice = new SliceController(this, ({ notice }) => notice);
  #trace = new SliceController(this, openTraceOf);
  #isEmpty = new SliceController(this, isNothingFound);
  #isNarrowed = new SliceController(this, (state) => narrowedBy(state).length > 0);
  /** The legend is open beside the picture. */
  @property({ type: Boolean, attribute: 'with-legend' }) withLegend = false;
  /** How much floats over the picture. */
  @property() controls: 'full' | 'minimal' | 'none' = 'full';
  /** The legend has no room here and opens elsewhere. */
  @property({ type: Boolean }) narrow = false;
  /** How the picture looks and behaves. */
  @property({ attribute: false }) manner: DrawingManner = { theme: 'light', gestures: 'cooperative' };
  @query('stemma-canvas') readonly canvas!: StemmaCanvas | null;
  #wasDrawn = false;

  constructor() {
    super();
    new PartsController(this);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#model.value) return nothing;
    const view = this.#view.value;
    this.#wasDrawn ||= view === 'network';
    const isPicture = view === 'network';
    return html`
      ${this.#wasDrawn ? html`<stemma-canvas class="view" part="canvas" .manner=${this.manner} ?hidden=${!isPicture}></stemma-canvas>` : nothing}
      ${view === 'lineage' ? html`<stemma-lineage class="view" part="lineage" ?narrow=${this.narrow} ?terse=${this.controls === 'minimal'}></stemma-lineage>` : nothing}
      ${view === 'definitions' ? html`<stemma-definitions class="view" part="definitions" ?narrow=${this.narrow}></stemma-definitions>` : nothing}
      ${view === 'coverage' ? html`<stemma-coverage class="view" part="coverage" ?narrow=${this.narrow}></stemma-coverage>` : nothing}
      ${view === 'timeline' ? html`<stemma-timeline class="view" part="timeline" ?narrow=${this.narrow}></stemma-timeline>` : nothing}
      ${view === 'list' ? html`<stemma-list class="view" part="list"></stemma-list>` : nothing}
      ${view === 'table' ? html`<stemma-table class="view" part="table"></stemma-table>` : nothing}
      ${this.#isEmpty.value ? html`<stemma-empty></stemma-empty>` : nothing}
      <div class=${isPicture ? 'float notices' : 'float notices low'}>
        ${this.#trace.value && isPicture && !this.narrow ? traceKey(this.#trace.value.at + 1) : nothing} ${this.#renderNotice()} <stemma-load-report></stemma-load-report></div>
      ${this.controls === 'none' ? nothing : this.#renderFloats(isPicture)}
    `;
  }

  #renderNotice(): TemplateResult | typeof nothing {
    const notice = this.#notice.value;
    if (notice === undefined) return nothing;
    return html`
      <div class="notice"><span>${notice}</span>${iconButton('close', 'Put this notice away', () => send(this, 'dismiss', {}), 16)}</div>
    `;
  }

  #renderFloats(isPicture: boolean): TemplateResult {
    const hasLegend = this.withLegend && !this.narrow && isPicture;
    const legendButton = html`
      <button type="button" class="boxed" aria-expanded=${hasLegend ? 'true' : 'false'} @click=${() => askFrame(this, 'legend')}>
        ${icon('legend', 16)} Legend
      </button>
    `;
    return html`
      <div class="float start" ?hidden=${!isPicture}>
        ${this.#isNarrowed.value ? html`<stemma-narrowing></stemma-narrowing>` : nothing}
        ${hasLegend || this.narrow || this.controls === 'minimal' ? nothing : legendButton}
      </div>
      ${hasLegend ? html`<div class="float legend"><stemma-legend part="legend"></stemma-legend></div>` : nothing}
      ${isPicture && !this.narrow && this.controls === 'full' ? this.#renderZoom(hasLegend) : nothing}
    `;
  }

  #renderZoom(hasLegend: boolean): TemplateResult {
    return html`
      <div class="float zoom ${hasLegend ? 'beside' : ''}" role="group" aria-label="Zoom">
        ${iconButton('plus', 'Nearer', () => send(this, 'zoom', { factor: ZOOM_FACTOR }), 17)}
        ${iconButton('minus', 'Farther', () => send(this, 'zoom', { factor: 1 / ZOOM_FACTOR }), 17)}
        ${iconButton('fit', 'All in view', () => send(this, 'fit', {}), 16)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-picture': StemmaPicture;
  }
}
