import type { Scene, SceneRegion } from '../../scene/scene.ts';
import { COAST_WIDTH, RING_WIDTH, SHORE } from '../painter/paint-ground.ts';
import type { Pen } from './pen.ts';
import { el, written, type Child, type Markup } from './xml.ts';

const land = ({ palette }: Pen, { outline, label }: SceneRegion): Markup => {
  const d = `M${outline.map(({ x, y }) => `${written(x)} ${written(y)}`).join('L')}Z`;
  const { coast, land: ground } = palette.inks;
  return el(
    'g',
    {},
    el('title', {}, label),
    el('path', {
      d,
      fill: coast,
      stroke: coast,
      'stroke-width': 2 * (SHORE + COAST_WIDTH),
      'stroke-linejoin': 'round',
    }),
    el('path', { d, fill: ground, stroke: ground, 'stroke-width': 2 * SHORE, 'stroke-linejoin': 'round' }),
  );
};

const ringBand = ({ palette }: Pen, ring: NonNullable<Scene['ring']>): Child =>
  (
    [
      [palette.inks.coast, RING_WIDTH + 2 * COAST_WIDTH],
      [palette.inks.land, RING_WIDTH],
    ] as const
  ).map(([stroke, width]) =>
    el('circle', { cx: ring.x, cy: ring.y, r: ring.r, fill: 'none', stroke, 'stroke-width': width }),
  );

/** What lies under everything, in scene units: the lands of the groups and the ring of the dimensions. */
export const groundSvg = (pen: Pen, { regions, ring }: Scene): Child => [
  regions.map((region) => land(pen, region)),
  ring && ringBand(pen, ring),
];
