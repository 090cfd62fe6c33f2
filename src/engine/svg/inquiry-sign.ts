import type { NodeId } from '../../model/ids.ts';
import type { InquirySigns } from '../../scene/inquiry-signs.ts';
import type { LegendEntry } from './drawn.ts';
import { sideSign } from './mark-svg.ts';
import { textAt, type Pen } from './pen.ts';
import { el, type Markup } from './xml.ts';

const DISC_PX = 9;

/** The numbered disc of a hop, about (0, 0); the one in hand has a ring of ink. */
export const hopDisc = (pen: Pen, text: string, isInHand: boolean, r = DISC_PX): Markup => {
  const { ink, paper, rubric } = pen.palette.inks;
  const half = Math.max(r, 3.4 * text.length + 5);
  const pill = (by: number, fill: string): Markup =>
    el('rect', { x: -half - by, y: -r - by, width: 2 * (half + by), height: 2 * (r + by), rx: r + by, fill });
  const size = r < DISC_PX ? 10 : 12;
  return el(
    'g',
    { class: 'hop' },
    isInHand && pill(4.5, ink),
    pill(2, paper),
    pill(0, rubric),
    textAt(pen, text, 0, 0, { size, weight: 600, ink: paper, anchor: 'middle' }),
  );
};

/** How wide a sign beside a name is at most, in pixels. */
export const FOUND_WIDTH = 20;

const letter = (pen: Pen, text: string): Markup =>
  el(
    'g',
    {},
    el('rect', {
      x: -8,
      y: -7.5,
      width: 16,
      height: 15,
      rx: 2,
      fill: 'none',
      stroke: pen.palette.inks.ink,
      'stroke-width': 1.2,
    }),
    textAt(pen, text, 0, 0, { size: 11, weight: 600, anchor: 'middle' }),
  );

/**
 * What an inquiry makes of a node, about (0, 0), for beside its name: the hop that leads there, an open disc at the
 * start, a ring on another trace; two cells beside what is compared, a letter on the two themselves.
 */
export const foundSign = (
  pen: Pen,
  { stops, hops, aside, sides, ends }: InquirySigns,
  id: NodeId,
): Markup | undefined => {
  const { rubric, paper, ink2 } = pen.palette.inks;
  const stop = stops.get(id);
  if (stop === 0) return el('circle', { r: 4, fill: paper, stroke: rubric, 'stroke-width': 2.4 });
  if (stop !== undefined) {
    const isInHand = [...hops.values()].some((hop) => hop.number === stop && hop.isInHand);
    return hopDisc(pen, String(stop), isInHand, 7.5);
  }
  if (aside.has(id)) return el('circle', { r: 4, fill: 'none', stroke: ink2, 'stroke-width': 1.4 });
  const end = [...ends].indexOf(id);
  if (end >= 0) return letter(pen, end === 0 ? 'A' : 'B');
  const side = sides.get(id);
  return side && sideSign(pen, side);
};

/** What the signs of an inquiry mean, as far as there is one; a view that only lights other traces has no sign for them. */
export const inquiryLegend = (
  pen: Pen,
  { trace, aside, sides }: InquirySigns,
  signsAside = true,
): readonly LegendEntry[] => [
  ...(trace === undefined ? [] : [{ sign: hopDisc(pen, '1', false, 7.5), width: 18, label: `hop of trace ${trace}` }]),
  ...(signsAside && aside.size > 0
    ? [
        {
          sign: el('circle', { r: 4, fill: 'none', stroke: pen.palette.inks.ink2, 'stroke-width': 1.4 }),
          width: 12,
          label: 'on another trace',
        },
      ]
    : []),
  ...(sides.size > 0
    ? (
        [
          ['a', 'joined to A alone'],
          ['both', 'to both'],
          ['b', 'to B alone'],
        ] as const
      ).map(([side, label]) => ({ sign: sideSign(pen, side), width: 16, label }))
    : []),
];
