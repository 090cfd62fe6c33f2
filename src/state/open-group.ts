import type { Transition } from './explorer-state.ts';
import { onView } from './on-view.ts';

/** Opens a counted group of leaves in place. */
export const openGroup = (id: string): Transition =>
  onView((view) => (view.opened.includes(id) ? view : { ...view, opened: [...view.opened, id] }));

/** Closes it again. */
export const closeGroup = (id: string): Transition =>
  onView((view) => ({ ...view, opened: view.opened.filter((other) => other !== id) }));
