/** Classes and types of the elements, without registering them. */
export type {
  Comparison,
  Coverage,
  CoverageQuery,
  Lineage,
  Trace,
  TraceQuery,
  TraceResult,
} from '../src/app/answers.ts';
export type { LoadInput, LoadOptions } from '../src/app/load-graph.ts';
export type { LoadReport } from '../src/model/load-report.ts';
export type { Problem } from '../src/model/problem.ts';
export type { Reach } from '../src/state/focus-on.ts';
export type { SearchHit } from '../src/state/selectors.ts';
export type { ViewName, ViewState } from '../src/state/view-state.ts';
export { StemmaExplorer } from './explorer/stemma-explorer.ts';
export type { StemmaEventHandlers, StemmaEventMap } from './explorer/event-map.ts';
export type { StemmaExplorerAttributes, StemmaExplorerProps } from './explorer/explorer-attributes.ts';
export type { StemmaFacts } from './explorer/facts.ts';
export type { Controls } from './explorer/frame.ts';
export { StemmaRequest, type RequestDetails, type RequestName } from './shared/requests.ts';
