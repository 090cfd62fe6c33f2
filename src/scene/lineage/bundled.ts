import { groupBy } from '../../base/group-by.ts';
import type { Bundle, Thread } from './entry.ts';

/** Fewer threads than this have a line each. */
const FEWEST: Readonly<Record<Bundle['kind'], number>> = { descent: 3, critique: 2 };

const kindOf = ({ from, claims }: Thread): Bundle['kind'] | undefined =>
  claims[0]!.relation === 'criticises' ? 'critique' : from.kind === 'idea' ? 'descent' : undefined;

/** Threads with their bundles: the critiques of one thing, and all else that descends from one idea. Keeps the order. */
export const bundled = (threads: readonly Thread[]): readonly Thread[] => {
  const bundles = new Map<Thread, Bundle>();
  for (const kind of ['descent', 'critique'] as const) {
    const mine = threads.filter((thread) => kindOf(thread) === kind);
    for (const [of, together] of groupBy(mine, ({ from }) => [from])) {
      const bundle: Bundle = { kind, of, size: together.length };
      if (together.length >= FEWEST[kind]) together.forEach((thread) => bundles.set(thread, bundle));
    }
  }
  return threads.map((thread) => ({ ...thread, bundle: bundles.get(thread) }));
};
