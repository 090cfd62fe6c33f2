import type { GraphNode } from '../../../src/model/records.ts';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { NodeId } from '../../../src/model/ids.ts';
import type { InquirySigns } from '../../../src/scene/inquiry-signs.ts';
import type { ComparedSide } from '../../../src/scene/scene.ts';
import type { ExplorerState } from '../../../src/state/explorer-state.ts';
import { kindBranches, relationBranches, type RelationBranch } from '../../../src/state/list-tree.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { nameOf } from '../../../src/state/sentence.ts';

/** One line of the tree as it stands unfolded. */
export interface ListRow {
  /** Unique in the tree: the way down to the line. */
  readonly key: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly label: string;
  /** How many lines or nodes are below it. */
  readonly count?: number;
  readonly isExpanded?: boolean;
  /** The node a line leads to. */
  readonly node?: GraphNode;
  /** The kind of the first level. */
  readonly kind?: string;
  /** What an inquiry found, where that is the first level. */
  readonly found?: 'trace' | ComparedSide;
  /** It stands unfolded until the reader folds it. */
  readonly startsUnfolded?: true;
  readonly position: number;
  readonly siblings: number;
}

type Expanded = ReadonlySet<string>;
type Place = Pick<ListRow, 'position' | 'siblings'>;

const placeOf = (i: number, all: readonly unknown[]): Place => ({ position: i + 1, siblings: all.length });

/** The key of a kind's line. */
export const kindKey = (kind: string): string => `kind ${kind}`;

/** The key of the line under which the stops of the open trace stand. */
export const TRACE_KEY = 'trace';

/** A line of the first level, and the nodes below it. */
interface Branch extends Pick<ListRow, 'key' | 'label' | 'kind' | 'found' | 'startsUnfolded'> {
  readonly nodes: readonly GraphNode[];
}

/**
 * The lines of the tree: what an inquiry found, then kinds; below them nodes, relations and neighbours as far as they
 * are unfolded.
 */
export const listRows = (state: ExplorerState, expanded: Expanded, signs: InquirySigns): readonly ListRow[] => {
  const model = modelOf(state);
  const kinds = kindBranches(state).map(({ kind, label, nodes }) => ({ key: kindKey(kind), kind, label, nodes }));
  const branches: readonly Branch[] = [...(model ? foundBranches(model, signs) : []), ...kinds];
  return branches.flatMap((branch, i) => branchRows(state, branch, expanded, placeOf(i, branches)));
};

const foundBranches = (model: GraphModel, { trace, stops, sides, ends }: InquirySigns): readonly Branch[] => {
  const toNodes = (ids: Iterable<NodeId>): readonly GraphNode[] => [...ids].flatMap((id) => model.node(id) ?? []);
  if (trace !== undefined) {
    const nodes = toNodes(stops.keys());
    return [{ key: TRACE_KEY, label: `Trace ${trace}`, found: 'trace', startsUnfolded: true, nodes }];
  }
  const [a, b] = [...ends];
  if (a === undefined || b === undefined) return [];
  const branch = (side: ComparedSide, label: string): Branch => ({
    key: `compared ${side}`,
    label,
    found: side,
    nodes: toNodes([...sides].flatMap(([id, of]) => (of === side ? [id] : []))),
  });
  const only = (id: NodeId): string => `Only ${nameOf(model, id).label}`;
  return [branch('a', only(a)), branch('both', 'Both'), branch('b', only(b))];
};

const isUnfolded = (expanded: Expanded, row: Pick<ListRow, 'key' | 'startsUnfolded'>): boolean =>
  expanded.has(markOf(row)) !== (row.startsUnfolded === true);

/** What stands in the set of unfolded lines where a line is not as it starts. */
const markOf = ({ key, startsUnfolded }: Pick<ListRow, 'key' | 'startsUnfolded'>): string =>
  startsUnfolded ? `${key} folded` : key;

const branchRows = (
  state: ExplorerState,
  { nodes, ...branch }: Branch,
  expanded: Expanded,
  place: Place,
): readonly ListRow[] => {
  const isExpanded = isUnfolded(expanded, branch);
  const row: ListRow = { ...branch, level: 1, count: nodes.length, isExpanded, ...place };
  return isExpanded
    ? [row, ...nodes.flatMap((node, i) => nodeRows(state, node, branch.key, expanded, placeOf(i, nodes)))]
    : [row];
};

const nodeRows = (
  state: ExplorerState,
  node: GraphNode,
  parent: string,
  expanded: Expanded,
  place: Place,
): readonly ListRow[] => {
  const key = `${parent}\n${node.id}`;
  const isExpanded = expanded.has(key);
  const row: ListRow = { key, level: 2, label: node.label, isExpanded, node, ...place };
  if (!isExpanded) return [row];
  const branches = relationBranches(state, node.id);
  return [row, ...branches.flatMap((branch, i) => relationRows(branch, key, expanded, placeOf(i, branches)))];
};

const relationRows = (branch: RelationBranch, parent: string, expanded: Expanded, place: Place): readonly ListRow[] => {
  const key = `${parent}\n${branch.relation} ${branch.label}`;
  const startsUnfolded = true;
  const isExpanded = isUnfolded(expanded, { key, startsUnfolded });
  const { neighbours, label } = branch;
  const row: ListRow = { key, level: 3, label, count: neighbours.length, startsUnfolded, isExpanded, ...place };
  const below = neighbours.map(({ node }, i): ListRow => ({
    key: `${key}\n${node.id}`,
    level: 4,
    label: node.label,
    node,
    ...placeOf(i, neighbours),
  }));
  return isExpanded ? [row, ...below] : [row];
};

/** The set after a line is folded or unfolded. */
export const toggled = (expanded: Expanded, row: ListRow): Expanded => {
  const mark = markOf(row);
  const next = new Set(expanded);
  if (!next.delete(mark)) next.add(mark);
  return next;
};
