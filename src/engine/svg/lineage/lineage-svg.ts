import { AXIS_PX, writtenYears } from '../../../scene/lineage/axis-marks.ts';
import type { InquirySigns } from '../../../scene/inquiry-signs.ts';
import { laneLines, LANES_PX } from '../../../scene/lineage/lane-names.ts';
import type { SceneArrow } from '../../../scene/lineage/dress-arrow.ts';
import type { LineageScene } from '../../../scene/lineage/lineage-scene.ts';
import type { Measure } from '../../../scene/lineage/measure.ts';
import { axisSvg, laneHeads, lanesGround, type AxisQuestion } from '../axis-svg.ts';
import { ARROWS_MEAN, type Drawn, type LegendEntry } from '../drawn.ts';
import { inquiryLegend } from '../inquiry-sign.ts';
import { differSign, headSign, inferredSign, SAMPLE_WIDTH } from '../line-signs.ts';
import type { Pen } from '../pen.ts';
import { el } from '../xml.ts';
import { arrowSvg, arrowWords, warningSign } from './arrow-svg.ts';
import { boxSigns, boxSvg } from './box-svg.ts';

/** A lineage to draw, and its words. */
export interface LineageQuestion {
  readonly scene: LineageScene;
  readonly measure: Measure;
  /** What an arrow says, for those who point at it. */
  readonly nameOf: (arrow: SceneArrow) => string;
  /** Relations that lead arrows, with what they say along the arrow, in the order of the legend. */
  /** What is asked beside the view. */
  readonly signs: InquirySigns;
  readonly relations: readonly { readonly id: string; readonly label: string }[];
}

const YEARS_APART = 36;
const WEIGHT = { veiled: 0, plain: 1, lit: 2, selected: 3 } as const;

const legendOf = (pen: Pen, { scene: { arrows }, relations, signs }: LineageQuestion): readonly LegendEntry[] => {
  const line = (sign: LegendEntry['sign'], label: string): LegendEntry => ({ sign, label, width: SAMPLE_WIDTH });
  return [
    ...relations.map(({ id, label }) => line(headSign(pen, id), label)),
    ...(arrows.some(({ isInferred }) => isInferred) ? [line(inferredSign(pen), 'inferred')] : []),
    ...(arrows.some(({ differsAt }) => differsAt) ? [line(differSign(pen), 'sources differ')] : []),
    ...(arrows.some(({ warning }) => warning)
      ? [{ sign: el('g', {}, warningSign(pen)), label: 'against time', width: 16 }]
      : []),
    ...inquiryLegend(pen, signs, false),
  ];
};

/** The lineage of a scene: the boxes, arrows and years of the screen, with the names of the lanes at the left. */
export const lineageSvg = (pen: Pen, question: LineageQuestion): Drawn => {
  const { scene, measure, nameOf } = question;
  const { lanes, axis, width, height } = scene.layout;
  const named = writtenYears(axis, scene.litYears, YEARS_APART);
  const years: AxisQuestion = { axis, width, written: named, isStrong: (year) => scene.litYears.has(year) };
  const arrows = scene.arrows.toSorted((a, b) => WEIGHT[a.emphasis] - WEIGHT[b.emphasis]);
  const entries = legendOf(pen, question);
  const heads = lanes.map(({ group, y, h, isFolded }) => ({
    y,
    h,
    lines: laneLines(group.label, h, isFolded, measure),
  }));
  return {
    width: LANES_PX + Math.max(width, ...scene.arrows.map(({ label }) => (label ? label.rect.x + label.rect.w : 0))),
    height: AXIS_PX + height,
    defs: undefined,
    body: [
      el('g', { id: pen.id('axis'), transform: `translate(${LANES_PX} 0)` }, axisSvg(pen, years)),
      el(
        'g',
        { id: pen.id('ground'), transform: `translate(${LANES_PX} ${AXIS_PX})` },
        lanesGround(pen, lanes, years, height),
      ),
      el(
        'g',
        { id: pen.id('boxes'), transform: `translate(${LANES_PX} ${AXIS_PX})` },
        arrows.map((arrow) => arrowSvg(pen, arrow, nameOf(arrow))),
        scene.boxes.map((box) => boxSvg(pen, box)),
        arrows.map((arrow) => arrowWords(pen, arrow)),
        scene.boxes.map((box) => boxSigns(pen, box)),
      ),
      el('g', { id: pen.id('lanes'), transform: `translate(0 ${AXIS_PX})` }, laneHeads(pen, heads, height)),
    ],
    note: ARROWS_MEAN,
    legend: entries.length > 0 ? [{ head: 'Arrows', entries }] : [],
  };
};
