import { groupBy } from '../../base/group-by.ts';

interface Step<T> {
  readonly from: T;
  readonly to: T;
}

/** Everything that threads lead to from `starts`, without them unless a cycle does. Cost linear in threads. */
export const reachedFrom = <T>(
  starts: Iterable<T>,
  threads: readonly Step<T>[],
  way: 'down' | 'up',
): ReadonlySet<T> => {
  const steps = groupBy(threads, ({ from, to }) => [way === 'down' ? from : to]);
  const reached = new Set<T>();
  const open = [...starts];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    for (const { from, to } of steps.get(here) ?? []) {
      const next = way === 'down' ? to : from;
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
};
