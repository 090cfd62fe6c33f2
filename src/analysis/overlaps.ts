import type { YearSpan } from '../model/graph-model.ts';
import type { TimeRange } from './filter.ts';

/**
 * Whether years touch a range. Both are inclusive and open where an end is missing, so what is wholly undated touches
 * every range.
 */
export const overlaps = (years: YearSpan, range: TimeRange): boolean =>
  (years.from ?? -Infinity) <= (range.to ?? Infinity) && (years.to ?? Infinity) >= (range.from ?? -Infinity);
