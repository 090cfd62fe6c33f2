import type { GraphNode } from '../../../src/model/records.ts';
import type { ExplorerState } from '../../../src/state/explorer-state.ts';
import { kindBranches, relationBranches, type KindBranch, type RelationBranch } from '../../../src/state/list-tree.ts';

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
  readonly position: number;
  readonly siblings: number;
}

type Expanded = ReadonlySet<string>;
type Place = Pick<ListRow, 'position' | 'siblings'>;

const placeOf = (i: number, all: readonly unknown[]): Place => ({ position: i + 1, siblings: all.length });

/** The key of a kind's line. */
export const kindKey = (kind: string): string => `kind ${kind}`;

/** The lines of the tree: kinds, below them nodes, relations and neighbours as far as they are unfolded. */
export const listRows = (state: ExplorerState, expanded: Expanded): readonly ListRow[] =>
  kindBranches(state).flatMap((branch, i, all) => kindRows(state, branch, expanded, placeOf(i, all)));

const kindRows = (
  state: ExplorerState,
  { kind, label, nodes }: KindBranch,
  expanded: Expanded,
  place: Place,
): readonly ListRow[] => {
  const key = kindKey(kind);
  const isExpanded = expanded.has(key);
  const row: ListRow = { key, level: 1, label, count: nodes.length, isExpanded, kind, ...place };
  return isExpanded
    ? [row, ...nodes.flatMap((node, i) => nodeRows(state, node, key, expanded, placeOf(i, nodes)))]
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
  const isExpanded = !expanded.has(`${key} folded`);
  const { neighbours, label } = branch;
  const row: ListRow = { key, level: 3, label, count: neighbours.length, isExpanded, ...place };
  const below = neighbours.map(({ node }, i): ListRow => ({
    key: `${key}\n${node.id}`,
    level: 4,
    label: node.label,
    node,
    ...placeOf(i, neighbours),
  }));
  return isExpanded ? [row, ...below] : [row];
};

/** The set after a line is folded or unfolded; relations start unfolded. */
export const toggled = (expanded: Expanded, { key, level }: ListRow): Expanded => {
  const mark = level === 3 ? `${key} folded` : key;
  const next = new Set(expanded);
  if (!next.delete(mark)) next.add(mark);
  return next;
};
