import type { Trace } from '../analysis/trace-result.ts';
import type { Disposable } from '../base/disposable.ts';
import type { LoadReport } from '../model/load-report.ts';
import type { Place } from '../state/cite/work.ts';
import type { ExplorerState, Transition } from '../state/explorer-state.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Drawing, DrawingManner, DrawingWishes } from './drawing.ts';

/** Where a graph comes from: a URL, a file the reader chose, or a dataset already in memory. */
export type LoadInput = string | File | object;

/** How to load: format id where it cannot be told, `strict` to refuse instead of dropping records. */
export interface LoadOptions {
  readonly format?: string;
  readonly signal?: AbortSignal;
  readonly strict?: boolean;
}

/** One explorer without its page: state, data and drawing, wired. Everything the elements need. */
export interface Explorer extends Disposable {
  readonly state: ExplorerState;
  /** Calls `listener` after each change of state with the new and the former state. */
  subscribe(listener: (state: ExplorerState, before: ExplorerState) => void): Disposable;
  /** The one way to change what is shown. */
  dispatch(transition: Transition): void;
  /** Replaces the graph; without an input by the default dataset. The last call wins; a refused input leaves state `failed` and rejects with a LoadError. */
  load(input?: LoadInput, options?: LoadOptions): Promise<LoadReport>;
  /** The present view as text, without a leading `#`. */
  readonly address: string;
  /** Takes a view address; ids that are gone are named in `state.notice`. */
  restore(address: string): void;
  /** Takes a whole view state, e.g. one that a host page kept. */
  restoreView(view: ViewState): void;
  /** Traces of the present graph as CSV, one row for each piece of evidence of each hop. */
  traceCsv(traces: readonly Trace[]): string;
  /** What is explored as a file; rejects with a sentence where that cannot be. */
  exportAs(format: string, place?: Place): Promise<Blob>;
  /** Ends the trace under way; what was found by then is shown. */
  stopTrace(): void;
  /** Draws into `host` (an element of a shadow root, styled by the caller) until the drawing is disposed. */
  draw(host: HTMLElement, wishes: DrawingWishes, manner: DrawingManner): Drawing;
}
