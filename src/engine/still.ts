import type { Disposable } from '../base/disposable.ts';
import { palette, type ThemeName } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { createLayers } from './layers.ts';
import { createScenePainter } from './painter/scene-painter.ts';
import { home } from './viewport.ts';

/** A picture that stands still. */
export interface Still extends Disposable {
  /** Settles when it stands, or is disposed. */
  readonly drawn: Promise<void>;
}

/**
 * Paints a scene into `host` as a renderer begins with it, again after a change of size; nothing answers to pointers.
 * It needs little code, so it can stand before the renderer has loaded.
 */
export const createStill = (host: HTMLElement, scene: Scene, theme: ThemeName): Still => {
  const layers = createLayers(host);
  const painter = createScenePainter(layers);
  const density = globalThis.devicePixelRatio || 1;
  let settle = (): void => {};
  const drawn = new Promise<void>((resolve) => (settle = resolve));
  const paint = (): void => {
    const extent = { width: host.offsetWidth, height: host.offsetHeight };
    if (extent.width === 0 || extent.height === 0) return;
    layers.resize(extent, density);
    const camera = home(scene, extent);
    painter.paint({ scene, camera, extent, density, palette: palette[theme], hovered: undefined, staged: false });
    settle();
  };
  const sizes = new ResizeObserver(paint);
  sizes.observe(host);
  return {
    drawn,
    dispose() {
      sizes.disconnect();
      layers.dispose();
      settle();
    },
  };
};
