import { parsePartialDate, type DateEnd, type DatePoint } from '../model/partial-date.ts';

/** What a date says for sure about beginning and end, in years; what it does not say is missing. */
export interface DateBounds {
  /** It did not begin before. */
  readonly earliest?: number;
  /** It had begun by then. */
  readonly latest?: number;
  /** Its last year; only a stretch of time that names its end has one. */
  readonly end?: number;
}

/**
 * The bounds of a partial date: `2004` begins in 2004 and has no end, `199X/2006` begins from 1990 to 1999 and ends in
 * 2006, `../2006` had begun by 2006. Nothing is known of no date or of text that is none.
 */
export const dateBounds = (when: string | undefined): DateBounds => {
  const date = when === undefined ? undefined : parsePartialDate(when);
  if (!date?.ok) return {};
  if (date.value.kind === 'point') return begins(date.value);
  const end = date.value.end.kind === 'point' ? lastYear(date.value.end) : undefined;
  return { ...(end !== undefined && { latest: end, end }), ...begins(date.value.start) };
};

const begins = (start: DateEnd): DateBounds =>
  start.kind === 'point' ? { earliest: start.year, latest: lastYear(start) } : {};

const lastYear = ({ year, hiddenDigits }: DatePoint): number => year + [0, 9, 99][hiddenDigits ?? 0]!;
