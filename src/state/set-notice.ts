import type { Transition } from './explorer-state.ts';

/** Tells the reader something, until it is dismissed or something else is told. */
export const setNotice =
  (notice: string): Transition =>
  (state) =>
    state.notice === notice ? state : { ...state, notice };

/** Takes the notice away. */
export const dismissNotice = (): Transition => (state) => {
  if (state.notice === undefined) return state;
  const { load, view } = state;
  return { load, view };
};
