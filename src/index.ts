/**
 * `stemma/core`: datasets, their graph and what can be asked of it, without elements and without a page.
 */
import { toFilter, type FilterInput } from './analysis/to-filter.ts';
import { visible as visibleIds } from './analysis/visible.ts';
import type { TimeRange, VisibleIds } from './analysis/filter.ts';
import { ok, type Result } from './base/result.ts';
import { parseDataset as parseWithReport, type ParseOptions } from './formats/parse-dataset.ts';
import { withGraph, type Graphed } from './model/build-graph.ts';
import { createModel as createIndexes, type IndexedModel } from './model/create-model.ts';
import type { GraphModel } from './model/graph-model.ts';
import type { LoadReport } from './model/load-report.ts';
import type { Problem } from './model/problem.ts';
import type { Dataset } from './model/records.ts';

export { adoptersOf, type Adopter } from './analysis/adopters.ts';
export { compareAlong, type ChainComparison } from './analysis/compare-along.ts';
export { compareDefinitions } from './analysis/compare-definitions.ts';
export { compareNodes, type NodeComparison, type RelationShares, type Shares } from './analysis/compare-nodes.ts';
export { compare, type Comparison } from './analysis/compare.ts';
export { coverageOf } from './analysis/coverage.ts';
export type { Coverage, CoverageCell, CoverageQuery, CoverageState, CoverageTotals } from './analysis/coverage.ts';
export { deadEnds, type DeadEnd } from './analysis/dead-ends.ts';
export type { DefinitionComparison } from './analysis/definition-comparison.ts';
export { disagreements, type Disagreement } from './analysis/disagreements.ts';
export type { Filter, TimeRange, VisibleIds } from './analysis/filter.ts';
export { firstToName, type FirstNamed, type Naming } from './analysis/first-named.ts';
export { gapsOf, type Gap } from './analysis/gaps.ts';
export { inForce, type InForce } from './analysis/in-force.ts';
export { lineageOf, type Lineage, type Relative } from './analysis/lineage.ts';
export { mainPath, type MainPath } from './analysis/main-path.ts';
export { publishedBy, type Published } from './analysis/published-by.ts';
export { searchIn, type SearchHit } from './analysis/search.ts';
export { traceInfluence, traceInSlices } from './analysis/trace-influence.ts';
export { traceFacts, type TraceFacts } from './analysis/trace-facts.ts';
export type { TraceQuery } from './analysis/trace-query.ts';
export type { Trace, TraceLoosening, TraceResult } from './analysis/trace-result.ts';
export type { FilterInput } from './analysis/to-filter.ts';
export { traceCsv } from './app/trace-csv.ts';
export { voicesOf, type Voice } from './analysis/voices.ts';
export { whoAddresses } from './analysis/who-addresses.ts';
export { err, ok, type Result } from './base/result.ts';
export type { Codec, PlainData } from './formats/codec.ts';
export { formats } from './formats/formats.ts';
export type { ParseOptions } from './formats/parse-dataset.ts';
export type { ClaimGraph, Graphed } from './model/build-graph.ts';
export type { IndexedModel } from './model/create-model.ts';
export type { GraphModel, Link, YearSpan } from './model/graph-model.ts';
export { claimId, nodeId, sourceId, type ClaimId, type LinkId, type NodeId, type SourceId } from './model/ids.ts';
export type { LoadReport } from './model/load-report.ts';
export { loadSummary } from './model/load-summary.ts';
export type { Problem } from './model/problem.ts';
export type * from './model/records.ts';
export { verifyPhrases } from './model/verify-phrases.ts';
export { traceAddressPart } from './state/trace-address.ts';
export { traceParagraph } from './state/trace-paragraph.ts';

/**
 * A text in a format that is read, or plain data in memory, as a dataset; or the problems that refuse it. A result
 * that is fine also carries the report of what was dropped. Never throws.
 */
export const parseDataset = (
  input: unknown,
  options?: ParseOptions,
): Result<Dataset, readonly Problem[]> & { readonly report?: LoadReport } => {
  const parsed = parseWithReport(input, options);
  return parsed.ok ? { ...ok(parsed.value.dataset), report: parsed.value.report } : parsed;
};

/** The graph of a dataset that came through the gate. Cost linear in nodes and claims. */
export const createModel = (dataset: Dataset): Graphed<IndexedModel> => withGraph(createIndexes(dataset));

/** Ids of the nodes and claims that pass a filter, of which only the parts that restrict need be given. */
export const visible = (model: GraphModel, filter: FilterInput = {}, time?: TimeRange): VisibleIds =>
  visibleIds(model, toFilter(filter), time);
