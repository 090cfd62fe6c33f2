import { remember } from '../analysis/remember.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Story } from '../model/records.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { storyPage, type StoryPage, type StoryPlace } from './story-place.ts';

const NO_STORIES: readonly Story[] = [];
const pageOf = remember((model: GraphModel, place: StoryPlace) => storyPage(model, place));

/** The stories of the graph that have a step, in its order. */
export const storiesOf = (state: ExplorerState): readonly Story[] => {
  const model = modelOf(state);
  return model ? tellable(model) : NO_STORIES;
};

/** The page of the story that is being read. */
export const storyNow = (state: ExplorerState): StoryPage | undefined => {
  const model = modelOf(state);
  return model && state.view.story && pageOf(model, state.view.story);
};

const tellable = remember((model: GraphModel): readonly Story[] =>
  model.dataset.stories.filter(({ steps }) => steps.length > 0),
);
