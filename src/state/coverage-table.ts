import type { Coverage, CoverageCell, CoverageState, CoverageTotals } from '../analysis/coverage.ts';
import { remember } from '../analysis/remember.ts';
import { saysNo } from '../analysis/stance.ts';
import { hasBasis } from '../analysis/bases.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { GraphNode } from '../model/records.ts';
import { compareLabels } from './compare-labels.ts';
import type { CoverageLayout, RowGrouping, RowOrder } from './coverage-layout.ts';
import { coverageNow } from './coverage-now.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { counted, kindText } from './wording.ts';
import { yearText } from './year-text.ts';

export type { CoverageState, CoverageTotals };

/** A cell, ready to be shown. */
export interface CellView {
  readonly row: NodeId;
  readonly column: NodeId;
  readonly state: CoverageState;
  readonly claims: number;
  readonly differs: boolean;
  /** "NATO, Food: excluded, read from a closed list". */
  readonly name: string;
}

/** A node with its cells, in the order of the columns. */
export interface RowView {
  readonly node: GraphNode;
  readonly name: string;
  /** "1994", "to 2006"; empty where undated. */
  readonly year: string;
  readonly cells: readonly CellView[];
  readonly totals: CoverageTotals;
}

/** Rows of one organisation or kind; those without any evidence apart, to be folded into one line. */
export interface RowGroup {
  readonly id: string;
  /** Empty where rows are not grouped. */
  readonly label: string;
  readonly rows: readonly RowView[];
  readonly silent: readonly RowView[];
}

/** A dimension with its totals. */
export interface ColumnView {
  readonly node: GraphNode;
  readonly name: string;
  readonly totals: CoverageTotals;
}

/** The whole matrix, grouped and sorted. */
export interface CoverageTable {
  readonly columns: readonly ColumnView[];
  readonly groups: readonly RowGroup[];
  readonly rows: number;
  readonly totals: CoverageTotals;
  /** Nothing but silence in every cell. */
  readonly isSilent: boolean;
  /** "6 institutions, 4 reports and 7 definitions". */
  readonly summary: string;
}

/** The matrix as it is laid out now. */
export const coverageTable = (state: ExplorerState): CoverageTable | undefined => {
  const [model, coverage] = [modelOf(state), coverageNow(state)];
  return model && coverage && laidOut(model, coverage, state.view.coverage);
};

/** What a row or a list calls a node: its label where that is short enough, else its short name or acronym. */
export const rowName = ({ label, short, acronym }: GraphNode): string =>
  label.length <= LONGEST_NAME ? label : (acronym ?? short ?? label);

const LONGEST_NAME = 30;

const laidOut = remember((model: GraphModel, coverage: Coverage, layout: CoverageLayout): CoverageTable => {
  const width = coverage.columns.length;
  const rows = coverage.rows.flatMap((id, i): RowView[] => {
    const node = model.node(id);
    const cells = coverage.cells.slice(i * width, (i + 1) * width);
    return node ? [toRow(model, node, cells, coverage.rowTotals[i]!)] : [];
  });
  return {
    columns: coverage.columns.flatMap((id, j) => {
      const node = model.node(id);
      return node ? [{ node, name: node.short ?? node.label, totals: coverage.columnTotals[j]! }] : [];
    }),
    groups: grouped(model, rows, layout),
    rows: rows.length,
    totals: coverage.totals,
    isSilent: coverage.totals.none === coverage.cells.length,
    summary: summaryOf(model, rows),
  };
});

const toRow = (model: GraphModel, node: GraphNode, cells: readonly CoverageCell[], totals: CoverageTotals): RowView => {
  const name = rowName(node);
  return {
    node,
    name,
    year: yearText(model.nodeYears(node.id)),
    cells: cells.map((cell) => ({
      row: cell.row,
      column: cell.column,
      state: cell.state,
      claims: cell.claims.length,
      differs: cell.differs,
      name: `${name}, ${model.node(cell.column)?.short ?? cell.column}: ${cellWords(model, cell)}`,
    })),
    totals,
  };
};

const cellWords = (model: GraphModel, cell: CoverageCell): string => {
  const differ = cell.differs ? ', sources differ' : '';
  if (cell.state === 'none') return 'no evidence in this dataset';
  if (cell.state === 'excluded')
    return `excluded, ${isClosedList(model, cell) ? 'read from a closed list' : 'a source says so'}${differ}`;
  return `${cell.state}, ${counted(cell.claims.length, 'claim')}${differ}`;
};

/** Whether what is excluded was read off a closed list, and no source says it in so many words. */
export const isClosedList = (model: GraphModel, { claims }: CoverageCell): boolean => {
  const against = claims.flatMap((id) => model.claim(id) ?? []).filter(saysNo);
  return against.some((claim) => hasBasis(claim, 'complement')) && !against.some((claim) => hasBasis(claim, 'stated'));
};

const grouped = (
  model: GraphModel,
  rows: readonly RowView[],
  { group, order }: CoverageLayout,
): readonly RowGroup[] => {
  const heads = headsOf(model, group);
  const placed = (row: RowView): string => {
    const id = group === 'organisation' ? row.node.group : group === 'kind' ? row.node.kind : '';
    return id !== undefined && heads.has(id) ? id : '';
  };
  return [...heads].flatMap(([id, label]) => {
    const own = rows.filter((row) => placed(row) === id).toSorted(inOrder(model, order));
    const isSilent = ({ cells, totals }: RowView): boolean => totals.none === cells.length;
    return own.length > 0
      ? [{ id, label, rows: own.filter((row) => !isSilent(row)), silent: own.filter(isSilent) }]
      : [];
  });
};

const headsOf = (model: GraphModel, group: RowGrouping): ReadonlyMap<string, string> => {
  if (group === 'organisation')
    return new Map([...model.groups.map(({ id, label }) => [id, label] as const), ['', 'Other']]);
  if (group === 'none') return new Map([['', '']]);
  return new Map(model.vocabulary.kinds.map(({ id, label, plural }) => [id, plural ?? label]));
};

/** Ties go by year, undated last, then by name, so that the picture is always the same. */
const inOrder = (model: GraphModel, order: RowOrder): ((a: RowView, b: RowView) => number) => {
  const kinds = new Map(model.vocabulary.kinds.map(({ id }, i) => [id, i]));
  const kind = ({ node }: RowView): number => kinds.get(node.kind) ?? kinds.size;
  const year = ({ node }: RowView): number => {
    const { from, to } = model.nodeYears(node.id);
    return from ?? to ?? 1e6;
  };
  const first: Readonly<Record<RowOrder, (a: RowView, b: RowView) => number>> = {
    year: (a, b) => kind(a) - kind(b),
    name: (a, b) => compareLabels(a.name, b.name),
    stated: (a, b) => b.totals.stated - a.totals.stated || b.totals.inferred - a.totals.inferred,
    gaps: (a, b) => b.totals.none + b.totals.excluded - a.totals.none - a.totals.excluded,
  };
  return (a, b) =>
    first[order](a, b) || year(a) - year(b) || compareLabels(a.name, b.name) || compareLabels(a.node.id, b.node.id);
};

const summaryOf = (model: GraphModel, rows: readonly RowView[]): string => {
  const counts = new Map<string, number>();
  for (const { node } of rows) counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  const places = model.vocabulary.kinds.map(({ id }) => id);
  return [...counts]
    .toSorted(([a], [b]) => places.indexOf(a) - places.indexOf(b))
    .map(([id, count]) => counted(count, kindText(model, id).toLowerCase(), model.kind(id)?.plural?.toLowerCase()))
    .join(', ');
};
