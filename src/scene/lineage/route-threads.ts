import type { Thread } from './entry.ts';
import type { Placed, Placement } from './place-boxes.ts';

/**
 * A vertical run of an arrow. Up and down are told in *levels*: channel `c` is level 2c, row `r` is level 2r + 1; the
 * channel of a row lies above it.
 */
export interface Run {
  readonly lo: number;
  readonly hi: number;
  readonly top: number;
  readonly bottom: number;
  /** Which end of its range it would rather be at. */
  readonly rather: 'lo' | 'hi';
}

/** The way of an arrow before runs have an x: out of a box, along runs joined in channels, into a box from its left. */
export interface Route {
  readonly thread: Thread;
  readonly from: Placed;
  readonly to: Placed;
  /** Straight to the next box of the row; out at the bottom edge; or out at the right edge. */
  readonly kind: 'straight' | 'bottom' | 'right';
  readonly runs: readonly Run[];
  /** Channel that joins a run with the next. */
  readonly joints: readonly number[];
}

interface Range {
  readonly lo: number;
  readonly hi: number;
}

const CLEAR_PX = 7;
const HEAD_PX = 18;
const PORT_PX = 10;
const LEAST_PX = 10;

const meet = (a: Range, b: Range): Range | undefined => {
  const both = { lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) };
  return both.hi - both.lo >= LEAST_PX ? both : undefined;
};

const distance = (a: Range, b: Range): number => Math.max(0, a.lo - b.hi, b.lo - a.hi);

const nearest = (ranges: readonly Range[], to: Range, from = to): Range => {
  const detour = (range: Range): number => distance(range, to) + distance(range, from);
  return ranges.reduce((best, next) => (detour(next) < detour(best) ? next : best));
};

/** Free stretches of each row: what runs may pass through. Never empty, as the margins are free. */
const gapsOf = (rows: readonly (readonly Placed[])[], width: number): readonly (readonly Range[])[] =>
  rows.map((boxes) => {
    const lefts = [...boxes.map(({ x }) => x), width];
    const rights = [0, ...boxes.map(({ right }) => right)];
    return lefts
      .map((left, i) => ({ lo: rights[i]! + CLEAR_PX, hi: left - CLEAR_PX }))
      .filter(({ lo, hi }) => hi >= lo);
  });

/** What routing asks of the placed boxes. */
interface Field {
  readonly gaps: readonly (readonly Range[])[];
  before(box: Placed, room: number): Range;
  after(box: Placed): Range;
}

const fieldOf = ({ boxes, rowLanes, width }: Placement): Field & { isNext(a: Placed, b: Placed): boolean } => {
  const rows = rowLanes.map((_, row) => boxes.filter((box) => box.row === row).sort((a, b) => a.x - b.x));
  const next = (box: Placed, by: number): Placed | undefined => rows[box.row]![rows[box.row]!.indexOf(box) + by];
  return {
    gaps: gapsOf(rows, width),
    before: (box, room) => {
      const lo = (next(box, -1)?.right ?? 0) + CLEAR_PX;
      const hi = box.x - HEAD_PX;
      return { lo: Math.min(lo, hi), hi: Math.max(Math.min(lo, hi), box.x - HEAD_PX - room) };
    },
    after: (box) => ({
      lo: box.right + CLEAR_PX,
      hi: Math.max(box.right + CLEAR_PX, (next(box, 1)?.x ?? width) - CLEAR_PX),
    }),
    isNext: (a, b) => next(a, 1) === b,
  };
};

