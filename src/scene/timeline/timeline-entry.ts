import type { TimeRange } from '../../analysis/filter.ts';
import { parsePartialDate, type DatePoint } from '../../model/partial-date.ts';
import type { GraphNode } from '../../model/records.ts';
import { dateText } from '../../model/date-text.ts';

/** A dated node as the timeline places it; times are years, with the part of the year that is over as a fraction. */
export interface TimelineEntry {
  readonly node: GraphNode;
  readonly begins: number;
  /** When it ended, or `today` where it goes on; missing where it is a moment or its end is not known. */
  readonly ends?: number;
  /** It goes on today. */
  readonly isOpen: boolean;
  /** Its years in plain English. */
  readonly text: string;
}

/** A year alone stands at its beginning, a decade or century at its first year. */
const timeOf = ({ year, month = 1, day = 1 }: DatePoint): number => year + (month - 1 + (day - 1) / 31) / 12;

/**
 * Where a node stands in time, undefined without a date. An institution dated to a point began then and goes on; any
 * other point is a moment; of an interval whose start is not known the end is marked.
 */
export const timelineEntry = (node: GraphNode, today: number): TimelineEntry | undefined => {
  const date = node.when === undefined ? undefined : parsePartialDate(node.when);
  if (!date?.ok) return undefined;
  const text = dateText(node.when);
  if (date.value.kind === 'point') {
    const begins = timeOf(date.value);
    if (node.kind !== 'institution') return { node, begins, isOpen: false, text };
    return { node, begins, ends: Math.max(begins, today), isOpen: true, text: `since ${text}` };
  }
  const { start, end } = date.value;
  if (start.kind !== 'point')
    return end.kind === 'point' ? { node, begins: timeOf(end), isOpen: false, text } : undefined;
  const begins = timeOf(start);
  if (end.kind === 'unknown') return { node, begins, isOpen: false, text };
  const isOpen = end.kind === 'open';
  return { node, begins, ends: Math.max(begins, end.kind === 'point' ? timeOf(end) : today), isOpen, text };
};

/** Kinds of which a node without a date is missed on the timeline. */
const TIMELY: ReadonlySet<string> = new Set(['institution', 'report', 'initiative']);

/** Whether a node belongs on the timeline: institutions, reports, initiatives, and all else that has a date. */
export const isTimely = ({ kind, when }: GraphNode): boolean => TIMELY.has(kind) || when !== undefined;

/** Whether some of what an entry covers lies in chosen years, by its own date; the last year counts to its end. */
export const isWithin = ({ begins, ends = begins, isOpen }: TimelineEntry, { from, to }: TimeRange): boolean =>
  begins < (to ?? Infinity) + 1 && (isOpen || Math.floor(ends) >= (from ?? -Infinity));
