import type { Drawn } from './drawn.ts';
import { hairline } from './matrix/matrix-parts.ts';
import { moved } from './moved.ts';
import { textAt, textWidth, type Pen, type TextManner } from './pen.ts';
import { el, type Child } from './xml.ts';
import { fitting } from './wrapped.ts';

/** A table of text to draw. */
export interface TextTable {
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean; readonly isQuoted: boolean }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly isSelected: boolean }[];
  readonly width: number;
}

const ROW = 21;
const HEAD = 28;
const GAP = 16;
const NARROWEST = 34;
const WIDEST = 260;
/** Letters of a cell that are measured; the rest can only be cut. */
const MEASURED = 60;

const mannerOf = ({ isQuoted, isNumber }: TextTable['columns'][number]): TextManner => ({
  serif: isQuoted,
  anchor: isNumber ? 'end' : 'start',
});

/** Natural widths, and where they are too much together the widest are cut first. */
const widthsOf = (pen: Pen, { columns, rows, width }: TextTable): readonly number[] => {
  const natural = columns.map((column, i) => {
    const head = textWidth(pen, column.label, { weight: 600 });
    const manner = mannerOf(column);
    const cells = rows.map(({ cells: texts }) => textWidth(pen, (texts[i] ?? '').slice(0, MEASURED), manner));
    return Math.min(WIDEST, Math.max(NARROWEST, head, ...cells.map(Math.ceil)));
  });
  const room = width - GAP * (columns.length - 1);
  const sum = (widths: readonly number[]): number => widths.reduce((total, one) => total + one, 0);
  let most = WIDEST;
  while (sum(natural.map((one) => Math.min(one, most))) > room && most > 90) most -= 5;
  return natural.map((one) => Math.min(one, most));
};

/** A table of text in rows, the selected ones on a plate; a cell without room is cut. */
export const textTableSvg = (pen: Pen, table: TextTable): Drawn => {
  const { columns, rows } = table;
  const { inks } = pen.palette;
  const widths = widthsOf(pen, table);
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, one) => sum + one + GAP, 0));
  const width = (starts.at(-1) ?? 0) + (widths.at(-1) ?? 0);
  const at = (i: number): number => starts[i]! + (columns[i]!.isNumber ? widths[i]! : 0);
  const line = ({ cells, isSelected }: TextTable['rows'][number]): Child => [
    isSelected && el('rect', { x: -6, y: -ROW / 2, width: width + 12, height: ROW, rx: 4, fill: inks.sel }),
    columns.map((column, i) => {
      const manner = mannerOf(column);
      return textAt(pen, fitting(pen, cells[i] ?? '', widths[i]!, manner), at(i), 0, manner);
    }),
  ];
  return {
    width,
    height: HEAD + rows.length * ROW + 4,
    defs: undefined,
    body: [
      columns.map((column, i) =>
        textAt(pen, column.label, at(i), 11, { weight: 600, anchor: column.isNumber ? 'end' : 'start' }),
      ),
      hairline(`M0 ${HEAD - 4.5}H${width}`, inks.ink),
      rows.map((row, i) => [
        i > 0 && hairline(`M0 ${HEAD + i * ROW - 0.5}H${width}`, inks.rule),
        moved(0, HEAD + (i + 0.5) * ROW, line(row), { class: 'mark' }),
      ]),
    ],
    legend: [],
  };
};
