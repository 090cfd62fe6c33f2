import type { InquirySigns } from '../../scene/inquiry-signs.ts';
import { timelineJoins, type TimelineJoin } from '../../scene/timeline/timeline-trace.ts';
import type { ViewState } from '../../state/view-state.ts';
import { AXIS_PX, writtenYears } from '../../scene/lineage/axis-marks.ts';
import { LANES_PX } from '../../scene/lineage/lane-names.ts';
import type { Hue } from '../../scene/palette.ts';
import { foldPath, shapePath } from '../../scene/shapes.ts';
import { spanPath } from '../../scene/timeline/span-path.ts';
import {
  LABEL_FROM_PX,
  MARK_PX,
  type TimelineLayout,
  type TimelineMark,
} from '../../scene/timeline/timeline-layout.ts';
import { axisSvg, dottedDown, laneHeads, lanesGround, type AxisQuestion } from './axis-svg.ts';
import type { Drawn, LegendEntry } from './drawn.ts';
import { hopDisc, inquiryLegend } from './inquiry-sign.ts';
import { kindSign, sideSign, type KindFamilyOf } from './mark-svg.ts';
import { moved } from './moved.ts';
import { textAt, type Pen } from './pen.ts';
import { el, written, type Child, type Markup } from './xml.ts';

/** A timeline to draw, and what stands out in it. */
export interface TimelineQuestion {
  readonly layout: TimelineLayout;
  readonly time: ViewState['time'];
  readonly familyOf: KindFamilyOf;
  /** What is asked beside the view. */
  readonly signs: InquirySigns;
  readonly emphasisOf: (mark: TimelineMark) => 'plain' | 'selected' | 'veiled';
  /** Kinds in the order of the legend. */
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
}

const YEARS_APART = 40;
const JOIN_HEAD = 'M0 0L-9 -4.5V4.5Z';
const NO_YEARS: ReadonlySet<number> = new Set();

const isChosen = ({ from, to }: ViewState['time']): boolean => from !== undefined || to !== undefined;

const chosen = (pen: Pen, { layout: { axis, width, height }, time: { from, to } }: TimelineQuestion): Child => {
  if (from === undefined && to === undefined) return undefined;
  const [start, end] = [
    from === undefined ? 0 : axis.at(from),
    to === undefined ? width : Math.min(width, axis.at(to + 1)),
  ];
  const { ink, ink3 } = pen.palette.inks;
  return [
    el('path', { d: `M${written(start)} -1.5H${written(end)}`, stroke: ink, 'stroke-width': 3 }),
    [start, end].map((x) => el('path', { d: `M${written(x)} 0V${written(height)}`, stroke: ink3, 'stroke-width': 1 })),
  ];
};

const plate = ({ palette: { inks } }: Pen, { extent }: TimelineMark): Markup =>
  el('rect', {
    x: extent.x - 4,
    y: extent.y + 1,
    width: extent.w + 10,
    height: extent.h - 2,
    rx: 6,
    fill: inks.sel,
    stroke: inks.ink,
    'stroke-width': 1,
  });

const sign = ({ x, y, entry: { node } }: TimelineMark, { stroke, tint }: Hue, fill: string, width: number): Markup =>
  el(
    'g',
    { transform: `translate(${written(x)} ${written(y)})`, stroke, 'stroke-width': width, 'stroke-linejoin': 'round' },
    el('path', { d: shapePath(node.kind, MARK_PX), fill }),
    node.kind === 'report' && el('path', { d: foldPath(MARK_PX), fill: 'none' }),
    node.kind === 'dimension' && el('circle', { r: 3.2, fill: tint }),
  );

