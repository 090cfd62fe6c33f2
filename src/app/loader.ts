import type { Disposable } from '../base/disposable.ts';
import type { LoadReport } from '../model/load-report.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { LoadState, Transition } from '../state/explorer-state.ts';
import { setLoad } from '../state/set-load.ts';
import type { Store } from '../state/store.ts';
import type { Progress } from '../sources/read-bytes.ts';
import { LoadError } from './load-error.ts';
import { loadGraph, type LoadedGraph, type LoadInput, type LoadMeans, type LoadOptions } from './load-graph.ts';

/** Loads graphs into one store, one at a time. */
export interface Loader extends Disposable {
  /** Without an input, the default dataset. */
  load(input?: LoadInput, options?: LoadOptions): Promise<LoadReport>;
}

/** How a graph that has loaded comes into the state; `formerDataset` is the id of the dataset before it. */
export type GraphShow = (model: GraphModel, report: LoadReport, formerDataset?: string) => Transition;

/** What a loader makes use of. */
export interface LoaderMeans extends LoadMeans {
  readonly show: GraphShow;
  /** Is waited for before a graph that has loaded is shown. */
  readonly beforeShow?: (() => Promise<unknown> | undefined) | undefined;
}

/** Bytes between two notes of progress. */
const PROGRESS_STEP = 250_000;
const NAME_LENGTH = 120;

/**
 * A loader. The last load wins: earlier ones reject with an AbortError. An aborted load leaves the store as it was
 * before it, a refused one leaves it `failed`.
 */
export const createLoader = (store: Store, { show: toShow, beforeShow, ...means }: LoaderMeans): Loader => {
  let running: AbortController | undefined;
  let settled: LoadState = store.state.load;
  let formerDataset: string | undefined;

  const show = ({ model, report }: LoadedGraph): LoadReport => {
    store.dispatch(toShow(model, report, formerDataset));
    settled = store.state.load;
    formerDataset = model.dataset.id;
    return report;
  };

  const fail = (error: unknown, isAborted: boolean): void => {
    if (!isAborted) settled = { kind: 'failed', problems: toLoadError(error).problems };
    if (settled.kind === 'ready') show(settled);
    else if (settled.kind !== 'loading') store.dispatch(setLoad(settled));
  };

  const load = async (input?: LoadInput, options: LoadOptions = {}): Promise<LoadReport> => {
    running?.abort(new DOMException('A later load took the place of this one.', 'AbortError'));
    const mine = new AbortController();
    running = mine;
    const signal = options.signal ? AbortSignal.any([mine.signal, options.signal]) : mine.signal;
    const what = nameOf(input);
    store.dispatch(setLoad({ kind: 'loading', what }));
    const onProgress = inSteps((progress) => {
      if (running === mine) store.dispatch(setLoad({ kind: 'loading', what, ...progress }));
    });
    try {
      const loaded = await loadGraph(input, { ...options, ...means, signal, onProgress });
      await beforeShow?.();
      signal.throwIfAborted();
      return show(loaded);
    } catch (error) {
      if (running === mine) fail(error, signal.aborted);
      throw signal.aborted ? error : toLoadError(error);
    }
  };

  return {
    load,
    dispose: () => {
      const last = running;
      running = undefined;
      last?.abort(new DOMException('The explorer is closed.', 'AbortError'));
    },
  };
};

const toLoadError = (error: unknown): LoadError => {
  if (error instanceof LoadError) return error;
  const hint = error instanceof Error ? error.message : String(error);
  return new LoadError([{ code: 'internal', message: 'The dataset could not be opened.', severity: 'error', hint }]);
};

const nameOf = (input: LoadInput | undefined): string => {
  if (input === undefined) return 'the dataset';
  if (typeof input === 'string') return (input.startsWith('data:') ? 'data' : input).slice(-NAME_LENGTH);
  return typeof input === 'object' && input !== null && 'name' in input && typeof input.name === 'string'
    ? input.name.slice(-NAME_LENGTH)
    : 'a dataset';
};

const inSteps = (tell: (progress: Progress) => void): ((progress: Progress) => void) => {
  let next = 0;
  return (progress) => {
    if (progress.done < next) return;
    next = progress.done + PROGRESS_STEP;
    tell(progress);
  };
};
