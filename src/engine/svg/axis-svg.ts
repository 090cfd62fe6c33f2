import { AXIS_PX, FOLD_GAP, FOLD_ZIGZAG } from '../../scene/lineage/axis-marks.ts';
import { LANE_TEXT_X, LANES_PX } from '../../scene/lineage/lane-names.ts';
import type { YearAxis } from '../../scene/lineage/year-axis.ts';
import { textAt, type Pen } from './pen.ts';
import { el, written, type Child, type Markup } from './xml.ts';

/** Years across: where they are, which of them are written, and which of those strongly. */
export interface AxisQuestion {
  readonly axis: YearAxis;
  readonly width: number;
  readonly written: ReadonlySet<number>;
  readonly isStrong: (year: number) => boolean;
}

/** A lane with its name in lines. */
export interface NamedLane {
  readonly y: number;
  readonly h: number;
  readonly lines: readonly string[];
  /** A line under its name in a lighter ink. */
  readonly note?: string | undefined;
}

const LINE_PX = 16;

const stroke = (d: string, ink: string, more = {}): Markup =>
  el('path', { d, fill: 'none', stroke: ink, 'stroke-width': 1, ...more });

/** The years above the lanes, with folds and ticks. */
export const axisSvg = (pen: Pen, { axis, width, written: named, isStrong }: AxisQuestion): Child => {
  const { inks } = pen.palette;
  const line = AXIS_PX - 0.5;
  return [
    stroke(`M0 ${line}H${written(width)}`, inks.rule2),
    axis.folds.map(({ x, from, to }) =>
      el(
        'g',
        { transform: `translate(${written(x)} ${line})` },
        el('title', {}, `${from}–${to}: nothing dated`),
        stroke(FOLD_GAP, inks.paper, { 'stroke-width': 4 }),
        stroke(FOLD_ZIGZAG, inks.ink3),
      ),
    ),
    axis.ticks.map(({ year, x }) => stroke(`M${written(x)} ${line}v${named.has(year) ? -5 : -3}`, inks.link)),
    axis.ticks
      .filter(({ year }) => named.has(year))
      .map(({ year, x }) => {
        const strong = isStrong(year);
        const manner = { size: 13, weight: strong ? 600 : 400, ink: strong ? inks.ink : inks.ink2 };
        return textAt(pen, String(year), x, 13.5, { ...manner, anchor: 'middle' });
      }),
  ];
};

/** Lane bands and the hairlines of written years, behind everything. */
export const lanesGround = (
  { palette: { inks } }: Pen,
  lanes: readonly Pick<NamedLane, 'y' | 'h'>[],
  { axis, width, written: named }: AxisQuestion,
  height: number,
): Child => [
  lanes.map(({ y, h }, i) => el('rect', { x: 0, y, width, height: h, fill: i % 2 === 0 ? inks.paper : inks.land })),
  lanes.map(({ y, h }) => stroke(`M0 ${written(y + h - 0.5)}H${written(width)}`, inks.rule)),
  axis.ticks
    .filter(({ year }) => named.has(year))
    .map(({ x }) => stroke(`M${written(x)} 0V${written(height)}`, inks.rule)),
];

/** A dotted line down through all lanes. */
export const dottedDown = ({ palette }: Pen, x: number, height: number): Markup =>
  stroke(`M${written(x)} 0V${written(height)}`, palette.inks.rule2, {
    'stroke-dasharray': '1 5',
    'stroke-linecap': 'round',
  });

/** The names of the lanes at the left. */
export const laneHeads = (pen: Pen, lanes: readonly NamedLane[], height: number): Child => {
  const { inks } = pen.palette;
  return [
    lanes.map(({ y, h, lines, note }, i) => [
      el('rect', { x: 0, y, width: LANES_PX, height: h, fill: i % 2 === 0 ? inks.paper : inks.land }),
      stroke(`M0 ${written(y + h - 0.5)}H${LANES_PX}`, inks.rule),
      lines.map((line, row) => textAt(pen, line, LANE_TEXT_X - 5, y + 17 + row * LINE_PX, { weight: 600 })),
      note !== undefined && textAt(pen, note, LANE_TEXT_X - 5, y + 17 + lines.length * LINE_PX, { ink: inks.ink2 }),
    ]),
    stroke(`M${LANES_PX - 0.5} 0V${written(height)}`, inks.rule2),
  ];
};
