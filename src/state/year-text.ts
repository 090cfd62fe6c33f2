import type { YearSpan } from '../model/graph-model.ts';

/** The year a node stands at in a table: its first, or "to" its last where only that is known; empty where undated. */
export const yearText = ({ from, to }: YearSpan): string =>
  from !== undefined ? String(from) : to !== undefined ? `to ${to}` : '';
