import type { ExplorerState, Transition } from './explorer-state.ts';
import { knownView } from './known-view.ts';
import { modelOf } from './model-of.ts';
import { onView } from './on-view.ts';
import type { ViewState } from './view-state.ts';

const MOST_NAMED = 5;

/**
 * Takes a whole view, as an address or a host page gives it. What the graph does not have is left out and named in the
 * notice; before a graph is there, that waits until it is.
 */
export const takeView =
  (view: ViewState): Transition =>
  (state) => {
    const model = modelOf(state);
    const { view: fitted, gone } = model ? knownView(view, model) : { view, gone: [] };
    return withGone(withoutNotice(onView(() => fitted)(state)), gone);
  };

/** Another view was asked for: what an earlier one could not show no longer matters. */
const withoutNotice = (state: ExplorerState): ExplorerState =>
  state.notice === undefined ? state : { ...state, notice: undefined };

/** The state with a notice that names what is gone, if anything is. */
export const withGone = (state: ExplorerState, gone: readonly string[]): ExplorerState => {
  if (gone.length === 0) return state;
  const notice = goneSentence(gone);
  return state.notice === notice ? state : { ...state, notice };
};

const goneSentence = (gone: readonly string[]): string => {
  const named = gone.slice(0, MOST_NAMED).map((id) => `“${id.slice(0, 80)}”`);
  const more = gone.length - named.length;
  return `Not in this dataset: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
};
