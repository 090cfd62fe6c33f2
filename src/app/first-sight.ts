import { createStill, type Still } from '../engine/still.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { foldingOf } from '../scene/fold.ts';
import { networkInLight } from '../scene/network-in-light.ts';
import type { ThemeName } from '../scene/palette.ts';
import { savedPlaces } from '../scene/positions.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';

/**
 * The network of a graph of which nobody has asked anything yet, as it will be drawn when everything has loaded. Nothing
 * where the graph has no saved places: its layout takes more than this.
 */
export const createFirstSight = (host: HTMLElement, model: GraphModel, theme: ThemeName): Still | undefined => {
  const places = savedPlaces(model);
  if (!places) return undefined;
  const visible = {
    nodes: new Set(model.nodes.map(({ id }) => id)),
    claims: new Set(model.claims.map(({ id }) => id)),
  };
  const folding = foldingOf(model);
  const ground = { model, view: INITIAL_VIEW, visible, folding, places };
  const scene = networkInLight(ground, { folds: folding.folds, out: new Set() });
  return createStill(host, scene, theme);
};
