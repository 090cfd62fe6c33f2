import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

const WIDTH = 128;
const PAD = 5;

/** The years that all rulers of a panel reach over. */
export interface RulerSpan {
  readonly from: number;
  readonly to: number;
}

/** The span of some stops; undefined where none is dated. */
export const rulerSpan = (stops: readonly (number | undefined)[]): RulerSpan | undefined => {
  const years = stops.filter((year) => year !== undefined);
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
};

/**
 * The stops of a trace on a line of years: a dot at each that is dated, a dotted stretch over those that are not. What
 * is undated at an end runs out dotted to that end.
 */
export const traceRuler = (stops: readonly (number | undefined)[], span: RulerSpan | undefined): TemplateResult => {
  const x = (year: number): number =>
    !span || span.to === span.from ? WIDTH / 2 : PAD + ((year - span.from) / (span.to - span.from)) * (WIDTH - 2 * PAD);
  const dated = stops.flatMap((year, i) => (year === undefined ? [] : [{ i, x: x(year) }]));
  const [first, last] = [dated[0], dated.at(-1)];
  const line = (from: number, to: number, isDotted: boolean): SVGTemplateResult =>
    svg`<path class=${isDotted ? 'dotted' : ''} d=${`M${from} 0H${to}`}></path>`;
  return html`
    <svg class="ruler" width=${WIDTH} height="10" viewBox="0 -5 ${WIDTH} 10" aria-hidden="true">
      ${first && first.i > 0 && first.x > PAD ? line(0, first.x, true) : ''}
      ${dated.slice(1).map((stop, k) => line(dated[k]!.x, stop.x, stop.i - dated[k]!.i > 1))}
      ${last && last.i < stops.length - 1 && last.x < WIDTH - PAD ? line(last.x, WIDTH, true) : ''}
      ${dated.map((stop) => svg`<circle cx=${stop.x} r="3.6"></circle>`)}
      ${dated.length === 0 ? line(0, WIDTH, true) : ''}
    </svg>
  `;
};
