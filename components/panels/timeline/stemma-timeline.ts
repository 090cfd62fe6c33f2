import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import { NO_SIGNS, type InquirySigns } from '../../../src/scene/inquiry-signs.ts';
import { AXIS_PX } from '../../../src/scene/lineage/axis-marks.ts';
import type { Measure } from '../../../src/scene/lineage/measure.ts';
import { isWithin } from '../../../src/scene/timeline/timeline-entry.ts';
import { timelineLayout, type TimelineLayout, type TimelineMark } from '../../../src/scene/timeline/timeline-layout.ts';
import { timelineJoins } from '../../../src/scene/timeline/timeline-trace.ts';
import { timelineStep, type TimelineStep } from '../../../src/scene/timeline/timeline-steps.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { visibleAnyYear } from '../../../src/state/visible-any-year.ts';
import { counted, kindText } from '../../../src/state/wording.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { revealInArea } from '../../shared/reveal.ts';
import { hueClass, hueStyles } from '../../shared/hue-styles.ts';
import { icon } from '../../shared/icons.ts';
import { InquiryController } from '../../shared/inquiry-controller.ts';
import { inquirySignStyles } from '../../shared/inquiry-view.ts';
import { nodeWords } from '../../shared/inquiry-words.ts';
import { laneStyles } from '../../shared/lane-styles.ts';
import { lineStyles } from '../../shared/line-samples.ts';
import { send } from '../../shared/requests.ts';
import { say } from '../../shared/say.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { textMeasure } from '../../shared/text-measure.ts';
import { traceKeyStyles, traceSamples } from '../../shared/trace-key.ts';
import { axisView, groundView, writtenYears } from './ground-view.ts';
import { HEADS_PX, headsView, NARROW_HEAD_PX } from './heads-view.ts';
import { discsView, joinsView } from './joins-view.ts';
import { markView } from './mark-view.ts';
import { PlayController } from './play-controller.ts';
import { noFurther, stepOfKey } from './timeline-keys.ts';
import { timelineStyles } from './timeline-styles.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const LEAST_PX = 320;

/**
 * What the dataset dates, along the years: institutions for as long as they last, reports and events where they
 * happened, in lanes by group. Choosing other years moves nothing; what lies outside recedes.
 *
 * @fires stemma-select-request @fires stemma-time-request
 */
