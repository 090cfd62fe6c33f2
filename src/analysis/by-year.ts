import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';

/**
 * Orders nodes by their first year, undated ones last, then by id; the same for the same data in whatever order its
 * files are read.
 */
export const byYear =
  (model: GraphModel) =>
  (a: NodeId, b: NodeId): number => {
    const years = firstYear(model, a) - firstYear(model, b);
    if (years !== 0 && !Number.isNaN(years)) return years;
    return a < b ? -1 : a > b ? 1 : 0;
  };

const firstYear = (model: GraphModel, id: NodeId): number => {
  const { from, to } = model.nodeYears(id);
  return from ?? to ?? Infinity;
};
