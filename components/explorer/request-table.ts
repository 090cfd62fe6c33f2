import type { ClaimId, NodeId } from '../../src/model/ids.ts';
import type { Transition } from '../../src/state/explorer-state.ts';
import { focusOn, reachFrom } from '../../src/state/focus-on.ts';
import { arrangeCoverage, closeCell, openCell } from '../../src/state/open-cell.ts';
import {
  changeTrace,
  closeInquiry,
  openInquiry,
  openTrace,
  traceFrom,
  turnTrace,
} from '../../src/state/open-inquiry.ts';
import { foldLane, moveLane, resetLanes } from '../../src/state/lanes.ts';
import { closeGroup, openGroup } from '../../src/state/open-group.ts';
import { clearSelection, goBack, selectClaims, selectNodes, toggleNode } from '../../src/state/select-nodes.ts';
import { lift, setMatch, setText, showEverything, toggleValue } from '../../src/state/set-filter.ts';
import { dismissNotice } from '../../src/state/set-notice.ts';
import { pickCompared, setCompared } from '../../src/state/set-compared.ts';
import { showInNetwork } from '../../src/state/show-in-network.ts';
import { setTime } from '../../src/state/set-time.ts';
import { closeStory, showStory } from '../../src/state/show-story.ts';
import { showRest, showTable, showView } from '../../src/state/show-view.ts';
import type { RequestDetails, RequestName } from '../shared/requests.ts';

type Select = RequestDetails['select'];

const toSelection = ({ nodes = [], claims = [], extend = false }: Select): Transition => {
  const [first] = nodes;
  if (extend && first !== undefined) return toggleNode(first as NodeId);
  if (nodes.length > 0) return selectNodes(nodes as readonly NodeId[]);
  return claims.length > 0 ? selectClaims(claims as readonly ClaimId[]) : clearSelection();
};

const toLane = (wish: RequestDetails['lane']): Transition => {
  if ('fold' in wish) return foldLane(wish.fold);
  return 'move' in wish ? moveLane(wish.move, wish.before) : resetLanes();
};

const toggleFold =
  (id: string): Transition =>
  (state) =>
    (state.view.opened.includes(id) ? closeGroup(id) : openGroup(id))(state);

/** Requests that concern the picture or the loading, not what is shown; the explorer carries them out itself. */
export type CommandName = 'stop' | 'fit' | 'zoom' | 'move' | 'retry' | 'cancel';

/** Every wish that changes what is shown, and the transition that fulfils it. */
export const REQUEST_TABLE: {
  readonly [N in Exclude<RequestName, CommandName>]: (detail: RequestDetails[N]) => Transition;
} = {
  select: toSelection,
  open: ({ id }) => toggleFold(id),
  back: () => goBack(),
  focus: ({ id, ...reach }) => (id === undefined ? reachFrom(reach) : focusOn(id, reach)),
  toggle: ({ list, value }) => toggleValue(list, value),
  lift: ({ facet }) => (facet === undefined ? showEverything() : lift(facet)),
  match: ({ match }) => setMatch(match),
  text: ({ text }) => setText(text),
  rest: ({ rest }) => showRest(rest),
  time: (range) => setTime(range),
  view: ({ view }) => showView(view),
  table: ({ table }) => showTable(table),
  cell: ({ row, column }) => (row !== undefined && column !== undefined ? openCell({ row, column }) : closeCell()),
  lane: toLane,
  arrange: (change) => arrangeCoverage(change),
  compare: (wish) => ('pick' in wish ? pickCompared(wish.pick) : setCompared(wish.ids)),
  network: (part) => showInNetwork(part),
  story: ({ id, step }) => (id === undefined ? closeStory() : showStory(id, step)),
  ask: ({ kind }) => (kind === undefined ? closeInquiry() : openInquiry(kind)),
  trace: (wish) => ('at' in wish ? traceFrom(wish.at) : 'isTurned' in wish ? turnTrace() : changeTrace(wish.change)),
  hop: ({ trace, hop }) => openTrace(trace, hop),
  dismiss: () => dismissNotice(),
};

/** The transition for a request; `undefined` for a command. */
export const transitionFor = <N extends RequestName>(request: N, detail: RequestDetails[N]): Transition | undefined =>
  (REQUEST_TABLE as { readonly [K in RequestName]?: (detail: RequestDetails[K]) => Transition })[request]?.(detail);
