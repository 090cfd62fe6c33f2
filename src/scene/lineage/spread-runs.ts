import type { Route, Run } from './route-threads.ts';

/** How far runs keep from each other while there is room, then with less, then with hardly any. */
const APART_PX = [10, 7, 4];
const STEP_PX = 1;

interface Order {
  readonly run: Run;
  readonly route: Route;
  readonly isWhole: boolean;
}

/** Straight descents first, the deepest first, so that later bends lie right of earlier ones; then arrivals, then the rest. */
const inOrder = (a: Order, b: Order): number =>
  Number(b.isWhole) - Number(a.isWhole) ||
  (a.isWhole ? b.route.to.row - a.route.to.row : 0) ||
  b.run.bottom - b.run.top - (a.run.bottom - a.run.top) ||
  (a.route.thread.id < b.route.thread.id ? -1 : 1);

const touches = (a: Run, b: Run): boolean => a.top <= b.bottom && b.top <= a.bottom;

const placeFor = (run: Run, taken: readonly number[]): number => {
  for (const apart of APART_PX) {
    const isFree = (x: number): boolean => taken.every((other) => Math.abs(other - x) >= apart);
    for (let by = 0; by <= run.hi - run.lo; by += STEP_PX) {
      const x = run.rather === 'lo' ? run.lo + by : run.hi - by;
      if (isFree(x)) return x;
    }
  }
  return run.rather === 'lo' ? run.lo : run.hi;
};

/**
 * An x for every run within its range, apart from the other runs at its level as far as there is room. Cost quadratic
 * in runs.
 */
export const spreadRuns = (routes: readonly Route[]): ReadonlyMap<Run, number> => {
  const orders = routes.flatMap((route) => route.runs.map((run) => ({ run, route, isWhole: route.runs.length === 1 })));
  const places = new Map<Run, number>();
  for (const { run } of [...orders].sort(inOrder)) {
    const taken = [...places].filter(([other]) => touches(run, other)).map(([, x]) => x);
    places.set(run, placeFor(run, taken));
  }
  return places;
};
