import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { ViewState } from '../state/view-state.ts';
import type { VisibleIds } from '../analysis/filter.ts';
import { OVERVIEW_BUDGET, type Fold } from './fold.ts';
import type { MarkChoice } from './marks.ts';

/** More hits than this in one fold stay folded and are counted. */
const MOST_HITS_OUT = 10;

const isRestricted = (model: GraphModel, visible: VisibleIds): boolean => visible.nodes.size < model.nodes.length;

const hitsOf = ({ members }: Fold, visible: VisibleIds): readonly NodeId[] => {
  const hits = members.flatMap(({ id }) => (visible.nodes.has(id) ? [id] : []));
  return hits.length <= MOST_HITS_OUT ? hits : [];
};

/**
 * Which nodes and claims the network shows, and which folded nodes stand by themselves: those the reader opened or
 * selected, and those that a filter or focus found.
 */
export const networkChoice = (
  model: GraphModel,
  view: ViewState,
  visible: VisibleIds,
  folds: readonly Fold[],
): MarkChoice => {
  const opened = new Set(view.opened);
  const restricted = isRestricted(model, visible);
  const hides = view.rest === 'hide' || view.focus !== undefined;
  const all = hides && visible.nodes.size <= OVERVIEW_BUDGET;
  const out = new Set([
    ...view.selection.nodes,
    ...view.selection.claims.flatMap((id) => {
      const claim = model.claim(id);
      return claim ? [claim.from, claim.to] : [];
    }),
    ...folds.filter(({ id }) => opened.has(id)).flatMap(({ members }) => members.map(({ id }) => id)),
    ...(restricted ? folds.flatMap((fold) => (all ? fold.members.map(({ id }) => id) : hitsOf(fold, visible))) : []),
  ]);
  return hides && restricted ? { folds, out, nodes: visible.nodes, claims: visible.claims } : { folds, out };
};
