import type { Gap } from './coverage-cell.ts';

/** Gaps with one of each kind first, in the order given, then the others. */
export const mostVaried = (gaps: readonly Gap[]): readonly Gap[] => {
  const firsts = gaps.filter((gap, i) => gaps.findIndex(({ kind }) => kind === gap.kind) === i);
  return [...firsts, ...gaps.filter((gap) => !firsts.includes(gap))];
};
