import type { Point } from './scene.ts';

/** Marks that stand on one spot and want room. */
export interface Cluster {
  readonly centre: Point;
  readonly ids: readonly string[];
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const GAP = 27;
const STRETCH = 1.5;

const radiusFor = (count: number): number => (count <= 1 ? 0 : GAP * Math.sqrt(count));

/** Places of a cluster's marks: a sunflower (Vogel, 1979), wider than high because labels are. */
const sunflower = ({ centre, ids }: Cluster): readonly (readonly [string, Point])[] =>
  ids.map((id, i) => {
    const radius = ids.length === 1 ? 0 : GAP * Math.sqrt(i + 0.6);
    const angle = i * GOLDEN_ANGLE;
    return [id, { x: centre.x + radius * Math.cos(angle) * STRETCH, y: centre.y + radius * Math.sin(angle) }];
  });

const pushed = (point: Point, { centre, ids }: Cluster): Point => {
  const room = radiusFor(ids.length);
  const [dx, dy] = [(point.x - centre.x) / STRETCH, point.y - centre.y];
  const distance = Math.hypot(dx, dy);
  if (room === 0 || distance < 1e-6) return point;
  const factor = Math.sqrt(distance * distance + room * room) / distance;
  return { x: centre.x + dx * STRETCH * factor, y: centre.y + dy * factor };
};

/**
 * Opens clusters in place: their marks spread around the spot, and all others move straight away from it, near ones
 * most, so that order and area stay as they were. Cost: marks × clusters.
 */
export const spread = (
  places: ReadonlyMap<string, Point>,
  clusters: readonly Cluster[],
): ReadonlyMap<string, Point> => {
  const inside = new Map(clusters.flatMap((cluster) => sunflower(cluster).map(([id, at]) => [id, { at, cluster }])));
  const all = new Map<string, Point>([...places, ...[...inside].map(([id, { at }]) => [id, at] as const)]);
  return new Map(
    [...all].map(([id, at]) => {
      const own = inside.get(id)?.cluster;
      return [id, clusters.reduce((point, cluster) => (cluster === own ? point : pushed(point, cluster)), at)];
    }),
  );
};
