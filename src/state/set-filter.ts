import { EVERYTHING, type Filter } from '../analysis/filter.ts';
import type { ListFacet } from '../analysis/narrowing.ts';
import type { Loosening } from '../analysis/loosen.ts';
import { toFilter, type FilterInput } from '../analysis/to-filter.ts';
import type { Transition } from './explorer-state.ts';
import { parseDimensionWord } from './dimension-word.ts';
import { onView } from './on-view.ts';

export type { FilterInput };

/** Replaces the whole filter; what the input leaves out restricts nothing. Dimensions may be bare words, as in the address. */
export const setFilter = (input: FilterInput): Transition =>
  onView((view) => {
    const filter = toFilter(input);
    return { ...view, filter: { ...filter, dimensions: filter.dimensions.map(parseDimensionWord) } };
  });

/** Chooses a value of a facet beside those chosen, or takes it back. */
export const toggleValue = (facet: ListFacet, value: string): Transition =>
  onFilter((filter) => {
    const chosen: readonly string[] = filter[facet];
    const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    return toFilter({ ...filter, [facet]: values });
  });

/** Whether a node must be tied to any or to all of the chosen dimensions. */
export const setMatch = (match: Filter['match']): Transition => onFilter((filter) => ({ ...filter, match }));

/** Keeps the nodes that a search finds; blank text keeps all. */
export const setText = (text: string): Transition => onFilter((filter) => ({ ...filter, text }));

/** Takes one restriction back: what {@link Loosening} proposes. */
export const lift = (facet: Loosening['facet']): Transition =>
  onView((view) => {
    if (facet === 'match') return { ...view, filter: { ...view.filter, match: 'any' } };
    if (facet === 'time') return { ...view, time: {} };
    if (facet === 'focus') return { ...view, focus: undefined };
    return { ...view, filter: { ...view.filter, [facet]: EVERYTHING[facet] } };
  });

/** Takes filter, years and focus back, so that everything passes again. */
export const showEverything = (): Transition =>
  onView((view) => ({ ...view, filter: EVERYTHING, time: {}, focus: undefined }));

const onFilter = (change: (filter: Filter) => Filter): Transition =>
  onView((view) => ({ ...view, filter: change(view.filter) }));
