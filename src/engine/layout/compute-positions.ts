import type { GraphModel } from '../../model/graph-model.ts';
import type { Positions } from '../../model/records.ts';
import { layoutInput } from '../../scene/layout-input.ts';
import { NETWORK, toNodePlaces } from '../../scene/positions.ts';
import type { Progress } from './assign-slots.ts';
import { placeMarks } from './place-marks.ts';

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/**
 * The places a dataset is shipped with, so that nothing is laid out when it is opened. Coordinates to a tenth of a
 * scene unit. Same dataset, same places. Blocks for about ten seconds for 110 named nodes.
 */
export const computePositions = (model: GraphModel, progress?: Progress): Positions => {
  const places = toNodePlaces(model, placeMarks(layoutInput(model), 'full', progress));
  return new Map([[NETWORK, new Map([...places].map(([id, [x, y]]) => [id, [tenth(x), tenth(y)] as const]))]]);
};
