import type { Curve, Point } from './scene.ts';
import { shapeOf } from './shapes.ts';

/** A mark with a shape, as far as a line needs to know it. */
export interface Outlined extends Point {
  readonly kind: string;
  readonly r: number;
}

const TAIL_GAP = 2.5;
const HEAD_GAP = 3;
/** Bulge of a lineage link, as a part of its length. */
export const LINEAGE_BULGE = 0.07;

/** Distance from a shape's centre to its outline in direction (ux, uy). Cost linear in corners. */
export const reachOf = (mark: Outlined, ux: number, uy: number): number => {
  const shape = shapeOf(mark.kind);
  if (shape.kind === 'ellipse') {
    return mark.r / Math.hypot(ux / shape.rx, uy / shape.ry);
  }
  if (shape.kind === 'rounded') {
    const square = (shape.half * mark.r) / Math.max(Math.abs(ux), Math.abs(uy));
    return Math.min(square, mark.r * (shape.half + 0.2));
  }
  return polygonReach(shape.points, ux, uy) * mark.r;
};

const polygonReach = (points: readonly (readonly [number, number])[], ux: number, uy: number): number => {
  let reach = 0;
  points.forEach(([x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1];
    const [ex, ey] = [x2 - x1, y2 - y1];
    const cross = ux * ey - uy * ex;
    if (Math.abs(cross) < 1e-9) return;
    const along = (x1 * ey - y1 * ex) / cross;
    const part = (x1 * uy - y1 * ux) / cross;
    if (along > reach && part >= -1e-6 && part <= 1 + 1e-6) reach = along;
  });
  return reach || 1;
};

const toward = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
};

/** The curve between two marks, trimmed to their outlines. `bulge` is a part of the length, to the left of the way. */
export const curveBetween = (a: Outlined, b: Outlined, bulge: number): Curve => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const control = { x: (a.x + b.x) / 2 - dy * bulge * 2, y: (a.y + b.y) / 2 + dx * bulge * 2 };
  const out = toward(a, control);
  const back = toward(b, control);
  const start = reachOf(a, out.x, out.y) + TAIL_GAP;
  const end = reachOf(b, back.x, back.y) + HEAD_GAP;
  const from = { x: a.x + out.x * start, y: a.y + out.y * start };
  const to = { x: b.x + back.x * end, y: b.y + back.y * end };
  if (bulge === 0) return { from, control: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to };
  return { from, control, to };
};

/** A loop at a mark, drawn as a curve above it. */
export const loopAt = (mark: Outlined): Curve => ({
  from: { x: mark.x - mark.r * 0.6, y: mark.y - mark.r },
  control: { x: mark.x, y: mark.y - mark.r * 4.5 },
  to: { x: mark.x + mark.r * 0.6, y: mark.y - mark.r },
});

/** The point at part `t` (0 to 1) of a curve. */
export const pointOn = ({ from, control, to }: Curve, t: number): Point => {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
};

/** The direction of a curve at part `t`, in radians. */
export const angleOn = ({ from, control, to }: Curve, t: number): number =>
  Math.atan2(
    (1 - t) * (control.y - from.y) + t * (to.y - control.y),
    (1 - t) * (control.x - from.x) + t * (to.x - control.x),
  );
