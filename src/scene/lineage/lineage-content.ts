import { groupBy } from '../../base/group-by.ts';
import type { VisibleIds } from '../../analysis/filter.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Claim, GraphNode, Group } from '../../model/records.ts';
import { bundled } from './bundled.ts';
import { byName } from './by-name.ts';
import { tiesOf, type Tie } from './drawn-ties.ts';
import { NO_GROUP } from '../../model/no-group.ts';
import { entryDate, toEntryDate } from './entry-date.ts';
import type { Entry, LineageContent, Thread } from './entry.ts';
import { byWeight, lineageClaims } from './lineage-claims.ts';
import { speakersOf, type Speakers } from './speakers.ts';
import { stackAdopters } from './stack-adopters.ts';

/** Which part of the graph to draw, and how its lanes stand. */
export interface LineageChoice {
  /** Only these; absent: everything. */
  readonly only?: VisibleIds | undefined;
  /** Groups to put first, in this order; the others follow in the order of the dataset. */
  readonly order?: readonly string[];
}

const lanesOf = (model: GraphModel, order: readonly string[]): readonly Group[] => {
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...model.groups, { id: NO_GROUP, label: 'Others' } as Group].sort((a, b) => rank(a.id) - rank(b.id));
};

const yearOf = ({ date }: Entry): number => date?.year ?? Number.MAX_SAFE_INTEGER;

/** By lane, then year, the undated last, then by name. */
const inOrder = (a: Entry, b: Entry): number =>
  a.lane - b.lane || yearOf(a) - yearOf(b) || byName(a.nodes[0]!, b.nodes[0]!);

const shelving = (ties: readonly Tie[], id: NodeId): Entry['shelved'] => {
  const dated = ties
    .filter(({ from, to, claim }) => from === id && to === id && claim.relation === 'shelves')
    .map(({ claim }) => ({ claim, date: toEntryDate(claim.when) }))
    .sort((a, b) => (a.date?.year ?? Infinity) - (b.date?.year ?? Infinity));
  return dated[0];
};

const kindOf = ({ kind }: GraphNode): Entry['kind'] =>
  kind === 'definition' ? 'card' : kind === 'concept' ? 'idea' : 'sheet';

/** Makes entries of nodes; `made` are the claims that a node makes itself. */
const entriesOf = (
  model: GraphModel,
  nodes: readonly GraphNode[],
  speakers: Speakers,
  ties: readonly Tie[],
  laneOf: (node: GraphNode) => number,
): readonly Entry[] => {
  const made = groupBy(
    ties.filter(({ claim, from, to }) => claim.from === from || claim.from === to),
    ({ claim }) => [claim.from],
  );
  const claimsOf = ({ id }: GraphNode): readonly Claim[] => (made.get(id) ?? []).map(({ claim }) => claim);
  return nodes.map((node) => ({
    id: node.id,
    kind: kindOf(node),
    nodes: [node],
    speakers: speakers.of(node.id),
    lane: laneOf(node),
    date: node.kind === 'concept' ? undefined : entryDate(model, node, claimsOf(node)),
    shelved: shelving(ties, node.id),
  }));
};

const toThreads = (entries: readonly Entry[], ties: readonly Tie[]): readonly Thread[] => {
  const home = new Map(entries.flatMap((entry) => entry.nodes.map(({ id }) => [id, entry] as const)));
  const rank = new Map(entries.map((entry, i) => [entry, i]));
  const drawn = ties.filter(({ from, to }) => home.get(from) !== home.get(to));
  const pairs = groupBy(drawn, ({ from, to }) => [`${rank.get(home.get(from)!)}>${rank.get(home.get(to)!)}`]);
  return [...pairs.values()]
    .map((pair): Thread => {
      const claims = pair.map(({ claim }) => claim).sort(byWeight);
      const [from, to] = [home.get(pair[0]!.from)!, home.get(pair[0]!.to)!];
      return { id: claims[0]!.id, from, to, claims, bundle: undefined };
    })
    .sort((a, b) => rank.get(a.from)! - rank.get(b.from)! || rank.get(a.to)! - rank.get(b.to)!);
};

/**
 * Definitions, and what else carries lineage claims, as entries in lanes with the threads between them. Lanes that
 * nothing stands in are left out. Neither the order of the dataset's records nor its ids matter, but for things that
 * are called the same. Cost linear but for sorting.
 */
export const lineageContent = (model: GraphModel, { only, order = [] }: LineageChoice = {}): LineageContent => {
  const isShown = (id: NodeId): boolean => !only || only.nodes.has(id);
  const descents = lineageClaims(
    model,
    (claim) => !only || (only.claims.has(claim.id) && isShown(claim.from) && isShown(claim.to)),
  );
  const speakers = speakersOf(model, descents, isShown);
  const { drawn: ties, omitted } = tiesOf(model, speakers, descents);
  const lanes = lanesOf(model, order);
  const laneOf = new Map(lanes.map(({ id }, i) => [id, i]));
  const tied = new Set(ties.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]));
  const boxed = model.nodes.filter(({ id, kind }) => isShown(id) && (kind === 'definition' || tied.has(id)));
  const all = entriesOf(
    model,
    boxed,
    speakers,
    ties,
    ({ group }) => laneOf.get(group ?? NO_GROUP) ?? laneOf.get(NO_GROUP)!,
  );
  const entries = stackAdopters([...all].sort(inOrder), ties);
  const used = new Set(entries.map(({ lane }) => lane));
  const kept = [...lanes.keys()].filter((lane) => used.has(lane));
  const shown = entries.map((entry) => ({ ...entry, lane: kept.indexOf(entry.lane) })).sort(inOrder);
  return {
    lanes: kept.map((lane) => lanes[lane]!),
    entries: shown,
    threads: bundled(toThreads(shown, ties)),
    omitted,
  };
};
