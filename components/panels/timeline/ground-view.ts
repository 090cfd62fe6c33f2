import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { ViewState } from '../../../src/state/view-state.ts';
import { AXIS_PX, FOLD_GAP, FOLD_ZIGZAG, writtenYears as yearsToWrite } from '../../../src/scene/lineage/axis-marks.ts';
import type { TimelineLayout } from '../../../src/scene/timeline/timeline-layout.ts';

const LABEL_APART_PX = 40;
const NO_YEARS: ReadonlySet<number> = new Set();

/** Years with something dated to them, from the left as far as there is room to write them. */
export const writtenYears = ({ axis }: TimelineLayout): ReadonlySet<number> =>
  yearsToWrite(axis, NO_YEARS, LABEL_APART_PX);

const isChosen = ({ from, to }: ViewState['time']): boolean => from !== undefined || to !== undefined;

/** Where the chosen years begin and end. */
const chosenStretch = ({ axis, width }: TimelineLayout, { from, to }: ViewState['time']): readonly [number, number] => [
  from === undefined ? 0 : axis.at(from),
  to === undefined ? width : Math.min(width, axis.at(to + 1)),
];

/** The years above the lanes, with folds, ticks and the chosen stretch. */
export const axisView = (
  layout: TimelineLayout,
  written: ReadonlySet<number>,
  time: ViewState['time'],
): SVGTemplateResult => {
  const { axis, width } = layout;
  const line = AXIS_PX - 0.5;
  const [from, to] = chosenStretch(layout, time);
  const isIn = (year: number): boolean => isChosen(time) && year >= (time.from ?? year) && year <= (time.to ?? year);
  return svg`
    <path class="base" d=${`M0 ${line}H${width}`}></path>
    ${isChosen(time) ? svg`<path class="chosen" d=${`M${from} ${line - 1}H${to}`}></path>` : nothing}
    ${axis.folds.map(
      (fold) => svg`
        <g class="fold" transform=${`translate(${fold.x} ${line})`}>
          <title>${fold.from}–${fold.to}: nothing dated</title>
          <path class="gap" d=${FOLD_GAP}></path>
          <path d=${FOLD_ZIGZAG}></path>
        </g>
      `,
    )}
    ${axis.ticks.map(({ year, x }) => svg`<path class="tick" d=${`M${x} ${line}v${written.has(year) ? -5 : -3}`}></path>`)}
    ${axis.ticks
      .filter(({ year }) => written.has(year))
      .map(({ year, x }) => svg`<text class=${isIn(year) ? 'strong' : ''} x=${x} y="18">${year}</text>`)}
  `;
};

/** Lane bands, the hairlines of written years and the folds through all lanes, behind everything. */
export const groundView = (
  layout: TimelineLayout,
  written: ReadonlySet<number>,
  time: ViewState['time'],
): SVGTemplateResult => {
  const { axis, lanes, width, height } = layout;
  const edges = isChosen(time) ? chosenStretch(layout, time) : [];
  return svg`
    ${lanes.map(({ y, h }, i) => svg`<rect class=${i % 2 === 0 ? 'lane' : 'lane band'} y=${y} width=${width} height=${h}></rect>`)}
    ${lanes.map(({ y, h }) => svg`<path class="border" d=${`M0 ${y + h - 0.5}H${width}`}></path>`)}
    ${axis.ticks.filter(({ year }) => written.has(year)).map(({ x }) => svg`<path class="year-line" d=${`M${x} 0V${height}`}></path>`)}
    ${axis.folds.map(({ x }) => svg`<path class="dotted" d=${`M${x} 0V${height}`}></path>`)}
    ${edges.map((x) => svg`<path class="edge" d=${`M${x} 0V${height}`}></path>`)}
  `;
};
