import type { Trace } from '../analysis/trace-result.ts';
import type { Place } from '../state/cite/work.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Drawing, DrawingManner, DrawingWishes } from './drawing.ts';
import type { OpenExplorer } from './open-explorer.ts';

/** One explorer without its page: state, data and drawing, wired. Everything the elements need. */
export interface Explorer extends OpenExplorer {
  /** The present view as text, without a leading `#`. */
  readonly address: string;
  /** Takes a view address; ids that are gone are named in `state.notice`. */
  restore(address: string): void;
  /** Takes a whole view state, e.g. one that a host page kept. */
  restoreView(view: ViewState): void;
  /** Traces of the present graph as CSV, one row for each piece of evidence of each hop. What writes is loaded then. */
  traceCsv(traces: readonly Trace[]): Promise<string>;
  /** Any table as CSV that no spreadsheet takes for formulas. */
  tableCsv(columns: readonly string[], rows: readonly (readonly string[])[]): Promise<string>;
  /** What is explored as a file; rejects with a sentence where that cannot be. */
  exportAs(format: string, place?: Place): Promise<Blob>;
  /** Ends the trace under way; what was found by then is shown. */
  stopTrace(): void;
  /** Draws into `host` (an element of a shadow root, styled by the caller) until the drawing is disposed. */
  draw(host: HTMLElement, wishes: DrawingWishes, manner: DrawingManner): Drawing;
}
