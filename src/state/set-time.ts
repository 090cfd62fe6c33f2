import type { TimeRange } from '../analysis/filter.ts';
import { toTimeRange } from '../analysis/to-filter.ts';
import type { Transition } from './explorer-state.ts';
import { onView } from './on-view.ts';

export type { TimeRange };

/** Shows what touches these years, inclusive; a missing end is open, ends in the wrong order are swapped. */
export const setTime = (range: TimeRange): Transition => onView((view) => ({ ...view, time: toTimeRange(range) }));
