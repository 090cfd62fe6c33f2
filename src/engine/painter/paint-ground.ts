import type { Scene, SceneRegion } from '../../scene/scene.ts';
import { keeping, type Brush } from './brush.ts';

/** How far a land reaches beyond the marks at its border, in scene units. */
export const SHORE = 19;
/** Width of the outline of lands and ring, and of the ring itself, in scene units. */
export const COAST_WIDTH = 0.8;
export const RING_WIDTH = 18.4;

const trace = ({ context }: Brush, { outline }: SceneRegion): void => {
  context.beginPath();
  outline.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
};

const paintLand = (brush: Brush, region: SceneRegion): void => {
  const { context, palette } = brush;
  trace(brush, region);
  context.lineJoin = 'round';
  for (const [ink, width] of [
    [palette.inks.coast, 2 * (SHORE + COAST_WIDTH)],
    [palette.inks.land, 2 * SHORE],
  ] as const) {
    context.strokeStyle = ink;
    context.fillStyle = ink;
    context.lineWidth = width;
    context.stroke();
  }
  context.fill();
};

/** Paints what lies under everything: the lands of the groups and the ring of the dimensions. */
export const paintGround = (brush: Brush, { regions, ring }: Scene): void =>
  keeping(brush, () => {
    const { context, palette } = brush;
    for (const region of regions) paintLand(brush, region);
    if (!ring) return;
    context.beginPath();
    context.arc(ring.x, ring.y, ring.r, 0, 2 * Math.PI);
    for (const [ink, width] of [
      [palette.inks.coast, RING_WIDTH + 2 * COAST_WIDTH],
      [palette.inks.land, RING_WIDTH],
    ] as const) {
      context.strokeStyle = ink;
      context.lineWidth = width;
      context.stroke();
    }
  });
