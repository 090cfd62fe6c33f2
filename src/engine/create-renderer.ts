import { palette } from '../scene/palette.ts';
import { extentOf } from '../scene/shapes.ts';
import { EMPTY_SCENE, type Point, type Scene, type SceneTarget } from '../scene/scene.ts';
import type { Camera } from '../state/view-state.ts';
import type { Stage } from './cytoscape/cytoscape-stage.ts';
import { readGestures } from './gestures.ts';
import { hitTest } from './hit-test.ts';
import { createLayers } from './layers.ts';
import { createScenePainter } from './painter/scene-painter.ts';
import type { Renderer, RendererEvents, RendererManner } from './renderer.ts';
import { fitted, home, toPixel, toScene, zoomedAt, type Extent } from './viewport.ts';

const REACH_MOUSE = 5;
const EDGE = 60;

/** Marks a scene may have and still be drawn with Cytoscape; larger ones are painted. */
const STAGE_BUDGET = { nodes: 600, links: 1500 } as const;

const idOf = (target: SceneTarget | undefined, scene: Scene): string | undefined => {
  if (!target) return undefined;
  return target.kind === 'link' ? scene.links.find((link) => link.target === target)?.id : target.id;
};

/**
 * A renderer in `host`: painted at once, with Cytoscape taking over shapes and lines when it has loaded. Draws at most
 * once a frame, only after something changed, and rests while it is off screen or without a size.
 */
export const createRenderer = (host: HTMLElement, events: RendererEvents, first: RendererManner): Renderer => {
  const layers = createLayers(host);
  const painter = createScenePainter(layers);
  let manner = first;
  let scene = EMPTY_SCENE;
  let extent: Extent = { width: 0, height: 0 };
  let camera: Camera = { x: 0, y: 0, zoom: 1 };
  let own = false;
  let hovered: string | undefined;
  let stage: Stage | undefined;
  let frame = 0;
  let onScreen = true;
  let disposed = false;
  let settle = (): void => {};
  const drawn = new Promise<void>((resolve) => (settle = resolve));

  const theme = () => palette[manner.theme];

  const draw = (): void => {
    frame = 0;
    if (extent.width === 0 || extent.height === 0 || !onScreen || disposed) return;
    stage?.look(camera, extent);
    painter.paint({
      scene,
      camera,
      extent,
      density: globalThis.devicePixelRatio || 1,
      palette: theme(),
      staged: stage !== undefined,
      taken: [],
      ...(hovered === undefined ? {} : { hovered }),
    });
    if (scene !== EMPTY_SCENE) settle();
    events.onMove();
  };

  const redraw = (): void => {
    if (frame === 0 && !disposed) frame = requestAnimationFrame(draw);
  };

  const look = (next: Camera, byReader: boolean): void => {
    camera = next;
    own ||= byReader;
    redraw();
  };

  const resized = (): void => {
    extent = { width: host.offsetWidth, height: host.offsetHeight };
    if (extent.width === 0 || extent.height === 0) return;
    layers.resize(extent, globalThis.devicePixelRatio || 1);
    if (!own) camera = home(scene, extent);
    draw();
  };

  const hit = (pixel: Point): SceneTarget | undefined =>
    hitTest(scene, toScene(camera, extent, pixel), REACH_MOUSE / camera.zoom);

  const hover = (id: string | undefined): void => {
    if (id === hovered) return;
    hovered = id;
    redraw();
  };

  const sizes = new ResizeObserver(resized);
  sizes.observe(host);
  const sight = new IntersectionObserver(([entry]) => {
    onScreen = entry?.isIntersecting ?? true;
    stage?.rest(!onScreen);
    if (onScreen) redraw();
  });
  sight.observe(host);

  const gestures = readGestures(host, () => manner.gestures, {
    panBy: (dx, dy) => look({ ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom }, true),
    zoomAt: (pixel, factor) => look(zoomedAt(camera, extent, pixel, factor), true),
    tap: (pixel, extend) => events.onTap(hit(pixel), extend),
    doubleTap: (pixel) => {
      if (!hit(pixel)) look(zoomedAt(camera, extent, pixel, 1.6), true);
    },
    hover: (pixel) => {
      const target = pixel ? hit(pixel) : undefined;
      host.classList.toggle('over-target', target !== undefined);
      hover(idOf(target, scene));
      events.onHover(target);
    },
    hint: () => events.onHint(),
    settle: () => events.onCamera(camera),
  });

  const attachStage = async (): Promise<void> => {
    const { createCytoscapeStage } = await import('./cytoscape/cytoscape-stage.ts');
    if (disposed || stage || !host.isConnected || extent.width === 0) return;
    stage = createCytoscapeStage(layers.stage, theme());
    stage.show(scene);
    stage.rest(!onScreen);
    redraw();
  };

  const fitsStage = ({ nodes, links }: Scene): boolean => nodes.length <= STAGE_BUDGET.nodes && links.length <= STAGE_BUDGET.links;

  return {
    drawn,
    get camera() {
      return camera;
    },
    show(next) {
      const isFirst = scene === EMPTY_SCENE;
      scene = next;
      if (!own && extent.width > 0) camera = home(scene, extent);
      if (stage && !fitsStage(next)) {
        stage.dispose();
        stage = undefined;
      }
      stage?.show(next);
      redraw();
      if (isFirst) void drawn.then(() => requestAnimationFrame(() => void (fitsStage(scene) && attachStage())));
    },
    setCamera(next) {
      own = next !== undefined;
      if (next) look(next, false);
      else if (extent.width > 0) look(home(scene, extent), false);
    },
    fit() {
      if (extent.width === 0) return;
      const [all, begin] = [fitted(scene.bounds, extent), home(scene, extent)];
      own = all.zoom !== begin.zoom;
      look(all, own);
      events.onCamera(own ? camera : undefined);
    },
    zoomBy(factor) {
      look(zoomedAt(camera, extent, { x: extent.width / 2, y: extent.height / 2 }, factor), true);
      events.onCamera(camera);
    },
    panBy(dx, dy) {
      look({ ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom }, true);
      events.onCamera(camera);
    },
    reveal(sceneId) {
      const node = scene.nodes.find(({ id }) => id === sceneId);
      if (!node || extent.width === 0) return;
      const { x, y } = toPixel(camera, extent)(node);
      const outside = x < EDGE || y < EDGE || x > extent.width - EDGE || y > extent.height - EDGE;
      if (outside) look({ ...camera, x: node.x, y: node.y }, own);
    },
    hover,
    setManner(next) {
      const recoloured = next.theme !== manner.theme;
      manner = next;
      if (!recoloured) return;
      stage?.paint(theme());
      redraw();
    },
    boxOf(sceneId) {
      const node = scene.nodes.find(({ id }) => id === sceneId);
      if (!node) return undefined;
      const { x, y } = toPixel(camera, extent)(node);
      const { hw, hh } = extentOf(node.kind, node.r * camera.zoom);
      return { x: x - hw, y: y - hh, width: 2 * hw, height: 2 * hh };
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      cancelAnimationFrame(frame);
      gestures.dispose();
      sizes.disconnect();
      sight.disconnect();
      stage?.dispose();
      layers.dispose();
      settle();
    },
  };
};
