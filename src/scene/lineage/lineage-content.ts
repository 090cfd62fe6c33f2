import { groupBy } from '../../base/group-by.ts';
import type { VisibleIds } from '../../analysis/filter.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Claim, GraphNode, Group } from '../../model/records.ts';
import { entryDate, toEntryDate } from './entry-date.ts';
import type { Entry, LineageContent, Thread } from './entry.ts';
import { byWeight, lineageClaims, type Descent } from './lineage-claims.ts';
import { speakersOf, type Speakers } from './speakers.ts';
import { stackAdopters } from './stack-adopters.ts';

/** Which part of the graph to draw, and how its lanes stand. */
export interface LineageChoice {
  /** Only these; absent: everything. */
  readonly only?: VisibleIds | undefined;
  /** Groups to put first, in this order; the others follow in the order of the dataset. */
  readonly order?: readonly string[];
}

const KINDS: ReadonlySet<string> = new Set([
  'definition',
  'report',
  'institution',
  'person',
  'critique',
  'initiative',
  'stakeholder',
]);
const TEXTS: ReadonlySet<string> = new Set(['definition', 'report']);
const NO_GROUP = '';

const lanesOf = (model: GraphModel, order: readonly string[]): readonly Group[] => {
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...model.groups, { id: NO_GROUP, label: 'Others' } as Group].sort((a, b) => rank(a.id) - rank(b.id));
};

/** The node whose box an end of a claim is drawn at: the definition it speaks through, or itself. */
const boxOf = (
  model: GraphModel,
  speakers: Speakers,
  claim: Claim,
  id: NodeId,
  isActor: boolean,
): NodeId | undefined => {
  const kind = model.node(id)?.kind;
  if (kind === undefined || !KINDS.has(kind)) return undefined;
  if (kind === 'definition') return id;
  const through = speakers.through(id, claim);
  if (through !== undefined && (isActor || kind === 'report')) return through;
  return id;
};

interface Tie extends Descent {
  readonly from: NodeId;
  readonly to: NodeId;
}

const tiesOf = (model: GraphModel, speakers: Speakers, descents: readonly Descent[]): readonly Tie[] =>
  descents.flatMap((descent) => {
    const { claim, ancestor, descendant } = descent;
    if (![ancestor, descendant].some((id) => TEXTS.has(model.node(id)?.kind ?? ''))) return [];
    const from = boxOf(model, speakers, claim, ancestor, ancestor === claim.from);
    const to = boxOf(model, speakers, claim, descendant, descendant === claim.from);
    return from === undefined || to === undefined ? [] : [{ ...descent, from, to }];
  });

const shelving = (ties: readonly Tie[], id: NodeId): Entry['shelved'] => {
  const tie = ties.find(({ from, to, claim }) => from === id && to === id && claim.relation === 'shelves');
  return tie && { claim: tie.claim, date: toEntryDate(tie.claim.when) };
};

const inOrder = (a: Entry, b: Entry): number =>
  a.lane - b.lane ||
  (a.date?.year ?? Number.MAX_SAFE_INTEGER) - (b.date?.year ?? Number.MAX_SAFE_INTEGER) ||
  (a.id < b.id ? -1 : 1);

const toThreads = (entries: readonly Entry[], ties: readonly Tie[]): readonly Thread[] => {
  const home = new Map(entries.flatMap((entry) => entry.nodes.map(({ id }) => [id, entry] as const)));
  const rank = new Map(entries.map((entry, i) => [entry, i]));
  const drawn = ties.filter(({ from, to }) => home.get(from) !== home.get(to));
  const pairs = groupBy(drawn, ({ from, to }) => [`${rank.get(home.get(from)!)}>${rank.get(home.get(to)!)}`]);
  return [...pairs.values()]
    .map((pair) => {
      const claims = pair.map(({ claim }) => claim).sort(byWeight);
      return { id: claims[0]!.id, from: home.get(pair[0]!.from)!, to: home.get(pair[0]!.to)!, claims };
    })
    .sort((a, b) => rank.get(a.from)! - rank.get(b.from)! || rank.get(a.to)! - rank.get(b.to)!);
};

/**
 * Definitions, and what else carries lineage claims, as entries in lanes with the threads between them. Lanes that
 * nothing stands in are left out. The order of the dataset's records does not matter. Cost linear but for sorting.
 */
export const lineageContent = (model: GraphModel, { only, order = [] }: LineageChoice = {}): LineageContent => {
  const isShown = (id: NodeId): boolean => !only || only.nodes.has(id);
  const descents = lineageClaims(
    model,
    (claim) => !only || (only.claims.has(claim.id) && isShown(claim.from) && isShown(claim.to)),
  );
  const speakers = speakersOf(model, descents, isShown);
  const ties = tiesOf(model, speakers, descents);
  const lanes = lanesOf(model, order);
  const laneOf = new Map(lanes.map(({ id }, i) => [id, i]));
  const tied = new Set(ties.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to]));
  const made = groupBy(
    ties.filter(({ claim, from, to }) => claim.from === from || claim.from === to),
    ({ claim }) => [claim.from],
  );
  const toEntry = (node: GraphNode): Entry => ({
    id: node.id,
    kind: node.kind === 'definition' ? 'card' : 'sheet',
    nodes: [node],
    speakers: node.kind === 'definition' ? speakers.of(node.id) : [],
    lane: laneOf.get(node.group ?? NO_GROUP) ?? laneOf.get(NO_GROUP)!,
    date: entryDate(
      model,
      node,
      (made.get(node.id) ?? []).map(({ claim }) => claim),
    ),
    shelved: shelving(ties, node.id),
  });
  const boxed = model.nodes.filter(({ id, kind }) => isShown(id) && (kind === 'definition' || tied.has(id)));
  const entries = stackAdopters(boxed.map(toEntry).sort(inOrder), ties);
  const used = new Set(entries.map(({ lane }) => lane));
  const kept = [...lanes.keys()].filter((lane) => used.has(lane));
  const shown = entries.map((entry) => ({ ...entry, lane: kept.indexOf(entry.lane) })).sort(inOrder);
  return {
    lanes: kept.map((lane) => lanes[lane]!),
    entries: shown,
    threads: toThreads(shown, ties),
    omitted: descents.length - ties.length,
  };
};
