import type { ElementRow } from '../../../state/definition-table.ts';
import type { Pen } from '../pen.ts';
import { el, written, type Child } from '../xml.ts';

/** Where the columns of a table of definitions stand. */
export interface ElementColumns {
  /** Middle of a column. */
  readonly at: (column: number) => number;
  readonly picked: ReadonlySet<number>;
}

const affirms = (state: ElementRow['cells'][number]['state']): boolean => state === 'stated' || state === 'inferred';

/** How far a line stays off the sign of what is excluded. */
const STOP = 12;

/** The lines that join what is carried on from definition to definition; strong between those compared. */
export const carriedLines = ({ palette }: Pen, { carried, cells }: ElementRow, { at, picked }: ElementColumns): Child =>
  carried.map(({ from, to }) => {
    const [start, end] = [from, to].map((column, side) => {
      const stop = cells[column]?.state === 'excluded' ? STOP : 0;
      return at(column) + (side === 0 ? stop : -stop);
    }) as [number, number];
    const isStrong = picked.has(from) && picked.has(to);
    return el('path', {
      d: `M${written(start)} 0H${written(end)}`,
      fill: 'none',
      stroke: isStrong ? palette.families.idea.stroke : palette.inks.link,
      'stroke-width': isStrong ? 2.4 : 1.5,
    });
  });

/** An arc to a definition that takes an element back, from the last one before it that affirmed it. */
export const returnArc = ({ palette }: Pen, { cells }: ElementRow, column: number, { at }: ElementColumns): Child => {
  const from = cells.findLastIndex(({ state }, i) => i < column && affirms(state));
  if (from < 0) return undefined;
  const [start, end] = [at(from) + 8, at(column)];
  const d =
    `M${written(start)} -2C${written(start + 12)} -2 ${written(start + 12)} -11 ${written(start + 24)} -11` +
    `H${written(end - 20)}C${written(end - 4)} -11 ${written(end)} -11 ${written(end)} -6.5`;
  return el('path', { d, fill: 'none', stroke: palette.families.idea.stroke, 'stroke-width': 1.6 });
};
