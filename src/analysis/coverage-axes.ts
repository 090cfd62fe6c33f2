import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { byYear } from './by-year.ts';
import { isLike } from './like-relation.ts';

/**
 * Kinds whose nodes may be rows without being asked for, in reading order: those that speak, and what they say. A
 * measure or an element serves a dimension by its nature, so it stands in the matrix only when it is named.
 */
const ROW_KINDS = ['institution', 'stakeholder', 'person', 'report', 'definition', 'critique', 'initiative'];

/** The dimensions that a dataset orders, in that order; all of them where it orders none. */
export const defaultColumns = (model: GraphModel): readonly NodeId[] => {
  const ordered = model.dimensions.filter(({ order }) => order !== undefined);
  return (ordered.length > 0 ? ordered : model.dimensions).map(({ id }) => id);
};

/**
 * Nodes about which a claim says that they address, or do not address, one of the columns; in whatever years, so that
 * rows stay while the years move. By group in the order of the dataset, then kind, then year, then id.
 */
export const coverageRows = (model: GraphModel, columns: readonly NodeId[]): readonly NodeId[] => {
  const isAddressed = isLike(model, 'addresses');
  const claims = columns.flatMap((column) => model.claimsOf(column).filter((claim) => claim.to === column));
  const rows = [...new Set(claims.filter(isAddressed).map(({ from }) => from))];
  const groups = new Map(model.groups.map(({ id }, i) => [id, i]));
  const group = (id: NodeId): number => groups.get(model.node(id)?.group ?? '') ?? groups.size;
  const kind = (id: NodeId): number => ROW_KINDS.indexOf(model.node(id)?.kind ?? '');
  const inOrder = byYear(model);
  return rows.filter((id) => kind(id) >= 0).sort((a, b) => group(a) - group(b) || kind(a) - kind(b) || inOrder(a, b));
};
