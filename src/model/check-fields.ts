import { parsePartialDate } from './partial-date.ts';
import type { Placed } from './parse-list.ts';
import type { GateContext } from './parse-record.ts';

/** The record without a `when` that is no date, which is a warning. */
export const withGoodDate = <T extends { readonly when?: string }>(
  { log }: GateContext,
  { record, path }: Placed<T>,
): T => {
  const date = record.when === undefined ? undefined : parsePartialDate(record.when);
  if (!date || date.ok) return record;
  log.warning({ code: 'bad-date', path: [...path, 'when'], message: date.error, value: record.when });
  return without(record, 'when');
};

const SAFE_URL = /^(?:https?:\/\/|mailto:|doi:)[^\s\p{Cc}]+$/iu;

/** The record without a `url` that must not become a link, which is a warning. */
export const withGoodUrl = <T extends { readonly url?: string }>(
  { log }: GateContext,
  { record, path }: Placed<T>,
): T => {
  if (record.url === undefined || SAFE_URL.test(record.url)) return record;
  const message = 'Only https, http, mailto and doi addresses become links.';
  log.warning({ code: 'unsafe-url', path: [...path, 'url'], message, value: record.url });
  return without(record, 'url');
};

/** A record without one of its fields. */
export const without = <T extends object>(record: T, field: keyof T): T => {
  const { [field]: _, ...rest } = record;
  return rest as T;
};
