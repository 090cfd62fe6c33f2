import { parsePartialDate } from './partial-date.ts';
import { readableDate } from './readable-date.ts';

/** A partial date in plain English; text that is no date stands as it is. */
export const dateText = (when: string | undefined): string => {
  if (when === undefined) return '';
  const date = parsePartialDate(when);
  return date.ok ? readableDate(date.value) : when;
};
