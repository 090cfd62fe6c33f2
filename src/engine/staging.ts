import type { Disposable } from '../base/disposable.ts';
import type { Palette } from '../scene/palette.ts';
import { EMPTY_SCENE, type Scene } from '../scene/scene.ts';
import type { Camera } from '../state/view-state.ts';
import type { Stage } from './cytoscape/cytoscape-stage.ts';
import type { Extent } from './viewport.ts';

/** Marks and links a scene may have and still be drawn with Cytoscape; larger ones are painted. */
const BUDGET = { nodes: 600, links: 1500 } as const;

/** Has Cytoscape draw shapes and lines as soon as it has loaded, and as long as the scene is not too large for it. */
export interface Staging extends Disposable {
  /** Whether Cytoscape draws now; otherwise the painter must. */
  readonly isOn: boolean;
  show(scene: Scene): void;
  look(camera: Camera, extent: Extent): void;
  paint(palette: Palette): void;
  /** Stops its frame loop while nobody sees it. */
  rest(isResting: boolean): void;
  /** Loads it, once; `onReady` is called when it draws. */
  begin(): Promise<void>;
}

const fits = ({ nodes, links }: Scene): boolean => nodes.length <= BUDGET.nodes && links.length <= BUDGET.links;

/** Staging in `place`, in the colours of `palette`. */
export const createStaging = (place: HTMLElement, palette: () => Palette, onReady: () => void): Staging => {
  let stage: Stage | undefined;
  let scene: Scene = EMPTY_SCENE;
  let hasBegun = false;
  let isResting = false;
  let isDisposed = false;
  const off = (): void => {
    stage?.dispose();
    stage = undefined;
  };
  const begin = async (): Promise<void> => {
    if (hasBegun || !fits(scene)) return;
    hasBegun = true;
    const { createCytoscapeStage } = await import('./cytoscape/cytoscape-stage.ts');
    if (isDisposed || !place.isConnected || !fits(scene)) return void (hasBegun = false);
    stage = createCytoscapeStage(place, palette());
    stage.show(scene);
    stage.rest(isResting);
    onReady();
  };
  return {
    get isOn() {
      return stage !== undefined;
    },
    show(next) {
      scene = next;
      if (fits(next)) stage?.show(next);
      else {
        off();
        hasBegun = false;
      }
    },
    look: (camera, extent) => stage?.look(camera, extent),
    paint: (next) => stage?.paint(next),
    rest(resting) {
      isResting = resting;
      stage?.rest(resting);
    },
    begin,
    dispose() {
      isDisposed = true;
      off();
    },
  };
};
