import type { NodeId } from '../model/ids.ts';

/** What rows of the coverage can be gathered by, the usual way first. */
export const ROW_GROUPINGS = ['organisation', 'kind', 'none'] as const;
export type RowGrouping = (typeof ROW_GROUPINGS)[number];

/** What rows of the coverage can be sorted by within their group, the usual way first. */
export const ROW_ORDERS = ['year', 'name', 'stated', 'gaps'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** One node and one dimension of the coverage. */
export interface CellPlace {
  readonly row: NodeId;
  readonly column: NodeId;
}

/** How the coverage is laid out. */
export interface CoverageLayout {
  readonly group: RowGrouping;
  readonly order: RowOrder;
  /** Dimensions run down and nodes across. */
  readonly isTurned: boolean;
  /** The dimensions that the dataset orders, or every threat that it names. */
  readonly threats: 'ordered' | 'all';
}

/** The layout to begin with. */
export const USUAL_LAYOUT: CoverageLayout = {
  group: 'organisation',
  order: 'year',
  isTurned: false,
  threats: 'ordered',
};

/** A layout from any words: what is no choice of ours is as usual. */
export const toCoverageLayout = (input: Readonly<Partial<Record<keyof CoverageLayout, unknown>>>): CoverageLayout => ({
  group: ROW_GROUPINGS.find((name) => name === input.group) ?? USUAL_LAYOUT.group,
  order: ROW_ORDERS.find((name) => name === input.order) ?? USUAL_LAYOUT.order,
  isTurned: input.isTurned === true,
  threats: input.threats === 'all' ? 'all' : 'ordered',
});
