import type { Crossing } from './arrow-path.ts';
import type { Point } from './on-path.ts';

/** A line that may pass over or under others. */
export interface Line {
  readonly points: readonly Point[];
  /** The higher passes over; among equals the level leg does. */
  readonly weight: number;
  /** Lines of one bundle lie on each other and have no bridges. */
  readonly bundle: unknown;
}

/** So near to a corner or an end a gap would eat it. */
const CLEAR_PX = 15;
/** Above this many lines crossings are left as they are. */
const MOST_LINES = 400;

interface Leg {
  readonly line: Line;
  readonly leg: number;
  readonly a: Point;
  readonly b: Point;
}

const legsOf = (line: Line): readonly Leg[] =>
  line.points.slice(1).map((b, leg) => ({ line, leg, a: line.points[leg]!, b }));

const isWithin = (value: number, a: number, b: number, clear: number): boolean =>
  value > Math.min(a, b) + clear && value < Math.max(a, b) - clear;

const areOne = (a: Line, b: Line): boolean => a.bundle !== undefined && a.bundle === b.bundle;

/** Where each line is interrupted because it passes under another. Cost quadratic in legs, nothing above 400 lines. */
export const bridges = (lines: readonly Line[]): ReadonlyMap<Line, readonly Crossing[]> => {
  const under = new Map<Line, Crossing[]>(lines.map((line) => [line, []]));
  if (lines.length > MOST_LINES) return under;
  const legs = lines.flatMap(legsOf);
  const level = legs.filter(({ a, b }) => a[1] === b[1]);
  const upright = legs.filter(({ a, b }) => a[0] === b[0]);
  for (const across of level) {
    for (const down of upright) {
      if (across.line === down.line || areOne(across.line, down.line)) continue;
      const at: Point = [down.a[0], across.a[1]];
      if (!isWithin(at[0], across.a[0], across.b[0], 1) || !isWithin(at[1], down.a[1], down.b[1], 1)) continue;
      const lower = across.line.weight < down.line.weight ? across : down;
      const along = lower === across ? 0 : 1;
      if (isWithin(at[along], lower.a[along], lower.b[along], CLEAR_PX))
        under.get(lower.line)!.push({ leg: lower.leg, at });
    }
  }
  return under;
};
