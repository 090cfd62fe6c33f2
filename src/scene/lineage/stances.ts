import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeId } from '../../model/ids.ts';
import type { GraphNode } from '../../model/records.ts';
import { shortened } from '../shortened.ts';
import { byName } from './by-name.ts';

/** What a definition says of an element. An exclusion outweighs an affirmation of the same element. */
export type Stance = 'affirmed' | 'excluded';

const LONGEST_NAME = 16;

/** What each definition says of each element it names; what it does not name is not in its map. */
export const stancesOf = (model: GraphModel, definition: NodeId): ReadonlyMap<NodeId, Stance> => {
  const stances = new Map<NodeId, Stance>();
  for (const { from, relation, to, polarity } of model.claimsOf(definition)) {
    if (from !== definition || relation !== 'contains' || polarity === 'denies' || !model.node(to)) continue;
    if (polarity === 'excludes') stances.set(to, 'excluded');
    else if (!stances.has(to)) stances.set(to, 'affirmed');
  }
  return stances;
};

/** The name of an element on a chip. */
export const chipName = ({ short, label }: GraphNode): string => shortened(short ?? label, LONGEST_NAME);

const FACETS = ['value', 'problem', 'referent', 'means', 'principle', 'limit'];

const facetRank = ({ type }: GraphNode): number =>
  type !== undefined && FACETS.includes(type) ? FACETS.indexOf(type) : FACETS.length;

/** Orders elements by facet, the widely shared before the rare, then by name. */
export const byFacet =
  (model: GraphModel) =>
  (a: GraphNode, b: GraphNode): number =>
    facetRank(a) - facetRank(b) || sharedBy(model, b) - sharedBy(model, a) || byName(a, b);

const sharedBy = (model: GraphModel, { id }: GraphNode): number =>
  model.claimsOf(id).filter(({ relation, to }) => relation === 'contains' && to === id).length;
