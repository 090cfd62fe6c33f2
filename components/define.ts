/** Registers all elements; a name that is taken already is left as it is. */
import { StemmaCanvas } from './canvas/stemma-canvas.ts';
import { StemmaBottomSheet } from './controls/bottom-sheet.ts';
import { StemmaDialog } from './controls/dialog.ts';
import { StemmaMenu } from './controls/menu.ts';
import { StemmaExplorer } from './explorer/stemma-explorer.ts';
import { StemmaPicture } from './explorer/stemma-picture.ts';
import { StemmaCompare } from './panels/compare/stemma-compare.ts';
import { StemmaCoverage } from './panels/coverage/stemma-coverage.ts';
import { StemmaCoverageCell } from './panels/coverage/stemma-coverage-cell.ts';
import { StemmaComparison } from './panels/definitions/stemma-comparison.ts';
import { StemmaDefinitions } from './panels/definitions/stemma-definitions.ts';
import { StemmaDetails } from './panels/details/stemma-details.ts';
import { StemmaDisputes } from './panels/disputes/stemma-disputes.ts';
import { StemmaEmpty } from './panels/empty/stemma-empty.ts';
import { StemmaFilters } from './panels/filters/stemma-filters.ts';
import { StemmaLegend } from './panels/legend/stemma-legend.ts';
import { StemmaLineage } from './panels/lineage/stemma-lineage.ts';
import { StemmaList } from './panels/list/stemma-list.ts';
import { StemmaLoadFailure } from './panels/load-report/stemma-load-failure.ts';
import { StemmaLoadReport } from './panels/load-report/stemma-load-report.ts';
import { StemmaLoading } from './panels/loading/stemma-loading.ts';
import { StemmaNarrowing } from './panels/narrowing/stemma-narrowing.ts';
import { StemmaSearch } from './panels/search/stemma-search.ts';
import { StemmaStories } from './panels/stories/stemma-stories.ts';
import { StemmaNodeField } from './panels/node-field/stemma-node-field.ts';
import { StemmaStatus } from './panels/status/stemma-status.ts';
import { StemmaTable } from './panels/table/stemma-table.ts';
import { StemmaTimeline } from './panels/timeline/stemma-timeline.ts';
import { StemmaToolbar } from './panels/toolbar/stemma-toolbar.ts';
import { StemmaTrace } from './panels/trace/stemma-trace.ts';
import { StemmaYears } from './panels/years/stemma-years.ts';

const ELEMENTS: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['stemma-bottom-sheet', StemmaBottomSheet],
  ['stemma-canvas', StemmaCanvas],
  ['stemma-compare', StemmaCompare],
  ['stemma-comparison', StemmaComparison],
  ['stemma-coverage', StemmaCoverage],
  ['stemma-coverage-cell', StemmaCoverageCell],
  ['stemma-definitions', StemmaDefinitions],
  ['stemma-details', StemmaDetails],
  ['stemma-dialog', StemmaDialog],
  ['stemma-disputes', StemmaDisputes],
  ['stemma-empty', StemmaEmpty],
  ['stemma-filters', StemmaFilters],
  ['stemma-legend', StemmaLegend],
  ['stemma-lineage', StemmaLineage],
  ['stemma-list', StemmaList],
  ['stemma-load-failure', StemmaLoadFailure],
  ['stemma-load-report', StemmaLoadReport],
  ['stemma-loading', StemmaLoading],
  ['stemma-menu', StemmaMenu],
  ['stemma-narrowing', StemmaNarrowing],
  ['stemma-picture', StemmaPicture],
  ['stemma-search', StemmaSearch],
  ['stemma-status', StemmaStatus],
  ['stemma-stories', StemmaStories],
  ['stemma-table', StemmaTable],
  ['stemma-timeline', StemmaTimeline],
  ['stemma-toolbar', StemmaToolbar],
  ['stemma-node-field', StemmaNodeField],
  ['stemma-trace', StemmaTrace],
  ['stemma-years', StemmaYears],
  ['stemma-explorer', StemmaExplorer],
];

for (const [tag, element] of ELEMENTS) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
