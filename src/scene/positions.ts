import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { Places } from './layout-input.ts';
import { foldingOf } from './fold.ts';
import { overviewMarks } from './marks.ts';

/** Name under which a dataset keeps the places of the network view. */
export const NETWORK = 'network';

/** Places of marks, spread to every node: a folded node has the place of its fold. */
export const toNodePlaces = (model: GraphModel, places: Places): ReadonlyMap<NodeId, readonly [number, number]> =>
  new Map(
    [...overviewMarks(model, foldingOf(model)).markOf].flatMap(([id, mark]) => {
      const place = places.get(mark.id);
      return place ? [[id, place] as const] : [];
    }),
  );

/** The saved places of the network view, if the dataset has one for each of its nodes. */
export const savedPlaces = (model: GraphModel): ReadonlyMap<NodeId, readonly [number, number]> | undefined => {
  const saved = model.dataset.positions.get(NETWORK);
  return saved && model.nodes.every(({ id }) => saved.has(id)) ? saved : undefined;
};
