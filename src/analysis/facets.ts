import { EVERYTHING, type Filter, type TimeRange } from './filter.ts';

/** Everything by which a reader can narrow the graph, in the order of the left column. */
export const FACETS = [
  'dimensions',
  'kinds',
  'types',
  'families',
  'relations',
  'basis',
  'sources',
  'text',
  'time',
] as const;

/** One way of narrowing. */
export type Facet = (typeof FACETS)[number];

/** Facets whose choice is a list of values. */
export type ListFacet = Exclude<Facet, 'text' | 'time'>;

/** Whether a range leaves anything out. */
export const isTimeSet = ({ from, to }: TimeRange): boolean => from !== undefined || to !== undefined;

/** Whether a facet narrows anything. */
export const isInForce = (filter: Filter, time: TimeRange, facet: Facet): boolean => {
  if (facet === 'time') return isTimeSet(time);
  return facet === 'text' ? filter.text.trim() !== '' : filter[facet].length > 0;
};

/** The facets that narrow, in the order of the left column. */
export const facetsInForce = (filter: Filter, time: TimeRange): readonly Facet[] =>
  FACETS.filter((facet) => isInForce(filter, time, facet));

/** The filter without the choice of one facet; `time` is not part of it and changes nothing. */
export const withoutFacet = (filter: Filter, facet: Facet): Filter =>
  facet === 'time' ? filter : { ...filter, [facet]: EVERYTHING[facet] };
