/**
 * `stemma/core`: datasets, their graph and what can be asked of it, without elements and without a page.
 */
import { toFilter, type FilterInput } from './analysis/to-filter.ts';
import { visible as visibleIds } from './analysis/visible.ts';
import type { TimeRange, VisibleIds } from './analysis/filter.ts';
import { ok, type Result } from './base/result.ts';
import { parseDataset as parseWithReport, type ParseOptions } from './formats/parse-dataset.ts';
import type { GraphModel } from './model/graph-model.ts';
import type { LoadReport } from './model/load-report.ts';
import type { Problem } from './model/problem.ts';
import type { Dataset } from './model/records.ts';

export type { Filter, TimeRange, VisibleIds } from './analysis/filter.ts';
export { searchIn, type SearchHit } from './analysis/search.ts';
export type { FilterInput } from './analysis/to-filter.ts';
export { err, ok, type Result } from './base/result.ts';
export type { Codec, PlainData } from './formats/codec.ts';
export { formats } from './formats/formats.ts';
export type { ParseOptions } from './formats/parse-dataset.ts';
export { createModel, type IndexedModel } from './model/create-model.ts';
export type { GraphModel, Link, YearSpan } from './model/graph-model.ts';
export type { ClaimId, LinkId, NodeId, SourceId } from './model/ids.ts';
export type { LoadReport } from './model/load-report.ts';
export { loadSummary } from './model/load-summary.ts';
export type { Problem } from './model/problem.ts';
export type * from './model/records.ts';
export { verifyPhrases } from './model/verify-phrases.ts';

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

/** Ids of the nodes and claims that pass a filter, of which only the parts that restrict need be given. */
export const visible = (model: GraphModel, filter: FilterInput = {}, time?: TimeRange): VisibleIds =>
  visibleIds(model, toFilter(filter), time);
