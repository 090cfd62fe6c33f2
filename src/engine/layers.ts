import type { Disposable } from '../base/disposable.ts';
import type { Extent } from './viewport.ts';

/** The stacked surfaces of a picture, from the ground up. */
export interface Layers extends Disposable {
  /** Lands and ring; never veiled. */
  readonly ground: CanvasRenderingContext2D;
  /** Where Cytoscape draws shapes and lines. */
  readonly stage: HTMLElement;
  /** Signs of links and nodes; or shapes and lines too, before Cytoscape is there. */
  readonly signs: CanvasRenderingContext2D;
  /** What is lit, and all names. */
  readonly top: CanvasRenderingContext2D;
  /** How much of stage and signs shows. */
  veil(opacity: number): void;
  /** Gives all surfaces a size in CSS pixels. */
  resize(extent: Extent, density: number): void;
}

const cover = (element: HTMLElement): void => {
  for (const [name, value] of [
    ['position', 'absolute'],
    ['inset', '0'],
    ['width', '100%'],
    ['height', '100%'],
  ] as const) {
    element.style.setProperty(name, value);
  }
};

const addCanvas = (parent: HTMLElement): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  cover(canvas);
  canvas.setAttribute('aria-hidden', 'true');
  parent.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no 2D canvas');
  return context;
};

/** Builds the surfaces into `host`, which must be positioned. They take no pointer: the host does. */
export const createLayers = (host: HTMLElement): Layers => {
  const root = document.createElement('div');
  cover(root);
  root.style.setProperty('pointer-events', 'none');
  const ground = addCanvas(root);
  const veiled = document.createElement('div');
  cover(veiled);
  root.append(veiled);
  const stage = document.createElement('div');
  cover(stage);
  veiled.append(stage);
  const signs = addCanvas(veiled);
  const top = addCanvas(root);
  host.append(root);
  return {
    ground,
    stage,
    signs,
    top,
    veil: (opacity) => veiled.style.setProperty('opacity', String(opacity)),
    resize({ width, height }, density) {
      for (const { canvas } of [ground, signs, top]) {
        canvas.width = Math.round(width * density);
        canvas.height = Math.round(height * density);
      }
    },
    dispose: () => root.remove(),
  };
};
