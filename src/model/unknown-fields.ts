import type * as v from 'valibot';
import type { Path } from './place.ts';
import { isPlainRecord } from './plain-data.ts';

/** The parts of a valibot schema that say which fields a record has. */
interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
}

/** Keys that valibot leaves out of an open record. */
const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** Paths of the fields of `data` that its schema does not know, at every level, in file order. */
export const unknownFields = (schema: v.GenericSchema, data: unknown): Path[] => inShape(schema, data);

const inShape = (shape: Shape, data: unknown): Path[] => {
  if (shape.wrapped) return inShape(shape.wrapped, data);
  if (shape.item && Array.isArray(data)) return inList(shape.item, data);
  if (!isPlainRecord(data)) return [];
  if (shape.type === 'record') return Object.keys(data).flatMap((key) => (UNSAFE.has(key) ? [[key]] : []));
  return shape.type === 'object' && shape.entries ? inRecord(shape.entries, data) : [];
};

const inList = (item: Shape, data: readonly unknown[]): Path[] =>
  item.entries ? data.flatMap((value, i) => under(i, inShape(item, value))) : [];

const inRecord = (entries: Readonly<Record<string, Shape>>, data: object): Path[] =>
  Object.entries(data).flatMap(([key, value]) => {
    const shape = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return shape ? under(key, inShape(shape, value)) : [[key]];
  });

const under = (key: string | number, paths: Path[]): Path[] =>
  paths.length === 0 ? paths : paths.map((path) => [key, ...path]);
