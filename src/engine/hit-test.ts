import { pointOn } from '../scene/link-geometry.ts';
import { extentOf } from '../scene/shapes.ts';
import type { Point, Scene, SceneLink, SceneNode, SceneTarget } from '../scene/scene.ts';

const SAMPLES = [0.06, 0.14, 0.22, 0.3, 0.38, 0.46, 0.54, 0.62, 0.7, 0.78, 0.86, 0.94];

const nodeDistance = (node: SceneNode, { x, y }: Point): number => {
  const { hw, hh } = extentOf(node.kind, node.r);
  return Math.hypot(Math.max(0, Math.abs(x - node.x) - hw), Math.max(0, Math.abs(y - node.y) - hh));
};

const linkDistance = ({ curve }: SceneLink, { x, y }: Point): number => {
  const step = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) / SAMPLES.length / 2;
  const nearest = Math.min(
    ...SAMPLES.map((t) => {
      const point = pointOn(curve, t);
      return Math.hypot(point.x - x, point.y - y);
    }),
  );
  return Math.sqrt(Math.max(0, nearest * nearest - step * step));
};

const nearest = <T>(items: readonly T[], distance: (item: T) => number, reach: number): T | undefined => {
  let [best, least]: [T | undefined, number] = [undefined, reach];
  for (const item of items) {
    const away = distance(item);
    if (away <= least) [best, least] = [item, away];
  }
  return best;
};

/** What is at a scene point: the nearest node within reach, else the nearest link. `reach` is in scene units. */
export const hitTest = (scene: Scene, point: Point, reach: number): SceneTarget | undefined => {
  const node = nearest(scene.nodes, (candidate) => nodeDistance(candidate, point), reach);
  if (node) return node.target;
  const links = scene.veiled ? scene.links.filter(({ emphasis }) => emphasis !== 'veiled') : scene.links;
  return nearest(links, (candidate) => linkDistance(candidate, point), reach)?.target;
};
