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

/** A straight part of an orthogonal way. */
export interface Leg {
  readonly a: Point;
  readonly b: Point;
  readonly length: number;
  readonly isLevel: boolean;
}

/** The legs of a way, from its start. */
export const legsOf = (points: readonly Point[]): readonly Leg[] =>
  points.slice(1).map((b, i) => {
    const a = points[i]!;
    return { a, b, length: Math.abs(b[0] - a[0]) + Math.abs(b[1] - a[1]), isLevel: a[1] === b[1] };
  });

/** What of the picture a leg takes. */
export const legRect = ({ a, b }: Leg, thick: number): Rect => ({
  x: Math.min(a[0], b[0]) - thick / 2,
  y: Math.min(a[1], b[1]) - thick / 2,
  w: Math.abs(b[0] - a[0]) + thick,
  h: Math.abs(b[1] - a[1]) + thick,
});

type Size = Pick<Rect, 'w' | 'h'>;

/** From the middle of a leg to its ends. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
const END_PX = 4;
const BESIDE_PX = 5;

/** Centres along a leg where something of a length has its ends on the leg. */
const centres = ({ a, b, length }: Leg, needs: number): readonly Point[] =>
  length < needs + 2 * END_PX
    ? []
    : SHARES.filter((share) => Math.min(share, 1 - share) * length >= needs / 2 + END_PX).map((share) => [
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
      ]);

const around = ([x, y]: Point, { w, h }: Size): Rect => ({ x: x - w / 2, y: y - h / 2, w, h });

/** Places in the line, from its end on; on its last leg alone where `where` says so. */
export const placesOn = (points: readonly Point[], size: Size, where: 'last' | 'any' = 'any'): readonly Rect[] => {
  const legs = legsOf(points).toReversed();
  return (where === 'last' ? legs.slice(0, 1) : legs).flatMap((leg) =>
    centres(leg, leg.isLevel ? size.w : size.h).map((at) => around(at, size)),
  );
};

/** Places for a label: in a level leg, over it, under it, or beside an upright one; the longest legs first. */
export const placesBeside = (points: readonly Point[], size: Size): readonly Rect[] => {
  const legs = [...legsOf(points)].sort((a, b) => b.length - a.length);
  const level = legs.filter(({ isLevel }) => isLevel);
  const off = (rect: Rect, dx: number, dy: number): Rect => ({ ...rect, x: rect.x + dx, y: rect.y + dy });
  const inLine = level.flatMap((leg) => centres(leg, size.w).map((at) => around(at, size)));
  const aside = size.w / 2 + BESIDE_PX;
  const upright = legs
    .filter(({ isLevel, length }) => !isLevel && length >= 2 * size.h)
    .flatMap((leg) =>
      centres(leg, size.h).flatMap((at) => [off(around(at, size), aside, 0), off(around(at, size), -aside, 0)]),
    );
  const over = inLine.flatMap((rect) => [off(rect, 0, -size.h / 2 - 2), off(rect, 0, size.h / 2 + 2)]);
  return [...inLine, ...over, ...upright];
};
