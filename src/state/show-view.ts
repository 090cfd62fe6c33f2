import type { Transition } from './explorer-state.ts';
import { onView } from './on-view.ts';
import type { ViewName, ViewState } from './view-state.ts';

/** Changes to another view of the same selection and filter. */
export const showView = (name: ViewName): Transition => onView((view) => ({ ...view, view: name }));

/** Hides or dims what does not pass. */
export const showRest = (rest: ViewState['rest']): Transition => onView((view) => ({ ...view, rest }));

/** Lists nodes or claims in the table. */
export const showTable = (table: ViewState['table']): Transition => onView((view) => ({ ...view, table }));
