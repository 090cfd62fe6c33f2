import type { NodeId } from '../model/ids.ts';
import { EVERYTHING, type Filter, type TimeRange } from './filter.ts';

/** Which nodes to gather around a node. `out` follows influence away from it, `in` goes back to where it came from. */
export interface Around {
  readonly id: NodeId;
  readonly steps: number;
  readonly direction: 'in' | 'out' | 'both';
}

/** All that narrows the graph at one time. */
export interface Narrowing {
  readonly filter: Filter;
  readonly time: TimeRange;
  readonly focus?: Around;
}

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
  'focus',
] as const;

/** One way of narrowing. */
export type Facet = (typeof FACETS)[number];

/** Facets whose choice is a list of values. */
export type ListFacet = Exclude<Facet, 'text' | 'time' | 'focus'>;

/** Whether a range leaves anything out. */
export const isTimeSet = ({ from, to }: TimeRange): boolean => from !== undefined || to !== undefined;

/** Whether a facet narrows anything. */
export const isInForce = ({ filter, time, focus }: Narrowing, facet: Facet): boolean => {
  if (facet === 'time') return isTimeSet(time);
  if (facet === 'focus') return focus !== undefined;
  return facet === 'text' ? filter.text.trim() !== '' : filter[facet].length > 0;
};

/** The facets that narrow, in the order of the left column. */
export const facetsInForce = (narrowing: Narrowing): readonly Facet[] =>
  FACETS.filter((facet) => isInForce(narrowing, facet));

/** The same without the choice of one facet. */
export const withoutFacet = ({ filter, time, focus }: Narrowing, facet: Facet): Narrowing => {
  if (facet === 'time') return { filter, time: {}, focus };
  if (facet === 'focus') return { filter, time };
  return { filter: { ...filter, [facet]: EVERYTHING[facet] }, time, focus };
};
