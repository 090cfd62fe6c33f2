/**
 * Partial dates: the part of EDTF (ISO 8601-2:2019, levels 0 and 1) that datasets use. A date is known to the day,
 * month, year, decade or century; it may be approximate (`~`), uncertain (`?`) or both (`%`); an interval may be open
 * (`..`) or have an unknown end (nothing).
 */
import { err, ok, type Result } from '../base/result.ts';
import type { YearSpan } from './graph-model.ts';

/** A calendar date as far as it is known. `hiddenDigits` says how many last digits of the year are unknown. */
export interface DatePoint {
  readonly kind: 'point';
  /** The first year it can be: 1990 for `199X`. */
  readonly year: number;
  readonly hiddenDigits?: 1 | 2;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  readonly approximate?: true;
  readonly uncertain?: true;
}

/** One end of an interval: `open` goes on for ever, `unknown` ends somewhere. */
export type DateEnd = DatePoint | { readonly kind: 'open' } | { readonly kind: 'unknown' };

/** A stretch of time; at least one end is a date. */
export interface DateInterval {
  readonly kind: 'interval';
  readonly start: DateEnd;
  readonly end: DateEnd;
}

/** A date of a node or claim, as precise as its source is. */
export type PartialDate = DatePoint | DateInterval;

const POINT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const LONGEST = 64;

/** Reads EDTF text such as `2004-09`, `199X` or `1999/..`; the error is one sentence that says what is wrong. */
export const parsePartialDate = (text: string): Result<PartialDate, string> => {
  if (text.length > LONGEST) return err('A date is at most 64 characters long.');
  const ends = text.split('/');
  if (ends.length === 1) return parsePoint(text);
  return ends.length === 2 ? parseInterval(ends[0] ?? '', ends[1] ?? '') : err('An interval has one slash.');
};

const parsePoint = (text: string): Result<DatePoint, string> => {
  const match = POINT.exec(text);
  if (!match) return err('Not a date as 2004, 2004-09, 2004-09-01, 199X, 2004~ or 2013/2014.');
  const [, year = '', month, day, mark] = match;
  const hiddenDigits = year.endsWith('XX') ? 2 : year.endsWith('X') ? 1 : undefined;
  if (hiddenDigits && month) return err('A year with unknown digits has no month.');
  const point: DatePoint = {
    kind: 'point',
    year: Number(year.replaceAll('X', '0')),
    ...(hiddenDigits && { hiddenDigits }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...((mark === '~' || mark === '%') && { approximate: true as const }),
    ...((mark === '?' || mark === '%') && { uncertain: true as const }),
  };
  return isOnCalendar(point) ? ok(point) : err('There is no such day or month.');
};

const isOnCalendar = ({ year, month, day }: DatePoint): boolean => {
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year, month));
};

const daysIn = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const parseInterval = (startText: string, endText: string): Result<DateInterval, string> => {
  const start = parseEnd(startText);
  if (!start.ok) return start;
  const end = parseEnd(endText);
  if (!end.ok) return end;
  if (start.value.kind !== 'point' && end.value.kind !== 'point') return err('An interval needs a date at one end.');
  const interval: DateInterval = { kind: 'interval', start: start.value, end: end.value };
  return runsForward(interval) ? ok(interval) : err('The interval ends before it begins.');
};

const parseEnd = (text: string): Result<DateEnd, string> => {
  if (text === '..') return ok({ kind: 'open' });
  return text === '' ? ok({ kind: 'unknown' }) : parsePoint(text);
};

const runsForward = ({ start, end }: DateInterval): boolean => {
  if (start.kind !== 'point' || end.kind !== 'point') return true;
  return firstDay(start) <= lastDay(end);
};

const asNumber = (year: number, month: number, day: number): number => (year * 100 + month) * 100 + day;
const firstDay = (point: DatePoint): number => asNumber(point.year, point.month ?? 1, point.day ?? 1);
const lastDay = (point: DatePoint): number => asNumber(lastYear(point), point.month ?? 12, point.day ?? 31);
const lastYear = (point: DatePoint): number => point.year + [0, 9, 99][point.hiddenDigits ?? 0]!;

/** The years a date covers, inclusive; an open or unknown end is left out. */
export const yearSpan = (date: PartialDate): YearSpan => {
  const start = date.kind === 'interval' ? date.start : date;
  const end = date.kind === 'interval' ? date.end : date;
  return {
    ...(start.kind === 'point' && { from: start.year }),
    ...(end.kind === 'point' && { to: lastYear(end) }),
  };
};

/** Writes a date as EDTF; the exact inverse of {@link parsePartialDate}. */
export const toEdtf = (date: PartialDate): string =>
  date.kind === 'interval' ? `${endToEdtf(date.start)}/${endToEdtf(date.end)}` : pointToEdtf(date);

const endToEdtf = (end: DateEnd): string => {
  if (end.kind === 'point') return pointToEdtf(end);
  return end.kind === 'open' ? '..' : '';
};

const pointToEdtf = (point: DatePoint): string => {
  const hidden = point.hiddenDigits ?? 0;
  const digits = pad(point.year, 4);
  const year = digits.slice(0, 4 - hidden) + 'X'.repeat(hidden);
  const rest = [point.month, point.day].filter((part) => part !== undefined).map((part) => `-${pad(part, 2)}`);
  const mark = point.approximate ? (point.uncertain ? '%' : '~') : point.uncertain ? '?' : '';
  return year + rest.join('') + mark;
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
