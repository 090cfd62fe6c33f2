import type { GraphModel } from '../model/graph-model.ts';
import { facetsInForce, withoutFacet, type Facet } from './facets.ts';
import type { Filter, TimeRange, VisibleIds } from './filter.ts';
import { visible } from './visible.ts';

/** A facet to lift, or `match` to ask for any dimension instead of all, and the nodes that come back. */
export interface Loosening {
  readonly facet: Facet | 'match';
  readonly nodes: number;
}

/** Whether a filter finds nothing: no node but the chosen dimensions, which always stay. */
export const isNothingFound = ({ nodes }: VisibleIds, { dimensions }: Filter): boolean =>
  nodes.size === dimensions.filter((id) => nodes.has(id)).length;

/**
 * Which single facet to lift to see something again, the most helpful first and none that does not help; facets that
 * help alike keep the order of the left column. Empty where no single facet helps. Cost: one `visible` a facet.
 */
export const loosen = (model: GraphModel, filter: Filter, time: TimeRange = {}): readonly Loosening[] => {
  const lifted = facetsInForce(filter, time).map((facet) => ({
    facet,
    nodes: countFound(model, withoutFacet(filter, facet), facet === 'time' ? {} : time),
  }));
  const asAny: readonly Loosening[] =
    filter.match === 'all' && filter.dimensions.length > 1
      ? [{ facet: 'match', nodes: countFound(model, { ...filter, match: 'any' }, time) }]
      : [];
  return [...asAny, ...lifted].filter(({ nodes }) => nodes > 0).sort((a, b) => b.nodes - a.nodes);
};

const countFound = (model: GraphModel, filter: Filter, time: TimeRange): number => {
  const { nodes } = visible(model, filter, time);
  return nodes.size - filter.dimensions.filter((id) => nodes.has(id)).length;
};
