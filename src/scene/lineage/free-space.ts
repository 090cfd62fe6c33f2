import type { Placed, Placement } from './placed.ts';
import type { Range } from './route.ts';

/** What routing asks of the placed boxes. */
export interface FreeSpace {
  /** Free stretches of each row: what runs may pass through. Never empty, as the margins are free. */
  readonly gaps: readonly (readonly Range[])[];
  /** Where an arrow may come down to enter a box at its left, with `room` for what stands on its last stretch. */
  before(box: Placed, room: number): Range;
  /** Where an arrow that left a box at its right may turn. */
  after(box: Placed): Range;
  isNext(a: Placed, b: Placed): boolean;
}

const CLEAR_PX = 7;
const HEAD_PX = 18;
const LEAST_PX = 4;

/** What two ranges share, if that is wide enough for a line. */
export const meet = (a: Range, b: Range): Range | undefined => {
  const both = { lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) };
  return both.hi - both.lo >= LEAST_PX ? both : undefined;
};

const distance = (a: Range, b: Range): number => Math.max(0, a.lo - b.hi, b.lo - a.hi);

/** The range with the smallest detour between two others. */
export const nearest = (ranges: readonly Range[], to: Range, from = to): Range => {
  const detour = (range: Range): number => distance(range, to) + distance(range, from);
  return ranges.reduce((best, next) => (detour(next) < detour(best) ? next : best));
};

/** What is free between placed boxes. */
export const freeSpace = ({ boxes, rowLanes, width, left }: Placement): FreeSpace => {
  const rows = rowLanes.map((_, row) => boxes.filter((box) => box.row === row).sort((a, b) => a.x - b.x));
  const place = new Map(rows.flatMap((mine) => mine.map((box, i) => [box, i] as const)));
  const next = (box: Placed, by: number): Placed | undefined => rows[box.row]![place.get(box)! + by];
  const end = (box: Placed | undefined): number => (box ? box.right : left) + CLEAR_PX;
  return {
    gaps: rows.map((mine) =>
      [...mine, undefined]
        .map((box, i) => ({ lo: end(mine[i - 1]), hi: (box ? box.x : width) - CLEAR_PX }))
        .filter(({ lo, hi }) => hi >= lo),
    ),
    before: (box, room) => {
      const hi = box.x - HEAD_PX;
      const lo = Math.min(end(next(box, -1)), hi);
      return { lo, hi: Math.max(lo, hi - room) };
    },
    after: (box) => ({ lo: end(box), hi: Math.max(end(box), (next(box, 1)?.x ?? width) - CLEAR_PX) }),
    isNext: (a, b) => next(a, 1) === b,
  };
};
