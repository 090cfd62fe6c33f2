import { DISC_RADIUS, type PlacedHop } from '../../scene/place-hops.ts';
import { keeping, type Brush } from './brush.ts';
import { FACE, HALO } from './haloed-text.ts';

/** Font of what a hop says. */
export const HOP_FONT = `550 12px ${FACE}`;
const YEAR_FONT = `450 12px ${FACE}`;

/** Paints the hops of a trace in pixels: a numbered disc each, and its words with a halo of paper. */
export const paintHops = (brush: Brush, hops: readonly PlacedHop[]): void =>
  keeping(brush, () => {
    for (const hop of hops) paintWords(brush, hop);
    for (const hop of hops) paintDisc(brush, hop);
  });

const paintWords = ({ context, palette }: Brush, { lines, box, align }: PlacedHop): void => {
  const x = box.x + (align === 'left' ? 0 : align === 'center' ? box.width / 2 : box.width);
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  lines.forEach((line, i) => {
    const y = box.y + (box.height / lines.length) * (i + 0.5);
    context.font = i === 0 ? HOP_FONT : YEAR_FONT;
    context.strokeStyle = palette.inks.paper;
    context.lineWidth = 2 * HALO;
    context.strokeText(line, x, y);
    context.fillStyle = i === 0 ? palette.inks.rubric : palette.inks.ink2;
    context.fillText(line, x, y);
  });
};

const paintDisc = ({ context, palette }: Brush, { hop, disc }: PlacedHop): void => {
  const circle = (radius: number, ink: string): void => {
    context.beginPath();
    context.arc(disc.x, disc.y, radius, 0, 2 * Math.PI);
    context.fillStyle = ink;
    context.fill();
  };
  if (hop.isInHand) circle(DISC_RADIUS + 5, palette.inks.ink);
  circle(DISC_RADIUS + 2, palette.inks.paper);
  circle(DISC_RADIUS, palette.inks.rubric);
  context.fillStyle = palette.inks.paper;
  context.font = `600 12px ${FACE}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(hop.number), disc.x, disc.y + 0.5);
};
