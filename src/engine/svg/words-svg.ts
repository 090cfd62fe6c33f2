import { DISC_RADIUS, type PlacedHop } from '../../scene/place-hops.ts';
import { LINE_HEIGHT, type PlacedLabel } from '../../scene/place-labels.ts';
import type { PlacedName } from '../painter/haloed-text.ts';
import { ANCHOR, labelInk } from '../painter/paint-labels.ts';
import type { PlacedWords } from '../painter/place-words.ts';
import { REGION_SIZE, REGION_SPACING } from '../painter/region-names.ts';
import { textAt, type Pen, type TextManner } from './pen.ts';
import { el, type Child } from './xml.ts';

const SVG_ANCHOR = { start: 'start', center: 'middle', end: 'end', left: 'start', right: 'end' } as const;
const HOP_ANCHOR = { left: 0, center: 0.5, right: 1 } as const;

const label = (pen: Pen, placed: PlacedLabel): Child => {
  const { node, lines, box, align } = placed;
  const weight = node.emphasis === 'selected' || node.isStop ? 650 : node.emphasis === 'lit' ? 550 : 450;
  const manner: TextManner = { weight, ink: labelInk(pen, placed, undefined), anchor: SVG_ANCHOR[align], haloed: true };
  return lines.map((line, i) =>
    textAt(pen, line, box.x + box.width * ANCHOR[align], box.y + LINE_HEIGHT * (i + 0.5) + 0.5, manner),
  );
};

const name = (pen: Pen, { name: text, box }: PlacedName, manner: TextManner): Child =>
  textAt(pen, text, box.x, box.y + box.height / 2, { haloed: true, ...manner });

const hopWords = (pen: Pen, { lines, box, align }: PlacedHop): Child =>
  lines.map((line, i) =>
    textAt(pen, line, box.x + box.width * HOP_ANCHOR[align], box.y + (box.height / lines.length) * (i + 0.5), {
      weight: i === 0 ? 550 : 450,
      ink: i === 0 ? pen.palette.inks.rubric : pen.palette.inks.ink2,
      anchor: SVG_ANCHOR[align],
      haloed: true,
    }),
  );

const hopDisc = (pen: Pen, { hop, disc }: PlacedHop): Child => {
  const { ink, paper, rubric } = pen.palette.inks;
  const circle = (r: number, fill: string) => el('circle', { cx: disc.x, cy: disc.y, r, fill });
  return [
    hop.isInHand && circle(DISC_RADIUS + 5, ink),
    circle(DISC_RADIUS + 2, paper),
    circle(DISC_RADIUS, rubric),
    textAt(pen, String(hop.number), disc.x, disc.y, { weight: 600, ink: paper, anchor: 'middle' }),
  ];
};

/** The words of a picture, in pixels, in the order of the painter: regions, labels, links, hops. */
export const wordsSvg = (pen: Pen, { names, labels, words, hops }: PlacedWords): Child => {
  const region: TextManner = { weight: 500, ink: pen.palette.inks.ink3, spacing: REGION_SPACING * REGION_SIZE };
  return [
    names.map((one) => name(pen, one, region)),
    labels.map((one) => label(pen, one)),
    words.map((one) => name(pen, one, { weight: 550 })),
    hops.map((one) => hopWords(pen, one)),
    hops.map((one) => hopDisc(pen, one)),
  ];
};
