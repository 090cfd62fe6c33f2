import type { NodeId } from '../model/ids.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { GraphNode } from '../model/records.ts';

/** Lesser nodes of one kind that hang on the same node, drawn as one counted mark until they are opened. */
export interface Fold {
  /** Stable while its parent and kind are there. */
  readonly id: string;
  /** The drawn node they hang on. */
  readonly parent: NodeId;
  readonly kind: string;
  readonly members: readonly GraphNode[];
}

/** Which nodes of a graph stand by themselves in the overview, and how the others hang on them. */
export interface Folding {
  readonly kept: ReadonlySet<NodeId>;
  /** For each node that is not kept, the kept one it hangs on; isolated nodes have none. */
  readonly parents: ReadonlyMap<NodeId, NodeId>;
  readonly folds: readonly Fold[];
}

/** How many nodes may stand by themselves in an overview and stay readable on a laptop. */
export const OVERVIEW_BUDGET = 110;

const KIND_WEIGHT: ReadonlyMap<string, number> = new Map([
  ['dimension', 1000],
  ['definition', 14],
  ['institution', 9],
  ['report', 5],
  ['critique', 5],
  ['concept', 3],
  ['initiative', 3],
  ['person', 3],
  ['element', -6],
  ['measure', -8],
]);

const LINEAGE_WEIGHT = 2;
/** Fewer nodes of one kind than this share a mark with the other lesser nodes of their parent. */
const SMALLEST_OF_A_KIND = 6;
/** Kind of a fold whose members differ. */
export const MIXED = 'mixed';

/** How much a node matters to the whole picture: its links, those of lineage most, and its kind. Leaves do not. */
const weightOf = (model: GraphModel, node: GraphNode): number => {
  const links = model.linksOf(node.id).length;
  const kind = KIND_WEIGHT.get(node.kind) ?? 0;
  if (links <= 2 && kind < 1000) return -1000 + kind + links;
  const lineage = model.claimsOf(node.id).filter(({ relation }) => model.relation(relation)?.family === 'lineage');
  return kind + links + LINEAGE_WEIGHT * lineage.length;
};

interface Neighbour {
  readonly id: NodeId;
  readonly claims: number;
}

const neighboursOf = (model: GraphModel, id: NodeId): readonly Neighbour[] =>
  model.linksOf(id).flatMap((link) => {
    const other = link.a === id ? link.b : link.a;
    return other === id ? [] : [{ id: other, claims: link.claims.length }];
  });

/** The neighbour a node hangs on: of its own group before others, then by number of claims, then the less busy one. */
const hangsOn = (model: GraphModel, node: GraphNode, kept: ReadonlySet<NodeId>): NodeId | undefined => {
  const rank = ({ id, claims }: Neighbour): number =>
    (model.node(id)?.group === node.group ? 1000 : 0) +
    (model.node(id)?.kind === 'dimension' ? -500 : 0) +
    claims * 10 -
    Math.min(9, model.linksOf(id).length / 10);
  const known = neighboursOf(model, node.id).filter(({ id }) => kept.has(id));
  return known.reduce<Neighbour | undefined>(
    (best, next) => (best && rank(best) >= rank(next) ? best : next),
    undefined,
  )?.id;
};

/** Parents of all nodes that are not kept; those that touch nothing kept hang where their neighbours hang. */
const parentsOf = (model: GraphModel, kept: ReadonlySet<NodeId>): ReadonlyMap<NodeId, NodeId> => {
  const parents = new Map<NodeId, NodeId>();
  let waiting = model.nodes.filter(({ id }) => !kept.has(id));
  for (let before = -1; waiting.length !== before && waiting.length > 0;) {
    before = waiting.length;
    const reached: [NodeId, NodeId][] = [];
    for (const node of waiting) {
      const direct = hangsOn(model, node, kept);
      const through =
        direct ?? parents.get(neighboursOf(model, node.id).find(({ id }) => parents.has(id))?.id as NodeId);
      if (through !== undefined) reached.push([node.id, through]);
    }
    for (const [id, parent] of reached) parents.set(id, parent);
    waiting = waiting.filter(({ id }) => !parents.has(id));
  }
  return parents;
};

const byParentAndKind = (
  model: GraphModel,
  parents: ReadonlyMap<NodeId, NodeId>,
): ReadonlyMap<NodeId, ReadonlyMap<string, GraphNode[]>> => {
  const found = new Map<NodeId, Map<string, GraphNode[]>>();
  for (const node of model.nodes) {
    const parent = parents.get(node.id);
    if (parent === undefined) continue;
    const kinds = found.get(parent) ?? new Map<string, GraphNode[]>();
    kinds.set(node.kind, [...(kinds.get(node.kind) ?? []), node]);
    found.set(parent, kinds);
  }
  return found;
};

const toFold = (parent: NodeId, kind: string, members: readonly GraphNode[]): readonly Fold[] =>
  members.length > 1 ? [{ id: `fold:${kind}:${parent}`, parent, kind, members }] : [];

const foldsAt = (parent: NodeId, kinds: ReadonlyMap<string, readonly GraphNode[]>): readonly Fold[] => {
  const large = [...kinds].filter(([, members]) => members.length >= SMALLEST_OF_A_KIND);
  const rest = [...kinds].filter(([, members]) => members.length < SMALLEST_OF_A_KIND);
  const kind = rest.length === 1 ? rest[0]![0] : MIXED;
  return [
    ...large.flatMap(([id, members]) => toFold(parent, id, members)),
    ...toFold(
      parent,
      kind,
      rest.flatMap(([, members]) => members),
    ),
  ];
};

/**
 * How a graph is brought under the budget: the weightiest nodes stay, the others are counted where they hang. A graph
 * within the budget keeps all. Deterministic; O(n log n) in nodes, linear in links.
 */
export const foldingOf = (model: GraphModel, budget = OVERVIEW_BUDGET): Folding => {
  const ranked =
    model.nodes.length <= budget
      ? model.nodes
      : model.nodes
          .map((node) => ({ node, weight: weightOf(model, node) }))
          .sort((p, q) => q.weight - p.weight)
          .map(({ node }) => node);
  const kept = new Set(ranked.slice(0, budget).map(({ id }) => id));
  const parents = parentsOf(model, kept);
  const folds = [...byParentAndKind(model, parents)].flatMap(([parent, kinds]) => foldsAt(parent, kinds));
  return { kept, parents, folds };
};

const TYPE_PLURALS: ReadonlyMap<string, string> = new Map([
  ['government', 'governments'],
  ['strategy', 'strategies'],
  ['capacity', 'capacities'],
  ['task', 'tasks'],
  ['component', 'components'],
  ['field-of-action', 'fields of action'],
]);

/** What a fold of so many members is called: "37 governments", "16 elements". */
export const foldLabel = (model: GraphModel, { kind, members }: Fold, count = members.length): string => {
  if (kind === MIXED) return `${count} more`;
  const types = new Set(members.map(({ type }) => type));
  const [only] = types;
  const plural = types.size === 1 && only !== undefined ? TYPE_PLURALS.get(only) : undefined;
  const record = model.kind(kind);
  const noun = plural ?? (count === 1 ? record?.label : (record?.plural ?? record?.label)) ?? kind;
  return `${count} ${noun.toLowerCase()}`;
};
