import type { Point } from './on-path.ts';

const CORNER_PX = 7;
/** Half of the gap that a bridge leaves in the lower line. */
const BRIDGE_PX = 6;

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** A crossing: the place on the leg from corner `leg` to the next, of the line that is interrupted. */
export interface Crossing {
  readonly leg: number;
  readonly at: Point;
}

const towards = ([x, y]: Point, [toX, toY]: Point, by: number): Point => {
  const length = Math.hypot(toX - x, toY - y) || 1;
  return [x + ((toX - x) / length) * by, y + ((toY - y) / length) * by];
};

const distance = ([x, y]: Point, [toX, toY]: Point): number => Math.abs(toX - x) + Math.abs(toY - y);

/** SVG path text of an orthogonal line with round corners, interrupted where it passes under another. */
export const arrowPath = (points: readonly Point[], crossings: readonly Crossing[]): string => {
  const parts = [`M${n(points[0]![0])} ${n(points[0]![1])}`];
  points.slice(1).forEach((end, leg) => {
    const start = points[leg]!;
    const gaps = crossings
      .filter((crossing) => crossing.leg === leg)
      .sort((a, b) => distance(start, a.at) - distance(start, b.at));
    let drawn = 0;
    for (const { at } of gaps) {
      const [before, after] = [towards(at, start, BRIDGE_PX), towards(at, end, BRIDGE_PX)];
      if (distance(start, before) > drawn) parts.push(`L${n(before[0])} ${n(before[1])}`);
      parts.push(`M${n(after[0])} ${n(after[1])}`);
      drawn = distance(start, after);
    }
    const next = points[leg + 2];
    if (!next) {
      parts.push(`L${n(end[0])} ${n(end[1])}`);
      return;
    }
    const radius = Math.min(CORNER_PX, distance(start, end) / 2, distance(end, next) / 2);
    const [turn, onward] = [towards(end, start, radius), towards(end, next, radius)];
    parts.push(`L${n(turn[0])} ${n(turn[1])}Q${n(end[0])} ${n(end[1])} ${n(onward[0])} ${n(onward[1])}`);
  });
  return parts.join('');
};
