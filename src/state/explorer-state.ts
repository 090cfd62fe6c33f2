import type { GraphModel } from '../model/graph-model.ts';
import type { LoadReport } from '../model/load-report.ts';
import type { Problem } from '../model/problem.ts';
import type { Traced } from './traced.ts';
import type { ViewState } from './view-state.ts';

/** How far the data has come. */
export type LoadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly what: string; readonly done?: number; readonly total?: number }
  | { readonly kind: 'ready'; readonly model: GraphModel; readonly report: LoadReport }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** Everything one explorer knows. Frozen; replaced, never changed. */
export interface ExplorerState {
  readonly load: LoadState;
  readonly view: ViewState;
  /** What the reader should hear about: ids of an address that are gone, a layout under way. */
  readonly notice?: string;
  /** What came of the last trace that was asked for. */
  readonly traced?: Traced;
}

/** A pure step: returns the same object where nothing changed. */
export type Transition = (state: ExplorerState) => ExplorerState;
