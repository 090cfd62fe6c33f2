import type { Drawn } from './drawn.ts';
import { kindSign, type KindFamilyOf } from './mark-svg.ts';
import { moved } from './matrix/matrix-parts.ts';
import { textAt, type Pen } from './pen.ts';
import { el, type Child } from './xml.ts';
import { fitting } from './wrapped.ts';

/** Names by kind, to be drawn in columns. */
export interface ListQuestion {
  readonly branches: readonly {
    readonly kind: string;
    readonly label: string;
    readonly names: readonly { readonly text: string; readonly isSelected: boolean }[];
  }[];
  readonly familyOf: KindFamilyOf;
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

const linesOf = (pen: Pen, { branches, familyOf }: ListQuestion, width: number): readonly Line[] =>
  branches.flatMap(({ kind, label, names }): readonly Line[] => [
    {
      svg: [
        moved(8, 4, kindSign(pen, kind, familyOf(kind))),
        textAt(pen, fitting(pen, `${label} (${names.length})`, width - 24, { size: 13, weight: 600 }), 22, 4, {
          size: 13,
          weight: 600,
        }),
      ],
      height: HEAD,
      isHead: true,
    },
    ...names.map(({ text, isSelected }): Line => {
      const plate = { x: 16, y: -ROW / 2, width: width - 16, height: ROW, rx: 4, fill: pen.palette.inks.sel };
      return {
        svg: el(
          'g',
          { class: 'mark' },
          isSelected && el('rect', plate),
          textAt(pen, fitting(pen, text, width - 26), 22, 0),
        ),
        height: ROW,
        isHead: false,
      };
    }),
  ]);

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
  return { width: question.width, height, defs: undefined, body, legend: [] };
};
