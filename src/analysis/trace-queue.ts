/** Items that come out in order. */
export interface TraceQueue<T> {
  readonly push: (item: T) => void;
  /** The first item; undefined where there is none. */
  readonly pop: () => T | undefined;
}

/** A binary heap (Williams 1964): push and pop take log n. */
export const createTraceQueue = <T>(compare: (a: T, b: T) => number): TraceQueue<T> => {
  const heap: T[] = [];
  const push = (item: T): void => {
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (compare(heap[above]!, item) <= 0) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = item;
  };
  const sink = (item: T): void => {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && compare(heap[below + 1]!, heap[below]!) < 0) below += 1;
      if (compare(item, heap[below]!) <= 0) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = item;
  };
  const pop = (): T | undefined => {
    const first = heap[0];
    const last = heap.pop();
    if (heap.length > 0 && last !== undefined) sink(last);
    return first;
  };
  return { push, pop };
};
