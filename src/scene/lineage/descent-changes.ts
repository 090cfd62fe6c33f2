import type { GraphModel } from '../../model/graph-model.ts';
import { byName } from './by-name.ts';
import { changesOf, type Changes } from './changes.ts';
import type { Entry, LineageContent, Thread } from './entry.ts';
import { reachedFrom } from './reach.ts';
import type { CardContent } from './sized.ts';
import { stancesOf, type Stance } from './stances.ts';

/** What cards say, and how each differs from what it descends from. */
export interface DescentChanges {
  /** By card; its changes are those against its nearest ancestor. */
  readonly cards: ReadonlyMap<Entry, CardContent>;
  /** By thread between two cards. */
  readonly threads: ReadonlyMap<Thread, Changes>;
}

type Stances = ReadonlyMap<Entry['id'], Stance>;

const yearOf = ({ date }: Entry): number => date?.year ?? Number.NEGATIVE_INFINITY;

/** The thread from the latest ancestor; with equal years the first in order of names. */
const nearest = (threads: readonly Thread[]): Thread | undefined =>
  [...threads].sort((a, b) => yearOf(b.from) - yearOf(a.from) || byName(a.from.nodes[0]!, b.from.nodes[0]!))[0];

/** Changes along every thread between definitions, and on every card. Cost: threads times their ancestors. */
export const descentChanges = (model: GraphModel, { entries, threads }: LineageContent): DescentChanges => {
  const stances = new Map(
    entries.filter(({ kind }) => kind === 'card').map((entry) => [entry, stancesOf(model, entry.id)]),
  );
  const between = threads.filter(({ from, to }) => stances.has(from) && stances.has(to));
  const earlier = new Map<Entry, readonly Stances[]>();
  const earlierThan = (entry: Entry): readonly Stances[] => {
    const known =
      earlier.get(entry) ??
      [...reachedFrom([entry], between, 'up')].flatMap((one) => (one === entry ? [] : (stances.get(one) ?? [])));
    earlier.set(entry, known);
    return known;
  };
  const changes = new Map(
    between.map((thread) => [
      thread,
      changesOf(stances.get(thread.from)!, stances.get(thread.to)!, earlierThan(thread.from)),
    ]),
  );
  const cards = new Map(
    [...stances].map(([entry, mine]) => {
      const parent = nearest(between.filter(({ to }) => to === entry));
      return [entry, { stances: mine, changes: parent && changes.get(parent) }] as const;
    }),
  );
  return { cards, threads: changes };
};
