import type { ExplorerState, Transition } from './explorer-state.ts';
import type { Inquiry } from './inquiry.ts';
import { isSame } from './is-same.ts';
import type { ViewState } from './view-state.ts';

/**
 * A transition from a change of the view. Parts that say the same as before stay the same objects, and with nothing
 * changed so does the state.
 */
export const onView =
  (change: (view: ViewState, state: ExplorerState) => ViewState): Transition =>
  (state) => {
    const view = keptWhereSame(state.view, change(state.view, state));
    return view === state.view ? state : { ...state, view };
  };

const keptWhereSame = (before: ViewState, after: ViewState): ViewState => {
  if (isSame(before, after)) return before;
  const {
    selection,
    filter,
    time,
    focus,
    opened,
    lanes,
    folded,
    coverage,
    cell,
    compared,
    inquiry,
    story,
    camera,
    trail,
  } = after;
  return {
    ...after,
    selection: keep(before.selection, selection),
    filter: keep(before.filter, filter),
    time: keep(before.time, time),
    focus: keep(before.focus, focus),
    opened: keep(before.opened, opened),
    lanes: keep(before.lanes, lanes),
    folded: keep(before.folded, folded),
    coverage: keep(before.coverage, coverage),
    cell: keep(before.cell, cell),
    compared: keep(before.compared, compared),
    inquiry: keepAsk(before.inquiry, inquiry),
    story: keep(before.story, story),
    camera: keep(before.camera, camera),
    trail: keep(before.trail, trail),
  };
};

const keep = <T>(before: T, after: T): T => (isSame(before, after) ? before : after);

/** The same question stays the same object while another of its answers is opened. */
const keepAsk = (before: Inquiry | undefined, after: Inquiry | undefined): Inquiry | undefined => {
  if (before?.kind !== 'trace' || after?.kind !== 'trace') return keep(before, after);
  return keep(before, { ...after, ask: keep(before.ask, after.ask) });
};
