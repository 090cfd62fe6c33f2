import type { CoverageState } from '../../../state/coverage-table.ts';
import type { LegendGroup } from '../drawn.ts';
import { inquiryLegend } from '../inquiry-sign.ts';
import type { Pen } from '../pen.ts';
import { el } from '../xml.ts';
import type { CoverageQuestion } from './coverage-question.ts';
import { differsSmall, stateSign } from './state-sign.ts';

const MEANINGS: readonly (readonly [CoverageState, string])[] = [
  ['stated', 'stated: the source says so'],
  ['inferred', 'inferred: we read it from the source'],
  ['excluded', 'excluded: a source or a closed list leaves it out'],
  ['none', 'no evidence here: silence, not a “no”'],
];

/** What the signs of the coverage mean, as far as they are in it. */
export const coverageLegend = (pen: Pen, { table, signs }: CoverageQuestion): readonly LegendGroup[] => {
  const cells = table.groups.flatMap(({ rows, silent }) => [...rows, ...silent].flatMap((row) => row.cells));
  const used = new Set(cells.map(({ state }) => state));
  const plain = { stroke: pen.palette.inks.ink2, tint: pen.palette.inks.paper };
  const differs = { sign: el('g', {}, differsSmall(pen)), width: 12, label: 'sources differ' };
  return [
    {
      head: 'Signs',
      entries: [
        ...MEANINGS.filter(([state]) => used.has(state)).map(([state, label]) => ({
          sign: stateSign(pen, state, plain),
          width: 14,
          label,
        })),
        ...(cells.some((cell) => cell.differs) ? [differs] : []),
        ...inquiryLegend(pen, signs),
      ],
    },
  ];
};
