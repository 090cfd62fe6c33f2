import type { LayoutInput, Places } from '../../scene/layout-input.ts';
import type { LayoutAnswer } from './layout-worker.ts';

/** How a layout is watched and stopped. */
export interface LayoutWatch {
  /** Aborting ends the search; the answer is then a rough seating. */
  readonly signal: AbortSignal;
  /** Part done, 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/** A worker that has not spoken after this long will not: a page's policy may block it without an error. */
const SILENCE_MS = 4000;

const rough = async (input: LayoutInput): Promise<Places> =>
  (await import('./place-marks.ts')).placeMarks(input, 'rough');

const startWorker = async (): Promise<Worker> => {
  const { default: LayoutWorker } = await import('./layout-worker.ts?worker&inline');
  return new LayoutWorker();
};

const inWorker = (
  worker: Worker,
  input: LayoutInput,
  { signal, onProgress }: LayoutWatch,
): Promise<Places | undefined> =>
  new Promise((resolve) => {
    const silence = setTimeout(() => resolve(undefined), SILENCE_MS);
    const give = (places: Places | undefined): void => {
      clearTimeout(silence);
      resolve(places);
    };
    signal.addEventListener('abort', () => give(undefined), { once: true });
    worker.onerror = () => give(undefined);
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      clearTimeout(silence);
      if (data.kind === 'progress') onProgress(data.done);
      else give(new Map(data.places));
    };
    worker.postMessage(input);
  });

/**
 * Places of all marks, searched for in a worker so that the page stays free. Where no worker may run, or the search is
 * stopped, the marks are seated roughly instead. Same input, same places.
 */
export const layOut = async (input: LayoutInput, watch: LayoutWatch): Promise<Places> => {
  watch.onProgress(0);
  const worker = await startWorker().catch(() => undefined);
  if (!worker) return rough(input);
  const places = await inWorker(worker, input, watch);
  worker.terminate();
  return places ?? rough(input);
};
