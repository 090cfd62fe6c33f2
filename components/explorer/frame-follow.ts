import type { ExplorerState } from '../../src/state/explorer-state.ts';
import { sidePanel } from '../../src/state/side-panel.ts';
import type { ViewName, ViewState } from '../../src/state/view-state.ts';
import type { FrameController } from './frame-controller.ts';

/** Views that are wide by nature, where filters and search stand folded. */
const WIDE_VIEWS: ReadonlySet<ViewName> = new Set<ViewName>(['lineage', 'definitions', 'coverage', 'timeline']);

/** Whether something was selected or opened, or another panel is called for. */
const isOpenedAnew = (now: ExplorerState, before: ExplorerState): boolean =>
  now.view.selection !== before.view.selection ||
  now.view.cell !== before.view.cell ||
  sidePanel(now) !== sidePanel(before);

const showStory = (frame: FrameController, { story, selection: { nodes, claims } }: ViewState): void =>
  frame.showStory(story !== undefined, nodes.length > 0 || claims.length > 0);

const followLoad = (frame: FrameController, state: ExplorerState): void => {
  const { load, view } = state;
  frame.giveWidth(WIDE_VIEWS.has(view.view));
  if (load.kind !== 'ready') return;
  if (view.story) showStory(frame, view);
  else frame.showDetails(sidePanel(state));
  frame.showInquiry(view);
};

/** Opens and folds the parts of a frame as another state asks for it. */
export const followChange = (frame: FrameController, now: ExplorerState, before: ExplorerState): void => {
  if (now.load !== before.load) followLoad(frame, now);
  if (now.view === before.view) return;
  if (now.view.story !== before.view.story) showStory(frame, now.view);
  else if (isOpenedAnew(now, before)) frame.showDetails(sidePanel(now));
  if (now.view.view !== before.view.view) frame.giveWidth(WIDE_VIEWS.has(now.view.view));
  frame.showInquiry(now.view);
};

/** Whether a story came to a step that says nothing of the camera: the whole picture should then be seen. */
export const isWholeStep = ({ load, view }: ExplorerState, before: ExplorerState): boolean =>
  view.story !== undefined &&
  view.camera === undefined &&
  (view.story !== before.view.story || (load !== before.load && load.kind === 'ready'));
