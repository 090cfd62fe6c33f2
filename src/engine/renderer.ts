import type { Disposable } from '../base/disposable.ts';
import type { ThemeName } from '../scene/palette.ts';
import type { Box } from '../scene/place-labels.ts';
import type { Scene, SceneTarget } from '../scene/scene.ts';
import type { Camera } from '../state/view-state.ts';
import type { GestureManner } from './gestures.ts';

/** What a renderer tells its owner. */
export interface RendererEvents {
  onTap(target: SceneTarget | undefined, extend: boolean): void;
  onHover(target: SceneTarget | undefined): void;
  /** The camera came to rest somewhere the reader put it; `undefined` is back where the picture began. */
  onCamera(camera: Camera | undefined): void;
  /** Something moved on the screen: camera, scene or size. */
  onMove(): void;
  /** The plain wheel was turned over a cooperative picture. */
  onHint(): void;
  /** Whether a gesture that begins may move the picture. */
  mayMove(): boolean;
}

/** How a picture behaves and looks; may change while it lives. */
export interface RendererManner {
  readonly theme: ThemeName;
  readonly gestures: GestureManner;
}

/** Draws scenes into one host element. */
export interface Renderer extends Disposable {
  /** Settles when the first whole picture stands, or the renderer is disposed. */
  readonly drawn: Promise<void>;
  show(scene: Scene): void;
  readonly camera: Camera;
  /** Looks from a camera; `undefined` looks at everything, now and after a change of size. */
  setCamera(camera: Camera | undefined): void;
  /** Brings the whole scene into view. */
  fit(): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
  /** Moves as little as needed to have a mark in view. */
  reveal(sceneId: string): void;
  hover(sceneId: string | undefined): void;
  setManner(manner: RendererManner): void;
  /** Pixel box of a mark while it is drawn. */
  boxOf(sceneId: string): Box | undefined;
}
