/** Plain data with string keys, as JSON gives it. Keys are file text: read them with `Object.entries`, never `data[key]`. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Whether a value is a record, not a list. */
export const isPlainRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field by a name of ours; only the record's own. */
export const fieldOf = (record: PlainRecord, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined;
