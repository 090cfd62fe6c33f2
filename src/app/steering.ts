import type { FilterInput } from '../analysis/to-filter.ts';
import type { NodeId } from '../model/ids.ts';
import { focusOn, type Reach } from '../state/focus-on.ts';
import { select } from '../state/select-nodes.ts';
import { setFilter } from '../state/set-filter.ts';
import { setTime } from '../state/set-time.ts';
import { showView } from '../state/show-view.ts';
import { VIEWS, type ViewName, type ViewState } from '../state/view-state.ts';
import type { Explorer } from './explorer.ts';

/** What a host page can have an explorer show. Values of the wrong kind do no harm. */
export interface Steering {
  /** Selects nodes or claims by id. */
  select(ids: readonly string[]): void;
  /** Shows what lies around a node. */
  focusOn(id: string, reach?: Reach): void;
  /** Replaces the filter; `{}` clears it. */
  filter(filter: FilterInput): void;
  /** Limits the years, inclusive; `{}` shows all. */
  setTime(range: ViewState['time']): void;
  showView(name: ViewName): void;
  /** Takes a view address. */
  restore(address: string): void;
  /** Takes a whole view. */
  restoreView(view: ViewState): void;
}

const idsIn = (ids: readonly string[]): readonly string[] => {
  const given: unknown = ids;
  return Array.isArray(given) ? (given as string[]) : typeof given === 'string' ? [given] : [];
};

/** The steering of one explorer. */
export const steeringOf = (explorer: Explorer): Steering => ({
  select: (ids) => explorer.dispatch(select(idsIn(ids))),
  focusOn: (id, reach = {}) => explorer.dispatch(focusOn(id as NodeId, reach)),
  filter: (filter) => explorer.dispatch(setFilter(filter ?? {})),
  setTime: (range) => explorer.dispatch(setTime(range ?? {})),
  showView: (name) => {
    if (VIEWS.includes(name)) explorer.dispatch(showView(name));
  },
  restore: (address) => explorer.restore(address),
  restoreView: (view) => explorer.restoreView(view),
});
