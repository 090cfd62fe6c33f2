import type { Camera } from '../state/view-state.ts';
import type { Point, Scene, SceneNode } from '../scene/scene.ts';

/** Nearest and farthest the camera goes, in pixels per scene unit. */
export const ZOOM_LIMITS = { least: 0.02, most: 6 } as const;

/** The size of a picture in CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Room left free around the scene when all of it is in view, for names of regions and controls. */
const MARGIN = { x: 46, y: 46, top: 44, bottom: 48 } as const;
/** A low picture spares this part of its height at either end. */
const LEAST_MARGIN = 0.1;
/** Everything is shown where marks are still as large as this. */
const WHOLE = 0.33;
/** On a small screen the first view is a legible part of the picture, not all of it. */
const LEGIBLE = 0.5;
/** With a selection, or where the picture is high and narrow, the first view comes nearer. */
const CLOSE = 0.78;
const CLOSEST = 0.95;

/** Where a scene point is in the picture. */
export const toPixel =
  ({ x, y, zoom }: Camera, { width, height }: Extent) =>
  (point: Point): Point => ({ x: (point.x - x) * zoom + width / 2, y: (point.y - y) * zoom + height / 2 });

/** Which scene point is at a pixel. */
export const toScene = ({ x, y, zoom }: Camera, { width, height }: Extent, pixel: Point): Point => ({
  x: (pixel.x - width / 2) / zoom + x,
  y: (pixel.y - height / 2) / zoom + y,
});

export const clampZoom = (zoom: number): number => Math.min(ZOOM_LIMITS.most, Math.max(ZOOM_LIMITS.least, zoom));

/** The camera that shows bounds whole. A single point is shown at zoom 1. */
export const fitted = (bounds: Scene['bounds'], { width, height }: Extent, most = 1.6): Camera => {
  const wide = Math.max(1, bounds.x1 - bounds.x0);
  const high = Math.max(1, bounds.y1 - bounds.y0);
  const [top, bottom] = [MARGIN.top, MARGIN.bottom].map((margin) => Math.min(margin, height * LEAST_MARGIN)) as [
    number,
    number,
  ];
  const room = { x: Math.max(40, width - 2 * MARGIN.x), y: Math.max(40, height - top - bottom) };
  const zoom = clampZoom(Math.min(room.x / wide, room.y / high, most));
  const lift = (bottom - top) / 2 / zoom;
  return { x: (bounds.x0 + bounds.x1) / 2, y: (bounds.y0 + bounds.y1) / 2 + lift, zoom };
};

const boundsOf = (nodes: readonly SceneNode[]): Scene['bounds'] => ({
  x0: Math.min(...nodes.map(({ x }) => x)),
  y0: Math.min(...nodes.map(({ y }) => y)),
  x1: Math.max(...nodes.map(({ x }) => x)),
  y1: Math.max(...nodes.map(({ y }) => y)),
});

/** Keeps a camera from looking past the edge of the scene where there is scene left on the other side. */
const kept = ({ x, y, zoom }: Camera, all: Camera, bounds: Scene['bounds'], { width, height }: Extent): Camera => {
  const within = (at: number, low: number, high: number, room: number, middle: number): number =>
    high - low <= room ? middle : Math.max(low + room / 2, Math.min(high - room / 2, at));
  const pad = MARGIN.y / zoom;
  return {
    x: within(x, bounds.x0 - pad, bounds.x1 + pad, width / zoom, all.x),
    y: within(y, bounds.y0 - pad, bounds.y1 + pad, height / zoom, all.y),
    zoom,
  };
};

/**
 * The camera of a picture nobody has moved yet: everything where that is legible, otherwise a legible part of it:
 * around what is selected, else the middle.
 */
export const home = (scene: Scene, extent: Extent): Camera => {
  const all = fitted(scene.bounds, extent);
  const lit = scene.nodes.filter(({ emphasis }) => emphasis === 'selected' || emphasis === 'lit');
  const chosen = lit.some(({ emphasis }) => emphasis === 'selected');
  if (all.zoom >= (chosen ? CLOSE : WHOLE)) return all;
  const filled = (extent.height - MARGIN.top - MARGIN.bottom) / Math.max(1, scene.bounds.y1 - scene.bounds.y0);
  const zoom = Math.max(LEGIBLE, Math.min(CLOSEST, filled));
  const around = chosen ? fitted(boundsOf(lit), extent, zoom) : undefined;
  const centre = around ?? scene.ring ?? all;
  return kept({ x: centre.x, y: centre.y, zoom }, all, scene.bounds, extent);
};

/** Zooms by a factor so that the scene point under a pixel stays there. */
export const zoomedAt = (camera: Camera, extent: Extent, pixel: Point, factor: number): Camera => {
  const zoom = clampZoom(camera.zoom * factor);
  const fixed = toScene(camera, extent, pixel);
  const moved = toScene({ ...camera, zoom }, extent, pixel);
  return { x: camera.x + fixed.x - moved.x, y: camera.y + fixed.y - moved.y, zoom };
};
