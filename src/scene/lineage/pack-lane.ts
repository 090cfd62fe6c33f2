import { rightOf, type Wish } from './wishes.ts';

/** A row of boxes, by their years. */
export type Row = readonly Wish[];

/** How boxes belong together. */
export interface Kinship {
  /** The weightier has its place first. */
  weight(wish: Wish): number;
  isKin(a: Wish, b: Wish): boolean;
}

const byPin = (a: Wish, b: Wish): number => a.pin - b.pin;

/** Whether every box of a row has a place by its year, with the room it needs before it. */
const fits = (row: Row): boolean => {
  let right: number | undefined;
  for (const { sized, lo, hi, need, shelving } of row) {
    const x = right === undefined ? lo : Math.max(lo, right + need);
    if (x > hi) return false;
    right = rightOf(sized, shelving, x);
  }
  return true;
};

/**
 * Rows of one lane: the weightiest boxes choose first, a row with kin before others, and a box without a place opens a
 * row. Cost: boxes times rows times boxes of a row.
 */
export const packLane = (wishes: readonly Wish[], { weight, isKin }: Kinship): readonly Row[] => {
  const rows: Row[] = [];
  for (const wish of [...wishes].sort((a, b) => weight(b) - weight(a))) {
    const open = rows
      .map((row, at) => ({
        at,
        row: [...row, wish].sort(byPin),
        kin: row.filter((other) => isKin(wish, other)).length,
      }))
      .filter(({ row }) => fits(row))
      .sort((a, b) => b.kin - a.kin || a.at - b.at);
    if (open[0]) rows[open[0].at] = open[0].row;
    else rows.push([wish]);
  }
  return rows;
};
