import type { VisibleIds } from '../analysis/filter.ts';
import { remember } from '../analysis/remember.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { Claim, GraphNode } from '../model/records.ts';
import { compareLabels } from './compare-labels.ts';
import type { ExplorerState } from './explorer-state.ts';
import { listedNow } from './listed-now.ts';
import { modelOf } from './model-of.ts';
import { relationText } from './sentence.ts';
import { kindText } from './wording.ts';

/** The first level of the list: a kind with its visible nodes, by label. */
export interface KindBranch {
  readonly kind: string;
  /** Plural name. */
  readonly label: string;
  readonly nodes: readonly GraphNode[];
}

/** The third level: what one node is tied to by one relation, read from it. */
export interface RelationBranch {
  readonly relation: string;
  readonly label: string;
  readonly neighbours: readonly Neighbour[];
}

/** The fourth level: a node, and the visible claims that lead to it. */
export interface Neighbour {
  readonly node: GraphNode;
  readonly claims: readonly ClaimId[];
}

/** The visible nodes by kind, in the order of the vocabulary; kinds without a visible node are left out. */
export const kindBranches = (state: ExplorerState): readonly KindBranch[] => {
  const model = modelOf(state);
  return model ? branchesOf(model, listedNow(state)) : NO_BRANCHES;
};

/** What the visible claims tie a node to: lineage before the rest, then by label. Made when a node is unfolded. */
export const relationBranches = (state: ExplorerState, id: NodeId): readonly RelationBranch[] => {
  const model = modelOf(state);
  if (!model) return [];
  const shown = listedNow(state).claims;
  const branches = new Map<string, Claim[]>();
  for (const claim of model.claimsOf(id)) {
    if (!shown.has(claim.id)) continue;
    const key = `${relationText(model, claim.relation, claim.from === id ? 'out' : 'in')}\n${claim.relation}`;
    branches.set(key, [...(branches.get(key) ?? []), claim]);
  }
  return [...branches.values()].map((claims) => toBranch(model, id, claims)).sort(byLineageThenLabel(model));
};

const NO_BRANCHES: readonly KindBranch[] = [];

const branchesOf = remember((model: GraphModel, shown: VisibleIds): readonly KindBranch[] => {
  const byKind = new Map<string, GraphNode[]>(model.vocabulary.kinds.map(({ id }) => [id, []]));
  for (const node of model.nodes) {
    if (!shown.nodes.has(node.id)) continue;
    const nodes = byKind.get(node.kind);
    if (nodes) nodes.push(node);
    else byKind.set(node.kind, [node]);
  }
  return [...byKind]
    .filter(([, nodes]) => nodes.length > 0)
    .map(([kind, nodes]) => ({
      kind,
      label: model.kind(kind)?.plural ?? kindText(model, kind),
      nodes: nodes.sort(byLabel),
    }));
});

const toBranch = (model: GraphModel, id: NodeId, claims: readonly Claim[]): RelationBranch => {
  const { relation, from } = claims[0]!;
  const neighbours = new Map<NodeId, ClaimId[]>();
  for (const claim of claims) {
    const other = claim.from === id ? claim.to : claim.from;
    neighbours.set(other, [...(neighbours.get(other) ?? []), claim.id]);
  }
  return {
    relation,
    label: relationText(model, relation, from === id ? 'out' : 'in'),
    neighbours: [...neighbours]
      .flatMap(([other, ids]) => toNeighbour(model.node(other), ids))
      .sort((a, b) => byLabel(a.node, b.node)),
  };
};

const toNeighbour = (node: GraphNode | undefined, claims: readonly ClaimId[]): readonly Neighbour[] =>
  node ? [{ node, claims }] : [];

const byLabel = (a: GraphNode, b: GraphNode): number => compareLabels(a.label, b.label) || compareLabels(a.id, b.id);

const byLineageThenLabel =
  (model: GraphModel) =>
  (a: RelationBranch, b: RelationBranch): number => {
    const isLineage = ({ relation }: RelationBranch): boolean => model.relation(relation)?.family === 'lineage';
    return (
      Number(isLineage(b)) - Number(isLineage(a)) ||
      compareLabels(a.label, b.label) ||
      compareLabels(a.relation, b.relation)
    );
  };
