import { ARROWHEADS, PLAIN_HEAD, type Arrowhead } from '../../scene/arrowheads.ts';
import type { LinkFamily } from '../../scene/scene.ts';
import { BADGE_RADIUS } from '../painter/paint-links.ts';
import { headSvg, splitSign } from './link-svg.ts';
import { textAt, type Pen } from './pen.ts';
import { el, type Attributes, type Markup } from './xml.ts';

/** How wide a line is in a legend, in pixels; signs are drawn about (0, 0). */
export const SAMPLE_WIDTH = 34;
const HALF = SAMPLE_WIDTH / 2;

const stroke = (ink: string, width: number, more: Attributes = {}, to = HALF): Markup =>
  el('path', { d: `M${-HALF} 0H${to}`, fill: 'none', stroke: ink, 'stroke-width': width, ...more });

/** A line that ends in a head. */
export const headSign = (pen: Pen, relation: string, heads: ReadonlyMap<string, Arrowhead> = ARROWHEADS): Markup => {
  const head = heads.get(relation) ?? PLAIN_HEAD;
  const { ink } = pen.palette.inks;
  return el(
    'g',
    {},
    stroke(ink, 1.9, {}, HALF - head.back),
    el('g', { transform: `translate(${HALF} 0)` }, headSvg(pen, head, ink, 1.4)),
  );
};

/** The line of a family of relations. */
export const familySign = ({ palette }: Pen, family: LinkFamily): Markup => {
  const { inks } = palette;
  if (family === 'content')
    return stroke(inks['link-con'], 1.4, { 'stroke-dasharray': '0.1 3.4', 'stroke-linecap': 'round' });
  return family === 'documents' ? stroke(inks['link-doc'], 1) : stroke(inks.link, 1);
};

/** The dashes of what was concluded rather than read. */
export const inferredSign = ({ palette }: Pen): Markup =>
  stroke(palette.inks.ink, 1.5, { 'stroke-dasharray': '5 3.5' });

/** A line that sources differ about. */
export const differSign = (pen: Pen): Markup => el('g', {}, stroke(pen.palette.inks.ink, 1.9), splitSign(pen));

/** A line that stands for several claims, with their number. */
export const severalSign = (pen: Pen): Markup => {
  const { ink, paper } = pen.palette.inks;
  return el(
    'g',
    {},
    stroke(ink, 2.6),
    el('circle', { r: BADGE_RADIUS, fill: paper, stroke: ink, 'stroke-width': 1.2 }),
    textAt(pen, '3', 0, 0, { size: 10, weight: 600, anchor: 'middle' }),
  );
};

/** A line whose claims all say no. */
export const struckSign = (pen: Pen): Markup =>
  el(
    'g',
    {},
    stroke(pen.palette.inks.link, 1),
    el('path', { d: 'M-3.5 5L3.5 -5', stroke: pen.palette.inks.ink, 'stroke-width': 1.6 }),
  );

/** A hop of the open trace. */
export const hopSign = (pen: Pen): Markup => {
  const { rubric, paper } = pen.palette.inks;
  return el(
    'g',
    {},
    stroke(rubric, 3),
    el('circle', { r: 7, fill: rubric, stroke: paper, 'stroke-width': 1.5 }),
    textAt(pen, '1', 0, 0, { size: 10, weight: 600, ink: paper, anchor: 'middle' }),
  );
};
