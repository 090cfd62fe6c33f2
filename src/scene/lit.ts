import type { ClaimId, NodeId } from '../model/ids.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ViewState } from '../state/view-state.ts';
import type { VisibleIds } from '../analysis/filter.ts';

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

/**
 * What is lit: the selection with its neighbours and the rivals of its claims; without a selection what passes the
 * filter, while one is in force; otherwise nothing, and nothing recedes.
 */
export const litNow = (model: GraphModel, view: ViewState, visible: VisibleIds): Lit | undefined => {
  if (view.selection.nodes.length + view.selection.claims.length > 0) return bySelection(model, view, visible);
  const restricted = visible.nodes.size < model.nodes.length || visible.claims.size < model.claims.length;
  return restricted && view.rest === 'dim' ? visible : undefined;
};
