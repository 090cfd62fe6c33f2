import type { ListRow } from './list-rows.ts';

/** What a key does in the tree: go to a line, or fold or unfold the present one. */
export type ListMove = { readonly kind: 'go'; readonly at: number } | { readonly kind: 'toggle' };

const go = (at: number): ListMove => ({ kind: 'go', at });

const parentOf = (rows: readonly ListRow[], at: number): number =>
  rows.findLastIndex((row, i) => i < at && row.level < (rows[at]?.level ?? 1));

const forward = (rows: readonly ListRow[], at: number): ListMove | undefined => {
  const row = rows[at];
  if (row?.isExpanded === undefined) return undefined;
  if (!row.isExpanded) return { kind: 'toggle' };
  return (rows[at + 1]?.level ?? 0) > row.level ? go(at + 1) : undefined;
};

const backward = (rows: readonly ListRow[], at: number): ListMove | undefined => {
  if (rows[at]?.isExpanded) return { kind: 'toggle' };
  const parent = parentOf(rows, at);
  return parent < 0 ? undefined : go(parent);
};

const byLetter = (rows: readonly ListRow[], at: number, letter: string): ListMove | undefined => {
  const order = rows.map((_, i) => (at + 1 + i) % rows.length);
  const found = order.find((i) => rows[i]?.label.toLowerCase().startsWith(letter.toLowerCase()));
  return found === undefined ? undefined : go(found);
};

/** The move for a key on the line `at`, after the tree pattern of the ARIA authoring practices. */
export const listMove = (key: string, rows: readonly ListRow[], at: number): ListMove | undefined => {
  if (key === 'ArrowDown') return go(Math.min(rows.length - 1, at + 1));
  if (key === 'ArrowUp') return go(Math.max(0, at - 1));
  if (key === 'Home') return go(0);
  if (key === 'End') return go(rows.length - 1);
  if (key === 'ArrowRight') return forward(rows, at);
  if (key === 'ArrowLeft') return backward(rows, at);
  return /^[\p{L}\p{N}]$/u.test(key) ? byLetter(rows, at, key) : undefined;
};
