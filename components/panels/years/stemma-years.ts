import { html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { tracedYears } from '../../../src/state/trace-years.ts';
import { yearHistogram, type YearBar } from '../../../src/state/selectors.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { hostStyles } from '../../shared/host-styles.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { yearForKey } from './handle-keys.ts';
import { yearScale, PAD_START_PX, type YearFold, type YearScale } from './year-scale.ts';
import { yearsStyles } from './years-styles.ts';
import { StyledElement } from '../../shared/styled-element.ts';

type End = 'from' | 'to';
type Span = Required<ViewState['time']>;

const BASE_PX = 48;
const TALLEST_PX = 32;
const BAR_PX = 8;

const ZIGZAG = 'M-9 0H-5L-2 -5L2 5L5 0H9';

/** Where empty years are left out. */
const foldView = ({ x, from, to }: YearFold): SVGTemplateResult => svg`
  <g class="fold" transform=${`translate(${x} ${BASE_PX + 0.5})`}>
    <title>${from}–${to}: nothing dated</title>
    <path class="gap" d="M-9 0H9"></path>
    <path d=${ZIGZAG}></path>
  </g>
`;

/**
 * The strip of years: how many claims each year has, and two handles that limit the years shown.
 *
 * @fires stemma-time-request
 */
export class StemmaYears extends StyledElement {
  static override styles = [hostStyles, buttonStyles, yearsStyles];

  #bars = new SliceController(this, yearHistogram);
  #time = new SliceController(this, ({ view }) => view.time);
  #trace = new SliceController(this, tracedYears);
  @state() private width = 0;
  readonly #sizes = new ResizeObserver(([entry]) => (this.width = entry?.contentRect.width ?? 0));
  @query('.from') private readonly start!: HTMLElement | null;
  @query('.to') private readonly finish!: HTMLElement | null;
  #dragged: End | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.toggleAttribute('empty', this.#bars.value?.length === 0);
    const scale = this.#scale();
    if (!scale) return;
    const { from, to } = this.#shown(scale);
    this.#placeHandle('from', scale.x(from - 0.5));
    this.#placeHandle('to', scale.x(to + 0.5));
  }

  #onDown(end: End, event: PointerEvent): void {
    this.#dragged = end;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  readonly #onMove = (event: PointerEvent): void => {
    const scale = this.#scale();
    if (!this.#dragged || !scale) return;
    const x = event.clientX - this.getBoundingClientRect().left;
    this.#set(scale, this.#dragged, scale.yearAt(x + (this.#dragged === 'from' ? 0.5 : -0.5) * scale.step));
  };

  readonly #onUp = (): void => {
    this.#dragged = undefined;
  };

  #onKey(scale: YearScale, end: End, event: KeyboardEvent): void {
    const year = yearForKey(event.key, this.#shown(scale)[end], scale.first, scale.last);
    if (year === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#set(scale, end, year);
  }

  readonly #onClear = (): void => send(this, 'time', {});

  #set(scale: YearScale, end: End, year: number): void {
    const { from, to } = this.#shown(scale);
    const next = end === 'from' ? { from: Math.min(year, to), to } : { from, to: Math.max(year, from) };
    if (next.from === from && next.to === to) return;
    send(this, 'time', {
      ...(next.from > scale.first && { from: next.from }),
      ...(next.to < scale.last && { to: next.to }),
    });
  }

  #scale(): YearScale | undefined {
    const bars = this.#bars.value;
    if (!bars || bars.length === 0 || this.width === 0) return undefined;
    const years = bars.map(({ year }) => year);
    return yearScale(years, this.width);
  }

  #shown({ first, last }: YearScale): Span {
    const { from = first, to = last } = this.#time.value ?? {};
    return { from: Math.max(first, from), to: Math.min(last, to) };
  }

  #placeHandle(end: End, x: number): void {
    (end === 'from' ? this.start : this.finish)?.style.setProperty('--x', `${x}px`);
  }

  override render(): TemplateResult | typeof nothing {
    const scale = this.#scale();
    const bars = this.#bars.value;
    if (!scale || !bars) return nothing;
    const shown = this.#shown(scale);
    const isLimited = shown.from > scale.first || shown.to < scale.last;
    return html`
      <div class="name"><b>Years</b><span>${isLimited ? `${shown.from}–${String(shown.to).slice(-2)}` : 'claims'}</span></div>
      ${this.#renderStrip(scale, bars, shown)} ${this.#renderHandle(scale, 'from', shown)}
      ${this.#renderHandle(scale, 'to', shown)}
      ${isLimited ? html`<button type="button" class="clear textual" @click=${this.#onClear}>All years</button>` : nothing}
    `;
  }

  #renderStrip(scale: YearScale, bars: readonly YearBar[], { from, to }: Span): TemplateResult {
    const start = scale.x(from - 0.5);
    return html`
      <svg aria-hidden="true">
        <rect class="range" x=${start} y="10" width=${Math.max(0, scale.x(to + 0.5) - start)} height=${BASE_PX - 10}></rect>
        ${this.#renderBars(scale, bars, { from, to })}
        <path class="axis" d=${`M${PAD_START_PX - 8} ${BASE_PX + 0.5}H${this.width - 12}`}></path>
        ${scale.folds.map(foldView)}
        ${this.#renderTrace(scale)}
        ${scale.ticks.map(
          (year) => svg`
            <path class="axis" d=${`M${scale.x(year)} ${BASE_PX}v4`}></path>
            <text x=${scale.x(year)} y="66">${year}</text>
          `,
        )}
      </svg>
    `;
  }

  /** The years of the open trace, on the axis. */
  #renderTrace(scale: YearScale): SVGTemplateResult | typeof nothing {
    const years = this.#trace.value ?? [];
    if (years.length === 0) return nothing;
    const places = years.map((year) => scale.x(year));
    const y = BASE_PX + 0.5;
    return svg`
      <path class="trace" d=${`M${Math.min(...places)} ${y}H${Math.max(...places)}`}></path>
      ${places.map((x) => svg`<circle class="trace" cx=${x} cy=${y} r="3.6"></circle>`)}
    `;
  }

  #renderBars(scale: YearScale, bars: readonly YearBar[], { from, to }: Span): SVGTemplateResult[] {
    const most = Math.max(1, ...bars.map(({ all }) => all));
    const width = Math.min(BAR_PX, Math.max(1, scale.step * 0.7));
    const bar = (name: string, { year }: YearBar, count: number): SVGTemplateResult => {
      const height = Math.sqrt(count / most) * TALLEST_PX;
      const out = year < from || year > to ? 'out' : '';
      return svg`<rect class="${name} ${out}" x=${scale.x(year) - width / 2} y=${BASE_PX - height} width=${width} height=${height}></rect>`;
    };
    return bars.filter(({ all }) => all > 0).flatMap((one) => [bar('all', one, one.all), bar('lit', one, one.lit)]);
  }

  #renderHandle(scale: YearScale, end: End, shown: Span): TemplateResult {
    const label = end === 'from' ? 'From year' : 'To year';
    return html`
      <div
        class="handle ${end}" role="slider" tabindex="0" aria-label=${label} aria-valuemin=${scale.first}
        aria-valuemax=${scale.last} aria-valuenow=${shown[end]} aria-orientation="horizontal" title=${`${label}: ${shown[end]}`}
        @pointerdown=${(event: PointerEvent) => this.#onDown(end, event)} @pointermove=${this.#onMove}
        @pointerup=${this.#onUp} @pointercancel=${this.#onUp}
        @keydown=${(event: KeyboardEvent) => this.#onKey(scale, end, event)}></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-years': StemmaYears;
  }
}
