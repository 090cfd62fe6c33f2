/** Where years lie: a true scale, but for folds. */
export interface YearAxis {
  /** x of a year that has content; of any other year between two folds too. */
  x(year: number): number;
  readonly pxPerYear: number;
  /** Every year that is drawn, ascending, with whether something is dated to it. */
  readonly ticks: readonly { readonly year: number; readonly x: number; readonly hasContent: boolean }[];
  /** Middles of the folds, and the empty years in each. */
  readonly folds: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  /** x of the last year. */
  readonly end: number;
}

/** How years are drawn where there is little room. */
export interface AxisManner {
  /** Under this a year is not shrunk any more; the picture scrolls. */
  readonly leastPx: number;
  /** A year of a picture that scrolls anyway. */
  readonly scrolledPx: number;
  /** What a year between two folds, or before the first, has to itself. */
  readonly lonePx: number;
}

const AT_EASE: AxisManner = { leastPx: 30, scrolledPx: 40, lonePx: 96 };
const FOLD_PX = 20;
const MOST_PX = 64;
/** Runs of fewer empty years than this are never folded. */
const SHORTEST_FOLD = 2;
/** A span that is longer than this is folded whatever the room: a year more would be a tick more. */
const LONGEST_SPAN = 400;

interface Run {
  readonly after: number;
  readonly empty: number;
}

const runsOf = (years: readonly number[]): readonly Run[] =>
  years.slice(1).map((year, i) => ({ after: years[i]!, empty: year - years[i]! - 1 }));

const isLone = (runs: readonly Run[], folded: ReadonlySet<Run>, i: number): boolean => {
  const [before, after] = [runs[i - 1], runs[i]];
  return after !== undefined && folded.has(after) && (before === undefined || folded.has(before));
};

/** Width that folds and lone years take, and the years left on the true scale. */
const demand = (
  years: readonly number[],
  runs: readonly Run[],
  folded: ReadonlySet<Run>,
  lonePx: number,
): { fixed: number; slots: number } => {
  const lone = years.filter((_, i) => isLone(runs, folded, i)).length;
  const slots = runs.reduce((sum, run) => sum + (folded.has(run) ? 1 : run.empty + 1), 0);
  return { fixed: folded.size * FOLD_PX + lone * lonePx, slots };
};

/**
 * The axis for years with content, `width` pixels from the first to the last. Runs of two or more empty years are
 * folded, the longest first, until a year has the least it may have; never a year with content.
 */
export const yearAxis = (
  content: readonly number[],
  start: number,
  width: number,
  { leastPx, scrolledPx, lonePx }: AxisManner = AT_EASE,
): YearAxis => {
  const years = [...new Set(content)].sort((a, b) => a - b);
  const runs = runsOf(years);
  const foldable = runs
    .filter(({ empty }) => empty >= SHORTEST_FOLD)
    .sort((a, b) => b.empty - a.empty || a.after - b.after);
  const folded = new Set<Run>();
  const per = (): number => {
    const { fixed, slots } = demand(years, runs, folded, lonePx);
    return slots === 0 ? MOST_PX : (width - fixed) / slots;
  };
  for (const run of foldable) {
    if (per() >= leastPx && run.empty < LONGEST_SPAN) break;
    folded.add(run);
  }
  const fits = per();
  const pxPerYear = Math.floor(fits < leastPx ? scrolledPx : Math.min(MOST_PX, fits));
  return placed(years, runs, folded, { start, pxPerYear, lonePx });
};

const placed = (
  years: readonly number[],
  runs: readonly Run[],
  folded: ReadonlySet<Run>,
  { start, pxPerYear, lonePx }: { start: number; pxPerYear: number; lonePx: number },
): YearAxis => {
  const ticks: { year: number; x: number; hasContent: boolean }[] = [];
  const folds: { x: number; from: number; to: number }[] = [];
  let x = start;
  years.forEach((year, i) => {
    ticks.push({ year, x, hasContent: true });
    const run = runs[i];
    if (!run) return;
    if (folded.has(run)) {
      const step = (isLone(runs, folded, i) ? lonePx : 0) + pxPerYear + FOLD_PX;
      folds.push({ x: x + step / 2, from: year + 1, to: year + run.empty });
      x += step;
      return;
    }
    for (let k = 1; k <= run.empty; k += 1) ticks.push({ year: year + k, x: x + k * pxPerYear, hasContent: false });
    x += (run.empty + 1) * pxPerYear;
  });
  const places = new Map(ticks.map((tick) => [tick.year, tick.x]));
  return { x: (year) => places.get(year) ?? start, pxPerYear, ticks, folds, end: x };
};
