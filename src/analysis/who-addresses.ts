import type { NodeId } from '../model/ids.ts';
import type { Coverage, CoverageCell } from './coverage.ts';

/** Cells of the rows that do address a dimension, those that a source states first. */
export const whoAddresses = ({ cells }: Coverage, column: NodeId): readonly CoverageCell[] => {
  const own = cells.filter((cell) => cell.column === column);
  return [...own.filter(({ state }) => state === 'stated'), ...own.filter(({ state }) => state === 'inferred')];
};
