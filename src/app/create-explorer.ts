import { parseAddress } from '../state/address.ts';
import { modelOf } from '../state/model-of.ts';
import { nodeInHand } from '../state/select-nodes.ts';
import { showGraph } from '../state/show-graph.ts';
import { takeView } from '../state/take-view.ts';
import { toView } from '../state/to-view.ts';
import { INITIAL_VIEW, type ViewState } from '../state/view-state.ts';
import { writeAddress } from '../state/write-address.ts';
import { createDrawing } from './create-drawing.ts';
import type { Drawing } from './drawing.ts';
import type { Explorer } from './explorer.ts';
import { createTracer } from './create-tracer.ts';
import { openExplorer, type ExplorerOptions, type OpenExplorer } from './open-explorer.ts';

/** One explorer of its own: a store, a loader and the drawings made from it. Shares nothing with another. */
export const createExplorer = (options?: ExplorerOptions): Explorer => completeExplorer(openExplorer(options));

/** All that an explorer can do, for one that was opened; whichever is disposed, both are. */
export const completeExplorer = (opened: OpenExplorer): Explorer => {
  opened.showBy(showGraph);
  const tracer = createTracer(opened);
  const drawings = new Set<Drawing>();
  const explorer: Explorer = {
    get state() {
      return opened.state;
    },
    subscribe: (listener) => opened.subscribe(listener),
    dispatch: (transition) => opened.dispatch(transition),
    load: (input, loading) => opened.load(input, loading),
    showBy: (show) => opened.showBy(show),
    get address() {
      return writeAddress(opened.state.view).text;
    },
    restore: (address) => opened.dispatch(takeView(restored(opened.state.view, address))),
    restoreView: (view) => opened.dispatch(takeView(toView(view))),
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
    traceCsv: async (traces) => {
      const model = modelOf(opened.state);
      return model ? (await import('./trace-csv.ts')).traceCsv(model, traces) : '';
    },
    tableCsv: async (columns, rows) => (await import('../formats/csv-table.ts')).writeTable(columns, rows),
    exportAs: async (format, place) => (await import('./export-as.ts')).exportAs(opened.state, format, place),
    stopTrace: () => tracer.stop(),
    dispose: () => {
      tracer.dispose();
      for (const drawing of drawings) drawing.dispose();
      drawings.clear();
      opened.dispose();
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