/** Follows rows from one channel to another, turning only where no stretch of the next row lies below or above. */
const throughRows = (
  first: Run & Range,
  rows: readonly number[],
  goal: Range,
  { gaps }: Field,
  way: 1 | -1,
): { runs: Run[]; joints: number[]; last: Run & Range } => {
  const runs: Run[] = [];
  const joints: number[] = [];
  let run = first;
  for (const row of rows) {
    const level = 2 * row + 1;
    const open = gaps[row]!.flatMap((gap) => meet(gap, run) ?? []);
    if (open.length > 0) {
      const goOn = open.flatMap((range) => meet(range, goal) ?? []);
      run = { ...run, ...(goOn[0] ?? nearest(open, goal)), ...(way === 1 ? { bottom: level } : { top: level }) };
      continue;
    }
    const channel = way === 1 ? row : row + 1;
    runs.push(closed(run, channel));
    joints.push(channel);
    const gap = nearest(gaps[row]!, goal, run);
    run = { ...gap, rather: 'lo', top: Math.min(2 * channel, level), bottom: Math.max(2 * channel, level) };
  }
  return { runs, joints, last: run };
};

const closed = (run: Run, channel: number): Run => ({
  ...run,
  top: Math.min(run.top, 2 * channel),
  bottom: Math.max(run.bottom, 2 * channel),
});

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const straightRoute = (thread: Thread, from: Placed, to: Placed): Route => ({
  thread,
  from,
  to,
  kind: 'straight',
  runs: [],
  joints: [],
});

/** Down to a later row: out of the bottom edge, and into the gap before the target as straight as boxes allow. */
const downRoute = (thread: Thread, from: Placed, to: Placed, room: number, field: Field): Route => {
  const goal = field.before(to, room);
  const port = { lo: from.x + PORT_PX, hi: from.x + from.sized.w - PORT_PX };
  const first = { ...port, rather: 'hi' as const, top: 2 * from.row + 1, bottom: 2 * from.row + 2 };
  const { runs, joints, last } = throughRows(first, between(from.row + 1, to.row), goal, field, 1);
  const level = 2 * to.row + 1;
  const direct = meet(last, goal);
  if (direct)
    return {
      thread,
      from,
      to,
      kind: 'bottom',
      runs: [...runs, { ...last, ...direct, rather: 'lo', bottom: level }],
      joints,
    };
  const arrival: Run = { ...goal, rather: 'hi', top: 2 * to.row, bottom: level };
  return {
    thread,
    from,
    to,
    kind: 'bottom',
    runs: [...runs, closed(last, to.row), arrival],
    joints: [...joints, to.row],
  };
};

/** To the same row past other boxes, or up: out of the right edge and through the channel above. */
const upRoute = (thread: Thread, from: Placed, to: Placed, room: number, field: Field): Route => {
  const goal = field.before(to, room);
  const first = { ...field.after(from), rather: 'lo' as const, top: 2 * from.row, bottom: 2 * from.row + 1 };
  const rows = between(to.row + 1, from.row).toReversed();
  const { runs, joints, last } = throughRows(first, rows, goal, field, -1);
  const channel = to.row === from.row ? to.row : to.row + 1;
  const level = 2 * to.row + 1;
  const arrival: Run = {
    ...goal,
    rather: 'hi',
    top: Math.min(2 * channel, level),
    bottom: Math.max(2 * channel, level),
  };
  return {
    thread,
    from,
    to,
    kind: 'right',
    runs: [...runs, closed(last, channel), arrival],
    joints: [...joints, channel],
  };
};

/**
 * Ways for all threads between placed boxes. Runs lie in gaps between boxes and turns in channels between rows, so no
 * way can enter a box. `room` is what a thread needs on its last stretch, for its chips. Cost linear in threads times
 * boxes of the rows they pass.
 */
export const routeThreads = (
  threads: readonly Thread[],
  placement: Placement,
  room: (thread: Thread) => number,
): readonly Route[] => {
  const field = fieldOf(placement);
  const home = new Map(placement.boxes.map((box) => [box.sized.entry, box]));
  return threads.flatMap((thread) => {
    const [from, to] = [home.get(thread.from), home.get(thread.to)];
    if (!from || !to) return [];
    if (field.isNext(from, to) && from.sized.shelved === undefined) return [straightRoute(thread, from, to)];
    return [(to.row > from.row ? downRoute : upRoute)(thread, from, to, room(thread), field)];
  });
};
