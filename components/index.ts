/** Classes and types of the elements, without registering them. */
export type { NodeComparison, RelationShares, Shares } from '../src/analysis/compare-nodes.ts';
export type { CoverageCell, CoverageState, CoverageTotals } from '../src/analysis/coverage.ts';
export type { DefinitionComparison } from '../src/analysis/definition-comparison.ts';
export type { Filter, TimeRange } from '../src/analysis/filter.ts';
export type { Relative } from '../src/analysis/lineage.ts';
export type { SearchField } from '../src/analysis/search-entries.ts';
export type { FilterInput } from '../src/analysis/to-filter.ts';
export type { TraceChange } from '../src/analysis/trace-result.ts';
export type {
  Comparison,
  Coverage,
  CoverageQuery,
  Lineage,
  Trace,
  TraceLoosening,
  TraceQuery,
  TraceResult,
} from '../src/app/answers.ts';
export type { LoadInput, LoadOptions } from '../src/app/load-graph.ts';
export type { ClaimId, NodeId, SourceId } from '../src/model/ids.ts';
export type { LoadReport } from '../src/model/load-report.ts';
export type { Problem } from '../src/model/problem.ts';
export type { Basis } from '../src/model/records.ts';
export type { CellPlace, CoverageLayout, RowGrouping, RowOrder } from '../src/state/coverage-layout.ts';
export type { ExportScope } from '../src/state/export-formats.ts';
export type { Reach } from '../src/state/focus-on.ts';
export type { Inquiry, InquiryKind, TraceAsk, TraceInquiry } from '../src/state/inquiry.ts';
export type { SearchHit } from '../src/state/selectors.ts';
export type { NetworkPart } from '../src/state/show-in-network.ts';
export type { StoryPlace } from '../src/state/story-place.ts';
export type { Camera, Focus, ViewName, ViewState } from '../src/state/view-state.ts';
export { StemmaExplorer } from './explorer/stemma-explorer.ts';
export type { StemmaEventHandlers, StemmaEventMap } from './explorer/event-map.ts';
export type { StemmaExplorerAttributes, StemmaExplorerProps } from './explorer/explorer-attributes.ts';
export type { StemmaFacts } from './explorer/facts.ts';
export type { Controls } from './explorer/frame.ts';
export { StemmaRequest, type FilterList, type RequestDetails, type RequestName } from './shared/requests.ts';
