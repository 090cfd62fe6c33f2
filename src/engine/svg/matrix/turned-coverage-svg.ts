import type { RowView } from '../../../state/coverage-table.ts';
import { shortened } from '../../../scene/shortened.ts';
import type { Drawn } from '../drawn.ts';
import { foundSign } from '../inquiry-sign.ts';
import { textAt, textWidth, type Pen } from '../pen.ts';
import { fitting } from '../wrapped.ts';
import { el, type Child } from '../xml.ts';
import { coverageLegend } from './coverage-legend.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import { countAt, coverageCell, hairline, pictogramSvg, totalAt } from './matrix-parts.ts';
import { moved } from '../moved.ts';

const ROW = 24;
const NAME_WIDTH = 140;
const CELL = { least: 30, most: 60 } as const;
const TOTAL_WIDTH = 58;
/** Room for names of 24 letters at 45°. */
const HEAD = 128;
const LONGEST_HEAD = 24;

const slanted = (pen: Pen, { name, node }: RowView, x: number, signs: CoverageQuestion['signs']): Child => [
  moved(x - 2, HEAD - 12, foundSign(pen, signs, node.id)),
  el(
    'g',
    { transform: `translate(${x} ${HEAD - 8}) rotate(-45)` },
    textAt(pen, shortened(name, LONGEST_HEAD), signs.stops.size + signs.ends.size > 0 ? 14 : 0, 0),
  ),
];

/** The coverage turned: dimensions down, nodes across with their names at 45°; those without evidence are counted. */
export const turnedCoverageSvg = (pen: Pen, question: CoverageQuestion): Drawn => {
  const { table, open, signs, width: room } = question;
  const { inks } = pen.palette;
  const nodes = table.groups.flatMap(({ rows }) => rows);
  const silent = table.groups.reduce((sum, group) => sum + group.silent.length, 0);
  const fits = (room - NAME_WIDTH - 2 * TOTAL_WIDTH) / Math.max(1, nodes.length);
  const cell = Math.floor(Math.min(CELL.most, Math.max(CELL.least, fits)));
  const [totals, at] = [NAME_WIDTH + nodes.length * cell, (i: number): number => NAME_WIDTH + (i + 0.5) * cell];
  const width = totals + 2 * TOTAL_WIDTH;
  const foot = HEAD + table.columns.length * ROW;
  const right = { ink: inks.ink2, anchor: 'end' } as const;
  const row = ({ node, name, totals: sum }: (typeof table.columns)[number], j: number): Child =>
    moved(0, HEAD + (j + 0.5) * ROW, [
      hairline(`M0 ${-ROW / 2}H${width}`, j === 0 ? inks.rule2 : inks.rule),
      moved(10, 0, pictogramSvg(pen, node, 16)),
      textAt(pen, fitting(pen, name, NAME_WIDTH - 28), 24, 0),
      nodes.map(({ cells }, i) => {
        const one = cells[j]!;
        return moved(
          at(i),
          0,
          coverageCell(pen, one, node.colour, open?.row === one.row && open.column === one.column),
        );
      }),
      countAt(pen, sum.stated, totals + TOTAL_WIDTH - 4, 0, 600),
      countAt(pen, sum.inferred, width - 4, 0),
    ]);
  return {
    width,
    height: foot + (silent > 0 ? 54 : 32),
    defs: undefined,
    body: [
      nodes.map((node, i) => slanted(pen, node, at(i) + 2, signs)),
      textAt(pen, 'Stated', totals + TOTAL_WIDTH - 4, HEAD - 12, right),
      textAt(pen, 'Inferred', width - 4, HEAD - 12, right),
      table.columns.map(row),
      hairline(`M0 ${foot}H${width}`, inks.ink),
      textAt(pen, 'Stated', 24, foot + 16, { weight: 600 }),
      textAt(pen, '+ inferred', 28 + textWidth(pen, 'Stated', { weight: 600 }), foot + 16),
      nodes.map(({ totals: sum }, i) => totalAt(pen, sum, at(i) + 2, foot + 16)),
      silent > 0 && textAt(pen, `${silent} more without any evidence here.`, 0, foot + 42, { ink: inks.ink3 }),
    ],
    legend: coverageLegend(pen, question),
  };
};
