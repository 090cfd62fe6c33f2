import { err, ok, type Result } from '../base/result.ts';
import { pathText } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';

/** Where a copy is, and what it found. */
interface Walk {
  readonly maxDepth: number;
  /** From the root to the value at hand; grows and shrinks. */
  readonly path: (string | number)[];
  /** What was copied, with its copy. */
  readonly copies: Map<object, object>;
  /** What the value at hand stands in. */
  readonly above: Set<object>;
  problem?: Problem;
}

/**
 * A copy of an object in memory as plain data, as though it had gone through JSON: own enumerable fields without a
 * prototype, nothing computed left. Refuses circles, functions, symbols, big integers, instances of classes and
 * what is nested too deep; a getter or proxy that throws refuses the input too. A part that stands in many places
 * is copied once.
 */
export const plainCopy = (value: unknown, maxDepth: number): Result<unknown, readonly Problem[]> => {
  const walk: Walk = { maxDepth, path: [], copies: new Map(), above: new Set() };
  try {
    const copied = copy(value, walk);
    return walk.problem ? err([walk.problem]) : ok(copied);
  } catch {
    refuse(walk, 'not-plain-data', 'The object throws when it is read.');
    return err([walk.problem!]);
  }
};

const refuse = (walk: Walk, code: string, message: string): undefined => {
  const path = pathText(walk.path.slice(0, 8));
  walk.problem ??= { code, message, severity: 'error', ...(path && { path }) };
  return undefined;
};

const copy = (value: unknown, walk: Walk): unknown => {
  if (['function', 'symbol', 'bigint'].includes(typeof value)) return refuseKind(walk, `a ${typeof value}`);
  if (typeof value !== 'object' || value === null) return value;
  if (walk.above.has(value)) return refuse(walk, 'circular-data', 'The object contains itself.');
  if (walk.above.size === walk.maxDepth) {
    return refuse(walk, 'too-deep', `Data is nested more than ${walk.maxDepth} deep.`);
  }
  if (!Array.isArray(value) && !isPlain(value)) return refuseKind(walk, 'an instance of a class');
  return walk.copies.get(value) ?? copyContainer(value, walk);
};

const refuseKind = (walk: Walk, kind: string): undefined =>
  refuse(walk, 'not-plain-data', `A dataset holds plain data only, not ${kind}.`);

const copyContainer = (value: object, walk: Walk): object => {
  const isList = Array.isArray(value);
  const target: object = isList ? [] : (Object.create(null) as object);
  walk.copies.set(value, target);
  walk.above.add(value);
  for (const [key, item] of isList ? value.entries() : Object.entries(value)) {
    walk.path.push(key);
    const copied = copy(item, walk);
    if (copied !== undefined) Reflect.set(target, key as PropertyKey, copied);
    if (walk.problem) break;
    walk.path.pop();
  }
  walk.above.delete(value);
  return target;
};

/** An object literal, or one without a prototype, of this page or another frame. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
