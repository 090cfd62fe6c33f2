import { svg, type SVGTemplateResult } from 'lit';
import { AXIS_PX, FOLD_GAP, FOLD_ZIGZAG, writtenYears as yearsToWrite } from '../../../src/scene/lineage/axis-marks.ts';
import type { LineageScene } from '../../../src/scene/lineage/lineage-scene.ts';

const LABEL_APART_PX = 36;

/** Years that are written: those of lit boxes, then others with content from the left, as far as there is room. */
export const writtenYears = ({ layout: { axis }, litYears }: LineageScene): ReadonlySet<number> =>
  yearsToWrite(axis, litYears, LABEL_APART_PX);

/** The years above the lanes, with folds and ticks. */
export const axisView = (scene: LineageScene, written: ReadonlySet<number>): SVGTemplateResult => {
  const { axis, width } = scene.layout;
  const line = AXIS_PX - 0.5;
  return svg`
    <path class="base" d=${`M0 ${line}H${width}`}></path>
    ${axis.folds.map(
      ({ x, from, to }) => svg`
      <g class="fold" transform=${`translate(${x} ${line})`}>
        <title>${from}–${to}: nothing dated</title>
        <path class="gap" d=${FOLD_GAP}></path>
        <path d=${FOLD_ZIGZAG}></path>
      </g>
    `,
    )}
    ${axis.ticks.map(({ year, x }) => svg`<path class="tick" d=${`M${x} ${line}v${written.has(year) ? -5 : -3}`}></path>`)}
    ${axis.ticks
      .filter(({ year }) => written.has(year))
      .map(({ year, x }) => svg`<text class=${scene.litYears.has(year) ? 'strong' : ''} x=${x} y="18">${year}</text>`)}
  `;
};

/** Lane bands and the hairlines of written years, behind everything. */
export const groundView = (
  { layout: { axis, lanes, width, height } }: LineageScene,
  written: ReadonlySet<number>,
): SVGTemplateResult => svg`
  ${lanes.map(({ y, h }, i) => svg`<rect class=${i % 2 === 0 ? 'lane' : 'lane band'} y=${y} width=${width} height=${h}></rect>`)}
  ${lanes.map(({ y, h }) => svg`<path class="border" d=${`M0 ${y + h - 0.5}H${width}`}></path>`)}
  ${axis.ticks.filter(({ year }) => written.has(year)).map(({ x }) => svg`<path class="year-line" d=${`M${x} 0V${height}`}></path>`)}
`;
