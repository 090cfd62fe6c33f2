import { MAX_POSITION } from '../model/limits.ts';
import type { Transition } from './explorer-state.ts';
import { onView } from './on-view.ts';
import type { Camera } from './view-state.ts';

const ZOOM_RANGE = [0.001, 1000] as const;

/** Notes where the camera came to rest; a place that cannot be is ignored. */
export const settleCamera = (camera: Camera): Transition =>
  onView((view) => ({ ...view, camera: toCamera(camera) ?? view.camera }));

/** Goes back to "all in view". */
export const clearCamera = (): Transition => onView((view) => ({ ...view, camera: undefined }));

/** A camera as precise as an address writes it: tenths of a scene unit and four digits of zoom. */
export const toCamera = ({ x, y, zoom }: Camera): Camera | undefined => {
  const isPlace = [x, y].every((value) => Math.abs(value) <= MAX_POSITION);
  if (!isPlace || !(zoom >= ZOOM_RANGE[0] && zoom <= ZOOM_RANGE[1])) return undefined;
  return { x: tenths(x), y: tenths(y), zoom: Number(zoom.toPrecision(4)) };
};

const tenths = (value: number): number => Math.round(value * 10) / 10 + 0;
