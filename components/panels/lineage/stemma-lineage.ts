import { html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import { NO_SIGNS, type InquirySigns } from '../../../src/scene/inquiry-signs.ts';
import type { Measure } from '../../../src/scene/lineage/measure.ts';
import { AXIS_PX } from '../../../src/scene/lineage/axis-marks.ts';
import { LANES_PX } from '../../../src/scene/lineage/lane-names.ts';
import type { LineageLayout } from '../../../src/scene/lineage/laid.ts';
import { lineageLayout } from '../../../src/scene/lineage/lineage-layout.ts';
import { lineageScene, type LineageScene } from '../../../src/scene/lineage/lineage-scene.ts';
import { phoneScene, type PhoneScene } from '../../../src/scene/lineage/phone-scene.ts';
import type { SceneWishes } from '../../../src/scene/lineage/lineage-scene.ts';
import type { SceneArrow } from '../../../src/scene/lineage/dress-arrow.ts';
import type { SceneHop } from '../../../src/scene/scene.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { narrowedBy, visibleInFocus, type VisibleIds } from '../../../src/state/selectors.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { revealInArea } from '../../shared/reveal.ts';
import { InquiryController } from '../../shared/inquiry-controller.ts';
import { inquirySignStyles } from '../../shared/inquiry-view.ts';
import { claimWords, nodeWords } from '../../shared/inquiry-words.ts';
import { laneStyles } from '../../shared/lane-styles.ts';
import { lineStyles } from '../../shared/line-samples.ts';
import { send } from '../../shared/requests.ts';
import { say } from '../../shared/say.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { arrowMarks, arrowTarget, arrowView } from './arrow-view.ts';
import { axisView, groundView, writtenYears } from './axis-view.ts';
import { boxTarget, boxView } from './box-view.ts';
import { emphasisStyles } from './emphasis-styles.ts';
import { arrowDisc, boxSigns, foundClass } from './found-view.ts';
import { keyView } from './key-view.ts';
import { LanesController } from './lanes-controller.ts';
import { lanesView } from './lanes-view.ts';
import { arrowName, arrowSentences, boxName, type NamedArrow, type NamedBox } from './lineage-names.ts';
import { endOf, itemsOf, stepFrom, type LineageItem } from './lineage-steps.ts';
import { lineageStyles } from './lineage-styles.ts';
import { traceKeyStyles } from '../../shared/trace-key.ts';
import {
  PHONE_HEAD_PX,
  phoneArrow,
  phoneBox,
  phoneExtent,
  phoneGround,
  phonePill,
  phoneTarget,
  railHeads,
} from './phone-view.ts';
import { railsMenu } from './rails-menu.ts';
import { phoneStyles } from './phone-styles.ts';
import { textMeasure } from '../../shared/text-measure.ts';
import { StyledElement } from '../../shared/styled-element.ts';

/** Whether an arrow is one of many from the same idea. */
const isQuiet = (item: LineageItem): boolean => item.kind === 'arrow' && item.arrow.arrow.thread.bundle !== undefined;

/** Whether what shares the line of an arrow, but is not lit with it, may lie over it. */
const isOverdrawn = ({ arrow, emphasis }: SceneArrow): boolean =>
  arrow.thread.bundle !== undefined && (emphasis === 'lit' || emphasis === 'selected');

const NOBODY: VisibleIds = { nodes: new Set(), claims: new Set() };

/**
 * How definitions descend from each other: years across, lanes by group, cards with their elements, arrows along the
 * influence. What the selection descends from and what descends from it is lit.
 *
 * @fires stemma-select-request @fires stemma-lane-request
 */
export class StemmaLineage extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    lineStyles,
    laneStyles,
    lineageStyles,
    phoneStyles,
    inquirySignStyles,
    traceKeyStyles,
    emphasisStyles,
  ];

  #model = new SliceController(this, modelOf);
  #visible = new SliceController(this, visibleInFocus);
  #selection = new SliceController(this, ({ view }) => view.selection);
  #rest = new SliceController(this, ({ view }) => (view.focus ? 'hide' : view.rest));
  #inquiry = new InquiryController(this);
  #lanes = new LanesController(this);
  #isNarrowed = new SliceController(this, (state) => narrowedBy(state).length > 0);
  /** Little room: time runs down instead of across. */
  @property({ type: Boolean }) narrow = false;
  /** The key has one row, of as much as there is room for. */
  @property({ type: Boolean, reflect: true }) terse = false;
  @state() private width = 0;
  /** Key of the item that the tab key reaches. */
  @state() private current: string | undefined;
  readonly #sizes = new ResizeObserver(([entry]) => (this.width = Math.floor(entry?.contentRect.width ?? 0)));
  #measure: Measure | undefined;
  #laid: { readonly for: readonly unknown[]; readonly layout: LineageLayout } | undefined;
  #scene: LineageScene | undefined;
  #phone: PhoneScene | undefined;
  #items: readonly LineageItem[] = [];
  #shownSelection: unknown;
  #shownSigns: InquirySigns = NO_SIGNS;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measure = undefined;
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override willUpdate(): void {
    const model = this.#model.value;
    this.#scene = model && this.width > 0 && !this.narrow ? this.#sceneOf(model) : undefined;
    this.#phone = model && this.width > 0 && this.narrow ? this.#phoneOf(model) : undefined;
    this.#items = itemsOf<NamedBox, NamedArrow>(this.#scene ?? this.#phone ?? { boxes: [], arrows: [] });
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#items.length === 0) return;
    const { signs } = this.#inquiry;
    const isSelected = this.#shownSelection !== this.#selection.value;
    const isFound = this.#shownSigns !== signs && signs.trace !== undefined;
    this.#shownSelection = this.#selection.value;
    this.#shownSigns = signs;
    if (isFound) this.#show((item) => this.#hopsOf(item).some(({ isInHand }) => isInHand), isOnTrace);
    else if (isSelected) this.#show((item) => this.#emphasisOf(item) === 'selected');
  }

  /** Brings the first item of a sort into sight, or of the next sort where there is none. */
  #show(...sorts: readonly ((item: LineageItem) => boolean)[]): void {
    const at = sorts.map((is) => this.#items.findIndex(is)).find((found) => found >= 0);
    if (at !== undefined) revealInArea(this.#nodes()[at]);
  }

  #hopsOf(item: LineageItem): readonly SceneHop[] {
    return item.kind === 'box' ? (item.box.signs?.hops ?? []) : item.arrow.hop ? [item.arrow.hop] : [];
  }

  #onSelect(item: LineageItem): void {
    this.current = item.key;
    if (item.kind === 'box') send(this, 'select', { nodes: item.box.sized.entry.nodes.map(({ id }) => id) });
    else send(this, 'select', { claims: item.arrow.arrow.thread.claims.map(({ id }) => id) });
  }

  #onKey(item: LineageItem, event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isPress = event.key === 'Enter' || event.key === ' ';
    const end = endOf(event.key);
    if (!isPress && end === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (isPress) return this.#onSelect(item);
    const next = stepFrom(
      this.#items,
      this.#items.findIndex(({ key }) => key === item.key),
      event.key,
    );
    if (next === undefined) return say(this, end ?? '');
    this.current = this.#items[next]!.key;
    this.#nodes()[next]?.focus();
  }

  #nodes(): readonly SVGElement[] {
    return [...this.renderRoot.querySelectorAll<SVGElement>('.item')];
  }

  #emphasisOf(item: LineageItem): string {
    return item.kind === 'box' ? item.box.emphasis : item.arrow.emphasis;
  }

  /** The layout is kept for as long as nothing it depends on has changed; a selection does not touch it. */
  #layoutOf(model: GraphModel, measure: Measure, only: VisibleIds | undefined): LineageLayout {
    const width = Math.max(320, this.width - LANES_PX);
    const { folded, order } = this.#lanes;
    const inputs = [model, only, width, folded, order];
    if (!this.#laid || inputs.some((input, i) => input !== this.#laid!.for[i])) {
      this.#laid = {
        for: inputs,
        layout: lineageLayout(model, { measure, width, only, folded, order }),
      };
    }
    return this.#laid.layout;
  }

  #sceneOf(model: GraphModel): LineageScene {
    const wishes = this.#wishes();
    return lineageScene(model, this.#layoutOf(model, wishes.measure, wishes.only), wishes);
  }

  #phoneOf(model: GraphModel): PhoneScene {
    return phoneScene(model, this.width, { ...this.#wishes(), order: this.#lanes.order, folded: this.#lanes.folded });
  }

  #wishes(): SceneWishes & { readonly only: VisibleIds | undefined } {
    const measure = (this.#measure ??= textMeasure(this));
    const narrowed = this.#isNarrowed.value ? (this.#visible.value ?? NOBODY) : undefined;
    const hides = this.#rest.value === 'hide';
    return {
      selection: this.#selection.value ?? { nodes: [], claims: [] },
      dimmedTo: hides ? undefined : narrowed,
      only: hides ? narrowed : undefined,
      signs: this.#inquiry.signs,
      inquiry: this.#inquiry.lit && { ...this.#inquiry.lit, isTrace: this.#inquiry.kind === 'trace' },
      measure,
    };
  }

  override render(): TemplateResult | typeof nothing {
    const [model, scene, phone] = [this.#model.value, this.#scene, this.#phone];
    if (model && phone) return phone.boxes.length === 0 ? this.#renderNone() : this.#renderPhone(model, phone);
    if (!model || !scene) return nothing;
    if (scene.boxes.length === 0 && scene.layout.lanes.length === 0) return this.#renderNone();
    return html`
      <div class="scroll">
        <div class="sheet">${this.#renderHeads(scene)} ${this.#renderBody(model, scene)}</div>
      </div>
      ${keyView(model, scene, this.#inquiry.signs.trace)}
    `;
  }

  #renderNone(): TemplateResult {
    return html`<p class="none">No definition and no claim of lineage is among what is shown.</p>`;
  }

  #renderHeads(scene: LineageScene): TemplateResult {
    return html`
      <div class="corner">${scene.litCount === undefined ? nothing : `${scene.litCount} of ${scene.boxes.length} lit`}</div>
      <svg class="axis" width=${scene.layout.width} height=${AXIS_PX} aria-hidden="true">${axisView(scene, writtenYears(scene))}</svg>
      ${lanesView(scene.layout.lanes, scene.layout.height, this.#measure!, this.#lanes)}
    `;
  }

  #renderBody(model: GraphModel, scene: LineageScene): TemplateResult {
    const { width, height } = scene.layout;
    const marked = [...scene.arrows].filter(({ pills, label }) => pills.length > 0 || label);
    return html`
      <svg class="picture" width=${width} height=${height} role="group" aria-label="Lineage: definitions by lane and year, with the arrows between them">
        <g aria-hidden="true">${groundView(scene, writtenYears(scene))}</g>
        ${itemsOf(scene).map((item, i) =>
          this.#renderItem(
            model,
            item,
            i,
            item.kind === 'box' ? scene.layout.lanes[item.box.sized.entry.lane]!.group.label : '',
            item.kind === 'box' ? boxView(item.box) : arrowView(item.arrow),
            item.kind === 'box' ? boxTarget(item.box) : arrowTarget(item.arrow, arrowSentences(model, item.arrow)),
          ),
        )}
        <g class="marks" aria-hidden="true">
          ${scene.arrows.filter(isOverdrawn).map((arrow) => svg`<g class="arrow ${arrow.emphasis} ${foundClass(arrow.hop !== undefined)}">${arrowView(arrow)}</g>`)}
          ${marked.map((arrow) => svg`<g class="mark ${arrow.emphasis} ${foundClass(arrow.hop !== undefined)}">${arrowMarks(arrow)}</g>`)}
          ${scene.arrows.map(arrowDisc)}
          ${scene.boxes.map(({ signs, sized, x, y }) => boxSigns(signs, { x, y, w: sized.w, h: sized.h }))}
        </g>
      </svg>
    `;
  }

  #renderPhone(model: GraphModel, scene: PhoneScene): TemplateResult {
    const { width, height, rails } = scene;
    const count = scene.litCount === undefined ? '' : `${scene.litCount} of ${scene.boxes.length} lit`;
    return html`
      <div class="scroll">
        <div class="phone-head">
          <svg width=${width} height=${PHONE_HEAD_PX} aria-hidden="true">
            ${railHeads(scene)}<text class="count" x=${(rails.at(-1)?.right ?? 0) + 16} y="29">${count}</text>
          </svg>
          ${railsMenu(rails, this.#lanes)}
        </div>
        <svg class="picture" width=${width} height=${height} role="group" aria-label="Lineage: time runs down, in true order but not to scale">
          <g aria-hidden="true">${phoneGround(scene)}</g>
          ${itemsOf(scene).map((item, i) =>
            this.#renderItem(
              model,
              item,
              i,
              item.kind === 'box' ? rails[item.box.sized.entry.lane]!.label : '',
              item.kind === 'box' ? phoneBox(item.box, width) : phoneArrow(item.arrow),
              item.kind === 'box'
                ? phoneTarget(item.box, width)
                : arrowTarget(item.arrow, arrowSentences(model, item.arrow)),
            ),
          )}
          <g class="marks" aria-hidden="true">
            ${scene.arrows.map((arrow) => svg`<g class="mark ${arrow.emphasis} ${foundClass(arrow.hop !== undefined)}">${phonePill(arrow)}</g>`)}
            ${scene.hopPills.map((told) => svg`<g class="mark lit traced">${phonePill(told)}</g>`)}
            ${scene.boxes.map((box) => boxSigns({ ...box.signs, hops: [] }, phoneExtent(box, width)))}
          </g>
        </svg>
      </div>
    `;
  }

  /** Its drawing, and over it the button that stands for it. */
  #renderItem(
    model: GraphModel,
    item: LineageItem,
    i: number,
    lane: string,
    drawing: SVGTemplateResult,
    target: SVGTemplateResult,
  ): SVGTemplateResult {
    const known = this.#items.some(({ key }) => key === this.current);
    const isCurrent = known ? item.key === this.current : i === 0;
    const emphasis = this.#emphasisOf(item);
    const found = this.#foundWords(item);
    const name =
      (item.kind === 'box' ? boxName(model, item.box, lane) : arrowName(model, item.arrow)) +
      (found === '' ? '' : `; ${found}`);
    return svg`
      <g class="${item.kind} ${emphasis} ${foundClass(isOnTrace(item))} ${isQuiet(item) ? 'quiet' : ''}">
        <g aria-hidden="true">${drawing}</g>
        <g
          class="item ${item.kind} ${emphasis}" role="button" tabindex=${isCurrent ? 0 : -1} aria-label=${name}
          aria-pressed=${emphasis === 'selected' ? 'true' : 'false'} @click=${() => this.#onSelect(item)}
          @keydown=${(event: KeyboardEvent) => this.#onKey(item, event)}>
          ${target}
        </g>
      </g>
    `;
  }

  /** What an inquiry says of an item: which hop it is, or which lead to it; whose it is of two compared. */
  #foundWords(item: LineageItem): string {
    const { signs } = this.#inquiry;
    if (item.kind === 'arrow')
      return claimWords(
        signs,
        item.arrow.arrow.thread.claims.map(({ id }) => id),
      );
    const model = this.#model.value;
    const { nodes, speakers } = item.box.sized.entry;
    const words = model ? [...nodes, ...speakers].map(({ id }) => nodeWords(model, signs, id)) : [];
    return [...new Set(words.filter((text) => text !== ''))].join('; ');
  }
}

const isOnTrace = (item: LineageItem): boolean =>
  item.kind === 'box' ? (item.box.signs?.isStop ?? false) : item.arrow.hop !== undefined;

declare global {
  interface HTMLElementTagNameMap {
    'stemma-lineage': StemmaLineage;
  }
}
