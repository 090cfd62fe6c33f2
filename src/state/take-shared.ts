import type { Transition } from './explorer-state.ts';
import { isSame } from './is-same.ts';
import { modelOf } from './model-of.ts';
import { knownView } from './known-view.ts';
import { onView } from './on-view.ts';
import type { ViewState } from './view-state.ts';

/** What linked explorers share: what is looked at and asked for, not how one of them shows it. */
const SHARED = [
  'selection',
  'filter',
  'time',
  'focus',
  'rest',
  'compared',
  'inquiry',
] as const satisfies readonly (keyof ViewState)[];

const sharedOf = (view: ViewState): Partial<ViewState> => Object.fromEntries(SHARED.map((key) => [key, view[key]]));

/** Whether two views share everything that linked explorers share. */
export const isShared = (a: ViewState, b: ViewState): boolean => SHARED.every((key) => isSame(a[key], b[key]));

/**
 * Takes what linked explorers share from another's view: selection, filter, years, focus, comparison and question. View,
 * camera and arrangement stay. Ids that the graph lacks are left out in silence: another dataset may be shown beside.
 */
export const takeShared =
  (other: ViewState): Transition =>
  (state) => {
    if (isShared(other, state.view)) return state;
    const model = modelOf(state);
    return onView((view) => {
      const wished: ViewState = { ...view, ...sharedOf(other) };
      return model ? knownView(wished, model).view : wished;
    })(state);
  };
