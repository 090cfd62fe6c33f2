import type { YearAxis } from './year-axis.ts';

/** Height of an axis of years, in pixels. */
export const AXIS_PX = 29;

/** The zigzag of folded years, as SVG path text about (0, 0), and the gap that it leaves in the line. */
export const FOLD_ZIGZAG = 'M-9 0H-5L-2 -5L2 5L5 0H9';
export const FOLD_GAP = 'M-9 0H9';

/** Years that are written: those asked for first, then others with content from the left, as far as there is room. */
export const writtenYears = ({ ticks }: YearAxis, first: ReadonlySet<number>, apartPx: number): ReadonlySet<number> => {
  const written: { readonly year: number; readonly x: number }[] = [];
  const content = ticks.filter(({ hasContent }) => hasContent);
  for (const tick of [...content.filter(({ year }) => first.has(year)), ...content]) {
    if (written.every(({ x }) => Math.abs(x - tick.x) >= apartPx)) written.push(tick);
  }
  return new Set(written.map(({ year }) => year));
};
