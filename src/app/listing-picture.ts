import type { Drawn } from '../engine/svg/drawn.ts';
import { listSvg } from '../engine/svg/list-svg.ts';
import { noteSvg } from '../engine/svg/note-svg.ts';
import type { Pen } from '../engine/svg/pen.ts';
import { textTableSvg } from '../engine/svg/text-table-svg.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { GraphNode } from '../model/records.ts';
import type { InquirySigns } from '../scene/inquiry-signs.ts';
import { foundBeside, foundRank, foundWord } from './found-beside.ts';
import type { ComparedSide } from '../scene/scene.ts';
import { kindFamily } from '../scene/kind-family.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { kindBranches } from '../state/list-tree.ts';
import { CLAIM_COLUMNS, claimRows, NODE_COLUMNS, nodeRows, type ClaimRow, type Column } from '../state/table-rows.ts';
import { counted } from '../state/wording.ts';

/** A picture with more rows than this is no picture; the rest is counted. */
const MOST_ROWS = 600;
const LAST = 1e6;
const NOTHING = 'Nothing passes the filters.';

interface Branch {
  readonly kind?: string;
  readonly label: string;
  readonly nodes: readonly GraphNode[];
}

/** What an inquiry found stands before the kinds. */
const foundBranches = (model: GraphModel, { trace, stops, sides, ends }: InquirySigns): readonly Branch[] => {
  const toNodes = (ids: Iterable<NodeId>): readonly GraphNode[] => [...ids].flatMap((id) => model.node(id) ?? []);
  if (trace !== undefined) return [{ label: `Trace ${trace}`, nodes: toNodes(stops.keys()) }];
  const [a, b] = toNodes(ends);
  if (!a || !b) return [];
  const joined = (side: ComparedSide): readonly GraphNode[] =>
    toNodes([...sides].flatMap(([id, of]) => (of === side ? [id] : [])));
  return [
    { label: `Only ${a.label}`, nodes: joined('a') },
    { label: 'Both', nodes: joined('both') },
    { label: `Only ${b.label}`, nodes: joined('b') },
  ];
};

/** The visible nodes of a state as a picture of names by kind, with what an inquiry found before them. */
export const listPicture = (pen: Pen, model: GraphModel, state: ExplorerState, width: number): Drawn => {
  const { signs } = foundBeside(model, state);
  const branches: readonly Branch[] = [...foundBranches(model, signs), ...kindBranches(state)];
  if (branches.length === 0) return noteSvg(pen, NOTHING, width);
  const selected = new Set(state.view.selection.nodes);
  return listSvg(pen, {
    branches: branches.map(({ nodes, ...branch }) => ({
      ...branch,
      names: nodes.map(({ id, label: text }) => ({ id, text, isSelected: selected.has(id) })),
    })),
    familyOf: (kind) => kindFamily(model, kind),
    signs,
    width,
  });
};

interface Listing<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

const tablePart = <Row extends { readonly id: string }>(
  pen: Pen,
  { columns, rows }: Listing<Row>,
  selected: ReadonlySet<string>,
  width: number,
): Drawn => {
  if (rows.length === 0) return noteSvg(pen, NOTHING, width);
  const drawn = textTableSvg(pen, {
    columns: columns.map(({ id, label, isNumber }) => ({
      label,
      isNumber: isNumber === true,
      isQuoted: id === 'phrase',
    })),
    rows: rows.slice(0, MOST_ROWS).map((row) => ({
      cells: columns.map(({ text }) => text(row)),
      isSelected: selected.has(row.id),
    })),
    width,
  });
  const more = rows.length - MOST_ROWS;
  return more > 0 ? { ...drawn, note: `${counted(more, 'row')} more are not drawn.` } : drawn;
};

/** What was found stands before the rest, with a column of its own. */
const withFound = <Row>(
  { columns, rows }: Listing<Row>,
  { trace, ends }: InquirySigns,
  word: (row: Row) => string,
  rank: (row: Row) => number,
): Listing<Row> => {
  if (trace === undefined && ends.size === 0) return { columns, rows };
  const label = trace === undefined ? 'Compared' : `Trace ${trace}`;
  return {
    columns: [{ id: 'found', label, text: word }, ...columns],
    rows: rows.toSorted((a, b) => rank(a) - rank(b)),
  };
};

/** The visible nodes or claims of a state as a picture of a table, what an inquiry found before the rest. */
export const tablePicture = (pen: Pen, model: GraphModel, state: ExplorerState, width: number): Drawn => {
  const { table, selection } = state.view;
  const { signs } = foundBeside(model, state);
  const selected = new Set<string>([...selection.nodes, ...selection.claims]);
  if (table === 'nodes') {
    const nodes = { columns: NODE_COLUMNS, rows: nodeRows(state) };
    const found = withFound(
      nodes,
      signs,
      ({ id }) => foundWord(signs, id),
      ({ id }) => foundRank(signs, id),
    );
    return tablePart(pen, found, selected, width);
  }
  const claims = { columns: CLAIM_COLUMNS, rows: claimRows(state) };
  const hop = ({ id }: ClaimRow): number | undefined => signs.hops.get(id)?.number;
  const found = withFound(
    claims,
    signs,
    (row) => (hop(row) ? `hop ${hop(row)}` : ''),
    (row) => hop(row) ?? LAST,
  );
  return tablePart(pen, found, selected, width);
};
