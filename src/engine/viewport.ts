import type { Camera } from '../state/view-state.ts';
import type { Point, Scene } from '../scene/scene.ts';

/** Nearest and farthest the camera goes, in pixels per scene unit. */
export const ZOOM_LIMITS = { least: 0.15, most: 6 } as const;

/** The size of a picture in CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Room left free around the scene when all of it is in view, for names of regions and controls. */
const MARGIN = { x: 46, top: 44, bottom: 48 } as const;
/** On a small screen the first view is a legible part of the picture, not all of it. */
const LEGIBLE = 0.62;

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
  const room = { x: Math.max(40, width - 2 * MARGIN.x), y: Math.max(40, height - MARGIN.top - MARGIN.bottom) };
  const zoom = clampZoom(Math.min(room.x / wide, room.y / high, most));
  const lift = (MARGIN.bottom - MARGIN.top) / 2 / zoom;
  return { x: (bounds.x0 + bounds.x1) / 2, y: (bounds.y0 + bounds.y1) / 2 + lift, zoom };
};

/** The camera of a picture nobody has moved yet: everything, or on a small screen the middle at a legible size. */
export const home = (scene: Scene, extent: Extent): Camera => {
  const all = fitted(scene.bounds, extent);
  if (all.zoom >= LEGIBLE) return all;
  const chosen = scene.nodes.find(({ emphasis }) => emphasis === 'selected');
  const centre = chosen ?? scene.ring ?? all;
  return { x: centre.x, y: centre.y, zoom: LEGIBLE };
};

/** Zooms by a factor so that the scene point under a pixel stays there. */
export const zoomedAt = (camera: Camera, extent: Extent, pixel: Point, factor: number): Camera => {
  const zoom = clampZoom(camera.zoom * factor);
  const fixed = toScene(camera, extent, pixel);
  const moved = toScene({ ...camera, zoom }, extent, pixel);
  return { x: camera.x + fixed.x - moved.x, y: camera.y + fixed.y - moved.y, zoom };
};
