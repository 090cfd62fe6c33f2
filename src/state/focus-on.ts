import type { NodeId } from '../model/ids.ts';
import type { Transition } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { onView } from './on-view.ts';
import type { Focus } from './view-state.ts';

/** The farthest a focus reaches. */
export const MOST_STEPS = 9;

/** How far and which way a focus looks. */
export type Reach = Partial<Pick<Focus, 'steps' | 'direction'>>;

/** Shows only what lies within some steps of a node: one step both ways unless told. An unknown node changes nothing. */
export const focusOn = (id: NodeId, reach: Reach = {}): Transition =>
  onView((view, state) => {
    const model = modelOf(state);
    if (model && !model.node(id)) return view;
    return { ...view, focus: toFocus({ id, steps: 1, direction: 'both', ...reach }) };
  });

/** Changes how far or which way the present focus looks. */
export const reachFrom = (reach: Reach): Transition =>
  onView((view) => (view.focus ? { ...view, focus: toFocus({ ...view.focus, ...reach }) } : view));

/** A focus with whole steps from 1 to 9. */
export const toFocus = ({ id, steps, direction }: Focus): Focus => ({
  id,
  steps: Number.isFinite(steps) ? Math.min(MOST_STEPS, Math.max(1, Math.trunc(steps))) : 1,
  direction: direction === 'in' || direction === 'out' ? direction : 'both',
});