export class StemmaTimeline extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    hueStyles,
    lineStyles,
    laneStyles,
    inquirySignStyles,
    traceKeyStyles,
    timelineStyles,
  ];

  #model = new SliceController(this, modelOf);
  #anyYear = new SliceController(this, visibleAnyYear);
  #time = new SliceController(this, ({ view }) => view.time);
  #selection = new SliceController(this, ({ view }) => view.selection);
  #inquiry = new InquiryController(this);
  #rest = new SliceController(this, ({ view }) => (view.focus ? 'hide' : view.rest));
  #play = new PlayController(this, (to) => send(this, 'time', { from: this.#time.value?.from, to }));
  /** Little room: the names of the lanes stand above them. */
  @property({ type: Boolean }) narrow = false;
  /** The year up to which goes on what goes on. */
  @property({ type: Number }) today = new Date().getFullYear();
  @state() private width = 0;
  /** Node of the mark that the tab key reaches. */
  @state() private current: string | undefined;
  readonly #sizes = new ResizeObserver(([entry]) => (this.width = Math.floor(entry?.contentRect.width ?? 0)));
  #measure: Measure | undefined;
  #laid: { readonly for: readonly unknown[]; readonly layout: TimelineLayout } | undefined;
  #hasBegun = false;
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

  protected override updated(): void {
    if (!this.#laid) return;
    if (!this.#hasBegun) this.#begin();
    const { signs } = this.#inquiry;
    const isFound = this.#shownSigns !== signs && signs.trace !== undefined;
    const isSelected = this.#shownSelection !== this.#selection.value;
    this.#shownSelection = this.#selection.value;
    this.#shownSigns = signs;
    if (isFound) this.#show(this.#stopInHand());
    else if (isSelected) this.#show(this.#marks().findIndex((mark) => this.#isSelected(mark)));
  }

  /** A phone first shows the years in which most is dated, not those before anything. */
  #begin(): void {
    const xs = this.#marks()
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    const middle = xs[Math.floor(xs.length / 2)];
    this.#hasBegun = true;
    if (this.narrow && middle !== undefined)
      this.renderRoot.querySelector('.scroll')!.scrollLeft = middle - this.width / 2;
  }

  /** The mark that the hop in hand leads to, else the first of the trace. */
  #stopInHand(): number {
    const { hops, stops } = this.#inquiry.signs;
    const number = [...hops.values()].find(({ isInHand }) => isInHand)?.number;
    const places = [...stops].map(([id, stop]) => ({
      stop,
      at: this.#marks().findIndex(({ entry }) => entry.node.id === id),
    }));
    const dated = places.filter(({ at }) => at >= 0);
    return (dated.find(({ stop }) => stop === number) ?? dated[0])?.at ?? -1;
  }

  #show(at: number): void {
    revealInArea(this.#items()[at]?.querySelector('.sign'));
  }

  #marks(): readonly TimelineMark[] {
    return this.#laid?.layout.marks ?? [];
  }

  #items(): readonly SVGElement[] {
    return [...this.renderRoot.querySelectorAll<SVGElement>('.item')];
  }

  #isSelected({ entry }: TimelineMark): boolean {
    return this.#selection.value?.nodes.includes(entry.node.id) ?? false;
  }

  /** What an inquiry lights stands out; without one, what passes filter and years does. */
  #emphasisOf(mark: TimelineMark): 'selected' | 'veiled' | 'plain' {
    if (this.#isSelected(mark)) return 'selected';
    const { lit } = this.#inquiry;
    if (lit) return lit.nodes.has(mark.entry.node.id) ? 'plain' : 'veiled';
    const passes = this.#anyYear.value?.nodes.has(mark.entry.node.id) ?? true;
    return passes && isWithin(mark.entry, this.#time.value ?? {}) ? 'plain' : 'veiled';
  }

  /** Kept for as long as nothing it depends on has changed: years and selection do not touch it. */
  #layoutOf(model: GraphModel): TimelineLayout {
    const only = this.#rest.value === 'hide' ? this.#anyYear.value?.nodes : undefined;
    const inputs = [model, only, this.width, this.narrow, this.today];
    if (!this.#laid || inputs.some((input, i) => input !== this.#laid!.for[i])) {
      const measure = (this.#measure ??= textMeasure(this));
      const width = Math.max(LEAST_PX, this.width - (this.narrow ? 0 : HEADS_PX));
      const head = this.narrow ? { headPx: NARROW_HEAD_PX } : {};
      this.#laid = { for: inputs, layout: timelineLayout(model, { measure, width, today: this.today, only, ...head }) };
    }
    return this.#laid.layout;
  }

  #onSelect({ entry }: TimelineMark): void {
    this.current = entry.node.id;
    send(this, 'select', { nodes: [entry.node.id] });
  }

  #currentAt(): number {
    const marks = this.#marks();
    const at = marks.findIndex(({ entry }) => entry.node.id === this.current);
    return at >= 0 ? at : marks.findIndex((mark) => this.#isSelected(mark));
  }

  #onKey(mark: TimelineMark, event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isPress = event.key === 'Enter' || event.key === ' ';
    const step = stepOfKey(event);
    if (!isPress && step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === undefined) return this.#onSelect(mark);
    const next = timelineStep(this.#marks(), this.#marks().indexOf(mark), step);
    if (next === undefined) return say(this, noFurther(step));
    this.current = this.#marks()[next]!.entry.node.id;
    this.#items()[next]?.focus();
  }

  /** A step by button selects, so that a reader without a keyboard can go from event to event. */
  #onStep(step: TimelineStep): void {
    const next = timelineStep(this.#marks(), this.#currentAt(), step);
    const mark = next === undefined ? undefined : this.#marks()[next];
    if (mark) this.#onSelect(mark);
    else say(this, noFurther(step));
  }

  override render(): TemplateResult | typeof nothing {
    const model = this.#model.value;
    if (!model || this.width === 0) return nothing;
    const layout = this.#layoutOf(model);
    if (layout.lanes.length === 0) return html`<p class="none">Nothing with a date is among what is shown.</p>`;
    return html`
      <div class="scroll">${this.#renderSheet(model, layout)}</div>
      ${this.#renderFoot(layout)}
    `;
  }

  #renderSheet(model: GraphModel, layout: TimelineLayout): TemplateResult {
    const { width, height, marks } = layout;
    const written = writtenYears(layout);
    const time = this.#time.value ?? {};
    const tabbed = Math.max(0, this.#currentAt());
    const joins = timelineJoins(marks, this.#inquiry.signs);
    return html`
      <div class="sheet ${this.narrow ? 'narrow' : ''}">
        <div class="corner"></div>
        <svg class="axis" width=${width} height=${AXIS_PX} aria-hidden="true">${axisView(layout, written, time)}</svg>
        <svg class="heads" width=${HEADS_PX} height=${height} role="group" aria-label="Lanes">${headsView(layout.lanes, this.narrow)}</svg>
        <svg class="picture" width=${width} height=${height} role="group" aria-label="Timeline: institutions, reports and events by lane and year">
          <g aria-hidden="true">${groundView(layout, written, time)}${joinsView(joins)}</g>
          ${marks.map((mark, i) => this.#renderMark(model, mark, i === tabbed))}
          <g class="discs" aria-hidden="true">${discsView(joins)}</g>
        </svg>
      </div>
    `;
  }

  #renderMark(model: GraphModel, mark: TimelineMark, isTabbed: boolean): SVGTemplateResult {
    const { node, text } = mark.entry;
    const emphasis = this.#emphasisOf(mark);
    const { signs } = this.#inquiry;
    const found = nodeWords(model, signs, node.id);
    const name = `${node.label}, ${kindText(model, node.kind).toLowerCase()}, ${text}${found === '' ? '' : `; ${found}`}`;
    const spans = mark.end !== undefined && mark.end - mark.x > mark.extent.w / 2 ? 'spans' : '';
    return svg`
      <g
        class="item ${emphasis} ${signs.stops.has(node.id) ? 'traced' : ''} ${spans} ${mark.lane % 2 === 0 ? '' : 'on-band'} ${hueClass(model.kind(node.kind)?.family)}"
        role="button" tabindex=${isTabbed ? 0 : -1} aria-label=${name} aria-pressed=${emphasis === 'selected' ? 'true' : 'false'}
        @click=${() => this.#onSelect(mark)} @keydown=${(event: KeyboardEvent) => this.#onKey(mark, event)}>
        <g aria-hidden="true">${markView(mark, name, signs.sides.get(node.id))}</g>
      </g>
    `;
  }

  #renderFoot({ lanes, marks, axis }: TimelineLayout): TemplateResult {
    const undated = lanes.reduce((sum, lane) => sum + lane.undated, 0);
    const lit = marks.filter((mark) => this.#emphasisOf(mark) !== 'veiled').length;
    const shown = lit < marks.length ? `${lit} of ${marks.length} dated` : `${marks.length} dated`;
    return html`
      <div class="foot">
        <div class="steps" role="group" aria-label="Step through time">
          ${this.#renderStep('year-back', html`${icon('back', 14)} Year`, 'Previous year')}
          ${this.#renderStep('earlier', html`${icon('back', 14)} Event`, 'Previous event')}
          ${this.#renderStep('later', html`Event ${icon('forward', 14)}`, 'Next event')}
          ${this.#renderStep('year-on', html`Year ${icon('forward', 14)}`, 'Next year')}
          ${this.#play.isStill ? nothing : this.#renderPlay(axis)}
        </div>
        ${this.#inquiry.signs.trace === undefined ? nothing : traceSamples(this.#inquiry.signs.trace)}
        <span>${shown}${undated > 0 ? html`; ${counted(undated, 'institution, report or initiative', 'institutions, reports and initiatives')} without a date not drawn` : nothing}.</span>
      </div>
    `;
  }

  #renderPlay({ ticks }: TimelineLayout['axis']): TemplateResult {
    const years = ticks.filter(({ hasContent }) => hasContent).map(({ year }) => year);
    const { isPlaying } = this.#play;
    const toggle = (): void => (isPlaying ? this.#play.stop() : this.#play.play(years, this.#time.value?.to));
    return html`
      <button type="button" class="flat" aria-pressed=${isPlaying ? 'true' : 'false'} @click=${toggle}>${icon(isPlaying ? 'pause' : 'play', 14)} Play</button>
    `;
  }

  #renderStep(step: TimelineStep, face: TemplateResult, name: string): TemplateResult {
    return html`<button type="button" class="flat" aria-label=${name} title=${name} @click=${() => this.#onStep(step)}>${face}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-timeline': StemmaTimeline;
  }
}
