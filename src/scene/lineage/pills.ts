import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Changes } from './changes.ts';
import type { Measure } from './measure.ts';
import { chipName } from './stances.ts';

/** What an arrow drops or adds, in short: `−want`, `+2`. */
export interface Pill {
  readonly sign: 'dropped' | 'added';
  readonly text: string;
  readonly w: number;
}

export const PILL_HEIGHT = 20;
const PAD_PX = 9;
/** Between the pills of one arrow. */
export const PILL_GAP = 3;
/** A name longer than this is counted, so that chips stay small. */
const LONGEST_NAME = 9;

const textOf = (model: GraphModel, ids: readonly NodeId[]): string => {
  const only = ids.length === 1 ? model.node(ids[0]!) : undefined;
  const name = only && chipName(only);
  return name !== undefined && name.length <= LONGEST_NAME ? name : String(ids.length);
};

/** One pill a sign; several elements are counted. */
export const pillsOf = (model: GraphModel, changes: Changes | undefined, measure: Measure): readonly Pill[] => {
  const pill = (sign: Pill['sign'], mark: string, ids: readonly NodeId[]): readonly Pill[] => {
    if (ids.length === 0) return [];
    const text = `${mark}${textOf(model, ids)}`;
    return [{ sign, text, w: Math.ceil(measure(text, 'strong')) + 2 * PAD_PX }];
  };
  return changes ? [...pill('dropped', '−', changes.dropped), ...pill('added', '+', changes.added)] : [];
};

/** Width of all pills of an arrow side by side. */
export const pillsWidth = (pills: readonly Pill[]): number =>
  pills.reduce((sum, { w }) => sum + w, 0) + PILL_GAP * Math.max(0, pills.length - 1);
