type Key = object | undefined;
type Level = { value?: { readonly of: unknown }; readonly next: WeakMap<object, Level> };

const newLevel = (): Level => ({ next: new WeakMap() });

/**
 * A function that computes once for each combination of immutable objects, compared by identity, and keeps the answer
 * for as long as those objects live. An `undefined` argument counts as one more object.
 */
export const remember = <Args extends readonly Key[], R>(compute: (...args: Args) => R): ((...args: Args) => R) => {
  const root = newLevel();
  const nothing = {};
  return (...args) => {
    let level = root;
    for (const arg of args) {
      const key = arg ?? nothing;
      const next = level.next.get(key) ?? newLevel();
      level.next.set(key, next);
      level = next;
    }
    level.value ??= { of: compute(...args) };
    return level.value.of as R;
  };
};
