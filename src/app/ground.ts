import type { Disposable } from '../base/disposable.ts';
import { layOut } from '../engine/layout/lay-out.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { foldingOf, type Folding } from '../scene/fold.ts';
import { layoutInput } from '../scene/layout-input.ts';
import { savedPlaces, toNodePlaces } from '../scene/positions.ts';
import type { LayoutState } from './drawing.ts';

/** What of a picture stays the same for as long as a graph is shown. */
export interface Ground {
  readonly model: GraphModel;
  readonly folding: Folding;
  readonly places: ReadonlyMap<NodeId, readonly [number, number]>;
}

/** Finds the ground of the graph that is shown, one at a time: the last asked for wins. */
export interface Surveyor extends Disposable {
  /** The ground found last, until another is looked for. */
  readonly ground: Ground | undefined;
  /** Settles with `undefined` where another graph was asked for meanwhile. */
  survey(model: GraphModel): Promise<Ground | undefined>;
  /** Stops a layout under way; what has no place yet is seated roughly. */
  cancel(): void;
}

/** The ground of a graph: its saved places, else those a layout finds for it. */
export const findGround = async (
  model: GraphModel,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Ground> => {
  const folding = foldingOf(model);
  const saved = savedPlaces(model);
  if (saved) return { model, folding, places: saved };
  const places = await layOut(layoutInput(model), { signal, onProgress });
  return { model, folding, places: toNodePlaces(model, places) };
};

/** A surveyor that tells how far a layout has come. Graphs with saved places need none. */
export const createSurveyor = (onLayout: (layout: LayoutState) => void): Surveyor => {
  let ground: Ground | undefined;
  let current = new AbortController();
  const begin = (): AbortController => {
    current.abort();
    current = new AbortController();
    ground = undefined;
    return current;
  };
  return {
    get ground() {
      return ground;
    },
    async survey(model) {
      const mine = begin();
      const nodes = model.nodes.length;
      const found = await findGround(model, mine.signal, (done) => {
        if (mine === current) onLayout({ kind: 'running', nodes, done });
      });
      if (mine !== current) return undefined;
      ground = found;
      onLayout({ kind: 'none' });
      return found;
    },
    cancel: () => current.abort(),
    dispose: () => void begin(),
  };
};
