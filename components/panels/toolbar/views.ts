import { VIEWS, type ViewName } from '../../../src/state/view-state.ts';

const LABELS: Readonly<Record<ViewName, string>> = {
  network: 'Network',
  lineage: 'Lineage',
  definitions: 'Definitions',
  coverage: 'Coverage',
  timeline: 'Timeline',
  list: 'List',
  table: 'Table',
};

/** The views a reader can choose, in the order of the switch. */
export const viewChoices: readonly { readonly view: ViewName; readonly label: string }[] = VIEWS.map((view) => ({
  view,
  label: LABELS[view],
}));
