import { groupBy } from '../base/group-by.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { Claim } from '../model/records.ts';
import type { ClaimTest } from './claim-tests.ts';
import { coverageRows, defaultColumns } from './coverage-axes.ts';
import type { TimeRange } from './filter.ts';
import { isLike } from './like-relation.ts';
import { overlaps } from './overlaps.ts';
import { stanceOf } from './stance.ts';

/** What to compare with what, and in which years. Ids are plain text. */
export interface CoverageQuery extends TimeRange {
  /** Nodes; absent: those that speak about one of the columns. */
  readonly rows?: readonly string[];
  /** Dimensions; absent: the ordered ones, or all where none has an order. */
  readonly columns?: readonly string[];
}

/** A query that also says which claims count at all; absent: every one. */
export interface NarrowedCoverageQuery extends CoverageQuery {
  readonly passes?: ClaimTest;
}

/** Whether a node addresses a dimension: a source says so, we read it so, something leaves it out, or no evidence. */
export type CoverageState = 'stated' | 'inferred' | 'excluded' | 'none';

/** One node and one dimension. */
export interface CoverageCell {
  readonly row: NodeId;
  readonly column: NodeId;
  readonly state: CoverageState;
  /** Every claim about the pair within the years, also those the state went against. */
  readonly claims: readonly ClaimId[];
  /** Whether sources differ on it: claims for both, or claims that are disputed. */
  readonly differs: boolean;
}

/** Cells by state. */
export type CoverageTotals = Readonly<Record<CoverageState, number>>;

/** Rows by columns; every pair has a cell, row by row. */
export interface Coverage {
  readonly rows: readonly NodeId[];
  readonly columns: readonly NodeId[];
  readonly cells: readonly CoverageCell[];
  readonly totals: CoverageTotals;
  readonly rowTotals: readonly CoverageTotals[];
  readonly columnTotals: readonly CoverageTotals[];
}

/**
 * Which nodes address which dimensions. A cell is *excluded* where a claim excludes or denies or a closed list leaves
 * the dimension out, *stated* or *inferred* by the best basis of the claims that affirm, and *none* where there is no
 * claim: silence is not a no. Where claims say both, the better founded wins (stated before concluded; between equals
 * the no) and the cell `differs`. Claims outside the years do not count; undated ones do. Rows and columns that are
 * named twice count once, ids without a node keep their empty cells. Linear in the claims of the rows plus the cells.
 */
export const coverageOf = (model: GraphModel, query: NarrowedCoverageQuery = {}): Coverage => {
  const columns = [...new Set((query.columns as readonly NodeId[] | undefined) ?? defaultColumns(model))];
  const rows = [...new Set((query.rows as readonly NodeId[] | undefined) ?? coverageRows(model, columns))];
  const claims = claimsByPair(model, rows, columns, query);
  const cells = rows.flatMap((row) =>
    columns.map((column) => toCell(model, row, column, claims.get(row)?.get(column) ?? [])),
  );
  return {
    rows,
    columns,
    cells,
    totals: totalsOf(cells),
    rowTotals: rows.map((_, i) => totalsOf(cells.slice(i * columns.length, (i + 1) * columns.length))),
    columnTotals: columns.map((_, j) => totalsOf(cells.filter((_cell, at) => at % columns.length === j))),
  };
};

const claimsByPair = (
  model: GraphModel,
  rows: readonly NodeId[],
  columns: readonly NodeId[],
  { passes = () => true, ...time }: NarrowedCoverageQuery,
): ReadonlyMap<NodeId, ReadonlyMap<NodeId, readonly Claim[]>> => {
  const isAddressed = isLike(model, 'addresses');
  const wanted = new Set(columns);
  const counts = (claim: Claim): boolean =>
    wanted.has(claim.to) && isAddressed(claim) && passes(claim) && overlaps(model.years(claim.id), time);
  const own = (row: NodeId): readonly Claim[] => model.claimsOf(row).filter((one) => one.from === row && counts(one));
  return new Map(rows.map((row) => [row, groupBy(own(row), ({ to: column }) => [column])]));
};

const toCell = (model: GraphModel, row: NodeId, column: NodeId, claims: readonly Claim[]): CoverageCell => {
  const stance = stanceOf(claims);
  const state = !stance ? 'none' : stance.says === 'no' ? 'excluded' : stance.isStated ? 'stated' : 'inferred';
  const differs = stance?.differs === true || claims.some(({ id }) => model.disputesOf(id).length > 0);
  return { row, column, state, claims: claims.map(({ id }) => id), differs };
};

const totalsOf = (cells: readonly CoverageCell[]): CoverageTotals => {
  const totals = { stated: 0, inferred: 0, excluded: 0, none: 0 };
  for (const { state } of cells) totals[state] += 1;
  return totals;
};
