import type { RowGroup, RowView } from '../../../state/coverage-table.ts';
import type { Drawn } from '../drawn.ts';
import { kindSign } from '../mark-svg.ts';
import { FOUND_WIDTH, foundSign } from '../inquiry-sign.ts';
import { textAt, textWidth, type Pen } from '../pen.ts';
import { fitting, wrapped } from '../wrapped.ts';
import { el, type Child } from '../xml.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import { coverageLegend } from './coverage-legend.ts';
import { countAt, coverageCell, hairline, pictogramSvg, totalAt } from './matrix-parts.ts';
import { moved } from '../moved.ts';

const ROW = 22;
const GROUP_WIDTH = 118;
const NAME_WIDTH = 240;
const YEAR_WIDTH = 46;
const TOTAL_WIDTH = 58;
const CELL = { least: 60, most: 92 } as const;
const HEAD = 62;

/** Where the columns of a matrix stand. */
interface Columns {
  readonly name: number;
  readonly year: number;
  readonly cell: number;
  readonly cells: number;
  readonly totals: number;
  readonly width: number;
}

const columnsOf = ({ table, width }: CoverageQuestion, isGrouped: boolean): Columns => {
  const name = isGrouped ? GROUP_WIDTH : 0;
  const cells = name + NAME_WIDTH + YEAR_WIDTH;
  const count = table.columns.length;
  const cell = Math.min(CELL.most, Math.max(CELL.least, (width - cells - 2 * TOTAL_WIDTH) / Math.max(1, count)));
  const totals = cells + count * cell;
  return { name, year: name + NAME_WIDTH, cell, cells, totals, width: totals + 2 * TOTAL_WIDTH };
};

const cellX = ({ cells, cell }: Columns, at: number): number => cells + (at + 0.5) * cell;

const heads = (pen: Pen, { table, signs }: CoverageQuestion, at: Columns): Child => {
  const manner = { ink: pen.palette.inks.ink2, anchor: 'end' } as const;
  return [
    table.columns.map(({ node, name }, i) => {
      const lines = wrapped(pen, name, at.cell + 6, 2);
      return [
        moved(cellX(at, i), 16, pictogramSvg(pen, node, 22)),
        moved(cellX(at, i) + 26, 12, foundSign(pen, signs, node.id)),
        lines.map((line, row) => textAt(pen, line, cellX(at, i), 38 + row * 14, { anchor: 'middle' })),
      ];
    }),
    textAt(pen, 'Stated', at.totals + TOTAL_WIDTH - 4, 38, manner),
    textAt(pen, 'Inferred', at.width - 4, 38, manner),
  ];
};

const rowSvg = (
  pen: Pen,
  question: CoverageQuestion,
  { node, name, year, cells, totals }: RowView,
  at: Columns,
): Child => {
  const { table, familyOf, open, signs } = question;
  const found = foundSign(pen, signs, node.id);
  const room = NAME_WIDTH - 26 - (found ? FOUND_WIDTH : 0);
  return [
    moved(at.name + 10, 0, kindSign(pen, node.kind, familyOf(node.kind))),
    textAt(pen, fitting(pen, name, room, { size: 13 }), at.name + 24, 0, { size: 13 }),
    found && moved(at.year - FOUND_WIDTH / 2 - 2, 0, found),
    textAt(pen, year, at.year + YEAR_WIDTH - 6, 0, { ink: pen.palette.inks.ink2, anchor: 'end' }),
    cells.map((cell, i) =>
      moved(
        cellX(at, i),
        0,
        coverageCell(pen, cell, table.columns[i]?.node.colour, open?.row === cell.row && open.column === cell.column),
      ),
    ),
    countAt(pen, totals.stated, at.totals + TOTAL_WIDTH - 4, 0, 600),
    countAt(pen, totals.inferred, at.width - 4, 0),
  ];
};

const silentLine = (pen: Pen, { silent }: RowGroup, at: Columns): Child => {
  const text = `${silent.length} more: ${silent.map(({ name }) => name).join(', ')}`;
  const manner = { ink: pen.palette.inks.ink3 };
  return textAt(pen, fitting(pen, text, at.width - at.name - 30, manner), at.name + 24, 0, manner);
};

interface Block {
  readonly svg: Child;
  readonly height: number;
}

const groupBlock = (pen: Pen, question: CoverageQuestion, group: RowGroup, at: Columns): Block => {
  const { inks } = pen.palette;
  const rows = question.unfolded.has(group.id) ? [...group.rows, ...group.silent] : group.rows;
  const isFolded = rows.length === group.rows.length && group.silent.length > 0;
  const lines = [
    ...rows.map((row) => el('g', { class: 'mark' }, rowSvg(pen, question, row, at))),
    ...(isFolded ? [silentLine(pen, group, at)] : []),
  ];
  const height = lines.length * ROW + 6;
  const most = Math.max(1, Math.floor(height / 15));
  const label = wrapped(pen, group.label, GROUP_WIDTH - 12, Math.min(3, most), { weight: 600 });
  return {
    svg: [
      hairline(`M0 .5H${at.width}`, inks.rule2),
      label.map((line, i) => textAt(pen, line, 0, 3 + ROW / 2 + i * 15, { weight: 600 })),
      lines.map((line, i) => [
        i > 0 && hairline(`M${at.name} ${3 + i * ROW}H${at.width}`, inks.rule),
        moved(0, 3 + (i + 0.5) * ROW, line),
      ]),
    ],
    height,
  };
};

const footBlock = (pen: Pen, { table }: CoverageQuestion, at: Columns): Block => ({
  svg: [
    hairline(`M0 .5H${at.width}`, pen.palette.inks.ink),
    textAt(pen, 'Stated', at.name + 24, 16, { weight: 600 }),
    textAt(pen, `+ inferred, of ${table.rows}`, at.name + 28 + textWidth(pen, 'Stated', { weight: 600 }), 16),
    table.columns.map(({ totals }, i) => totalAt(pen, totals, cellX(at, i), 16)),
    countAt(pen, table.totals.stated, at.totals + TOTAL_WIDTH - 4, 16, 600),
    countAt(pen, table.totals.inferred, at.width - 4, 16),
  ],
  height: 32,
});

const gapsBlock = (pen: Pen, { gaps }: CoverageQuestion, width: number): Block => {
  const lines = gaps.flatMap((gap) => wrapped(pen, gap, width - 60, 2, { size: 13 }));
  return {
    svg: [
      lines.length > 0 && textAt(pen, 'Gaps', 0, 18, { weight: 600 }),
      lines.map((line, i) => textAt(pen, line, 52, 18 + i * 19, { size: 13 })),
    ],
    height: lines.length > 0 ? 12 + lines.length * 19 : 0,
  };
};

/** The coverage as a matrix, nodes down and dimensions across, with its totals and what is missing most. */
export const coverageSvg = (pen: Pen, question: CoverageQuestion): Drawn => {
  const { table } = question;
  const at = columnsOf(
    question,
    table.groups.some(({ label }) => label !== ''),
  );
  const blocks = [
    { svg: heads(pen, question, at), height: HEAD },
    ...table.groups.map((group) => groupBlock(pen, question, group, at)),
    footBlock(pen, question, at),
    gapsBlock(pen, question, at.width),
  ];
  let y = 0;
  const body = blocks.map(({ svg, height }) => {
    const placed = moved(0, y, svg);
    y += height;
    return placed;
  });
  return {
    width: at.width,
    height: y,
    defs: undefined,
    body,
    legend: coverageLegend(pen, question),
    note: `${table.summary} by ${table.columns.length} dimensions.`,
  };
};
