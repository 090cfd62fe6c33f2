import type { Thread } from './entry.ts';
import { freeSpace, meet, nearest, type FreeSpace } from './free-space.ts';
import type { Placed, Placement } from './placed.ts';
import { railRoute } from './rails.ts';
import type { Range, Route, Run } from './route.ts';

const PORT_PX = 10;

/** Follows rows from one channel to another, turning only where no stretch of the next row lies below or above. */
const throughRows = (
  first: Run,
  rows: readonly number[],
  goal: Range,
  { gaps }: FreeSpace,
  way: 1 | -1,
): { runs: Run[]; joints: number[]; last: Run } => {
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

interface Trip {
  readonly thread: Thread;
  readonly from: Placed;
  readonly to: Placed;
  /** What the thread needs on its last stretch. */
  readonly room: number;
}

const route = (
  { thread, from, to }: Trip,
  leaves: Route['leaves'],
  runs: readonly Run[],
  joints: readonly number[],
): Route => ({
  thread,
  from,
  to,
  leaves,
  enters: 'left',
  runs,
  joints,
});

/** Down to a later row: out of the bottom edge, and into the gap before the target as straight as boxes allow. */
const downRoute = (trip: Trip, space: FreeSpace): Route => {
  const { from, to, room } = trip;
  const goal = space.before(to, room);
  const port = { lo: from.x + PORT_PX, hi: from.x + from.sized.w - PORT_PX };
  const first: Run = { ...port, rather: 'hi', top: 2 * from.row + 1, bottom: 2 * from.row + 2 };
  const { runs, joints, last } = throughRows(first, between(from.row + 1, to.row), goal, space, 1);
  const level = 2 * to.row + 1;
  const direct = meet(last, goal);
  if (direct) return route(trip, 'bottom', [...runs, { ...last, ...direct, rather: 'lo', bottom: level }], joints);
  const arrival: Run = { ...goal, rather: 'hi', top: 2 * to.row, bottom: level };
  return route(trip, 'bottom', [...runs, closed(last, to.row), arrival], [...joints, to.row]);
};

/**
 * To the same row past other boxes, or up: out of the right edge, or of the left one where the target lies behind, and
 * through the channel above.
 */
const upRoute = (trip: Trip, space: FreeSpace): Route => {
  const { from, to, room } = trip;
  const goal = space.before(to, room);
  const after = space.after(from);
  const before = space.before(from, 0);
  const isBehind = to.row < from.row && goal.hi < after.lo && before.lo < before.hi;
  const side: Pick<Run, 'lo' | 'hi' | 'rather'> = isBehind ? { ...before, rather: 'hi' } : { ...after, rather: 'lo' };
  const first: Run = { ...side, top: 2 * from.row, bottom: 2 * from.row + 1 };
  const rows = between(to.row + 1, from.row).toReversed();
  const { runs, joints, last } = throughRows(first, rows, goal, space, -1);
  const channel = to.row === from.row ? to.row : to.row + 1;
  const level = 2 * to.row + 1;
  const arrival = { top: Math.min(2 * channel, level), bottom: Math.max(2 * channel, level) };
  return route(
    trip,
    isBehind ? 'left' : 'right',
    [...runs, closed(last, channel), { ...goal, rather: 'hi', ...arrival }],
    [...joints, channel],
  );
};

/**
 * Ways for all threads between placed boxes. Runs lie in gaps between boxes and turns in channels between rows, so no
 * way can enter a box; bundles go along rails. `room` is what a thread needs on its last stretch, for its chips. Cost
 * linear in threads times boxes of the rows they pass.
 */
export const routeThreads = (
  threads: readonly Thread[],
  placement: Placement,
  room: (thread: Thread) => number,
): readonly Route[] => {
  const space = freeSpace(placement);
  const home = new Map(placement.boxes.map((box) => [box.sized.entry, box]));
  const toRail = railRoute(threads, space);
  return threads.flatMap((thread) => {
    const [from, to] = [home.get(thread.from), home.get(thread.to)];
    if (!from || !to) return [];
    const trip = { thread, from, to, room: room(thread) };
    if (thread.bundle) return [toRail(trip, thread.bundle)];
    if (space.isNext(from, to) && from.sized.shelved === undefined) return [route(trip, 'straight', [], [])];
    return [to.row > from.row ? downRoute(trip, space) : upRoute(trip, space)];
  });
};
