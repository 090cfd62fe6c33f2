import type { ElementRow } from './definition-table.ts';

/** The id under which a facet's lesser rows are folded or not. */
export const facetFoldId = (facet: string): string => `definitions:${facet}`;

/** A row stands by itself where definitions share it, one leaves it out, or a compared one speaks of it. */
export const isOfNote = ({ cells, speaking }: ElementRow, picked: ReadonlySet<number>): boolean =>
  speaking > 1 || cells.some(({ state }, at) => state === 'excluded' || (picked.has(at) && state !== 'silent'));
