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
  coverage(query: CoverageQuery): Coverage;
}

/** Answers about one graph. */
export const answersOf = (model: GraphModel): Answers => ({
  trace: (query) => traceInSlices(model, query, nextTask),
  lineage: (id) => lineageOf(model, id as NodeId),
  compare: (a, b) => compare(model, a as NodeId, b as NodeId),
  coverage: (query) => coverageOf(model, query),
});
