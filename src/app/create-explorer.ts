import { parseAddress } from '../state/address.ts';
import { modelOf } from '../state/model-of.ts';
import { nodeInHand } from '../state/select-nodes.ts';
import { createStore } from '../state/store.ts';
import { takeView } from '../state/take-view.ts';
import { toView } from '../state/to-view.ts';
import { INITIAL_VIEW, type ViewState } from '../state/view-state.ts';
import { writeAddress } from '../state/write-address.ts';
import { createDrawing } from './create-drawing.ts';
import type { Drawing } from './drawing.ts';
import type { Explorer } from './explorer.ts';
import { createLoader } from './loader.ts';
import { createTracer } from './create-tracer.ts';
import { shippedDataset } from './shipped-dataset.ts';
import { traceCsv } from './trace-csv.ts';

/** What an explorer is given. */
export interface ExplorerOptions {
  /** The dataset that is loaded where a load names none; without it, the shipped one. */
  readonly byDefault?: () => Promise<object>;
  /** The `fetch` to use. */
  readonly fetch?: typeof fetch;
}

/** One explorer of its own: a store, a loader and the drawings made from it. Shares nothing with another. */
export const createExplorer = ({ byDefault = shippedDataset, fetch }: ExplorerOptions = {}): Explorer => {
  const store = createStore();
  const loader = createLoader(store, { byDefault, fetch });
  const tracer = createTracer(store);
  const drawings = new Set<Drawing>();
  const explorer: Explorer = {
    get state() {
      return store.state;
    },
    subscribe: (listener) => store.subscribe(listener),
    dispatch: (transition) => store.dispatch(transition),
    load: (input, options) => loader.load(input, options),
    get address() {
      return writeAddress(store.state.view).text;
    },
    restore: (address) => store.dispatch(takeView(restored(store.state.view, address))),
    restoreView: (view) => store.dispatch(takeView(toView(view))),
    draw: (host, wishes, manner) => {
      const drawing = createDrawing(explorer, host, wishes, manner);
      drawings.add(drawing);
      return {
        ...drawing,
        dispose: () => {
          drawings.delete(drawing);
          drawing.dispose();
        },
      };
    },
    traceCsv: (traces) => {
      const model = modelOf(store.state);
      return model ? traceCsv(model, traces) : '';
    },
    exportAs: async (format, place) => (await import('./export-as.ts')).exportAs(store.state, format, place),
    stopTrace: () => tracer.stop(),
    dispose: () => {
      loader.dispose();
      tracer.dispose();
      for (const drawing of drawings) drawing.dispose();
      drawings.clear();
      store.dispose();
    },
  };
  return explorer;
};

/** The view of an address; the trail is not part of it, and is one shorter where the address goes back along it. */
const restored = ({ trail }: ViewState, address: string): ViewState => {
  const view: ViewState = { ...INITIAL_VIEW, ...parseAddress(address).view };
  const isWayBack = trail.length > 0 && trail.at(-1) === nodeInHand(view);
  return { ...view, trail: isWayBack ? trail.slice(0, -1) : trail };
};
