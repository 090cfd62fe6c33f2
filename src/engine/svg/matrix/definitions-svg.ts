import type { ElementRow, FacetRows } from '../../../state/definition-table.ts';
import { shapePath } from '../../../scene/shapes.ts';
import type { Drawn } from '../drawn.ts';
import { FOUND_WIDTH, foundSign } from '../inquiry-sign.ts';
import { textAt, textWidth, type Pen } from '../pen.ts';
import { fitting, wrapped } from '../wrapped.ts';
import { el, type Child } from '../xml.ts';
import { definitionsLegend } from './definitions-legend.ts';
import type { DefinitionsQuestion } from './definitions-question.ts';
import { carriedLines, returnArc, type ElementColumns } from './element-lines.ts';
import { hairline } from './matrix-parts.ts';
import { moved } from '../moved.ts';
import { differsSmall, elementSign } from './state-sign.ts';

const NAMES = 250;
const COLUMN = { least: 66, most: 88 } as const;
const HEAD = 68;
const ROW = 22;
const FACET = 26;

interface Sheet extends ElementColumns {
  readonly column: number;
  readonly width: number;
}

const sheetOf = ({ table, picked, width }: DefinitionsQuestion): Sheet => {
  const count = Math.max(1, table.columns.length);
  const column = Math.min(COLUMN.most, Math.max(COLUMN.least, (width - NAMES) / count));
  return { column, picked, width: NAMES + count * column, at: (i) => NAMES + (i + 0.5) * column };
};

const head = (pen: Pen, question: DefinitionsQuestion, i: number, { at, column, picked }: Sheet): Child => {
  const { node, name, year } = question.table.columns[i]!;
  const { inks, families } = pen.palette;
  const isPicked = picked.has(i);
  const lines = wrapped(pen, name, column - 6, 2, { weight: 600 });
  const look = isPicked
    ? { fill: families.idea.stroke, stroke: families.idea.stroke }
    : { fill: inks.paper, stroke: inks.ink3 };
  const top = HEAD - 22 - lines.length * 14;
  return [
    el('path', {
      d: shapePath('definition', 4.2),
      transform: `translate(${at(i)} ${top - 9})`,
      ...look,
      'stroke-width': 1.3,
    }),
    moved(at(i) + 20, top - 9, foundSign(pen, question.signs, node.id)),
    lines.map((line, row) => textAt(pen, line, at(i), top + 7 + row * 14, { weight: 600, anchor: 'middle' })),
    textAt(pen, year || 'no date', at(i), HEAD - 13, { ink: inks.ink3, anchor: 'middle' }),
  ];
};

const cellSvg = (pen: Pen, question: DefinitionsQuestion, row: ElementRow, i: number, sheet: Sheet): Child => {
  const { inks, families } = pen.palette;
  const [cell, column] = [row.cells[i]!, question.table.columns[i]!];
  const isPicked = sheet.picked.has(i);
  const isReturned = question.isReturned(cell, column, row);
  const ink = isPicked ? families.idea.stroke : inks.ink;
  return [
    isReturned && returnArc(pen, row, i, sheet),
    el(
      'g',
      { class: 'cell', transform: `translate(${sheet.at(i)} 0)` },
      el('title', {}, cell.name),
      question.isOpen(cell) && el('circle', { r: 10, fill: 'none', stroke: inks.rubric, 'stroke-width': 2 }),
      elementSign(pen, cell.state, ink, isPicked ? families.idea.tint : inks.paper),
      cell.differs && moved(13, 0, differsSmall(pen)),
    ),
  ];
};

const returnedWord = (pen: Pen, question: DefinitionsQuestion, row: ElementRow, i: number, { at }: Sheet): Child => {
  const cell = row.cells[i]!;
  const manner = { weight: 600, ink: pen.palette.families.idea.stroke, haloed: true };
  return (
    question.isReturned(cell, question.table.columns[i]!, row) &&
    textAt(pen, 'returned', at(i) + (cell.differs ? 19 : 10), 0, manner)
  );
};

const rowSvg = (pen: Pen, question: DefinitionsQuestion, row: ElementRow, sheet: Sheet): Child => {
  const found = foundSign(pen, question.signs, row.node.id);
  const room = NAMES - 22 - (found ? FOUND_WIDTH : 0);
  return el(
    'g',
    { class: 'mark' },
    textAt(pen, fitting(pen, row.node.label, room, { size: 13 }), 12, 0, { size: 13 }),
    carriedLines(pen, row, sheet),
    row.cells.map((_, i) => cellSvg(pen, question, row, i, sheet)),
    row.cells.map((_, i) => returnedWord(pen, question, row, i, sheet)),
    found && moved(NAMES - 12, 0, found),
  );
};

const foldedLine = (pen: Pen, rows: readonly ElementRow[], width: number): Child => {
  const names = rows.map(({ node }) => node.short ?? node.label).join(', ');
  const manner = { ink: pen.palette.inks.ink3 };
  const lead = `${rows.length} more, each in one definition: `;
  return textAt(pen, lead + fitting(pen, names, width - 24 - textWidth(pen, lead, manner), manner), 12, 0, manner);
};

interface Line {
  readonly svg: Child;
  readonly height: number;
}

const facetLines = (pen: Pen, question: DefinitionsQuestion, facet: FacetRows, sheet: Sheet): readonly Line[] => {
  const { rows, folded } = question.split(facet);
  const { ink3, rule } = pen.palette.inks;
  return [
    {
      svg: [hairline(`M0 ${-FACET / 2 + 0.5}H${sheet.width}`, rule), textAt(pen, facet.label, 2, 2, { ink: ink3 })],
      height: FACET,
    },
    ...rows.map((row) => ({ svg: rowSvg(pen, question, row, sheet), height: ROW })),
    ...(folded.length > 0 ? [{ svg: foldedLine(pen, folded, sheet.width), height: ROW }] : []),
  ];
};

const grounds = ({ palette }: Pen, { at, column, picked }: Sheet, height: number): Child =>
  [...picked].map((i) =>
    el('rect', {
      x: at(i) - column / 2,
      y: 0,
      width: column,
      height,
      rx: 6,
      fill: palette.families.idea.tint,
      'fill-opacity': 0.62,
    }),
  );

/** Definitions taken apart: elements down, definitions across in order of year, joined where something is carried on. */
export const definitionsSvg = (pen: Pen, question: DefinitionsQuestion): Drawn => {
  const { table } = question;
  const sheet = sheetOf(question);
  let y = HEAD;
  const lines = table.facets
    .flatMap((facet) => facetLines(pen, question, facet, sheet))
    .map(({ svg, height }) => {
      y += height;
      return moved(0, y - height / 2, svg);
    });
  return {
    width: sheet.width,
    height: y + 6,
    defs: undefined,
    body: [
      grounds(pen, sheet, y + 6),
      table.columns.map((_, i) => head(pen, question, i, sheet)),
      hairline(`M0 ${HEAD - 0.5}H${sheet.width}`, pen.palette.inks.rule2),
      lines,
    ],
    legend: definitionsLegend(pen, question),
  };
};
