import type { Point } from '../../scene/scene.ts';

/** Room that one mark and its label want, in scene units. */
export const SLOT_WIDTH = 90;
export const SLOT_HEIGHT = 60;
/** Width over height of the page that a layout aims at. */
export const ASPECT = 1.56;

/**
 * A lattice of at least `count` slots about (0, 0): rows shifted by half a slot against each other, so that a label
 * under a mark does not meet the marks of the next row. Nearest to the middle first within a wide rectangle.
 */
export const slotGrid = (count: number): readonly Point[] => {
  const height = Math.sqrt((count * SLOT_WIDTH * SLOT_HEIGHT) / ASPECT);
  const rows = Math.max(1, Math.round(height / SLOT_HEIGHT));
  const columns = Math.ceil(count / rows);
  return Array.from({ length: rows * columns }, (_, i) => {
    const row = Math.floor(i / columns);
    const shift = row % 2 === 0 ? -0.25 : 0.25;
    return {
      x: ((i % columns) - (columns - 1) / 2 + shift) * SLOT_WIDTH,
      y: (row - (rows - 1) / 2) * SLOT_HEIGHT,
    };
  });
};
