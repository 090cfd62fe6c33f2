import type { NodeId } from '../../model/ids.ts';
import type { InquirySigns } from '../../scene/inquiry-signs.ts';
import { FOUND_WIDTH, foundSign, inquiryLegend } from './inquiry-sign.ts';
import type { Drawn, LegendGroup } from './drawn.ts';
import { kindSign, type KindFamilyOf } from './mark-svg.ts';
import { moved } from './moved.ts';
import { textAt, type Pen } from './pen.ts';
import { el, type Child } from './xml.ts';
import { fitting } from './wrapped.ts';

/** Names by kind, to be drawn in columns. */
export interface ListQuestion {
  readonly branches: readonly {
    /** The kind of its nodes; none where nodes of several kinds stand together. */
    readonly kind?: string;
    readonly label: string;
    readonly names: readonly { readonly id: NodeId; readonly text: string; readonly isSelected: boolean }[];
  }[];
  readonly familyOf: KindFamilyOf;
  /** What is asked beside the view. */
  readonly signs: InquirySigns;
  readonly width: number;
}

const COLUMN = 280;
const GAP = 24;
const ROW = 19;
const HEAD = 32;

interface Line {
  readonly svg: Child;
  readonly height: number;
  readonly isHead: boolean;
}

const linesOf = (pen: Pen, { branches, familyOf, signs }: ListQuestion, width: number): readonly Line[] =>
  branches.flatMap(({ kind, label, names }): readonly Line[] => [
    {
      svg: [
        kind !== undefined && moved(8, 4, kindSign(pen, kind, familyOf(kind))),
        textAt(pen, fitting(pen, `${label} (${names.length})`, width - 24, { size: 13, weight: 600 }), 22, 4, {
          size: 13,
          weight: 600,
        }),
      ],
      height: HEAD,
      isHead: true,
    },
    ...names.map(({ id, text, isSelected }): Line => {
      const found = foundSign(pen, signs, id);
      const plate = { x: 16, y: -ROW / 2, width: width - 16, height: ROW, rx: 4, fill: pen.palette.inks.sel };
      return {
        svg: el(
          'g',
          { class: 'mark' },
          isSelected && el('rect', plate),
          textAt(pen, fitting(pen, text, width - 26 - (found ? FOUND_WIDTH : 0)), 22, 0),
          found && moved(8, 0, found),
        ),
        height: ROW,
        isHead: false,
      };
    }),
  ]);

const signsLegend = (pen: Pen, signs: InquirySigns): readonly LegendGroup[] => {
  const entries = inquiryLegend(pen, signs);
  return entries.length > 0 ? [{ head: 'Signs', entries }] : [];
};

/** What is shown as a list of names by kind, in as many columns as there is room for, read down and then across. */
export const listSvg = (pen: Pen, question: ListQuestion): Drawn => {
  const count = Math.max(1, Math.floor((question.width + GAP) / (COLUMN + GAP)));
  const width = (question.width - GAP * (count - 1)) / count;
  const lines = linesOf(pen, question, width);
  const most = lines.reduce((sum, { height }) => sum + height, 0) / count + HEAD;
  let [x, y, height] = [0, 0, 0];
  const body = lines.map((line) => {
    const isLate = y + line.height + (line.isHead ? ROW : 0) > most;
    if (isLate && y > 0) [x, y] = [x + width + GAP, 0];
    const placed = moved(x, y + line.height / 2, line.svg);
    y += line.height;
    height = Math.max(height, y);
    return placed;
  });
  return { width: question.width, height, defs: undefined, body, legend: signsLegend(pen, question.signs) };
};
