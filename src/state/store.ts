import { atom } from 'nanostores';
import type { Disposable } from '../base/disposable.ts';
import type { ExplorerState, Transition } from './explorer-state.ts';
import { INITIAL_VIEW } from './view-state.ts';

/** Hears of each change, with the new and the former state. */
export type StateListener = (state: ExplorerState, before: ExplorerState) => void;

/** Holds the one state of an explorer. */
export interface Store extends Disposable {
  readonly state: ExplorerState;
  /** Applies a transition, freezes what comes of it and tells the listeners; does nothing where nothing changed. */
  dispatch(transition: Transition): void;
  subscribe(listener: StateListener): Disposable;
}

/** The state before anything is loaded. */
export const INITIAL_STATE: ExplorerState = { load: { kind: 'idle' }, view: INITIAL_VIEW };

/** A store of its own for one explorer. Disposed, it keeps its last state and neither changes nor tells. */
export const createStore = (initial: ExplorerState = INITIAL_STATE): Store => {
  const current = atom(frozen(initial));
  const subscriptions = new Set<Disposable>();
  let isDisposed = false;

  const subscribe = (listener: StateListener): Disposable => {
    const stop = current.listen((state, before) => listener(state, before ?? state));
    const subscription = {
      dispose: () => {
        subscriptions.delete(subscription);
        stop();
      },
    };
    if (isDisposed) stop();
    else subscriptions.add(subscription);
    return subscription;
  };

  return {
    get state() {
      return current.get();
    },
    dispatch: (transition) => {
      if (isDisposed) return;
      const next = transition(current.get());
      if (next !== current.get()) current.set(frozen(next));
    },
    subscribe,
    dispose: () => {
      isDisposed = true;
      for (const subscription of [...subscriptions]) subscription.dispose();
    },
  };
};

/** Freezes a state down to the last list of its view; the model freezes itself. */
const frozen = (state: ExplorerState): ExplorerState => {
  freezeDeep(state.view);
  Object.freeze(state.load);
  return Object.freeze(state);
};

const freezeDeep = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freezeDeep);
};
