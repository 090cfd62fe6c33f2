import { pointOn } from '../../scene/link-geometry.ts';
import { LINE_HEIGHT } from '../../scene/place-labels.ts';
import type { Point, SceneLink } from '../../scene/scene.ts';
import { keeping, type Brush } from './brush.ts';
import { writeNames, type PlacedName } from './haloed-text.ts';
import { labelFont } from './paint-labels.ts';
import type { Ruler } from './ruler.ts';

/** What a link says, written beside its middle, level, and off its number. */
export const placeLinkWord = (
  ruler: Ruler,
  { label, curve, count }: SceneLink,
  toPixel: (point: Point) => Point,
): PlacedName => {
  ruler.font = labelFont(true);
  const { x, y } = toPixel(pointOn(curve, 0.5));
  const width = ruler.measureText(label).width;
  return {
    name: label,
    box: { x: x - width / 2, y: y - LINE_HEIGHT - (count > 1 ? 9 : 4), width, height: LINE_HEIGHT },
  };
};

/** Paints the words of links. */
export const paintLinkWords = (brush: Brush, words: readonly PlacedName[]): void =>
  keeping(brush, () => {
    brush.context.font = labelFont(true);
    writeNames(brush, words, brush.palette.inks.ink);
  });
