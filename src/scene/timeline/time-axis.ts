import { yearAxis, type YearAxis } from '../lineage/year-axis.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** The folded axis of years with a place for any time. */
export interface TimeAxis extends YearAxis {
  /** x of a time in years, fractions included. */
  at(time: number): number;
}

/** The axis of what is dated, about `width` pixels from the first to the last year. */
export const timeAxis = (entries: readonly TimelineEntry[], start: number, width: number): TimeAxis => {
  const years = entries.flatMap(({ begins, ends }) => [begins, ...(ends === undefined ? [] : [ends])]).map(Math.floor);
  const axis = yearAxis(years, start, width);
  return { ...axis, at: (time) => placeOf(axis, time) };
};

/** Within a drawn year true to scale; in a fold in proportion to the fold; outside the axis at its ends. */
const placeOf = ({ ticks, pxPerYear, end }: YearAxis, time: number): number => {
  const after = ticks.findIndex(({ year }) => year > time);
  const before = after < 0 ? ticks.at(-1) : ticks[after - 1];
  if (!before) return ticks[0]?.x ?? 0;
  const next = ticks[after];
  const gone = time - before.year;
  if (gone < 1) return before.x + gone * pxPerYear;
  if (!next) return end + pxPerYear;
  const start = before.x + pxPerYear;
  return start + ((gone - 1) / (next.year - before.year - 1)) * (next.x - start);
};
