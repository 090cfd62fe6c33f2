import type { GraphModel } from '../model/graph-model.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { ExportScope } from './export-formats.ts';
import { lossText } from './loss.ts';
import { modelOf } from './model-of.ts';
import { narrowingNames } from './narrowing-names.ts';
import { isNothingFound, narrowedBy, type Facet } from './selectors.ts';
import { shownCounts } from './summary.ts';
import { inquiryText, selectedText } from './view-words.ts';
import type { ViewName } from './view-state.ts';

const VIEW_NAMES: Readonly<Record<ViewName, string>> = {
  network: 'Network',
  lineage: 'Lineage',
  definitions: 'Definitions',
  coverage: 'Coverage',
  timeline: 'Timeline',
  list: 'List',
  table: 'Table',
};

const FACET_NAMES: Readonly<Record<Facet, string>> = {
  dimensions: 'dimension',
  kinds: 'kind',
  types: 'type',
  families: 'family of relations',
  relations: 'relation',
  basis: 'basis',
  sources: 'source',
  text: 'search',
  time: 'years',
  focus: 'focus',
};

/** The name of a view, as the switch of views has it. */
export const viewName = (view: ViewName): string => VIEW_NAMES[view];

/** What is seen now, in one line: "Lineage: 12 of 672 nodes and 30 of 1,285 claims (dimension: Food; years: 1994–2012)". Of the whole dataset, without a view: "All 672 nodes and 1,285 claims". Where something could not be loaded, a second sentence says so. */
export const viewText = (state: ExplorerState, scope: ExportScope = 'view'): string => {
  const model = modelOf(state);
  if (!model) return '';
  return [scope === 'dataset' ? shownCounts(state).replace(/^a/, 'A') : seenText(state, model), lossText(state)]
    .filter(Boolean)
    .join('. ');
};

const seenText = (state: ExplorerState, model: GraphModel): string => {
  const narrowed = narrowingText(state, model);
  const found = isNothingFound(state) ? 'nothing passes the filters' : shownCounts(state);
  const shown = `${viewName(state.view.view)}: ${found}${narrowed === '' ? '' : ` (${narrowed})`}`;
  return [shown, inquiryText(model, state.view), selectedText(model, state.view)].filter(Boolean).join('; ');
};

const narrowingText = (state: ExplorerState, model: GraphModel): string =>
  narrowedBy(state)
    .map((facet) => `${FACET_NAMES[facet]}: ${narrowingNames(model, state.view, facet).join(', ')}`)
    .join('; ');
