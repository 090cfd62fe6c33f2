import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { ViewState } from '../state/view-state.ts';
import type { VisibleIds } from '../analysis/filter.ts';
import { OVERVIEW_BUDGET, type Fold } from './fold.ts';
import type { Lit } from './lit.ts';
import type { MarkChoice } from './marks.ts';

/** More hits than this in one fold stay folded and are counted. */
const MOST_HITS_OUT = 10;
/** With more hits than this in all folds together, none stands out: the overview would not stay one. */
const MOST_HITS_OUT_IN_ALL = 60;

const isRestricted = (model: GraphModel, visible: VisibleIds): boolean => visible.nodes.size < model.nodes.length;

const hitsOf = (folds: readonly Fold[], visible: VisibleIds): readonly NodeId[] => {
  const hits = folds.map(({ members }) => members.flatMap(({ id }) => (visible.nodes.has(id) ? [id] : [])));
  if (hits.flat().length > MOST_HITS_OUT_IN_ALL) return [];
  return hits.filter(({ length }) => length <= MOST_HITS_OUT).flat();
};

/**
 * Which nodes and claims the network shows, and which folded nodes stand by themselves: those the reader opened or
 * selected, those that a filter or focus found, and those that an inquiry lights.
 */
export const networkChoice = (
  model: GraphModel,
  view: ViewState,
  visible: VisibleIds,
  folds: readonly Fold[],
  spotlit: Lit | undefined,
): MarkChoice => {
  const opened = new Set(view.opened);
  const restricted = isRestricted(model, visible);
  const hides = view.rest === 'hide' || view.focus !== undefined;
  const all = hides && visible.nodes.size <= OVERVIEW_BUDGET;
  const out = new Set([
    ...view.selection.nodes,
    ...(spotlit?.nodes ?? []),
    ...view.selection.claims.flatMap((id) => {
      const claim = model.claim(id);
      return claim ? [claim.from, claim.to] : [];
    }),
    ...folds.filter(({ id }) => opened.has(id)).flatMap(({ members }) => members.map(({ id }) => id)),
    ...(restricted && all ? folds.flatMap(({ members }) => members.map(({ id }) => id)) : []),
    ...(restricted && !all ? hitsOf(folds, visible) : []),
  ]);
  if (!hides || !restricted) return { folds, out };
  const also = <T>(ids: ReadonlySet<T>, more: ReadonlySet<T> | undefined): ReadonlySet<T> =>
    more ? new Set([...ids, ...more]) : ids;
  return { folds, out, nodes: also(visible.nodes, spotlit?.nodes), claims: also(visible.claims, spotlit?.claims) };
};
