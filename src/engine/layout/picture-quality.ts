import { placeLabels, type Measure } from '../../scene/place-labels.ts';
import type { Point, Scene } from '../../scene/scene.ts';
import { segmentsCross } from './segment-crossing.ts';

/** How readable a scene is at a zoom. Every figure is better when smaller, but `named`. */
export interface PictureQuality {
  /** Pairs of links that cross, not counting those that share an end; and that as a part of all such pairs. */
  readonly crossings: number;
  readonly crossingRate: number;
  /** Pairs of regions whose lands overlap. */
  readonly regionOverlaps: number;
  /** Pairs of marks whose shapes touch. */
  readonly markOverlaps: number;
  /** Pairs of labels that touch. */
  readonly labelOverlaps: number;
  /** Part of the marks that stand for one node and carry their name. */
  readonly named: number;
}

/** Pairs of items for which `test` holds. */
const pairs = <T>(items: readonly T[], test: (a: T, b: T) => boolean): number =>
  items.reduce((sum, a, i) => sum + items.slice(i + 1).filter((b) => test(a, b)).length, 0);

const sides = (outline: readonly Point[]): readonly (readonly [Point, Point])[] =>
  outline.map((point, i) => [point, outline[(i + 1) % outline.length]!] as const);

/** Whether two convex outlines overlap: a side of one separates them, or none does (separating axis theorem). */
const outlinesOverlap = (a: readonly Point[], b: readonly Point[]): boolean =>
  ![...sides(a), ...sides(b)].some(([p, q]) => {
    const [nx, ny] = [q.y - p.y, p.x - q.x];
    const reach = (outline: readonly Point[]) => outline.map(({ x, y }) => x * nx + y * ny);
    return Math.max(...reach(a)) <= Math.min(...reach(b)) || Math.max(...reach(b)) <= Math.min(...reach(a));
  });

/** Measures a scene as it is drawn at `zoom` in a picture large enough to hold it. Cost: links² + marks². */
export const pictureQuality = (scene: Scene, zoom: number, measure: Measure): PictureQuality => {
  const { nodes, links, regions, bounds } = scene;
  const crossable = pairs(links, (p, q) => p.a !== q.a && p.a !== q.b && p.b !== q.a && p.b !== q.b);
  const crossings = pairs(links, (p, q) => {
    if (p.a === q.a || p.a === q.b || p.b === q.a || p.b === q.b) return false;
    return segmentsCross(p.a.x, p.a.y, p.b.x, p.b.y, q.a.x, q.a.y, q.b.x, q.b.y);
  });
  const margin = 200;
  const labels = placeLabels({
    nodes,
    toPixel: ({ x, y }) => ({ x: (x - bounds.x0) * zoom + margin, y: (y - bounds.y0) * zoom + margin }),
    zoom,
    measure,
    taken: [],
    lines: [],
    width: (bounds.x1 - bounds.x0) * zoom + 2 * margin,
    height: (bounds.y1 - bounds.y0) * zoom + 2 * margin,
  });
  return {
    crossings,
    crossingRate: crossable === 0 ? 0 : crossings / crossable,
    regionOverlaps: pairs(regions, (a, b) => outlinesOverlap(a.outline, b.outline)),
    markOverlaps: pairs(nodes, (a, b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r),
    labelOverlaps: pairs(
      labels,
      ({ box: a }, { box: b }) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
    ),
    named: labels.length / (nodes.filter(({ count }) => count === undefined).length || 1),
  };
};
