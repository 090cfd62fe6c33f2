import type { GraphModel } from '../model/graph-model.ts';
import type { Filter, TimeRange, VisibleIds } from './filter.ts';
import { facetsInForce, withoutFacet, type Facet, type Around, type Narrowing } from './narrowing.ts';
import { standingNodes, visible } from './visible.ts';

/** A facet to lift, or `match` to ask for any dimension instead of all, and the nodes that come back. */
export interface Loosening {
  readonly facet: Facet | 'match';
  readonly nodes: number;
}

/** How many nodes a reader found: the visible ones without those that no choice hides. */
export const foundCount = ({ nodes }: VisibleIds, narrowing: Narrowing): number =>
  nodes.size - [...standingNodes(narrowing)].filter((id) => nodes.has(id)).length;

/**
 * Which single facet to lift to see something again, the most helpful first and none that does not help; facets that
 * help alike keep the order of the left column. Empty where no single facet helps. Cost: one `visible` a facet.
 */
export const loosen = (
  model: GraphModel,
  filter: Filter,
  time: TimeRange = {},
  focus?: Around,
): readonly Loosening[] => {
  const narrowing = { filter, time, focus };
  const found = (looser: Narrowing): number =>
    foundCount(visible(model, looser.filter, looser.time, looser.focus), looser);
  const asAny: readonly Loosening[] =
    filter.match === 'all' && filter.dimensions.length > 1
      ? [{ facet: 'match', nodes: found({ ...narrowing, filter: { ...filter, match: 'any' } }) }]
      : [];
  const lifted = facetsInForce(narrowing).map((facet) => ({ facet, nodes: found(withoutFacet(narrowing, facet)) }));
  return [...asAny, ...lifted].filter(({ nodes }) => nodes > 0).sort((a, b) => b.nodes - a.nodes);
};
