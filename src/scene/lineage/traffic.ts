import { groupBy } from '../../base/group-by.ts';
import type { Thread } from './entry.ts';
import { pillsWidth, type Pill } from './pills.ts';
import type { Traffic } from './placed.ts';

const GAP_PX = 26;
const HEAD_ROOM_PX = 22;
const ARRIVAL_PX = 7;
const MOST_ARRIVALS = 5;

/** What the threads of a layout ask of the places of boxes. */
export const trafficOf = (
  threads: readonly Thread[],
  pills: ReadonlyMap<Thread, readonly (readonly Pill[])[]>,
): Traffic => {
  const arriving = groupBy(threads, ({ to }) => [to]);
  const leaving = groupBy(threads, ({ from }) => [from]);
  const need: Traffic['need'] = ({ entry }) => {
    const mine = arriving.get(entry) ?? [];
    const widest = Math.max(0, ...mine.map((thread) => pillsWidth(pills.get(thread)?.at(-1))));
    const lines = ARRIVAL_PX * Math.min(MOST_ARRIVALS, mine.length);
    return Math.max(GAP_PX, (widest > 0 ? widest + HEAD_ROOM_PX : GAP_PX - ARRIVAL_PX) + lines);
  };
  return {
    ancestors: (entry) => (arriving.get(entry) ?? []).map(({ from }) => from),
    descendants: (entry) => (leaving.get(entry) ?? []).map(({ to }) => to),
    below: ({ entry }) => (leaving.get(entry) ?? []).flatMap(({ to, bundle }) => (bundle ? [] : [to])),
    need,
    needFirst: (box) => (arriving.has(box.entry) ? need(box) : 0),
  };
};
