import { parseAddress } from './address.ts';
import { isSame } from './is-same.ts';
import type { StoryPlace, StoryStep } from './story-place.ts';
import { INITIAL_VIEW, type ViewState } from './view-state.ts';

/** The view that a step of a story asks for, as its address says it. Ids are not checked against a graph here. */
export const storyView = (step: StoryStep, place: StoryPlace): ViewState => ({
  ...INITIAL_VIEW,
  ...parseAddress(step.view).view,
  story: place,
});

/** Whether a view says where in a story it is and nothing else: then it stands for the view of that step. */
export const isStoryOnly = (view: ViewState): boolean =>
  view.story !== undefined && isSame({ ...view, story: undefined, trail: [] }, INITIAL_VIEW);
