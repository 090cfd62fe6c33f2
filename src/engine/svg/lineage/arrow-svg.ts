import type { SceneArrow } from '../../../scene/lineage/dress-arrow.ts';
import type { Emphasis } from '../../../scene/lineage/lit-lineage.ts';
import type { Point } from '../../../scene/lineage/on-path.ts';
import { hopDisc } from '../inquiry-sign.ts';
import { headSvg, splitSign } from '../link-svg.ts';
import { moved } from '../moved.ts';
import { textAt, type Pen } from '../pen.ts';
import { el, written, type Child, type Markup } from '../xml.ts';
import { pillSvg } from './chip-svg.ts';

const WIDTHS: Readonly<Record<Emphasis, number>> = { veiled: 1.2, plain: 1.4, lit: 2.3, selected: 2.6 };

const HOP_WIDTH = 3;

/** One of many from the same idea recedes until it is lit. */
const inkOf = ({ palette: { inks } }: Pen, { emphasis, arrow, hop }: SceneArrow): string =>
  hop
    ? inks.rubric
    : { veiled: inks.link, plain: arrow.thread.bundle ? inks.link : inks.ink2, lit: inks.ink, selected: inks.rubric }[
        emphasis
      ];

const at = ([x, y]: Point): string => `translate(${written(x)} ${written(y)})`;

/** The triangle that says an arrow runs against time, about (0, 0). */
export const warningSign = (pen: Pen): Child => [
  el('path', {
    d: 'M0 -7.5L7.5 6H-7.5Z',
    fill: pen.palette.inks.panel,
    stroke: pen.palette.inks.ink,
    'stroke-width': 1.3,
    'stroke-linejoin': 'round',
  }),
  textAt(pen, '!', 0, 0.5, { weight: 700, anchor: 'middle' }),
];

/** The line and head of an arrow of the lineage with its signs, named by what it says. */
export const arrowSvg = (pen: Pen, arrow: SceneArrow, name: string): Markup => {
  const { emphasis, path, head, tip, turn, isInferred, differsAt, warning, hop } = arrow;
  const ink = inkOf(pen, arrow);
  return el(
    'g',
    { class: 'link' },
    el('title', {}, name),
    el('path', {
      d: path,
      fill: 'none',
      stroke: ink,
      'stroke-width': hop ? HOP_WIDTH : WIDTHS[emphasis],
      'stroke-dasharray': isInferred ? '6 4' : undefined,
    }),
    el('g', { transform: `${at(tip)} rotate(${turn})` }, headSvg(pen, head, ink, 1.4)),
    differsAt && el('g', { transform: at(differsAt) }, splitSign(pen)),
    warning && el('g', { transform: at(warning.at) }, warningSign(pen)),
  );
};

/** The label of an arrow and the chips of what it drops and adds. */
export const arrowWords = (pen: Pen, { pills, label, emphasis, hop }: SceneArrow): Child => {
  const { inks } = pen.palette;
  const ink = hop
    ? inks.rubric
    : { veiled: inks.ink3, plain: inks.ink2, lit: inks.ink, selected: inks.rubric }[emphasis];
  const weight = emphasis === 'lit' || emphasis === 'selected' ? 600 : 400;
  return [
    label &&
      textAt(pen, label.text, label.rect.x + label.rect.w / 2, label.rect.y + label.rect.h / 2, {
        ink,
        weight,
        anchor: 'middle',
        haloed: true,
      }),
    pills.map((pill) => pillSvg(pen, pill)),
    hop && moved(hop.at[0], hop.at[1], hopDisc(pen, String(hop.number), hop.isInHand)),
  ];
};
