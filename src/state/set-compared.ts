import { byYear } from '../analysis/by-year.ts';
import type { NodeId } from '../model/ids.ts';
import type { Transition } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { onView } from './on-view.ts';

/** The most nodes that are compared at once, as a chain. */
export const MOST_COMPARED = 8;

/** Compares these nodes in this order, in place of what is selected; fewer than two compare nothing yet. */
export const setCompared = (ids: readonly NodeId[]): Transition =>
  onView((view, state) => {
    const model = modelOf(state);
    const compared = [...new Set(ids)].filter((id) => !model || model.node(id)).slice(0, MOST_COMPARED);
    return { ...view, compared, selection: { nodes: [], claims: [] }, trail: [] };
  });

/** Picks a node to be compared, or takes it back; nodes are compared in order of year. */
export const pickCompared =
  (id: NodeId): Transition =>
  (state) => {
    const { compared } = state.view;
    if (compared.includes(id)) return setCompared(compared.filter((other) => other !== id))(state);
    const model = modelOf(state);
    const ids = [...compared, id];
    return setCompared(model ? ids.toSorted(byYear(model)) : ids)(state);
  };
