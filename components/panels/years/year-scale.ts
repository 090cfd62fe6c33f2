/** Where years lie on a strip: a true scale. */
export interface YearScale {
  /** First and last year that anything is dated to. */
  readonly first: number;
  readonly last: number;
  /** CSS pixels from the start of the strip to the middle of a year. */
  x(year: number): number;
  /** The year at a pixel, within first and last. */
  yearAt(x: number): number;
  /** Pixels of one year. */
  readonly step: number;
  /** Years to write on the axis. */
  readonly ticks: readonly number[];
}

/** Space kept free at the two ends of the strip, for its name and its last tick. */
export const PAD_START_PX = 64;
export const PAD_END_PX = 20;
const MARGIN_YEARS = 3;
const TICK_GAP_PX = 64;
const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The scale of a strip `width` pixels wide for years `first` to `last`. */
export const yearScale = (first: number, last: number, width: number): YearScale => {
  const [from, to] = [first - MARGIN_YEARS, last + MARGIN_YEARS];
  const step = Math.max(1, width - PAD_START_PX - PAD_END_PX) / (to - from);
  const every = TICK_STEPS.find((years) => years * step >= TICK_GAP_PX) ?? TICK_STEPS.at(-1)!;
  const start = Math.ceil(from / every) * every;
  return {
    first,
    last,
    step,
    x: (year) => PAD_START_PX + (year - from) * step,
    yearAt: (x) => Math.min(last, Math.max(first, Math.round(from + (x - PAD_START_PX) / step))),
    ticks: Array.from({ length: Math.max(0, Math.floor((to - start) / every) + 1) }, (_, i) => start + i * every),
  };
};
