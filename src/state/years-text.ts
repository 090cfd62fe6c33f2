import type { YearSpan } from '../model/graph-model.ts';

/** Years as a reader writes them: "1992–2007", "since 1992", "until 2007", "1994"; empty where undated. */
export const yearsText = ({ from, to }: YearSpan): string => {
  if (from === undefined) return to === undefined ? '' : `until ${to}`;
  if (to === undefined) return `since ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
};
