import type { ClaimId, NodeId } from '../model/ids.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ViewState } from '../state/view-state.ts';
import type { VisibleIds } from '../analysis/filter.ts';
import type { Spotlight } from '../state/spotlight.ts';

/** What stands out of the picture while the rest recedes. */
export interface Lit {
  readonly nodes: ReadonlySet<NodeId>;
  readonly claims: ReadonlySet<ClaimId>;
}

const bySelection = (model: GraphModel, { selection }: ViewState, { claims }: VisibleIds): Lit => {
  const around = selection.nodes.flatMap((id) => model.claimsOf(id)).filter(({ id }) => claims.has(id));
  const chosen = selection.claims.flatMap((id) => model.claim(id) ?? []);
  const lit = new Map([...around, ...chosen].map((claim) => [claim.id, claim]));
  for (const claim of [...lit.values()]) for (const rival of model.disputesOf(claim.id)) lit.set(rival.id, rival);
  return {
    claims: new Set(lit.keys()),
    nodes: new Set([...selection.nodes, ...[...lit.values()].flatMap(({ from, to }) => [from, to])]),
  };
};

const ofClaims = (model: GraphModel, ids: Iterable<ClaimId>): Lit => {
  const claims = [...new Set(ids)].flatMap((id) => model.claim(id) ?? []);
  return { claims: new Set(claims.map(({ id }) => id)), nodes: new Set(claims.flatMap(({ from, to }) => [from, to])) };
};

/** What an inquiry lights: all traces, two nodes with what they are joined to, or every disputed claim. */
export const litBySpotlight = (model: GraphModel, spotlight: Spotlight): Lit => {
  if (spotlight.kind === 'disputes') return ofClaims(model, spotlight.claims);
  if (spotlight.kind === 'trace')
    return ofClaims(
      model,
      [spotlight.open, ...spotlight.others].flatMap(({ claims }) => claims),
    );
  const { a, b, claims } = spotlight.comparison;
  const { nodes, claims: lit } = ofClaims(model, claims);
  return { claims: lit, nodes: new Set([...nodes, a, b]) };
};

/** A filter that leaves more than this says what the picture is about; one that leaves less has found something. */
export const MOST_FOUND = 60;

/**
 * What a filter found while the light falls on the selection: it keeps its looks then, and is neither lit nor veiled.
 * Undefined where nothing is selected, or the filter says what the picture is about rather than finds something.
 */
export const foundBeside = (model: GraphModel, view: ViewState, visible: VisibleIds): Lit['nodes'] | undefined => {
  const { nodes, claims } = view.selection;
  const isFinding = visible.nodes.size < model.nodes.length && visible.nodes.size <= MOST_FOUND;
  return nodes.length + claims.length > 0 && isFinding && view.rest === 'dim' ? visible.nodes : undefined;
};

/**
 * What is lit: the traces that are asked for; else the selection with its neighbours and the rivals of its claims; else
 * what another inquiry is about; else what passes the filter, while one is in force; otherwise nothing recedes.
 */
export const litNow = (
  model: GraphModel,
  view: ViewState,
  visible: VisibleIds,
  spotlight?: Spotlight,
): Lit | undefined => {
  if (spotlight?.kind === 'trace') return litBySpotlight(model, spotlight);
  if (view.selection.nodes.length + view.selection.claims.length > 0) return bySelection(model, view, visible);
  if (spotlight) return litBySpotlight(model, spotlight);
  const restricted = visible.nodes.size < model.nodes.length || visible.claims.size < model.claims.length;
  return restricted && view.rest === 'dim' ? visible : undefined;
};
