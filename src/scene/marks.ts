import type { ClaimId, NodeId } from '../model/ids.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Claim, GraphNode } from '../model/records.ts';
import type { Fold, Folding } from './fold.ts';

/** What is drawn as one thing: a node, or several folded into a counted mark. */
export type Mark =
  | { readonly kind: 'node'; readonly id: string; readonly node: GraphNode }
  | {
      readonly kind: 'fold';
      readonly id: string;
      readonly fold: Fold;
      readonly node: GraphNode;
      readonly members: readonly GraphNode[];
    };

/** Claims between two marks, drawn as one link. */
export interface MarkLink {
  readonly id: string;
  readonly a: Mark;
  readonly b: Mark;
  readonly claims: readonly Claim[];
}

/** The graph as it is drawn: marks in dataset order and the links between them. */
export interface MarkGraph {
  readonly marks: readonly Mark[];
  readonly links: readonly MarkLink[];
  readonly markOf: ReadonlyMap<NodeId, Mark>;
}

/** What to draw: which nodes and claims, and which of the folded nodes stand by themselves. */
export interface MarkChoice {
  readonly folds: readonly Fold[];
  readonly out: ReadonlySet<NodeId>;
  readonly nodes?: ReadonlySet<NodeId>;
  readonly claims?: ReadonlySet<ClaimId>;
}

const foldMarks = ({ folds, out, nodes }: MarkChoice): Map<NodeId, Mark> => {
  const found = new Map<NodeId, Mark>();
  for (const fold of folds) {
    const members = fold.members.filter(({ id }) => !out.has(id) && (nodes === undefined || nodes.has(id)));
    if (members.length < 2) continue;
    const mark: Mark = { kind: 'fold', id: fold.id, fold, node: members[0]!, members };
    for (const { id } of members) found.set(id, mark);
  }
  return found;
};

const pairId = (a: Mark, b: Mark): string => JSON.stringify(a.id <= b.id ? [a.id, b.id] : [b.id, a.id]);

const bundle = (claims: readonly Claim[], markOf: ReadonlyMap<NodeId, Mark>): readonly MarkLink[] => {
  const byPair = new Map<string, { a: Mark; b: Mark; claims: Claim[] }>();
  for (const claim of claims) {
    const [a, b] = [markOf.get(claim.from), markOf.get(claim.to)];
    if (!a || !b || (a === b && a.kind === 'fold')) continue;
    const id = pairId(a, b);
    const known = byPair.get(id);
    if (known) known.claims.push(claim);
    else byPair.set(id, { a, b, claims: [claim] });
  }
  return [...byPair].map(([id, link]) => ({ id, ...link }));
};

/** The marks and links of a choice. Cost linear in nodes and claims. */
export const markGraph = (model: GraphModel, choice: MarkChoice): MarkGraph => {
  const folded = foldMarks(choice);
  const { nodes, claims } = choice;
  const drawn = nodes ? model.nodes.filter(({ id }) => nodes.has(id)) : model.nodes;
  const said = claims ? model.claims.filter(({ id }) => claims.has(id)) : model.claims;
  const markOf = new Map(
    drawn.map((node): [NodeId, Mark] => [node.id, folded.get(node.id) ?? { kind: 'node', id: node.id, node }]),
  );
  return { marks: [...new Set(markOf.values())], links: bundle(said, markOf), markOf };
};

/** The marks of a whole graph with everything folded: what a layout places. */
export const overviewMarks = (model: GraphModel, { folds }: Folding): MarkGraph =>
  markGraph(model, { folds, out: new Set() });

/** Groups that have a land of their own in the network. */
export const regionGroups = (model: GraphModel): ReadonlySet<string> =>
  new Set(model.groups.flatMap(({ id, region }) => (region ? [id] : [])));

/** The group whose land a mark stands in: what hangs on a node stands with it. */
export const groupOf = (model: GraphModel, { parents }: Folding, mark: Mark): string | undefined => {
  const parent = mark.kind === 'fold' ? mark.fold.parent : parents.get(mark.node.id);
  return parent === undefined ? mark.node.group : model.node(parent)?.group;
};
