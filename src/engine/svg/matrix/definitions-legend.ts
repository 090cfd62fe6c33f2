import type { ElementState } from '../../../state/definition-table.ts';
import type { LegendEntry, LegendGroup } from '../drawn.ts';
import { inquiryLegend } from '../inquiry-sign.ts';
import { textAt, textWidth, type Pen } from '../pen.ts';
import { el } from '../xml.ts';
import type { DefinitionsQuestion } from './definitions-question.ts';
import { differsSmall, elementSign } from './state-sign.ts';

const MEANINGS: readonly (readonly [ElementState, string])[] = [
  ['stated', 'affirmed'],
  ['inferred', 'affirmed, inferred'],
  ['excluded', 'excluded'],
  ['silent', 'not stated: no evidence here'],
];

const returnedEntry = (pen: Pen): LegendEntry => {
  const manner = { weight: 600, ink: pen.palette.families.idea.stroke, anchor: 'middle' } as const;
  return {
    sign: textAt(pen, 'returned', 0, 0, manner),
    width: textWidth(pen, 'returned', manner),
    label: 'taken back later',
  };
};

const carriedEntry = ({ palette }: Pen): LegendEntry => ({
  sign: el('path', { d: 'M-12 0H12', stroke: palette.inks.link, 'stroke-width': 1.5 }),
  width: 24,
  label: 'carried on',
});

/** What the signs of a table of definitions mean, as far as they are in it. */
export const definitionsLegend = (
  pen: Pen,
  { table, isReturned, signs }: DefinitionsQuestion,
): readonly LegendGroup[] => {
  const rows = table.facets.flatMap((facet) => facet.rows);
  const cells = rows.flatMap((row) => row.cells.map((cell, i) => ({ cell, row, column: table.columns[i]! })));
  const used = new Set(cells.map(({ cell }) => cell.state));
  const { ink, paper } = pen.palette.inks;
  const differs = { sign: el('g', {}, differsSmall(pen)), width: 12, label: 'sources differ' };
  return [
    {
      head: 'Signs',
      entries: [
        ...MEANINGS.filter(([state]) => used.has(state)).map(([state, label]) => ({
          sign: elementSign(pen, state, ink, paper),
          width: 14,
          label,
        })),
        ...(rows.some(({ carried }) => carried.length > 0) ? [carriedEntry(pen)] : []),
        ...(cells.some(({ cell, row, column }) => isReturned(cell, column, row)) ? [returnedEntry(pen)] : []),
        ...(cells.some(({ cell }) => cell.differs) ? [differs] : []),
        ...inquiryLegend(pen, signs),
      ],
    },
  ];
};
