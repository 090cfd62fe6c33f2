/** Empty years that the strip leaves out. */
export interface YearFold {
  readonly from: number;
  readonly to: number;
  /** Middle of its mark. */
  readonly x: number;
}

/** Where years lie on a strip: a true scale, but for runs of empty years that would take most of it. */
export interface YearScale {
  /** First and last year that anything is dated to. */
  readonly first: number;
  readonly last: number;
  /** CSS pixels from the start of the strip to the middle of a year; a year in a fold lies within its mark. */
  x(year: number): number;
  /** The year at a pixel, within first and last. */
  yearAt(x: number): number;
  /** Pixels of one year. */
  readonly step: number;
  /** Years to write on the axis. */
  readonly ticks: readonly number[];
  readonly folds: readonly YearFold[];
}

/** Space kept free at the two ends of the strip, for its name and its last tick. */
export const PAD_START_PX = 64;
export const PAD_END_PX = 20;
/** Width of a fold. */
export const FOLD_PX = 26;
const MARGIN_YEARS = 3;
const TICK_GAP_PX = 64;
const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** Shorter runs are never folded. */
const SHORTEST_FOLD = 20;

/** Years drawn true to scale, without gaps, margins included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** A year that something is dated to. */
  readonly dated: number;
}

interface Placed extends Stretch {
  readonly start: number;
}

const lengthOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { from, to }) => sum + to - from, 0);

/** The strip in one stretch, then without each run of empty years that takes more than half of what is drawn. */
const stretchesOf = (years: readonly number[]): readonly Stretch[] => {
  const folded = new Set<number>();
  for (;;) {
    const stretches = without(years, folded);
    const runs = years.slice(1).map((year, i) => ({ before: years[i]!, empty: year - years[i]! - 1 }));
    const longest = runs
      .filter(({ before }) => !folded.has(before))
      .reduce((most, run) => (run.empty > most.empty ? run : most), { before: 0, empty: 0 });
    if (longest.empty < SHORTEST_FOLD || longest.empty <= lengthOf(stretches) / 2) return stretches;
    folded.add(longest.before);
  }
};

const without = (years: readonly number[], folded: ReadonlySet<number>): readonly Stretch[] => {
  const starts = years.filter((_, i) => i === 0 || folded.has(years[i - 1]!));
  return starts.map((from) => {
    const to = years.find((year, i) => year >= from && (i === years.length - 1 || folded.has(year)))!;
    return { from: from - MARGIN_YEARS, to: to + MARGIN_YEARS, dated: from };
  });
};

/** The scale of a strip `width` pixels wide for the years that something is dated to, ascending. */
export const yearScale = (years: readonly number[], width: number): YearScale => {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const stretches = stretchesOf(years.length > 0 ? years : [first]);
  const folds = stretches.length - 1;
  const step = Math.max(1, width - PAD_START_PX - PAD_END_PX - folds * FOLD_PX) / lengthOf(stretches);
  let start = PAD_START_PX;
  const placed = stretches.map((stretch): Placed => {
    const own = { ...stretch, start };
    start += (stretch.to - stretch.from) * step + FOLD_PX;
    return own;
  });
  const end = ({ start: at, from, to }: Placed): number => at + (to - from) * step;
  const x = (year: number): number => {
    const i = Math.max(
      0,
      placed.findLastIndex(({ from }) => year >= from),
    );
    const own = placed[i]!;
    const next = placed[i + 1];
    if (!next || year <= own.to) return own.start + (year - own.from) * step;
    return end(own) + ((year - own.to) / (next.from - own.to)) * FOLD_PX;
  };
  const yearAt = (at: number): number => {
    const i = Math.max(
      0,
      placed.findLastIndex((own) => at >= own.start - FOLD_PX / 2),
    );
    const own = placed[i]!;
    const [least, most] = [i === 0 ? first : own.from, i === placed.length - 1 ? last : own.to];
    return Math.min(most, Math.max(least, Math.round(own.from + (at - own.start) / step)));
  };
  return {
    first,
    last,
    step,
    x,
    yearAt,
    ticks: placed.flatMap((stretch) => ticksOf(stretch, step)),
    folds: placed.slice(1).map((own, i) => ({ from: placed[i]!.to + 1, to: own.from - 1, x: own.start - FOLD_PX / 2 })),
  };
};

/** Round years; a dated one where a stretch has none. */
const ticksOf = ({ from, to, dated }: Stretch, step: number): readonly number[] => {
  const every = TICK_STEPS.find((count) => count * step >= TICK_GAP_PX) ?? TICK_STEPS.at(-1)!;
  const start = Math.ceil(from / every) * every;
  const round = Array.from({ length: Math.max(0, Math.floor((to - start) / every) + 1) }, (_, i) => start + i * every);
  return round.length > 0 ? round : [dated];
};
