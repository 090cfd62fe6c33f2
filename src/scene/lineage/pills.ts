import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Changes } from './changes.ts';
import type { Measure } from './measure.ts';
import { byFacet, chipName } from './stances.ts';

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
/** As many are named where there is room, those that say most. */
const MOST_NAMES = 2;

/** The words for some elements, from those that name most to a mere number; a single one is never only counted. */
const wordings = (model: GraphModel, mark: string, ids: readonly NodeId[]): readonly string[] => {
  const names = ids
    .flatMap((id) => model.node(id) ?? [])
    .sort(byFacet(model))
    .map(chipName);
  const some = Array.from({ length: Math.min(MOST_NAMES, names.length) }, (_, i) => i + 1).toReversed();
  const named = some.map((count) => {
    const rest = names.length - count;
    return `${mark}${names.slice(0, count).join(', ')}${rest > 0 ? ` ${mark}${rest}` : ''}`;
  });
  return names.length === 1 ? named : [...named, `${mark}${names.length}`];
};

/**
 * One pill a sign, in several wordings from the longest to the shortest; the first that there is room for is drawn.
 * Arrows without changes have none.
 */
export const pillsOf = (
  model: GraphModel,
  changes: Changes | undefined,
  measure: Measure,
): readonly (readonly Pill[])[] => {
  const pills = (sign: Pill['sign'], mark: string, ids: readonly NodeId[] = []): readonly Pill[] =>
    ids.length === 0
      ? []
      : wordings(model, mark, ids).map((text) => ({
          sign,
          text,
          w: Math.ceil(measure(text, 'strong')) + 2 * PAD_PX,
        }));
  const [dropped, added] = [pills('dropped', '−', changes?.dropped), pills('added', '+', changes?.added)];
  const longest = Math.max(dropped.length, added.length);
  const at = (all: readonly Pill[], step: number): readonly Pill[] =>
    all.length === 0 ? [] : [all[Math.min(step, all.length - 1)]!];
  return Array.from({ length: longest }, (_, step) => [...at(dropped, step), ...at(added, step)]);
};

/** Width of pills side by side. */
export const pillsWidth = (pills: readonly Pill[] = []): number =>
  pills.reduce((sum, { w }) => sum + w, 0) + PILL_GAP * Math.max(0, pills.length - 1);
