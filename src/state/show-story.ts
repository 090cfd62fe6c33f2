import type { Transition } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { onView } from './on-view.ts';
import { storyPage, toStoryPlace } from './story-place.ts';
import { storyView } from './story-view.ts';
import { takeView } from './take-view.ts';

/** Opens a story at a step, the first being 1, and takes the view of that step. An unknown story changes nothing. */
export const showStory =
  (id: string, step = 1): Transition =>
  (state) => {
    const model = modelOf(state);
    const page = model && storyPage(model, toStoryPlace(id, step));
    if (!page) return state;
    const view = storyView(page.step, { id, step: page.number });
    return takeView({ ...view, trail: state.view.trail })(state);
  };

/** Leaves the story; the view stays as it is. */
export const closeStory = (): Transition => onView((view) => ({ ...view, story: undefined }));
