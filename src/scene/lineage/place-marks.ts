import type { Arrowhead } from '../arrowheads.ts';
import type { LaidArrow } from './lineage-layout.ts';
import { placeOnPath, rectsMeet, type Point, type Rect } from './on-path.ts';
import { PILL_GAP, PILL_HEIGHT, pillsWidth, type Pill } from './pills.ts';

/** Finds free places along arrows and remembers what it gave away. */
export const placesAlong = (
  taken: readonly Rect[],
): ((points: readonly Point[], size: { w: number; h: number }, manner: 'on' | 'beside') => Rect | undefined) => {
  const all = [...taken];
  return (points, size, manner) => {
    const rect = placeOnPath(points, size, (one) => !all.some((other) => rectsMeet(one, other)), manner);
    if (rect) all.push(rect);
    return rect;
  };
};

/** Gives free places away, each once. */
export type Places = ReturnType<typeof placesAlong>;

/** The pills of an arrow, side by side or each by itself, where there is room before its head. */
export const pillsAt = ({ points, pills }: LaidArrow, head: Arrowhead, place: Places): readonly (Pill & Rect)[] => {
  if (pills.length === 0) return [];
  const tip = points.at(-1)!;
  const short: readonly Point[] = [...points.slice(0, -1), [tip[0] - head.back - 4, tip[1]]];
  const rect = place(short, { w: pillsWidth(pills), h: PILL_HEIGHT }, 'on');
  if (rect) {
    let x = rect.x;
    return pills.map((pill) => {
      const placed = { ...pill, x, y: rect.y, h: PILL_HEIGHT };
      x += pill.w + PILL_GAP;
      return placed;
    });
  }
  return pills.flatMap((pill) => {
    const own = place(short, { w: pill.w, h: PILL_HEIGHT }, 'on');
    return own ? [{ ...pill, ...own }] : [];
  });
};

/** Middle of a rectangle. */
export const middle = ({ x, y, w, h }: Rect): Point => [x + w / 2, y + h / 2];

const DISC_PX = 24;

/** A disc has a place of its own where there is one, and is on its arrow whatever else is there. */
export const discAt = (points: readonly Point[], place: Places): Point => {
  const rect = place(points, { w: DISC_PX, h: DISC_PX }, 'on');
  if (rect) return middle(rect);
  const legs = points.slice(1).map(([x, y], i): { readonly length: number; readonly at: Point } => {
    const [x0, y0] = points[i]!;
    return { length: Math.hypot(x - x0, y - y0), at: [(x + x0) / 2, (y + y0) / 2] };
  });
  return legs.reduce((longest, leg) => (leg.length > longest.length ? leg : longest)).at;
};
