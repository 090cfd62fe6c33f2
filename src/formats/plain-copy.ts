import { err, ok, type Result } from '../base/result.ts';
import { pathText, type Path } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';

/** Why a value in memory is no plain data. */
class NotPlain extends Error {
  constructor(
    readonly code: string,
    readonly path: Path,
    message: string,
  ) {
    super(message);
  }
}

/**
 * A copy of an object in memory as plain data, as though it had gone through JSON: own enumerable fields without a
 * prototype, nothing computed left. Refuses circles, functions, symbols, big integers, instances of classes and
 * what is nested too deep; a getter or proxy that throws refuses the input too. A part that stands in many places
 * is copied once.
 */
export const plainCopy = (value: unknown, maxDepth: number): Result<unknown, readonly Problem[]> => {
  try {
    return ok(copy(value, { maxDepth, path: [], copies: new Map(), above: new Set() }));
  } catch (error) {
    const { code, path, message } = error instanceof NotPlain ? error : new NotPlain('not-plain-data', [], UNREADABLE);
    return err([{ code, message, severity: 'error', ...(path.length > 0 && { path: pathText(path) }) }]);
  }
};

const UNREADABLE = 'The object throws when it is read.';

interface CopyState {
  readonly maxDepth: number;
  /** Where the walk is; grows and shrinks. */
  readonly path: (string | number)[];
  readonly copies: Map<object, object>;
  readonly above: Set<object>;
}

const copy = (value: unknown, state: CopyState): unknown => {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') throw notPlain(state, value);
  if (typeof value !== 'object' || value === null) return value;
  const known = state.copies.get(value);
  if (known && !state.above.has(value)) return known;
  if (known) throw new NotPlain('circular-data', [...state.path], 'The object contains itself.');
  if (state.above.size === state.maxDepth) {
    throw new NotPlain('too-deep', [...state.path.slice(0, 8)], `Data is nested more than ${state.maxDepth} deep.`);
  }
  if (!Array.isArray(value) && !isPlain(value)) throw notPlain(state, value);
  return copyContainer(value, state);
};

const copyContainer = (value: object, state: CopyState): object => {
  const target: object = Array.isArray(value) ? [] : (Object.create(null) as object);
  state.copies.set(value, target);
  state.above.add(value);
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    state.path.push(key as string | number);
    const copied = copy(item, state);
    if (copied !== undefined || Array.isArray(value)) Reflect.set(target, key as string, copied);
    state.path.pop();
  }
  state.above.delete(value);
  return target;
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
};

const notPlain = ({ path }: CopyState, value: unknown): NotPlain =>
  new NotPlain('not-plain-data', [...path], `A dataset holds plain data only, not a ${typeof value === 'object' ? 'class instance' : typeof value}.`);
