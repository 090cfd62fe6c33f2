import type { Palette } from '../scene/palette.ts';
import { extentOf } from '../scene/shapes.ts';
import { EMPTY_SCENE, type Point, type Scene, type SceneTarget } from '../scene/scene.ts';
import { createCameraWork, type CameraWork } from './camera-work.ts';
import { readGestures, type GestureWishes } from './gestures.ts';
import { hitTest } from './hit-test.ts';
import { createLayers } from './layers.ts';
import { watchColours } from './own-colours.ts';
import { createScenePainter } from './painter/scene-painter.ts';
import { TRACE_HOPS } from './painter/trace-hops.ts';
import type { Renderer, RendererEvents, RendererManner } from './renderer.ts';
import { watchSight } from './sight.ts';
import { createStaging, type Staging } from './staging.ts';

/** How near to a mark a pointer must be, in pixels. */
const REACH = 5;
const DOUBLE_TAP_ZOOM = 1.6;

const density = (): number => globalThis.devicePixelRatio || 1;

/** What is drawn, and what the pointer is on. */
interface Drawn {
  scene: Scene;
  hovered: string | undefined;
}

const idOf = (target: SceneTarget | undefined, { links }: Scene): string | undefined =>
  target?.kind === 'link' ? links.find((link) => link.target === target)?.id : target?.id;

/** What pointers do to a picture. */
const wishesOf = (
  host: HTMLElement,
  work: CameraWork,
  drawn: Drawn,
  events: RendererEvents,
  hover: (id: string | undefined) => void,
): GestureWishes => {
  const hit = (pixel: Point): SceneTarget | undefined =>
    hitTest(drawn.scene, work.toScene(pixel), REACH / work.camera.zoom);
  return {
    panBy: (dx, dy) => work.panBy(dx, dy),
    zoomAt: (pixel, factor) => work.zoomAt(pixel, factor),
    tap: (pixel, extend) => events.onTap(hit(pixel), extend),
    doubleTap: (pixel) => {
      if (!hit(pixel) && events.mayMove()) work.zoomAt(pixel, DOUBLE_TAP_ZOOM);
    },
    hover: (pixel) => {
      const target = pixel && hit(pixel);
      host.classList.toggle('over-target', target !== undefined);
      hover(idOf(target, drawn.scene));
      events.onHover(target);
    },
    hint: () => events.onHint(),
    mayMove: () => events.mayMove(),
    settle: () => events.onCamera(work.camera),
  };
};

/** Marks as hovered, and has that drawn. */
const hoverOn =
  (drawn: Drawn, ask: () => void): Renderer['hover'] =>
  (id) => {
    if (id === drawn.hovered) return;
    drawn.hovered = id;
    ask();
  };

/** Has everything drawn in the colours that hold now. */
const recolourBy = (staging: Staging, colours: () => Palette, ask: () => void) => (): void => {
  staging.paint(colours());
  ask();
};

/** A promise, and what settles it. */
const latch = (): readonly [promise: Promise<void>, settle: () => void] => {
  let settle = (): void => {};
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return [promise, () => settle()];
};

/** Draws when asked, at most once a frame; not while it rests. */
const createFrames = (draw: () => void) => {
  let frame = 0;
  let isResting = false;
  const now = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!isResting) draw();
  };
  return {
    now,
    ask: (): void => {
      frame ||= requestAnimationFrame(now);
    },
    rest: (resting: boolean): void => {
      isResting = resting;
    },
    dispose: (): void => {
      isResting = true;
      cancelAnimationFrame(frame);
    },
  };
};

/** What moves the camera; what a reader could have done is told. */
const movesOf = (
  work: CameraWork,
  events: RendererEvents,
): Pick<Renderer, 'setCamera' | 'fit' | 'zoomBy' | 'panBy'> => ({
  setCamera: (camera) => work.hold(camera),
  fit() {
    if (work.hasSize) events.onCamera(work.fit() ? undefined : work.camera);
  },
  zoomBy(factor) {
    work.zoomBy(factor);
    events.onCamera(work.camera);
  },
  panBy(dx, dy) {
    work.panBy(dx, dy);
    events.onCamera(work.camera);
  },
});

/** Where marks stand on the screen. */
const standingOf = (work: CameraWork, drawn: Drawn): Pick<Renderer, 'reveal' | 'boxOf'> => {
  const nodeOf = (id: string) => drawn.scene.nodes.find((node) => node.id === id);
  return {
    reveal(id) {
      const node = nodeOf(id);
      if (node) work.reveal(node);
    },
    boxOf(id) {
      const node = nodeOf(id);
      if (!node) return undefined;
      const { x, y } = work.toPixel(node);
      const { hw, hh } = extentOf(node.kind, node.r * work.camera.zoom);
      return { x: x - hw, y: y - hh, width: 2 * hw, height: 2 * hh };
    },
  };
};

/**
 * A renderer in `host`: painted at once, with Cytoscape taking over shapes and lines when it has loaded. Draws at most
 * once a frame, only after something changed, and rests while it is off screen or without a size.
 */
export const createRenderer = (host: HTMLElement, events: RendererEvents, first: RendererManner): Renderer => {
  const layers = createLayers(host);
  const painter = createScenePainter(layers, TRACE_HOPS);
  const drawn: Drawn = { scene: EMPTY_SCENE, hovered: undefined };
  let manner = first;
  const [whole, settle] = latch();
  const own = watchColours(host, () => recolour());
  const colours = (): Palette => own.of(manner.theme);

  const draw = (): void => {
    if (!work.hasSize) return;
    const { camera, extent } = work;
    staging.look(camera, extent);
    painter.paint({ ...drawn, camera, extent, density: density(), palette: colours(), staged: staging.isOn });
    events.onMove();
    if (drawn.scene === EMPTY_SCENE) return;
    settle();
    void staging.begin();
  };
  const frames = createFrames(draw);
  const work = createCameraWork(frames.ask);
  const staging = createStaging(layers.stage, colours, frames.ask);
  const recolour = recolourBy(staging, colours, frames.ask);
  const hover = hoverOn(drawn, frames.ask);
  const gestures = readGestures(host, () => manner.gestures, wishesOf(host, work, drawn, events, hover));
  const sight = watchSight(host, {
    onSize(extent) {
      work.resize(extent);
      if (work.hasSize) layers.resize(extent, density());
      frames.now();
    },
    onSeen(seen) {
      frames.rest(!seen);
      staging.rest(!seen);
      frames.ask();
    },
  });

  return {
    drawn: whole,
    get camera() {
      return work.camera;
    },
    show(scene) {
      drawn.scene = scene;
      for (const part of [work, staging]) part.show(scene);
      frames.ask();
    },
    ...movesOf(work, events),
    ...standingOf(work, drawn),
    hover,
    setManner(next) {
      const isRecoloured = next.theme !== manner.theme;
      manner = next;
      if (isRecoloured) recolour();
    },
    dispose() {
      for (const part of [own, frames, gestures, sight, staging, layers]) part.dispose();
      settle();
    },
  };
};
