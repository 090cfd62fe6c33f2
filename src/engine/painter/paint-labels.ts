import { LINE_HEIGHT, type PlacedLabel } from '../../scene/place-labels.ts';
import { keeping, type Brush, type Colours } from './brush.ts';
import { FACE, writeHaloed } from './haloed-text.ts';

/** From this priority on, a name at rest is written in full ink. */
const WEIGHTY = 5;
/** Where in its box the lines of a label begin, by how they are aligned. */
export const ANCHOR = { start: 0, center: 0.5, end: 1 } as const;

/** Font of a label. */
export const labelFont = (strong: boolean, selected = false): string =>
  `${selected ? 650 : strong ? 550 : 450} 12px ${FACE}`;

/** Ink of a label. */
export const labelInk = ({ palette }: Colours, { node }: PlacedLabel, hovered: string | undefined): string => {
  if (node.id === hovered) return palette.inks.ink;
  if (node.emphasis === 'veiled' || node.count !== undefined) return palette.inks.ink3;
  return node.emphasis === 'plain' && node.priority < WEIGHTY ? palette.inks.ink2 : palette.inks.ink;
};

/** Paints labels in pixels, each with a halo of paper. */
export const paintLabels = (brush: Brush, labels: readonly PlacedLabel[], hovered: string | undefined): void =>
  keeping(brush, () => {
    const { context } = brush;
    for (const label of labels) {
      const { node, box, align } = label;
      const isStrong = node.emphasis === 'lit' || node.id === hovered;
      context.font = labelFont(isStrong, node.emphasis === 'selected' || node.isStop === true);
      context.textAlign = align;
      const ink = labelInk(brush, label, hovered);
      label.lines.forEach((line, i) => {
        writeHaloed(brush, line, box.x + box.width * ANCHOR[align], box.y + LINE_HEIGHT * (i + 0.5) + 0.5, ink);
      });
    }
  });
