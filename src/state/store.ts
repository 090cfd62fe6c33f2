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

/**
 * A store of its own for one explorer: nothing of it is global. A transition dispatched by a listener is told after the
 * present one, so all listeners hear of all changes in the same order. Disposed, it keeps its last state and neither
 * changes nor tells.
 */
export const createStore = (initial: ExplorerState = INITIAL_STATE): Store => {
  const listeners = new Set<StateListener>();
  const untold: (readonly [state: ExplorerState, before: ExplorerState])[] = [];
  let current = frozen(initial);
  let isTelling = false;
  let isDisposed = false;

  const tell = (): void => {
    if (isTelling) return;
    isTelling = true;
    try {
      for (let change = untold.shift(); change; change = untold.shift()) {
        for (const listener of [...listeners]) if (listeners.has(listener)) listener(...change);
      }
    } finally {
      isTelling = false;
    }
  };

  return {
    get state() {
      return current;
    },
    dispatch(transition) {
      const next = isDisposed ? current : transition(current);
      if (next === current) return;
      untold.push([next, current]);
      current = frozen(next);
      tell();
    },
    subscribe(listener) {
      const own: StateListener = (state, before) => listener(state, before);
      if (!isDisposed) listeners.add(own);
      return { dispose: () => void listeners.delete(own) };
    },
    dispose() {
      isDisposed = true;
      listeners.clear();
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
