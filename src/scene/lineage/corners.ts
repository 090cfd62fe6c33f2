import type { LaidBox } from './laid.ts';
import type { Point } from './on-path.ts';
import type { Route, Run } from './route.ts';

/** What turns a route into corners. */
export interface Places {
  readonly from: LaidBox;
  readonly to: LaidBox;
  /** Height at which it leaves a right edge, and enters a left edge. */
  readonly out: number;
  readonly enter: number;
  xOf(run: Run): number;
  /** Height of the level after a run. */
  levelY(run: number): number;
}

const startOf = ({ leaves, runs }: Route, { from, out, xOf }: Places): readonly Point[] => {
  const x = xOf(runs[0]!);
  if (leaves === 'bottom') return [[x, from.y + from.sized.h]];
  if (leaves === 'top') return [[x, from.outer.y]];
  return [
    [leaves === 'left' ? from.x : from.x + from.sized.w, out],
    [x, out],
  ];
};

/** The corners of a route, from edge to edge. */
export const cornersOf = (route: Route, places: Places): readonly Point[] => {
  const { runs, leaves, enters } = route;
  const { from, to, enter, xOf, levelY } = places;
  if (leaves === 'straight')
    return [
      [from.x + from.sized.w, enter],
      [to.x, enter],
    ];
  const turns = runs.slice(0, -1).flatMap((run, i): readonly Point[] => [
    [xOf(run), levelY(i)],
    [xOf(runs[i + 1]!), levelY(i)],
  ]);
  const last = xOf(runs.at(-1)!);
  const end: readonly Point[] =
    enters === 'top'
      ? [[last, to.outer.y]]
      : [
          [last, enter],
          [to.x, enter],
        ];
  return withoutRests([...startOf(route, places), ...turns, ...end]);
};

/** Corners without those that turn nothing. */
const withoutRests = (points: readonly Point[]): readonly Point[] =>
  points.filter(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before && before[0] === x && before[1] === y) return false;
    if (!before || !after) return true;
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
