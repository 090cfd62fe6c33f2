/** A rectangle: left, top, width, height. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A corner of an orthogonal way. */
export type Point = readonly [x: number, y: number];

/** Whether two rectangles share more than an edge. */
export const rectsMeet = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const SHARES = [0.5, 0.35, 0.65, 0.2, 0.8];

interface Leg {
  readonly a: Point;
  readonly b: Point;
  readonly length: number;
}

const legsOf = (points: readonly Point[]): readonly Leg[] =>
  points
    .slice(1)
    .map((b, i) => ({ a: points[i]!, b, length: Math.abs(b[0] - points[i]![0]) + Math.abs(b[1] - points[i]![1]) }));

/** How a label lies to its leg: in the line, or beside a leg that runs down. */
export type Manner = 'on' | 'beside';

/**
 * A free place for a label of `w` × `h` on an orthogonal way, the last leg first, then the others from the longest on:
 * level legs must be longer than the label. Undefined where everything is taken.
 */
export const placeOnPath = (
  points: readonly Point[],
  size: { readonly w: number; readonly h: number },
  isFree: (rect: Rect) => boolean,
  manner: Manner,
): Rect | undefined => {
  const legs = legsOf(points);
  const last = legs.at(-1);
  const others = legs.slice(0, -1).sort((a, b) => b.length - a.length);
  for (const leg of [
    ...(last && manner === 'on' ? [last] : []),
    ...others,
    ...(last && manner === 'beside' ? [last] : []),
  ]) {
    const isLevel = leg.a[1] === leg.b[1];
    if (isLevel ? leg.length < size.w + 6 : leg.length < size.h + 6) continue;
    for (const share of SHARES) {
      const x = leg.a[0] + (leg.b[0] - leg.a[0]) * share;
      const y = leg.a[1] + (leg.b[1] - leg.a[1]) * share;
      const left = isLevel || manner === 'on' ? x - size.w / 2 : x + 6;
      const rect = { x: left, y: y - size.h / 2, w: size.w, h: size.h };
      if (isFree(rect)) return rect;
    }
  }
  return undefined;
};
