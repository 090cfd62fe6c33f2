import { compare, type Comparison } from '../analysis/compare.ts';
import { coverageOf, type Coverage, type CoverageQuery } from '../analysis/coverage.ts';
import { lineageOf, type Lineage } from '../analysis/lineage.ts';
import { traceInSlices } from '../analysis/trace-influence.ts';
import type { TraceQuery } from '../analysis/trace-query.ts';
import type { Trace, TraceLoosening, TraceResult } from '../analysis/trace-result.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { nextTask } from './next-task.ts';

export type { Comparison, Coverage, CoverageQuery, Lineage, Trace, TraceLoosening, TraceQuery, TraceResult };

/** What a host page can ask of a graph; ids are plain text and may be unknown. */
export interface Answers {
  /** Traces in slices beside the page; ends early when its signal says so. */
  trace(query: TraceQuery): Promise<TraceResult>;
  lineage(id: string): Lineage;
  compare(a: string, b: string): Comparison;
  coverage(query?: CoverageQuery): Coverage;
}

const toId = (id: unknown): NodeId => (typeof id === 'string' ? id : '') as NodeId;

const texts = (list: readonly unknown[]): readonly string[] =>
  list.filter((item): item is string => typeof item === 'string');

/** What of a host's query can be asked: what is no list of texts or no number is passed over. */
const toCoverageQuery = (query: CoverageQuery | undefined): CoverageQuery => {
  const { rows, columns, from, to } = query ?? {};
  return {
    ...(Array.isArray(rows) && { rows: texts(rows) }),
    ...(Array.isArray(columns) && { columns: texts(columns) }),
    ...(Number.isFinite(from) && { from }),
    ...(Number.isFinite(to) && { to }),
  };
};

/** What is traced where a host hands in nothing: from a node that no graph has. */
const NOTHING_ASKED: TraceQuery = { from: '' };

/** Answers about one graph. Lineage, comparison and coverage never throw, whatever a host page hands in. */
export const answersOf = (model: GraphModel): Answers => ({
  trace: (query) => traceInSlices(model, query ?? NOTHING_ASKED, nextTask),
  lineage: (id) => lineageOf(model, toId(id)),
  compare: (a, b) => compare(model, toId(a), toId(b)),
  coverage: (query) => coverageOf(model, toCoverageQuery(query)),
});
