import type { GraphModel } from '../model/graph-model.ts';
import { NO_GROUP } from '../model/no-group.ts';
import type { Transition } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { onView } from './on-view.ts';

/** All lanes of a graph: its groups, then what has none. */
const lanesOf = (model: GraphModel): readonly string[] => [...model.groups.map(({ id }) => id), NO_GROUP];

/** Whether a graph has such a lane. */
export const isLane = (model: GraphModel, id: string): boolean => lanesOf(model).includes(id);

/** Folds a lane of the lineage to a line, or unfolds it. An unknown one changes nothing. */
export const foldLane = (id: string): Transition =>
  onView((view, state) => {
    const model = modelOf(state);
    if (model && !isLane(model, id)) return view;
    const { folded } = view;
    return { ...view, folded: folded.includes(id) ? folded.filter((other) => other !== id) : [...folded, id] };
  });

/** Puts a lane of the lineage before another, or without one behind all. An unknown one changes nothing. */
export const moveLane = (id: string, before?: string): Transition =>
  onView((view, state) => {
    const model = modelOf(state);
    if (!model || id === before || [id, before].some((one) => one !== undefined && !isLane(model, one))) return view;
    const all = inOrder(lanesOf(model), view.lanes).filter((one) => one !== id);
    const at = before === undefined ? all.length : all.indexOf(before);
    return { ...view, lanes: shortest(lanesOf(model), all.toSpliced(at, 0, id)) };
  });

/** Puts the lanes back in the order of the dataset. */
export const resetLanes = (): Transition => onView((view) => ({ ...view, lanes: [] }));

const inOrder = (own: readonly string[], first: readonly string[]): readonly string[] => [
  ...first.filter((id) => own.includes(id)),
  ...own.filter((id) => !first.includes(id)),
];

/** The fewest lanes to name first so that the others follow in their own order. */
const shortest = (own: readonly string[], wished: readonly string[]): readonly string[] => {
  const isEnough = (count: number): boolean => inOrder(own, wished.slice(0, count)).every((id, i) => id === wished[i]);
  const count = wished.findIndex((_, i) => isEnough(i));
  return wished.slice(0, count < 0 ? wished.length : count);
};
