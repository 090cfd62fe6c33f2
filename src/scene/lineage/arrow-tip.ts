import type { Point } from './on-path.ts';

/** Where and how an arrow ends. */
export interface ArrowTip {
  readonly tip: Point;
  /** Degrees from a head that points to the right. */
  readonly turn: number;
  /** Corners of the line, shortened so that it does not show through the head. */
  readonly line: readonly Point[];
}

const turned = ([x, y]: Point, [toX, toY]: Point): number => {
  if (y === toY) return toX >= x ? 0 : 180;
  return toY > y ? 90 : -90;
};

const shortOf = ([x, y]: Point, [toX, toY]: Point, back: number): Point => [
  toX - back * Math.sign(toX - x),
  toY - back * Math.sign(toY - y),
];

/** The tip of an orthogonal way, at its end or its start, for a head that the line stops `back` pixels before. */
export const tipOf = (points: readonly Point[], back: number, at: 'end' | 'start'): ArrowTip => {
  const way = at === 'end' ? points : points.toReversed();
  const [before, tip] = [way.at(-2)!, way.at(-1)!];
  const line = [...way.slice(0, -1), shortOf(before, tip, back)];
  return { tip, turn: turned(before, tip), line: at === 'end' ? line : line.toReversed() };
};
