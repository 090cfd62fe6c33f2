import { viewName } from '../../../src/state/view-text.ts';
import { VIEWS, type ViewName } from '../../../src/state/view-state.ts';

/** The views a reader can choose, in the order of the switch. */
export const viewChoices: readonly { readonly view: ViewName; readonly label: string }[] = VIEWS.map((view) => ({
  view,
  label: viewName(view),
}));
