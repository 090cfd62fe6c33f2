import type { Disposable } from '../base/disposable.ts';
import { createRenderer } from '../engine/create-renderer.ts';
import type { Renderer, RendererEvents } from '../engine/renderer.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { networkScene } from '../scene/network-scene.ts';
import { EMPTY_SCENE, type Scene, type SceneTarget } from '../scene/scene.ts';
import type { ExplorerState, Transition } from '../state/explorer-state.ts';
import { modelOf } from '../state/model-of.ts';
import { visibleInFocus } from '../state/selectors.ts';
import { clearCamera, settleCamera } from '../state/settle-camera.ts';
import { spotlightOf } from '../state/spotlight.ts';
import type { Camera } from '../state/view-state.ts';
import { createSurveyor, type Ground, type Surveyor } from './ground.ts';
import type { Drawing, DrawingManner, DrawingWishes, Pointed } from './drawing.ts';

/** The part of an explorer that a drawing reads and moves. */
export interface Drawable {
  readonly state: ExplorerState;
  subscribe(listener: (state: ExplorerState, before: ExplorerState) => void): Disposable;
  dispatch(transition: Transition): void;
}

const toPointed = (target: SceneTarget | undefined, model: GraphModel | undefined): Pointed => {
  if (!target || !model) return { kind: 'nothing' };
  if (target.kind !== 'link') return target;
  return { kind: 'link', claims: model.link(target.id)?.claims.map(({ id }) => id) ?? [] };
};

const sceneOf = (ground: Ground, state: ExplorerState): Scene =>
  networkScene({ ...ground, view: state.view, visible: visibleInFocus(state), spotlight: spotlightOf(state) });

/** What a renderer tells, as wishes and as changes of the camera that is kept. */
const eventsFor = (explorer: Drawable, surveyor: Surveyor, wishes: DrawingWishes): RendererEvents => ({
  onTap: (target, extend) => wishes.onPoint(toPointed(target, surveyor.ground?.model), extend),
  onHover: () => {},
  onCamera: (camera) => explorer.dispatch(camera ? settleCamera(camera) : clearCamera()),
  onMove: wishes.onMove,
  onHint: wishes.onHint,
  mayMove: wishes.mayMove,
});

/**
 * Draws the network of an explorer into `host` until it is disposed: derives the scene from the state and gives it to
 * the renderer after every change that concerns it. The renderer draws at most once a frame.
 */
export const createDrawing = (
  explorer: Drawable,
  host: HTMLElement,
  wishes: DrawingWishes,
  manner: DrawingManner,
): Drawing => {
  let scene: Scene = EMPTY_SCENE;
  const surveyor = createSurveyor(wishes.onLayout);

  const renderer: Renderer = createRenderer(host, eventsFor(explorer, surveyor, wishes), manner);

  const show = (): void => {
    if (!surveyor.ground) return;
    scene = sceneOf(surveyor.ground, explorer.state);
    renderer.show(scene);
  };

  const begin = async (model: GraphModel): Promise<void> => {
    if (!(await surveyor.survey(model))) return;
    renderer.setCamera(explorer.state.view.camera);
    show();
  };

  const follow = (state: ExplorerState, before: ExplorerState): void => {
    const model = modelOf(state);
    if (model && model !== modelOf(before)) return void begin(model);
    const { camera } = state.view;
    if (camera !== before.view.camera && !isAt(renderer.camera, camera)) renderer.setCamera(camera);
    const isTraced = state.traced !== before.traced;
    if (!isTraced && (state.view === before.view || onlyCamera(state, before))) return undefined;
    show();
    const selected = state.view.selection.nodes.at(-1);
    if (selected !== undefined && selected !== before.view.selection.nodes.at(-1)) renderer.reveal(selected);
    return undefined;
  };

  /** A folded node is where its fold is. */
  const markOf = (nodeId: string): string => scene.standsFor.get(nodeId) ?? nodeId;

  const subscription = explorer.subscribe(follow);
  const first = modelOf(explorer.state);
  if (first) void begin(first);

  return {
    drawn: renderer.drawn,
    fit: () => renderer.fit(),
    zoomBy: (factor) => renderer.zoomBy(factor),
    panBy: (dx, dy) => renderer.panBy(dx, dy),
    boxOf: (nodeId) => renderer.boxOf(markOf(nodeId)),
    hover: (nodeId) => renderer.hover(nodeId === undefined ? undefined : markOf(nodeId)),
    reveal: (nodeId) => renderer.reveal(markOf(nodeId)),
    setManner: (next) => renderer.setManner(next),
    cancelLayout: () => surveyor.cancel(),
    dispose() {
      subscription.dispose();
      surveyor.dispose();
      renderer.dispose();
    },
  };
};

/** Whether a camera is where the state says, within what an address can tell. */
const isAt = (camera: Camera, said: Camera | undefined): boolean =>
  said !== undefined &&
  Math.abs(said.x - camera.x) < 0.1 &&
  Math.abs(said.y - camera.y) < 0.1 &&
  Math.abs(said.zoom / camera.zoom - 1) < 0.001;

const onlyCamera = ({ view }: ExplorerState, { view: before }: ExplorerState): boolean =>
  (Object.keys({ ...view, ...before }) as (keyof typeof view)[]).every(
    (key) => key === 'camera' || view[key] === before[key],
  );
