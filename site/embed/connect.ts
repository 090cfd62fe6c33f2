import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import type { StemmaFacts } from '../../components/explorer/facts.ts';
import { openChannel } from './channel.ts';
import { METHODS, type FactName, type FrameMessage, type Method, type Setting } from './messages.ts';
import { createPending, type Pending } from './pending.ts';

type Remote<F> = F extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never;

/** Methods of the explorer in the frame, each with a promise of its answer. */
export type RemoteMethods = {
  readonly [M in Method]: M extends keyof StemmaExplorer
    ? Remote<StemmaExplorer[M]>
    : (...args: unknown[]) => Promise<unknown>;
};

/** The explorer in a frame, as a host page sees it. */
export interface FrameConnection extends RemoteMethods {
  /** Counts of what is shown, once it is there; rejects where the data cannot be loaded. */
  readonly ready: Promise<StemmaFacts['stemma-ready']>;
  /** How many messages came that were not what they should be, and were left alone. */
  readonly refused: number;
  /** Listens to one kind of event of the explorer; the answer stops it. The same events are fired on the iframe. */
  on<N extends FactName>(name: N, listener: (detail: StemmaFacts[N]) => void): () => void;
  /** Sets an attribute of the explorer: `state`, `view`, `theme` … */
  set(name: Setting, value: string): void;
  /** Gives back the height of the iframe and lets go of it. */
  dispose(): void;
}

const LEAST_PX = 240;
const MOST_PX = 800;

/**
 * Connects a host page with the explorer in an iframe, over a channel that only the two know. The iframe gets the
 * height that its view needs, between `data-min-height` and `data-max-height` (240 and 800), but where
 * `data-height="fixed"`. Nothing that comes from the frame is shown.
 */
export const connect = (iframe: HTMLIFrameElement): FrameConnection => {
  const formerHeight = iframe.style.height;
  const [loaded, answers] = [createPending(), createPending()];
  let refused = 0;
  const channel = openChannel(iframe, {
    onMessage: (message) => {
      if (message.type !== 'answer') take(iframe, message, loaded);
      else if (!answers.settle(message.id, message)) refused += 1;
    },
    onRefused: () => (refused += 1),
    onCut: () => answers.giveUp('The frame was let go or loaded anew.'),
  });
  const call = (method: Method, args: readonly unknown[]): Promise<unknown> => {
    const { id, promise } = answers.add();
    channel.send({ type: 'call', id, method, args });
    return promise;
  };
  const methods = METHODS.map((method) => [method, (...args: unknown[]) => call(method, args)]);
  return {
    ...(Object.fromEntries(methods) as RemoteMethods),
    ready: loaded.add().promise as FrameConnection['ready'],
    get refused() {
      return refused;
    },
    on: (name, listener) => {
      const heard = (event: Event): void => listener((event as CustomEvent<StemmaFacts[typeof name]>).detail);
      iframe.addEventListener(name, heard);
      return () => iframe.removeEventListener(name, heard);
    },
    set: (name, value) => channel.send({ type: 'set', name, value }),
    dispose: () => {
      channel.close();
      loaded.giveUp('The frame was let go.');
      iframe.style.height = formerHeight;
    },
  };
};

/** A setting that says nothing known is told, but the data come all the same. */
const isOfData = ({ code }: StemmaFacts['stemma-error']): boolean => code !== 'attribute';

const take = (iframe: HTMLIFrameElement, message: Exclude<FrameMessage, { type: 'answer' }>, loaded: Pending): void => {
  if (message.type === 'height') return setHeight(iframe, message.height);
  if (message.type === 'leave') return goPast(iframe);
  const { name, detail } = message;
  if (name === 'stemma-ready') loaded.settle(0, { value: detail });
  if (name === 'stemma-error' && isOfData(detail as StemmaFacts[typeof name]))
    loaded.settle(0, { error: (detail as StemmaFacts[typeof name]).message });
  iframe.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
};

/** Puts the keyboard behind the iframe, so that Tab goes on from there: on an element that is gone at once. */
const goPast = (iframe: HTMLIFrameElement): void => {
  const stop = document.createElement('span');
  stop.tabIndex = -1;
  iframe.after(stop);
  stop.focus({ preventScroll: true });
  stop.remove();
};

const setHeight = (iframe: HTMLIFrameElement, height: number): void => {
  const { minHeight, maxHeight, height: manner } = iframe.dataset;
  if (manner === 'fixed') return;
  const bounded = Math.min(Number(maxHeight) || MOST_PX, Math.max(Number(minHeight) || LEAST_PX, height));
  iframe.style.height = `${Math.round(bounded)}px`;
};
