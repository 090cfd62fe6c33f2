import type { Disposable } from '../base/disposable.ts';
import { createRenderer } from '../engine/create-renderer.ts';
import { layOut } from '../engine/layout/lay-out.ts';
import type { Renderer } from '../engine/renderer.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { foldingOf, type Folding } from '../scene/fold.ts';
import { layoutInput } from '../scene/layout-input.ts';
import { networkScene } from '../scene/network-scene.ts';
import { savedPlaces, toNodePlaces } from '../scene/positions.ts';
import { EMPTY_SCENE, type Scene, type SceneTarget } from '../scene/scene.ts';
import type { ExplorerState, Transition } from '../state/explorer-state.ts';
import { modelOf } from '../state/model-of.ts';
import { visibleInFocus } from '../state/selectors.ts';
import { clearCamera, settleCamera } from '../state/settle-camera.ts';
import type { Drawing, DrawingManner, DrawingWishes, Pointed } from './drawing.ts';

/** The part of an explorer that a drawing reads and moves. */
export interface Drawable {
  readonly state: ExplorerState;
  subscribe(listener: (state: ExplorerState, before: ExplorerState) => void): Disposable;
  dispatch(transition: Transition): void;
}

/** What stays the same for as long as a graph is shown. */
interface Ground {
  readonly model: GraphModel;
  readonly folding: Folding;
  readonly places: ReadonlyMap<NodeId, readonly [number, number]>;
}

const toPointed = (target: SceneTarget | undefined, model: GraphModel | undefined): Pointed => {
  if (!target || !model) return { kind: 'nothing' };
  if (target.kind !== 'link') return target;
  return { kind: 'link', claims: model.link(target.id)?.claims.map(({ id }) => id) ?? [] };
};

/** Finds the ground of a graph: saved places at once, otherwise a layout beside the page. */
const findGround = async (model: GraphModel, signal: AbortSignal, onDone: (done: number) => void): Promise<Ground> => {
  const folding = foldingOf(model);
  const saved = savedPlaces(model);
  if (saved) return { model, folding, places: saved };
  const places = await layOut(layoutInput(model), { signal, onProgress: onDone });
  return { model, folding, places: toNodePlaces(model, places) };
};

const sceneOf = (ground: Ground, state: ExplorerState): Scene =>
  networkScene({ ...ground, view: state.view, visible: visibleInFocus(state) });

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
  let ground: Ground | undefined;
  let scene: Scene = EMPTY_SCENE;
  let layout = new AbortController();

  const renderer: Renderer = createRenderer(
    host,
    {
      onTap: (target, extend) => wishes.onPoint(toPointed(target, ground?.model), extend),
      onHover: () => {},
      onCamera: (camera) => explorer.dispatch(camera ? settleCamera(camera) : clearCamera()),
      onMove: wishes.onMove,
      onHint: wishes.onHint,
    },
    manner,
  );

  const show = (): void => {
    if (!ground) return;
    scene = sceneOf(ground, explorer.state);
    renderer.show(scene);
  };

  const begin = async (model: GraphModel): Promise<void> => {
    layout.abort();
    layout = new AbortController();
    const mine = layout;
    ground = undefined;
    const nodes = model.nodes.length;
    const found = await findGround(model, mine.signal, (done) => {
      if (mine === layout) wishes.onLayout({ kind: 'running', nodes, done });
    });
    if (mine !== layout) return;
    ground = found;
    wishes.onLayout({ kind: 'none' });
    renderer.setCamera(explorer.state.view.camera);
    show();
  };

  const follow = (state: ExplorerState, before: ExplorerState): void => {
    const model = modelOf(state);
    if (model && model !== modelOf(before)) return void begin(model);
    if (state.view.camera !== before.view.camera) followCamera(state);
    if (state.view === before.view || onlyCamera(state, before)) return undefined;
    show();
    const selected = state.view.selection.nodes.at(-1);
    if (selected !== undefined && selected !== before.view.selection.nodes.at(-1)) renderer.reveal(selected);
    return undefined;
  };

  const followCamera = ({ view: { camera } }: ExplorerState): void => {
    const { x, y, zoom } = renderer.camera;
    const same =
      camera &&
      Math.abs(camera.x - x) < 0.1 &&
      Math.abs(camera.y - y) < 0.1 &&
      Math.abs(camera.zoom / zoom - 1) < 0.001;
    if (!same) renderer.setCamera(camera);
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
    cancelLayout: () => layout.abort(),
    dispose() {
      subscription.dispose();
      layout.abort();
      layout = new AbortController();
      renderer.dispose();
    },
  };
};

const onlyCamera = ({ view }: ExplorerState, { view: before }: ExplorerState): boolean =>
  (Object.keys({ ...view, ...before }) as (keyof typeof view)[]).every(
    (key) => key === 'camera' || view[key] === before[key],
  );
