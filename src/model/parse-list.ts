import type * as v from 'valibot';
import { parseRecord, type GateContext } from './parse-record.ts';
import { fieldOf, type PlainRecord } from './plain-data.ts';
import type { Path } from './place.ts';

/** A record that passed its schema, with its path in the input. */
export interface Placed<T> {
  readonly record: T;
  readonly path: Path;
}

/** A list of records with an id each, of one section of a dataset. */
export interface ListOf<S extends v.GenericSchema> {
  readonly section: string;
  readonly schema: S;
  /** What a record of it is called. */
  readonly what: string;
  /** Path of what holds the section, if not the dataset itself. */
  readonly within?: Path;
}

/** The entries of a section; none if it is absent. A section that is no list is an error and reads as empty. */
export const entriesOf = (
  { log }: GateContext,
  data: PlainRecord,
  section: string,
  within: Path = [],
): readonly unknown[] => {
  const value = fieldOf(data, section) ?? [];
  if (Array.isArray(value)) return value;
  log.error({ code: 'wrong-type', path: [...within, section], message: `"${section}" should be a list.`, value });
  return [];
};

/** The records of a section that fit their schema; of several with one id the first. */
export const parseList = <S extends v.GenericSchema<unknown, { readonly id: string }>>(
  context: GateContext,
  data: PlainRecord,
  { section, schema, what, within = [] }: ListOf<S>,
): Placed<v.InferOutput<S>>[] => {
  const ids = new Set<string>();
  return entriesOf(context, data, section, within).flatMap((entry, i) => {
    const path = [...within, section, i];
    const record = parseRecord(context, schema, entry, path, what);
    if (!record) return [];
    if (!ids.has(record.id)) return ids.add(record.id) && [{ record, path }];
    const message = `The id of this ${what} was used before.`;
    context.log.error({ code: 'duplicate-id', path: [...path, 'id'], message, value: record.id });
    return [];
  });
};
