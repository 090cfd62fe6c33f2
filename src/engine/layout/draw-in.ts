import type { Point } from '../../scene/scene.ts';
import { centroid } from './territories.ts';

/** Size of a region after it is drawn in. */
const DRAWN_IN = 0.9;

/** Draws the points of each region together about their middle, so that water stands between the lands. */
export const drawIn = (points: readonly Point[], regionOf: (index: number) => string | undefined): readonly Point[] => {
  const members = new Map<string, Point[]>();
  points.forEach((point, i) => {
    const region = regionOf(i);
    if (region !== undefined) members.set(region, [...(members.get(region) ?? []), point]);
  });
  const middles = new Map([...members].map(([region, inside]) => [region, centroid(inside, { x: 0, y: 0 })]));
  return points.map((point, i) => {
    const middle = middles.get(regionOf(i) ?? '');
    if (!middle) return point;
    return { x: middle.x + (point.x - middle.x) * DRAWN_IN, y: middle.y + (point.y - middle.y) * DRAWN_IN };
  });
};
