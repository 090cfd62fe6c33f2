import type { SignsUsed } from '../../scene/signs-used.ts';
import type { LegendEntry, LegendGroup } from './drawn.ts';
import {
  differSign,
  familySign,
  headSign,
  hopSign,
  inferredSign,
  SAMPLE_WIDTH,
  severalSign,
  struckSign,
} from './line-signs.ts';
import { foldSign, kindSign, platedSign, sideSign } from './mark-svg.ts';
import type { Pen } from './pen.ts';
import type { Markup } from './xml.ts';

const MARK_WIDTH = 14;

const mark = (sign: Markup, label: string): LegendEntry => ({ sign, label, width: MARK_WIDTH });
const line = (sign: Markup, label: string): LegendEntry => ({ sign, label, width: SAMPLE_WIDTH });

const marks = (pen: Pen, used: SignsUsed): readonly LegendEntry[] => [
  ...used.kinds.map(({ id, family, label }) => mark(kindSign(pen, id, family), label)),
  ...(used.folded ? [mark(foldSign(pen), 'several, folded into one')] : []),
  ...(used.selected ? [mark(platedSign(pen), 'selected')] : []),
  ...(used.compared
    ? [
        mark(sideSign(pen, 'a'), 'joined to the first'),
        mark(sideSign(pen, 'both'), 'to both'),
        mark(sideSign(pen, 'b'), 'to the second'),
      ]
    : []),
];

const lines = (pen: Pen, used: SignsUsed): readonly LegendEntry[] => [
  ...used.families.map(({ id, label }) => line(familySign(pen, id), label)),
  ...(used.inferred ? [line(inferredSign(pen), 'inferred')] : []),
  ...(used.disputed ? [line(differSign(pen), 'sources differ')] : []),
  ...(used.several ? [line(severalSign(pen), 'several claims')] : []),
  ...(used.struck ? [line(struckSign(pen), 'excluded or denied')] : []),
  ...(used.traced ? [line(hopSign(pen), 'hop of the trace')] : []),
];

/** What the signs of a network mean: kinds, heads of lineage, lines. */
export const networkLegend = (pen: Pen, used: SignsUsed): readonly LegendGroup[] =>
  [
    { head: 'Kinds', entries: marks(pen, used) },
    { head: 'Lineage', entries: used.heads.map(({ id, label }) => line(headSign(pen, id), label)) },
    { head: 'Lines', entries: lines(pen, used) },
  ].filter(({ entries }) => entries.length > 0);
