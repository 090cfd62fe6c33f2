import type { Bundle } from './entry.ts';
import type { Placed } from './placed.ts';
import type { Route, Run } from './route.ts';

/** How far runs keep from each other while there is room, then with less, then with hardly any. */
const APART_PX = [10, 7, 4];
const STEP_PX = 1;

interface Order {
  readonly run: Run;
  readonly route: Route;
  readonly rank: number;
  /** Runs with the same start of the same bundle lie on each other. */
  readonly shares: Bundle | undefined;
}

const DESCENT = 0;
const ARRIVAL = 1;
const OTHER = 2;

/** What leaves a bottom edge first, the deepest first, so that later bends lie right of earlier ones; then arrivals. */
const inOrder = (a: Order, b: Order): number =>
  a.rank - b.rank ||
  (a.rank === DESCENT ? b.route.to.row - a.route.to.row : 0) ||
  b.run.bottom - b.run.top - (a.run.bottom - a.run.top);

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

/** A descent starts right of the deeper ones from its box, as far as its range lets it. */
const behind = (run: Run, deeper: number | undefined): Run => ({
  ...run,
  rather: 'lo',
  lo: deeper === undefined || deeper >= run.hi ? run.lo : Math.max(run.lo, deeper),
});

const ordersOf = (routes: readonly Route[]): readonly Order[] =>
  routes.flatMap((route) =>
    route.runs.map((run, i) => ({
      run,
      route,
      rank: i === 0 && route.leaves === 'bottom' ? DESCENT : i === route.runs.length - 1 ? ARRIVAL : OTHER,
      shares: i === 0 ? route.thread.bundle : undefined,
    })),
  );

/**
 * An x for every run within its range, apart from the other runs at its level as far as there is room; the first runs
 * of a bundle share theirs. Cost quadratic in runs.
 */
export const spreadRuns = (routes: readonly Route[]): ReadonlyMap<Run, number> => {
  const places = new Map<Run, number>();
  const shared = new Map<Bundle, number>();
  const deeper = new Map<Placed, number>();
  for (const { run, shares, rank, route } of [...ordersOf(routes)].sort(inOrder)) {
    const known = shares && shared.get(shares);
    const taken = [...places].filter(([other]) => touches(run, other)).map(([, x]) => x);
    const x = known ?? placeFor(rank === DESCENT ? behind(run, deeper.get(route.from)) : run, taken);
    places.set(run, x);
    if (shares) shared.set(shares, x);
    if (rank === DESCENT) deeper.set(route.from, x);
  }
  return places;
};