const mark = (pen: Pen, of: TimelineMark, { familyOf, emphasisOf, signs }: TimelineQuestion): Markup => {
  const { inks, families } = pen.palette;
  const emphasis = emphasisOf(of);
  const { x, y, end, label, entry } = of;
  const hue = families[familyOf(entry.node.kind)];
  const look: Hue = emphasis === 'veiled' ? { stroke: inks.link, tint: 'none' } : hue;
  const fill = entry.node.kind === 'definition' && emphasis !== 'veiled' ? look.stroke : look.tint;
  const bar = { fill: look.tint, stroke: look.stroke, 'stroke-width': 1 };
  const isStop = signs.stops.has(entry.node.id);
  const side = signs.sides.get(entry.node.id);
  const halo = emphasis === 'selected' ? undefined : haloOf(pen, of, look);
  return el(
    'g',
    { class: 'mark' },
    el('title', {}, `${entry.node.label}, ${entry.text}`),
    emphasis === 'selected' && plate(pen, of),
    end !== undefined && el('path', { d: spanPath(x, end, y, entry.isOpen), ...bar }),
    isStop ? sign(of, { ...look, stroke: inks.rubric }, fill, 2.2) : sign(of, look, fill, 1.5),
    side && moved(x, y + MARK_PX + 2.5, sideSign(pen, side)),
    textAt(pen, label, x + LABEL_FROM_PX, y, {
      weight: isStop ? 600 : 400,
      ink: emphasis === 'veiled' ? inks.ink3 : inks.ink,
      ...(halo !== undefined && { halo, haloWidth: 3 }),
    }),
  );
};

/** What stands around a label: the ground that it is written on. */
const haloOf = ({ palette: { inks } }: Pen, { end = 0, lane, extent }: TimelineMark, { tint }: Hue): string => {
  if (end >= extent.x + extent.w && tint !== 'none') return tint;
  return lane % 2 === 0 ? inks.paper : inks.land;
};

const joinSvg = ({ palette }: Pen, { from, to, isDotted }: TimelineJoin): Child => {
  const { rubric } = palette.inks;
  const turn = written((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);
  const dash = isDotted ? { 'stroke-dasharray': '2 5' } : {};
  const [start, end] = [from, to].map(({ x, y }) => `${written(x)} ${written(y)}`);
  return [
    el('path', { d: `M${start}L${end}`, fill: 'none', stroke: rubric, 'stroke-width': 3, ...dash }),
    el('path', { d: JOIN_HEAD, transform: `translate(${end}) rotate(${turn})`, fill: rubric }),
  ];
};

const legendOf = (pen: Pen, { kinds, familyOf }: TimelineQuestion): readonly LegendEntry[] =>
  kinds.map(({ id, label }) => ({ sign: kindSign(pen, id, familyOf(id)), label, width: 14 }));

/** What a dataset dates, along the years: the lanes, bars and signs of the screen. */
export const timelineSvg = (pen: Pen, question: TimelineQuestion): Drawn => {
  const { layout, time, signs } = question;
  const joins = timelineJoins(layout.marks, signs);
  const { lanes, axis, width, height, marks } = layout;
  const isStrong = (year: number): boolean =>
    isChosen(time) && year >= (time.from ?? year) && year <= (time.to ?? year);
  const years: AxisQuestion = { axis, width, written: writtenYears(axis, NO_YEARS, YEARS_APART), isStrong };
  const heads = lanes.map(({ y, h, name, undated }) => ({
    y,
    h,
    lines: name,
    note: undated > 0 ? `${undated} undated` : undefined,
  }));
  const below = `translate(${LANES_PX} ${AXIS_PX})`;
  return {
    width: LANES_PX + width,
    height: AXIS_PX + height,
    defs: undefined,
    body: [
      el('g', { id: pen.id('axis'), transform: `translate(${LANES_PX} 0)` }, axisSvg(pen, years)),
      el(
        'g',
        { id: pen.id('ground'), transform: below },
        lanesGround(pen, lanes, years, height),
        axis.folds.map(({ x }) => dottedDown(pen, x, height)),
        chosen(pen, question),
        joins.map((join) => joinSvg(pen, join)),
      ),
      el(
        'g',
        { id: pen.id('marks'), transform: below },
        marks.map((of) => mark(pen, of, question)),
        joins.map(({ disc, text, isInHand }) => moved(disc.x, disc.y, hopDisc(pen, text, isInHand))),
      ),
      el('g', { id: pen.id('lanes'), transform: `translate(0 ${AXIS_PX})` }, laneHeads(pen, heads, height)),
    ],
    legend: [{ head: 'Kinds', entries: [...legendOf(pen, question), ...inquiryLegend(pen, signs, false)] }],
  };
};
