import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { Claim, GraphNode } from '../model/records.ts';
import { relationTest, trustTest } from './claim-tests.ts';
import { isInForce, isTimeSet, type Facet } from './facets.ts';
import type { Filter, TimeRange, VisibleIds } from './filter.ts';
import { overlaps } from './overlaps.ts';
import { foundNodes } from './search.ts';
import { tiedNodes } from './tied-nodes.ts';

/** Facets that speak of claims: under them a node must take part in a claim that passes. */
const ASKS_FOR_A_CLAIM: readonly Facet[] = ['dimensions', 'families', 'relations', 'basis', 'sources', 'time'];

/**
 * What passes a filter and a range of years.
 *
 * A *claim passes* by family, relation, basis (any of its evidence; stated also takes table and figure), source (any
 * of its evidence) and years (`model.years` touches the range; the wholly undated stay).
 * A *node passes* by kind, type, text (it is a search hit) and years (the undated stay).
 * *Dimensions* keep themselves, whatever else is chosen, and the nodes that affirming claims tie to any or all of
 * them, as far as basis, source and years trust those claims. Family and relation do not loosen a tie: they choose
 * which claims to see among what is tied.
 * Under any facet that speaks of claims, a node also needs a passing claim whose other end is not ruled out by years or
 * dimensions. The other end may be of a kind that is not chosen: "reports that are published" are reports, although
 * their publishers are hidden.
 * A *claim is visible* when it passes and both its ends are visible.
 *
 * Each facet is a test of its own on a claim or node, so what one value of a facet shows does not depend on the other
 * values chosen in it. Cost linear in nodes and claims, and one search where there is text.
 */
export const visible = (model: GraphModel, filter: Filter, time: TimeRange = {}): VisibleIds => {
  const passesClaim = claimTest(model, filter, time);
  const stands = nodeTest(model, filter, time, passesClaim);
  const nodes = new Set<NodeId>();
  for (const node of model.nodes) if (stands(node)) nodes.add(node.id);
  const seen = (claim: Claim): boolean => nodes.has(claim.from) && nodes.has(claim.to) && passesClaim(claim);
  return { nodes, claims: new Set(model.claims.filter(seen).map(({ id }) => id)) };
};

const claimTest = (model: GraphModel, filter: Filter, time: TimeRange): ((claim: Claim) => boolean) => {
  const isTrusted = trustTest(model, filter, time);
  const isRelated = relationTest(model, filter);
  return (claim) => isRelated(claim) && isTrusted(claim);
};

const nodeTest = (
  model: GraphModel,
  filter: Filter,
  time: TimeRange,
  passesClaim: (claim: Claim) => boolean,
): ((node: GraphNode) => boolean) => {
  const chosen: ReadonlySet<NodeId> = new Set(filter.dimensions);
  const isNamed = nameTest(model, filter);
  const isWithin = reachTest(model, filter, time);
  const asksForClaim = ASKS_FOR_A_CLAIM.some((facet) => isInForce(filter, time, facet));
  const takesPart = (id: NodeId): boolean =>
    model
      .claimsOf(id)
      .some((claim) => isWithin(claim.from === id ? claim.to : claim.from) && passesClaim(claim));
  return (node) => chosen.has(node.id) || (isNamed(node) && isWithin(node.id) && (!asksForClaim || takesPart(node.id)));
};

/** Kind, type and text: what a node is in itself. */
const nameTest = (model: GraphModel, { kinds, types, text }: Filter): ((node: GraphNode) => boolean) => {
  const hits = text.trim() === '' ? undefined : foundNodes(model, text);
  return ({ id, kind, type }) =>
    (kinds.length === 0 || kinds.includes(kind)) &&
    (types.length === 0 || (type !== undefined && types.includes(type))) &&
    (hits === undefined || hits.has(id));
};

/** Years and dimensions: what rules a node out even as the other end of a claim. */
const reachTest = (model: GraphModel, filter: Filter, time: TimeRange): ((id: NodeId) => boolean) => {
  const chosen: ReadonlySet<NodeId> = new Set(filter.dimensions);
  const tied = chosen.size === 0 ? undefined : tiedNodes(model, filter, trustTest(model, filter, time));
  const isDated = isTimeSet(time);
  return (id) =>
    chosen.has(id) || ((tied === undefined || tied.has(id)) && (!isDated || overlaps(model.nodeYears(id), time)));
};
