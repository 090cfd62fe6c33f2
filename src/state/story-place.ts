import type { GraphModel } from '../model/graph-model.ts';
import type { Story } from '../model/records.ts';

/** One step of a story: a view address and a text. */
export type StoryStep = Story['steps'][number];

/** Where a reader is in a story: its id and the number of the step, the first being 1. */
export interface StoryPlace {
  readonly id: string;
  readonly step: number;
}

/** A place in a story of the graph, with what stands there. */
export interface StoryPage {
  readonly story: Story;
  readonly step: StoryStep;
  /** From 1 to `story.steps.length`. */
  readonly number: number;
}

/** A place from loose values; a step that is no whole number from 1 up is the first. */
export const toStoryPlace = (id: string, step: number): StoryPlace => ({
  id,
  step: Number.isSafeInteger(step) && step >= 1 ? step : 1,
});

/** What stands at a place; a step beyond the last is the last. Nothing where the graph has no such story. */
export const storyPage = (model: GraphModel, { id, step }: StoryPlace): StoryPage | undefined => {
  const story = model.dataset.stories.find((one) => one.id === id);
  const number = Math.min(step, story?.steps.length ?? 0);
  const found = story?.steps[number - 1];
  return story && found ? { story, step: found, number } : undefined;
};
