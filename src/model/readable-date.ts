import type { DateEnd, DateInterval, DatePoint, PartialDate } from './partial-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A date in plain English: "1 September 2013 to 31 August 2014", "1990s", "about 2004", "since 1999" (still goes on),
 * "from 1999" (its end is not known), "until 2006".
 */
export const readableDate = (date: PartialDate): string =>
  date.kind === 'interval' ? readableInterval(date) : readablePoint(date);

const readableInterval = ({ start, end }: DateInterval): string => {
  if (start.kind !== 'point') return `until ${readableEnd(end)}`;
  if (end.kind === 'point') return `${readablePoint(start)} to ${readablePoint(end)}`;
  return `${end.kind === 'open' ? 'since' : 'from'} ${readablePoint(start)}`;
};

const readableEnd = (end: DateEnd): string => (end.kind === 'point' ? readablePoint(end) : 'an unknown date');

const readablePoint = (point: DatePoint): string => {
  const marks = [point.uncertain && 'perhaps', point.approximate && 'about'].filter(Boolean);
  return [...marks, point.day, point.month && MONTHS[point.month - 1], readableYear(point)].filter(Boolean).join(' ');
};

const readableYear = ({ year, hiddenDigits }: DatePoint): string => {
  if (hiddenDigits === 1) return `${year}s`;
  return hiddenDigits === 2 ? `${year}–${year + 99}` : String(year);
};
