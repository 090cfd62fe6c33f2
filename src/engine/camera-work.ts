import { EMPTY_SCENE, type Point, type Scene } from '../scene/scene.ts';
import type { Camera } from '../state/view-state.ts';
import { fitted, home, toPixel, toScene, zoomedAt, type Extent } from './viewport.ts';

/** Nearer to the border than this is not well in view, in pixels. */
const EDGE = 60;

/** Where a picture is looked at from, and who decided that. */
export interface CameraWork {
  readonly camera: Camera;
  readonly extent: Extent;
  /** Whether there is anything to draw on. */
  readonly hasSize: boolean;
  /** Takes a scene; the camera stays unless it is another picture and the reader has not moved it. */
  show(scene: Scene): void;
  /** Takes a size; the camera follows unless the reader has moved it. */
  resize(extent: Extent): void;
  /** Looks from a camera; `undefined` goes back to the beginning. */
  hold(camera: Camera | undefined): void;
  panBy(dx: number, dy: number): void;
  zoomAt(pixel: Point, factor: number): void;
  zoomBy(factor: number): void;
  /** Brings everything into view, and tells whether that is also how the picture begins. */
  fit(): boolean;
  /** Centres a point that is not well in view. */
  reveal(point: Point): void;
  toPixel(point: Point): Point;
  toScene(pixel: Point): Point;
}

/** A scene so much larger or smaller is another picture: a focus, or everything again. */
const OTHER_SIZE = 1.25;

const hasGrownOrShrunk = (before: Scene['bounds'], after: Scene['bounds']): boolean => {
  const size = ({ x0, y0, x1, y1 }: Scene['bounds']): number => Math.hypot(x1 - x0, y1 - y0);
  const ratio = size(after) / size(before);
  return ratio > OTHER_SIZE || ratio < 1 / OTHER_SIZE;
};

/** Camera work for one picture; `onMove` hears of every change. */
export const createCameraWork = (onMove: () => void): CameraWork => {
  let scene: Scene = EMPTY_SCENE;
  let extent: Extent = { width: 0, height: 0 };
  let camera: Camera = { x: 0, y: 0, zoom: 1 };
  let isOwn = false;
  const hasSize = (): boolean => extent.width > 0 && extent.height > 0;
  const look = (next: Camera, byReader: boolean): void => {
    camera = next;
    isOwn = byReader;
    onMove();
  };
  const follow = (): void => {
    if (!isOwn && hasSize()) look(home(scene, extent), false);
  };
  const zoomAt = (pixel: Point, factor: number): void => look(zoomedAt(camera, extent, pixel, factor), true);
  return {
    get camera() {
      return camera;
    },
    get extent() {
      return extent;
    },
    get hasSize() {
      return hasSize();
    },
    show(next) {
      const isOther = scene === EMPTY_SCENE || hasGrownOrShrunk(scene.bounds, next.bounds);
      scene = next;
      if (isOther) follow();
    },
    resize(next) {
      extent = next;
      follow();
    },
    hold(next) {
      isOwn = next !== undefined;
      if (next) look(next, true);
      else follow();
    },
    panBy: (dx, dy) => look({ ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom }, true),
    zoomAt,
    zoomBy: (factor) => zoomAt({ x: extent.width / 2, y: extent.height / 2 }, factor),
    fit() {
      const all = fitted(scene.bounds, extent);
      const isBeginning = all.zoom === home(scene, extent).zoom;
      look(all, !isBeginning);
      return isBeginning;
    },
    reveal(point) {
      const { x, y } = toPixel(camera, extent)(point);
      const isInside = x >= EDGE && y >= EDGE && x <= extent.width - EDGE && y <= extent.height - EDGE;
      if (hasSize() && !isInside) look({ ...camera, x: point.x, y: point.y }, isOwn);
    },
    toPixel: (point) => toPixel(camera, extent)(point),
    toScene: (pixel) => toScene(camera, extent, pixel),
  };
};
