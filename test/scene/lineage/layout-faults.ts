import { CHIP_HEIGHT } from '../../../src/scene/lineage/chip-rows.ts';
import type { LaidBox, LineageLayout } from '../../../src/scene/lineage/laid.ts';
import { rectsMeet, type Point, type Rect } from '../../../src/scene/lineage/on-path.ts';
import { pinLimits } from '../../../src/scene/lineage/wishes.ts';

/** About what a system face of 12 or 13 px takes. */
export const measure = (text: string, face: string): number => text.length * (face === 'text' ? 6.2 : 7);

const legsOf = (points: readonly Point[]): readonly Rect[] =>
  points.slice(1).map(([x, y], i) => {
    const [fromX, fromY] = points[i]!;
    return { x: Math.min(x, fromX), y: Math.min(y, fromY), w: Math.abs(x - fromX), h: Math.abs(y - fromY) };
  });

/** The inside of a box: an arrow may end on an edge. */
const inside = ({ x, y, w, h }: Rect): Rect => ({ x: x + 0.5, y: y + 0.5, w: w - 1, h: h - 1 });

const isIn = (leg: Rect, box: Rect): boolean =>
  leg.x < box.x + box.w && box.x < leg.x + leg.w + 0.001 && leg.y < box.y + box.h && box.y < leg.y + leg.h + 0.001;

const crossings = ({ arrows, boxes }: LineageLayout): readonly string[] =>
  arrows.flatMap(({ thread, points }) =>
    boxes
      .filter(({ outer }) => legsOf(points).some((leg) => isIn(leg, inside(outer))))
      .map(({ sized }) => `${thread.id} enters ${sized.entry.id}`),
  );

const skews = ({ arrows }: LineageLayout): readonly string[] =>
  arrows
    .filter(({ points }) => legsOf(points).some(({ w, h }) => w > 0 && h > 0))
    .map(({ thread }) => `${thread.id} is skew`);

const ends = ({ arrows }: LineageLayout): readonly string[] =>
  arrows.flatMap(({ thread, points, from, to }) => {
    const [x, y] = points[0]!;
    const [tipX, tipY] = points.at(-1)!;
    const isOn = ({ x: left, outer, sized: { w } }: LaidBox, atX: number, atY: number): boolean =>
      atX >= left && atX <= left + w && atY >= outer.y && atY <= outer.y + outer.h;
    const leaves = isOn(from, x, y);
    const arrives =
      isOn(to, tipX, tipY) && (tipX === to.x || (thread.bundle?.kind === 'critique' && tipY === to.outer.y));
    return leaves && arrives ? [] : [`${thread.id} does not join its boxes`];
  });

const overlaps = ({ boxes }: LineageLayout): readonly string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .flatMap((b) => (rectsMeet(a.outer, b.outer) ? [`${a.sized.entry.id} lies on ${b.sized.entry.id}`] : [])),
  );

const tooWide = ({ sized: { entry, chips, w, h } }: LaidBox): readonly string[] =>
  chips.flatMap((chip) => {
    const fits =
      chip.x >= 0 && chip.x + chip.w <= w && chip.y + CHIP_HEIGHT <= h && measure(chip.text, 'text') <= chip.w;
    return fits ? [] : [`${chip.text} does not fit ${entry.id}`];
  });

const unpinned = ({ axis }: LineageLayout, { sized, x, pin }: LaidBox): readonly string[] => {
  const { date, id } = sized.entry;
  if (!date?.hasPin) return pin === undefined ? [] : [`${id} has a pin without a year`];
  const [least, most] = pinLimits(sized);
  const isOn = pin === axis.x(date.year) && pin >= x + least - 0.001 && pin <= x + most + 0.001;
  return isOn ? [] : [`the pin of ${id} lies off its box`];
};

const hidden = ({ axis, boxes }: LineageLayout): readonly string[] =>
  boxes.flatMap(({ sized: { entry } }) =>
    axis.folds
      .filter(({ from, to }) => entry.date && entry.date.year >= from && entry.date.year <= to)
      .map(({ from, to }) => `the fold ${from}–${to} hides ${entry.id}`),
  );

const outside = ({ width, height, boxes, arrows, lanes }: LineageLayout): readonly string[] => [
  ...boxes
    .filter(({ outer, right, sized: { entry } }) => {
      const lane = lanes[entry.lane]!;
      return outer.x < 0 || right > width || outer.y < lane.y || outer.y + outer.h > lane.y + lane.h;
    })
    .map(({ sized }) => `${sized.entry.id} lies outside its lane`),
  ...arrows
    .filter(({ points }) => points.some(([x, y]) => x < 0 || x > width || y < 0 || y > height))
    .map(({ thread }) => `${thread.id} leaves the picture`),
];

/** Everything a layout must not do, in words; empty for a sound one. */
export const faultsOf = (layout: LineageLayout): readonly string[] => [
  ...crossings(layout),
  ...skews(layout),
  ...ends(layout),
  ...overlaps(layout),
  ...layout.boxes.flatMap(tooWide),
  ...layout.boxes.flatMap((box) => unpinned(layout, box)),
  ...hidden(layout),
  ...outside(layout),
];
