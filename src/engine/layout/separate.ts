import { convexHull } from '../../scene/hull.ts';
import type { Point } from '../../scene/scene.ts';

/** Water between the outermost marks of two lands, in scene units. */
const STRAIT = 52;
const ROUNDS = 80;

const sidesOf = (outline: readonly Point[]): readonly Point[] =>
  outline.map((point, i) => {
    const next = outline[(i + 1) % outline.length]!;
    const length = Math.hypot(next.x - point.x, next.y - point.y) || 1;
    return { x: (next.y - point.y) / length, y: (point.x - next.x) / length };
  });

const reachOf = (outline: readonly Point[], way: Point): { readonly least: number; readonly most: number } => {
  const reach = outline.map(({ x, y }) => x * way.x + y * way.y);
  return { least: Math.min(...reach), most: Math.max(...reach) };
};

/**
 * The shortest way to move `a` so that it is `strait` away from `b`, or `undefined` when it is. Separating axes of
 * convex outlines; fewer than three points are a line or a spot and use the axis between their middles.
 */
const wayOut = (a: readonly Point[], b: readonly Point[], strait: number): Point | undefined => {
  const axes = [...sidesOf(a), ...sidesOf(b)].filter(({ x, y }) => x !== 0 || y !== 0);
  let [shortest, best]: [number, Point | undefined] = [Infinity, undefined];
  for (const axis of axes) {
    const [p, q] = [reachOf(a, axis), reachOf(b, axis)];
    const [back, ahead] = [p.most - q.least + strait, q.most - p.least + strait];
    if (back <= 0 || ahead <= 0) return undefined;
    const move = back < ahead ? -back : ahead;
    if (Math.abs(move) < shortest) [shortest, best] = [Math.abs(move), { x: axis.x * move, y: axis.y * move }];
  }
  return best;
};

/** Marks that move as one; those of a ring do not move. */
export interface Island {
  readonly members: readonly number[];
  readonly fixed: boolean;
  /** Water it wants around it, if not the usual. */
  readonly strait?: number;
}

const shift = (points: Point[], { members }: Island, by: Point, part: number): void => {
  for (const i of members) points[i] = { x: points[i]!.x + by.x * part, y: points[i]!.y + by.y * part };
};

/**
 * Moves islands apart, each as it is, until water lies between any two, or the rounds are used up. The islands keep
 * their shape, so what was apart inside stays apart. Cost: rounds × islands² × corners.
 */
export const separate = (places: readonly Point[], islands: readonly Island[]): readonly Point[] => {
  const points = [...places];
  const outlineOf = ({ members }: Island): readonly Point[] => convexHull(members.map((i) => points[i]!));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    islands.forEach((a, i) => {
      for (const b of islands.slice(i + 1)) {
        if (a.fixed && b.fixed) continue;
        const way = wayOut(outlineOf(a), outlineOf(b), Math.min(a.strait ?? STRAIT, b.strait ?? STRAIT));
        if (!way) continue;
        moved = true;
        shift(points, a, way, a.fixed ? 0 : b.fixed ? 1 : 0.5);
        shift(points, b, way, b.fixed ? 0 : a.fixed ? -1 : -0.5);
      }
    });
    if (!moved) break;
  }
  return points;
};
