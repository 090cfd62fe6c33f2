import type { ClaimId, NodeId } from '../../model/ids.ts';
import type { Claim } from '../../model/records.ts';
import type { InquirySigns } from '../inquiry-signs.ts';
import type { ComparedSide, SceneHop } from '../scene.ts';
import type { Entry, Thread } from './entry.ts';

/** A hop that an arrow stands for, and the claim of the arrow that it is. */
export interface ThreadHop extends SceneHop {
  readonly claim: Claim;
}

/** A hop that an entry stands for, for want of an arrow. */
export interface EntryHop extends SceneHop {
  readonly claimId: ClaimId;
}

/** What an inquiry makes of an entry. */
export interface EntrySigns {
  /** Hops of the open trace that lead to it and have no arrow of their own here. */
  readonly hops: readonly EntryHop[];
  /** Whether the open trace leads through it. */
  readonly isStop: boolean;
  /** Which of two compared nodes it is joined to. */
  readonly side: ComparedSide | undefined;
}

/** What an inquiry makes of the lineage. */
export interface LineageSigns {
  of(entry: Entry): EntrySigns;
  along(thread: Thread): ThreadHop | undefined;
  /** Hops that neither an arrow nor an entry stands for. */
  readonly undrawn: readonly SceneHop[];
}

const NONE: EntrySigns = { hops: [], isStop: false, side: undefined };

/** Whether an entry is of a node, or it speaks through it. */
const isOf = ({ nodes, speakers }: Entry, id: NodeId): boolean =>
  nodes.some((node) => node.id === id) || speakers.some((speaker) => speaker.id === id);

/** The entry of a node itself before one that it speaks through. */
const entryOf = (entries: readonly Entry[], id: NodeId): Entry | undefined =>
  entries.find(({ nodes }) => nodes.some((node) => node.id === id)) ?? entries.find((entry) => isOf(entry, id));

/**
 * Where the hops of the open trace stand in the lineage: on the arrow of their claim, else at the entry they lead to,
 * else at the one they leave. What is compared is told by the sides of all nodes of an entry together. Cost: hops times
 * entries.
 */
export const lineageSigns = (
  entries: readonly Entry[],
  threads: readonly Thread[],
  { hops, stops, sides }: InquirySigns,
): LineageSigns => {
  const along = new Map(threads.flatMap((thread) => hopPair(thread, hops)));
  const drawn = new Set([...along.values()].map(({ number }) => number));
  const stations = [...stops.keys()];
  const atEntries = new Map<Entry, EntryHop[]>();
  const undrawn: SceneHop[] = [];
  for (const [claimId, hop] of hops) {
    if (drawn.has(hop.number)) continue;
    const entry = [stations[hop.number], stations[hop.number - 1]]
      .flatMap((id) => (id === undefined ? [] : (entryOf(entries, id) ?? [])))
      .at(0);
    if (entry) atEntries.set(entry, [...(atEntries.get(entry) ?? []), { ...hop, claimId }]);
    else undrawn.push(hop);
  }
  return {
    of: (entry) => {
      const isStop = stations.some((id) => isOf(entry, id));
      const side = sideOf(entry, sides);
      const own = atEntries.get(entry) ?? [];
      return isStop || side ? { hops: own, isStop, side } : NONE;
    },
    along: (thread) => along.get(thread),
    undrawn,
  };
};

const hopPair = (thread: Thread, hops: InquirySigns['hops']): readonly (readonly [Thread, ThreadHop])[] => {
  const claim = thread.claims.find(({ id }) => hops.has(id));
  return claim ? [[thread, { ...hops.get(claim.id)!, claim }]] : [];
};

const sideOf = ({ nodes, speakers }: Entry, sides: InquirySigns['sides']): ComparedSide | undefined => {
  const own = new Set([...nodes, ...speakers].flatMap(({ id }) => sides.get(id) ?? []));
  if (own.size === 0) return undefined;
  return own.has('both') || own.size > 1 ? 'both' : [...own][0];
};
