import type { NodeId, SourceId } from '../model/ids.ts';
import type { Basis } from '../model/records.ts';
import type { Filter, TimeRange } from './filter.ts';

/** A filter as a host page or an address writes it: any part may be missing, ids are plain text. */
export interface FilterInput {
  readonly dimensions?: readonly string[];
  readonly match?: 'any' | 'all';
  readonly kinds?: readonly string[];
  readonly types?: readonly string[];
  readonly families?: readonly string[];
  readonly relations?: readonly string[];
  readonly basis?: readonly string[];
  readonly sources?: readonly string[];
  readonly text?: string;
}

const texts = (list: unknown): readonly string[] =>
  Array.isArray(list)
    ? [...new Set(list.filter((item): item is string => typeof item === 'string' && item !== ''))]
    : [];

/**
 * A whole filter from any input: what is missing or of the wrong type restricts nothing, repeated values count once;
 * unknown ones stay, and let nothing through. `{}` is the filter that lets everything through.
 */
export const toFilter = (input: FilterInput): Filter => ({
  dimensions: texts(input.dimensions) as readonly NodeId[],
  match: input.match === 'all' ? 'all' : 'any',
  kinds: texts(input.kinds),
  types: texts(input.types),
  families: texts(input.families),
  relations: texts(input.relations),
  basis: texts(input.basis) as readonly Basis[],
  sources: texts(input.sources) as readonly SourceId[],
  text: typeof input.text === 'string' ? input.text : '',
});

const LAST_YEAR = 999_999;

const year = (value: unknown): number | undefined =>
  typeof value === 'number' && Math.abs(value) <= LAST_YEAR ? Math.trunc(value) + 0 : undefined;

/** A range of whole years in order from any two ends; an end that is no number within ±999,999 is open. */
export const toTimeRange = (input: { readonly from?: unknown; readonly to?: unknown }): TimeRange => {
  const from = year(input.from);
  const to = year(input.to);
  if (from !== undefined && to !== undefined && from > to) return { from: to, to: from };
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
};
