import type { VisibleIds } from '../../analysis/filter.ts';
import type { ViewState } from '../../state/view-state.ts';
import { MOST_FOUND, type Lit } from '../lit.ts';
import type { Entry, Thread } from './entry.ts';
import { reachedFrom } from './reach.ts';

/** How an entry or arrow stands out: `plain` where nothing is lit at all. */
export type Emphasis = 'plain' | 'lit' | 'veiled' | 'selected';

/** How every entry and arrow stands out. */
export interface LitLineage {
  of(entry: Entry): Emphasis;
  along(thread: Thread): Emphasis;
  /** Number of lit entries; undefined where nothing is lit. */
  readonly count: number | undefined;
}

const ALL_PLAIN: LitLineage = { of: () => 'plain', along: () => 'plain', count: undefined };

const holds = (entry: Entry, ids: ReadonlySet<string>): boolean =>
  [...entry.nodes, ...entry.speakers].some(({ id }) => ids.has(id));

/** The entries selected: those of a node itself before those it speaks through. */
const selectedEntries = (entries: readonly Entry[], nodes: ViewState['selection']['nodes']): ReadonlySet<Entry> => {
  const ids = new Set<string>(nodes);
  return new Set(entries.filter((entry) => holds(entry, ids)));
};

const bySelection = (
  entries: readonly Entry[],
  threads: readonly Thread[],
  { nodes, claims }: ViewState['selection'],
  dimmedTo: VisibleIds | undefined,
): LitLineage => {
  const found = dimmedTo && dimmedTo.nodes.size <= MOST_FOUND ? dimmedTo.nodes : new Set<string>();
  const chosen = selectedEntries(entries, nodes);
  const ids = new Set<string>(claims);
  const arrows = new Set(threads.filter((thread) => thread.claims.some(({ id }) => ids.has(id))));
  if (chosen.size + arrows.size === 0) return ALL_PLAIN;
  const above = new Set([...reachedFrom(chosen, threads, 'up'), ...chosen]);
  const below = new Set([...reachedFrom(chosen, threads, 'down'), ...chosen]);
  const ends = new Set([...arrows].flatMap(({ from, to }) => [from, to]));
  const lit = new Set([...above, ...below, ...ends]);
  const isOnWay = ({ from, to }: Thread): boolean =>
    (above.has(from) && above.has(to)) || (below.has(from) && below.has(to));
  return {
    of: (entry) => (chosen.has(entry) ? 'selected' : lit.has(entry) ? 'lit' : holds(entry, found) ? 'plain' : 'veiled'),
    along: (thread) => (arrows.has(thread) ? 'selected' : isOnWay(thread) ? 'lit' : 'veiled'),
    count: lit.size,
  };
};

const byFilter = ({ nodes, claims }: VisibleIds): LitLineage => ({
  of: (entry) => (holds(entry, nodes) ? 'plain' : 'veiled'),
  along: (thread) => (thread.claims.some(({ id }) => claims.has(id)) ? 'plain' : 'veiled'),
  count: undefined,
});

/** What an inquiry lights; what is selected besides stays marked. */
const byInquiry = (
  entries: readonly Entry[],
  { nodes, claims }: Lit,
  { nodes: chosen, claims: chosenClaims }: ViewState['selection'],
): LitLineage => {
  const selected = selectedEntries(entries, chosen);
  const isChosen = new Set<string>(chosenClaims);
  return {
    of: (entry) => (selected.has(entry) ? 'selected' : holds(entry, nodes) ? 'lit' : 'veiled'),
    along: (thread) =>
      thread.claims.some(({ id }) => isChosen.has(id))
        ? 'selected'
        : thread.claims.some(({ id }) => claims.has(id))
          ? 'lit'
          : 'veiled',
    count: entries.filter((entry) => holds(entry, nodes)).length,
  };
};

/** What light falls on. */
export interface LightWishes {
  readonly selection: ViewState['selection'];
  /** What passes the filter, where the rest is dimmed. */
  readonly dimmedTo?: VisibleIds | undefined;
  /** What an inquiry lights; a trace does so whatever is selected. */
  readonly inquiry?: (Lit & { readonly isTrace: boolean }) | undefined;
}

/**
 * What is lit: a trace; else the selection with all it descends from and all that descends from it, and the arrows on
 * those ways alone, while what a filter found keeps its looks; else what another inquiry is about; else what passes the filter. Cost linear in threads.
 */
export const litLineage = (
  entries: readonly Entry[],
  threads: readonly Thread[],
  { selection, dimmedTo, inquiry }: LightWishes,
): LitLineage => {
  if (inquiry?.isTrace) return byInquiry(entries, inquiry, selection);
  if (selection.nodes.length + selection.claims.length > 0) {
    const lit = bySelection(entries, threads, selection, dimmedTo);
    if (lit !== ALL_PLAIN) return lit;
  }
  if (inquiry) return byInquiry(entries, inquiry, selection);
  return dimmedTo ? byFilter(dimmedTo) : ALL_PLAIN;
};
