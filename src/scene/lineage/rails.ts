import type { Bundle, Thread } from './entry.ts';
import type { FreeSpace } from './free-space.ts';
import type { Placed } from './placed.ts';
import type { Range, Route, Run } from './route.ts';

const FIRST_PX = 9;
const PITCH_PX = 8;
const EDGE_PX = 12;
const PIN_PX = 10;

const bundlesOf = (threads: readonly Thread[]): readonly Bundle[] =>
  [...new Set(threads.flatMap(({ bundle }) => bundle ?? []))].sort((a, b) => a.size - b.size);

/** Room at the left of the picture for the rails of all bundles. */
export const railsWidth = (threads: readonly Thread[]): number => {
  const rails = bundlesOf(threads).length;
  return rails === 0 ? 0 : FIRST_PX + PITCH_PX * rails;
};

/** The top edge of a box beside its pin, on the wider side. */
const topEdge = ({ x, sized, pin }: Placed): Range => {
  const [lo, hi] = [x + EDGE_PX, x + sized.w - EDGE_PX];
  if (pin === undefined) return { lo, hi };
  return pin - lo > hi - pin ? { lo, hi: pin - PIN_PX } : { lo: pin + PIN_PX, hi };
};

/** Levels from a channel to a row, or between two channels. */
const span = (a: number, b: number): Pick<Run, 'top' | 'bottom'> => ({ top: Math.min(a, b), bottom: Math.max(a, b) });

/**
 * Ways of bundled threads: from the top of an idea, or the right of anything else, into its channel, along a rail at the
 * left of the picture to the channel of the target, and down to its left edge, or to the top of a sheet that
 * criticises. All threads of a bundle share the way as far as they go together.
 */
export const railRoute = (
  threads: readonly Thread[],
  space: FreeSpace,
): ((
  trip: { readonly thread: Thread; readonly from: Placed; readonly to: Placed; readonly room: number },
  bundle: Bundle,
) => Route) => {
  const bundles = bundlesOf(threads);
  return ({ thread, from, to, room }, bundle) => {
    const rail = FIRST_PX + PITCH_PX * bundles.indexOf(bundle);
    const isTop = from.sized.entry.kind === 'idea';
    const enters = bundle.kind === 'critique' && to.sized.entry.kind === 'sheet' ? 'top' : 'left';
    const start: Run = {
      ...(isTop ? topEdge(from) : space.after(from)),
      rather: 'lo',
      ...span(2 * from.row, 2 * from.row + 1),
    };
    const along: Run = { lo: rail, hi: rail, rather: 'lo', ...span(2 * from.row, 2 * to.row) };
    const goal = enters === 'top' ? topEdge(to) : space.before(to, room);
    const arrival: Run = { ...goal, rather: enters === 'top' ? 'lo' : 'hi', ...span(2 * to.row, 2 * to.row + 1) };
    const leaves = isTop ? 'top' : 'right';
    const isSameRow = from.row === to.row;
    return {
      thread,
      from,
      to,
      leaves,
      enters,
      runs: isSameRow ? [start, arrival] : [start, along, arrival],
      joints: isSameRow ? [from.row] : [from.row, to.row],
    };
  };
};
