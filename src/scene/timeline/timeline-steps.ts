import type { TimelineMark } from './timeline-layout.ts';

/** Ways to step from mark to mark. */
export type TimelineStep = 'earlier' | 'later' | 'year-back' | 'year-on' | 'lane-up' | 'lane-down' | 'first' | 'last';

const yearOf = ({ entry }: TimelineMark): number => Math.floor(entry.begins);

/** Index of the mark that a step leads to, of marks in order of time; undefined where there is none. */
export const timelineStep = (marks: readonly TimelineMark[], at: number, step: TimelineStep): number | undefined => {
  const mark = marks[at];
  if (step === 'first' || !mark) return marks.length > 0 ? 0 : undefined;
  switch (step) {
    case 'earlier':
      return at > 0 ? at - 1 : undefined;
    case 'later':
      return at + 1 < marks.length ? at + 1 : undefined;
    case 'year-back':
      return firstOfYear(
        marks,
        marks.findLast((other) => yearOf(other) < yearOf(mark)),
      );
    case 'year-on':
      return firstOfYear(
        marks,
        marks.find((other) => yearOf(other) > yearOf(mark)),
      );
    case 'lane-up':
      return nearestInLane(marks, mark, Math.max(...marks.map(({ lane }) => lane).filter((lane) => lane < mark.lane)));
    case 'lane-down':
      return nearestInLane(marks, mark, Math.min(...marks.map(({ lane }) => lane).filter((lane) => lane > mark.lane)));
    case 'last':
      return marks.length - 1;
  }
};

const firstOfYear = (marks: readonly TimelineMark[], mark: TimelineMark | undefined): number | undefined =>
  mark && marks.findIndex((other) => yearOf(other) === yearOf(mark));

const nearestInLane = (marks: readonly TimelineMark[], { x }: TimelineMark, lane: number): number | undefined => {
  const near = marks
    .map((mark, i) => ({ i, lane: mark.lane, off: Math.abs(mark.x - x) }))
    .filter((other) => other.lane === lane)
    .sort((a, b) => a.off - b.off || a.i - b.i);
  return near[0]?.i;
};
