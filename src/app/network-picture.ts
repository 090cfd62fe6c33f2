import type { Drawn } from '../engine/svg/drawn.ts';
import { networkSvg } from '../engine/svg/network-svg.ts';
import type { Pen } from '../engine/svg/pen.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { networkScene } from '../scene/network-scene.ts';
import { signsUsed } from '../scene/signs-used.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { visibleInFocus } from '../state/selectors.ts';
import { spotlightOf } from '../state/spotlight.ts';
import { findGround } from './ground.ts';

/** The network of a state as a picture. A graph without saved places is laid out first, as it would be on a screen. */
export const networkPicture = async (
  pen: Pen,
  model: GraphModel,
  state: ExplorerState,
  width: number,
): Promise<Drawn> => {
  const ground = await findGround(model, new AbortController().signal, () => {});
  const { view } = state;
  const scene = networkScene({ ...ground, view, visible: visibleInFocus(state), spotlight: spotlightOf(state) });
  return networkSvg(pen, { scene, used: signsUsed(model, scene), width, camera: view.camera });
};
