import type { GraphModel, YearSpan } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { Claim, GraphNode } from '../model/records.ts';
import { relationTest, trustTest, type ClaimTest } from './claim-tests.ts';
import type { Filter, TimeRange, VisibleIds } from './filter.ts';
import { isInForce, isTimeSet, type Facet, type Around, type Narrowing } from './narrowing.ts';
import { neighbourhood } from './neighbourhood.ts';
import { overlaps } from './overlaps.ts';
import { foundNodes } from './search.ts';
import { tiedNodes } from './tied-nodes.ts';

type NodeTest = (id: NodeId) => boolean;

/** Facets that speak of claims: under them a node must take part in a claim that passes. */
const ASKS_FOR_A_CLAIM: readonly Facet[] = ['dimensions', 'families', 'relations', 'basis', 'sources'];

/**
 * What passes a filter, a range of years and a focus.
 *
 * A *claim passes* by family, relation, basis (any of its evidence; stated also takes table and figure), source (any
 * of its evidence) and years (`model.years` touches the range; the wholly undated stay).
 *
 * A *node passes* by kind, type, text (it is a search hit) and years (the undated stay). *Dimensions* keep the nodes
 * that affirming claims tie to any or all of them, as far as basis, source and years trust those claims; family and
 * relation choose which claims to see among what is tied. A *focus* keeps what its steps reach over passing claims,
 * also through nodes whose kind is not chosen. The chosen dimensions and the node in focus stay, whatever else is
 * chosen. Under any facet that speaks of claims, and for an undated node under years, a node also needs a passing claim
 * whose other end is not ruled out by years or dimensions; that end may be of a kind that is not chosen, so that "reports that are published" are
 * reports although their publishers are hidden.
 *
 * A *claim is visible* when it passes and both its ends are visible.
 *
 * Cost linear in nodes and claims, and one search where there is text.
 */
export const visible = (model: GraphModel, filter: Filter, time: TimeRange = {}, focus?: Around): VisibleIds => {
  const passes = claimTest(model, { filter, time });
  const nodes = visibleNodes(model, { filter, time, focus });
  const isVisible = (claim: Claim): boolean => nodes.has(claim.from) && nodes.has(claim.to) && passes(claim);
  return { nodes, claims: new Set(model.claims.filter(isVisible).map(({ id }) => id)) };
};

/** The nodes of {@link visible}. */
export const visibleNodes = (model: GraphModel, narrowing: Narrowing): ReadonlySet<NodeId> => {
  const isNodeVisible = nodeTest(model, narrowing, claimTest(model, narrowing));
  return new Set(model.nodes.filter(isNodeVisible).map(({ id }) => id));
};

/** Nodes that no choice hides: the chosen dimensions and the node in focus. */
export const standingNodes = ({ filter, focus }: Narrowing): ReadonlySet<NodeId> =>
  new Set([...filter.dimensions, ...(focus ? [focus.id] : [])]);

const claimTest = (model: GraphModel, { filter, time }: Narrowing): ClaimTest => {
  const isTrusted = trustTest(model, filter, time);
  const isRelated = relationTest(model, filter);
  return (claim) => isRelated(claim) && isTrusted(claim);
};

const nodeTest = (model: GraphModel, narrowing: Narrowing, passes: ClaimTest): ((node: GraphNode) => boolean) => {
  const stays = standingNodes(narrowing);
  const isWithin = withinTest(model, narrowing, stays);
  const isNear = nearTest(model, narrowing, isWithin, passes);
  const isNamed = nameTest(model, narrowing.filter);
  const asksForClaim = ASKS_FOR_A_CLAIM.some((facet) => isInForce(narrowing, facet));
  const asksUndated = isTimeSet(narrowing.time);
  const needsClaim = (id: NodeId): boolean => asksForClaim || (asksUndated && !isDated(model.nodeYears(id)));
  const takesPart = (id: NodeId): boolean =>
    model.claimsOf(id).some((claim) => isWithin(otherEnd(claim, id)) && passes(claim));
  return (node) =>
    stays.has(node.id) ||
    (isNear(node.id) && isWithin(node.id) && isNamed(node) && (!needsClaim(node.id) || takesPart(node.id)));
};

const isDated = ({ from, to }: YearSpan): boolean => from !== undefined || to !== undefined;

const otherEnd = ({ from, to }: Claim, id: NodeId): NodeId => (from === id ? to : from);

/** Years and dimensions: what rules a node out even as the other end of a claim. */
const withinTest = (model: GraphModel, { filter, time }: Narrowing, stays: ReadonlySet<NodeId>): NodeTest => {
  const isLimited = isTimeSet(time);
  const tied = filter.dimensions.length > 0 ? tiedNodes(model, filter, trustTest(model, filter, time)) : undefined;
  return (id) => stays.has(id) || ((!tied || tied.has(id)) && (!isLimited || overlaps(model.nodeYears(id), time)));
};

const nearTest = (model: GraphModel, { focus }: Narrowing, isWithin: NodeTest, passes: ClaimTest): NodeTest => {
  if (!focus) return () => true;
  const isWalked = (claim: Claim): boolean => isWithin(claim.from) && isWithin(claim.to) && passes(claim);
  const near = neighbourhood(model, focus, isWalked);
  return (id) => near.has(id);
};

/** Kind, type and text: what a node is in itself. */
const nameTest = (model: GraphModel, { kinds, types, text }: Filter): ((node: GraphNode) => boolean) => {
  const found = text.trim() === '' ? undefined : foundNodes(model, text);
  return ({ id, kind, type }) =>
    (kinds.length === 0 || kinds.includes(kind)) &&
    (types.length === 0 || (type !== undefined && types.includes(type))) &&
    (!found || found.has(id));
};
