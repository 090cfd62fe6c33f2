import type { Disposable } from '../base/disposable.ts';
import type { LoadReport } from '../model/load-report.ts';
import type { ExplorerState, Transition } from '../state/explorer-state.ts';
import { showFirst } from '../state/set-load.ts';
import { createStore } from '../state/store.ts';
import type { LoadInput, LoadOptions } from './load-graph.ts';
import { createLoader, type GraphShow } from './loader.ts';
import { shippedDataset } from './shipped-dataset.ts';

/** What an explorer is given. */
export interface ExplorerOptions {
  /** The dataset that is loaded where a load names none, plain or as JSON text; without it, the shipped one. */
  readonly byDefault?: () => Promise<object | string>;
  /** The `fetch` to use. */
  readonly fetch?: typeof fetch;
  /** Is waited for before a graph that has loaded is shown. */
  readonly beforeShow?: () => Promise<unknown> | undefined;
}

/** One explorer that can load graphs, and little else: its state and its data. What it can do besides is loaded later. */
export interface OpenExplorer extends Disposable {
  readonly state: ExplorerState;
  /** Calls `listener` after each change of state with the new and the former state. */
  subscribe(listener: (state: ExplorerState, before: ExplorerState) => void): Disposable;
  /** The one way to change what is shown. */
  dispatch(transition: Transition): void;
  /** Replaces the graph; without an input by the default dataset. The last call wins; a refused input leaves state `failed` and rejects with a LoadError. */
  load(input?: LoadInput, options?: LoadOptions): Promise<LoadReport>;
  /** From now on views may name parts of a graph, so graphs are shown in this way. */
  showBy(show: GraphShow): void;
}

/** A store and a loader of their own. Shares nothing with another. */
export const openExplorer = ({ byDefault = shippedDataset, fetch, beforeShow }: ExplorerOptions = {}): OpenExplorer => {
  const store = createStore();
  let show: GraphShow = showFirst;
  const loader = createLoader(store, { byDefault, fetch, beforeShow, show: (...graph) => show(...graph) });
  return {
    get state() {
      return store.state;
    },
    subscribe: (listener) => store.subscribe(listener),
    dispatch: (transition) => store.dispatch(transition),
    load: (input, options) => loader.load(input, options),
    showBy: (next) => void (show = next),
    dispose: () => {
      loader.dispose();
      store.dispose();
    },
  };
};
