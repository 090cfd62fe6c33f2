import type { GraphModel } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';
import { relationTest, trustTest } from './claim-tests.ts';
import type { Filter } from './filter.ts';
import { toFilter } from './to-filter.ts';
import { MOST_HOPS } from './trace-rank.ts';

/** What to trace, as a host page, an address or a command line asks for it. Ids are plain text. */
export interface TraceQuery {
  readonly from: string;
  /** Absent: to everything that influence reaches, the best trace for each node. */
  readonly to?: string;
  /** 1 to 12; 6 unless given. */
  readonly maxHops?: number;
  /** Relations and families to walk; all that carry influence unless given. */
  readonly relations?: readonly string[];
  readonly families?: readonly string[];
  /** Bases and sources of evidence of which a claim needs one; any unless given. `stated` takes table and figure too. */
  readonly basis?: readonly string[];
  readonly sources?: readonly string[];
  /** Whether effects must not come before their causes; yes unless given. */
  readonly timeRespecting?: boolean;
  /** Most traces; 50 unless given. */
  readonly limit?: number;
  readonly signal?: AbortSignal;
  /** Of work for the search, without the index that the first search over a model builds; 2,000 unless given. */
  readonly timeLimitMs?: number;
}

/** A query with nothing left open. */
export interface TracePlan {
  readonly from: string;
  readonly to: string | undefined;
  readonly maxHops: number;
  readonly filter: Filter;
  readonly timeRespecting: boolean;
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
  readonly timeLimitMs: number;
}

/** Most traces that are given. */
export const MOST_TRACES = 10_000;

/** A whole query from any input; numbers out of range are moved into it. */
export const toTracePlan = (query: TraceQuery): TracePlan => ({
  from: query.from,
  to: query.to,
  maxHops: within(query.maxHops, 6, MOST_HOPS),
  filter: toFilter({
    relations: query.relations,
    families: query.families,
    basis: query.basis,
    sources: query.sources,
  }),
  timeRespecting: query.timeRespecting !== false,
  limit: within(query.limit, 50, MOST_TRACES),
  signal: query.signal,
  timeLimitMs: within(query.timeLimitMs, 2_000, Infinity),
});

const within = (value: unknown, usual: number, most: number): number =>
  typeof value === 'number' && !Number.isNaN(value) ? Math.min(most, Math.max(1, Math.floor(value))) : usual;

/** A test for the claims that may be walked: of a chosen relation, basis and source. */
export const walkTest = (model: GraphModel, filter: Filter): ((claim: Claim) => boolean) => {
  const isRelated = relationTest(model, filter);
  const isTrusted = trustTest(model, filter, {});
  return (claim) => isRelated(claim) && isTrusted(claim);
};
