import cytoscape, { type Core } from 'cytoscape';
import type { Disposable } from '../../base/disposable.ts';
import type { Palette } from '../../scene/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Camera } from '../../state/view-state.ts';
import type { Extent } from '../viewport.ts';
import { classStyles } from './class-styles.ts';
import { sceneElements, type EngineElement } from './scene-elements.ts';

/** Draws the shapes of nodes and the lines of links of a scene with Cytoscape. */
export interface Stage extends Disposable {
  show(scene: Scene): void;
  look(camera: Camera, extent: Extent): void;
  paint(palette: Palette): void;
  /** Stops the frame loop while nobody sees it, and starts it again. */
  rest(resting: boolean): void;
}

const SENTINEL = '__________cytoscape_stylesheet';

/** Cytoscape puts a style element into the page's head unless something with this id is there; strict pages forbid it. */
const standInForStylesheet = (): void => {
  if (document.getElementById(SENTINEL)) return;
  const sentinel = document.createElement('template');
  sentinel.id = SENTINEL;
  document.head.append(sentinel);
};

const patch = (
  cy: Core,
  before: ReadonlyMap<string, EngineElement>,
  after: ReadonlyMap<string, EngineElement>,
): void => {
  const changed = [...after].filter(([id, { key }]) => before.get(id)?.key !== key);
  const gone = [...before.keys()].filter((id) => !after.has(id));
  if (changed.length + gone.length === 0) return;
  cy.batch(() => {
    for (const id of [...gone, ...changed.map(([id]) => id)]) cy.getElementById(id).remove();
    cy.add(withTies(cy, changed, after).map(({ definition }) => definition));
  });
};

/** Removing a node removes its links: those are added again with it. */
const withTies = (
  cy: Core,
  changed: readonly (readonly [string, EngineElement])[],
  after: ReadonlyMap<string, EngineElement>,
): readonly EngineElement[] => {
  const again = [...after].filter(([id]) => cy.getElementById(id).empty());
  return again.length > 0 ? again.map(([, element]) => element) : changed.map(([, element]) => element);
};

/** A stage in `container`, which must be in the page and have a size. */
export const createCytoscapeStage = (container: HTMLElement, palette: Palette): Stage => {
  standInForStylesheet();
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  let elements: ReadonlyMap<string, EngineElement> = new Map();
  const cy = cytoscape({
    container,
    style: classStyles(palette),
    userPanningEnabled: false,
    userZoomingEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    textureOnViewport: false,
    minZoom: 0.01,
    maxZoom: 100,
  });
  return {
    show(scene) {
      const next = sceneElements(scene, numberOf);
      patch(cy, elements, next);
      elements = next;
    },
    look({ x, y, zoom }, { width, height }) {
      cy.viewport({ zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } });
    },
    paint(next) {
      cy.style(classStyles(next));
    },
    rest(resting) {
      if (resting) cy.unmount();
      else cy.mount(container);
    },
    dispose() {
      cy.stop();
      cy.destroy();
    },
  };
};
