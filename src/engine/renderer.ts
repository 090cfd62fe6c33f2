import type { Disposable } from '../base/disposable.ts';
import type { Camera } from '../state/view-state.ts';
import type { Scene, SceneTarget } from '../scene/scene.ts';

/** Keys held during a pointer action. */
export interface HitKeys {
  readonly extend: boolean;
}

/** What a renderer tells its owner. */
export interface RendererEvents {
  onHit(target: SceneTarget | undefined, keys: HitKeys): void;
  onOpen(target: SceneTarget): void;
  onHover(target: SceneTarget | undefined): void;
  /** The camera came to rest somewhere the reader put it. */
  onCamera(camera: Camera): void;
}

/** Draws scenes into one host element. */
export interface Renderer extends Disposable {
  show(scene: Scene): void;
  readonly camera: Camera;
  setCamera(camera: Camera): void;
  /** Brings the whole scene, or the named nodes, into view. */
  fit(nodes?: readonly string[]): void;
  zoomBy(factor: number): void;
}
