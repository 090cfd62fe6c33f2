import type { TimelineStep } from '../../../src/scene/timeline/timeline-steps.ts';

const STEPS: ReadonlyMap<string, TimelineStep> = new Map([
  ['ArrowLeft', 'earlier'],
  ['ArrowRight', 'later'],
  ['ArrowUp', 'lane-up'],
  ['ArrowDown', 'lane-down'],
  ['PageUp', 'year-back'],
  ['PageDown', 'year-on'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const NO_FURTHER: Readonly<Record<TimelineStep, string>> = {
  earlier: 'This is the first.',
  later: 'This is the last.',
  'year-back': 'This is the first year.',
  'year-on': 'This is the last year.',
  'lane-up': 'This is the first lane.',
  'lane-down': 'This is the last lane.',
  first: '',
  last: '',
};

/** The step a key asks for: arrows by event and lane, with Shift or as Page keys by year. */
export const stepOfKey = ({ key, shiftKey }: KeyboardEvent): TimelineStep | undefined => {
  if (shiftKey && key === 'ArrowLeft') return 'year-back';
  if (shiftKey && key === 'ArrowRight') return 'year-on';
  return STEPS.get(key);
};

/** What to say where a step leads nowhere. */
export const noFurther = (step: TimelineStep): string => NO_FURTHER[step];
