/** Nouns derived from a state: computed once for each set of parts they depend on, and kept while those live. */
import type { Filter, TimeRange, VisibleIds } from '../analysis/filter.ts';
import { filterCounts, type FilterCounts } from '../analysis/filter-counts.ts';
import { histogram } from '../analysis/histogram.ts';
import { foundCount, loosen, type Loosening } from '../analysis/loosen.ts';
import { facetsInForce, type Facet } from '../analysis/narrowing.ts';
import { remember } from '../analysis/remember.ts';
import { searchIn, type SearchHit } from '../analysis/search.ts';
import { visible } from '../analysis/visible.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import type { Focus, ViewState } from './view-state.ts';

export type { Facet, FilterCounts, Loosening, SearchHit, VisibleIds };

/** One year of the strip: all claims that start in it, and those of the selection, else of the filter. */
export interface YearBar {
  readonly year: number;
  readonly all: number;
  /** 0 throughout where nothing is selected and nothing narrowed. */
  readonly lit: number;
}

const NOTHING: VisibleIds = { nodes: new Set(), claims: new Set() };
const NO_LOOSENINGS: readonly Loosening[] = [];
const facetsOf = remember((view: ViewState) => facetsInForce(view));
const passing = remember((model: GraphModel, filter: Filter, time: TimeRange, focus: Focus | undefined) =>
  visible(model, filter, time, focus),
);
const counting = remember((model: GraphModel, filter: Filter, time: TimeRange, focus: Focus | undefined) =>
  filterCounts(model, filter, time, focus),
);
const loosening = remember((model: GraphModel, filter: Filter, time: TimeRange, focus: Focus | undefined) =>
  loosen(model, filter, time, focus),
);

/** Ids that pass the filter and the years, whatever the focus. */
export const visibleNow = (state: ExplorerState): VisibleIds => {
  const model = modelOf(state);
  return model ? passing(model, state.view.filter, state.view.time, undefined) : NOTHING;
};

/** Ids that pass the filter, the years and the focus: what is shown at full strength, in every view. */
export const visibleInFocus = (state: ExplorerState): VisibleIds => {
  const model = modelOf(state);
  return model ? passing(model, state.view.filter, state.view.time, state.view.focus) : NOTHING;
};

/** The live counts of the filters. */
export const filterCountsOf = (state: ExplorerState): FilterCounts | undefined => {
  const model = modelOf(state);
  return model && counting(model, state.view.filter, state.view.time, state.view.focus);
};

/** What narrows the view, in the order of the left column. */
export const narrowedBy = ({ view }: ExplorerState): readonly Facet[] => facetsOf(view);

/** Whether the reader found nothing: no node but those that no choice hides. */
export const isNothingFound = (state: ExplorerState): boolean =>
  modelOf(state) !== undefined && foundCount(visibleInFocus(state), state.view) === 0;

/** Which single restriction to lift, best first, while nothing is found; empty otherwise. */
export const loosenings = (state: ExplorerState): readonly Loosening[] => {
  const model = modelOf(state);
  if (!model || !isNothingFound(state)) return NO_LOOSENINGS;
  return loosening(model, state.view.filter, state.view.time, state.view.focus);
};

/** The bars of the strip of years, ascending; years without a claim are left out. */
export const yearHistogram = (state: ExplorerState): readonly YearBar[] | undefined => {
  const model = modelOf(state);
  return model && barsOf(model, visibleInFocus(state), state.view.selection, litBySelectionOrFilter(state));
};

/** Claims that state no year to start in, and so have no bar. */
export const undatedCount = (state: ExplorerState): number => {
  const model = modelOf(state);
  return model ? undated(model) : 0;
};

/** Nodes that a search finds, best first. */
export const searchHits = (model: GraphModel, text: string): readonly SearchHit[] => searchIn(model, text);

const undated = remember((model: GraphModel) => histogram(model).undated);

const BY_SELECTION = {};
const BY_FILTER = {};

const litBySelectionOrFilter = (state: ExplorerState): object | undefined => {
  const { nodes, claims } = state.view.selection;
  if (nodes.length > 0 || claims.length > 0) return BY_SELECTION;
  return narrowedBy(state).length > 0 ? BY_FILTER : undefined;
};

const barsOf = remember(
  (model: GraphModel, shown: VisibleIds, selection: ViewState['selection'], lit: object | undefined) => {
    const ofFilter = (): readonly Claim[] => model.claims.filter(({ id }) => shown.claims.has(id));
    const claims = lit === BY_SELECTION ? selectedClaims(model, selection) : lit === BY_FILTER ? ofFilter() : [];
    const counts = new Map(histogram(model, claims).bars.map(({ year, count }) => [year, count]));
    return histogram(model).bars.map(({ year, count }): YearBar => ({ year, all: count, lit: counts.get(year) ?? 0 }));
  },
);

const selectedClaims = (model: GraphModel, { nodes, claims }: ViewState['selection']): readonly Claim[] => [
  ...new Set([...nodes.flatMap((id) => model.claimsOf(id)), ...claims.flatMap((id) => model.claim(id) ?? [])]),
];
