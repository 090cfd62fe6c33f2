import type { GraphModel } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';

/** Claims of one year. */
export interface YearBar {
  readonly year: number;
  readonly count: number;
}

/** Claims by the year they start in. */
export interface Histogram {
  /** Years that have a claim, ascending. */
  readonly bars: readonly YearBar[];
  /** Claims that state no year to start in. */
  readonly undated: number;
}

const isDated = ({ claims, ownYears }: GraphModel): boolean => claims.some(({ id }) => ownYears(id).from !== undefined);

/**
 * Counts claims by the first year that each states itself; an open span stands at its start. Years taken over from the
 * ends of a claim count only where no claim of the model states its own. All claims of the model unless a subset is given. Cost n log n in claims.
 */
export const histogram = (model: GraphModel, claims: Iterable<Claim> = model.claims): Histogram => {
  const counts = new Map<number, number>();
  const yearsOf = isDated(model) ? model.ownYears : model.years;
  let undated = 0;
  for (const { id } of claims) {
    const { from } = yearsOf(id);
    if (from === undefined) undated += 1;
    else counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  const bars = [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
  return { bars, undated };
};
