/** Registers all elements; a name that is taken already is left as it is. */
import { StemmaCanvas } from './canvas/stemma-canvas.ts';
import { StemmaBottomSheet } from './controls/bottom-sheet.ts';
import { StemmaDialog } from './controls/dialog.ts';
import { StemmaMenu } from './controls/menu.ts';
import { StemmaExplorer } from './explorer/stemma-explorer.ts';
import { StemmaPicture } from './explorer/stemma-picture.ts';
import { StemmaDetails } from './panels/details/stemma-details.ts';
import { StemmaEmpty } from './panels/empty/stemma-empty.ts';
import { StemmaFilters } from './panels/filters/stemma-filters.ts';
import { StemmaLegend } from './panels/legend/stemma-legend.ts';
import { StemmaList } from './panels/list/stemma-list.ts';
import { StemmaLoadFailure } from './panels/load-report/stemma-load-failure.ts';
import { StemmaLoadReport } from './panels/load-report/stemma-load-report.ts';
import { StemmaLoading } from './panels/loading/stemma-loading.ts';
import { StemmaNarrowing } from './panels/narrowing/stemma-narrowing.ts';
import { StemmaSearch } from './panels/search/stemma-search.ts';
import { StemmaStatus } from './panels/status/stemma-status.ts';
import { StemmaTable } from './panels/table/stemma-table.ts';
import { StemmaToolbar } from './panels/toolbar/stemma-toolbar.ts';
import { StemmaYears } from './panels/years/stemma-years.ts';

const ELEMENTS: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['stemma-bottom-sheet', StemmaBottomSheet],
  ['stemma-canvas', StemmaCanvas],
  ['stemma-details', StemmaDetails],
  ['stemma-dialog', StemmaDialog],
  ['stemma-empty', StemmaEmpty],
  ['stemma-filters', StemmaFilters],
  ['stemma-legend', StemmaLegend],
  ['stemma-list', StemmaList],
  ['stemma-load-failure', StemmaLoadFailure],
  ['stemma-load-report', StemmaLoadReport],
  ['stemma-loading', StemmaLoading],
  ['stemma-menu', StemmaMenu],
  ['stemma-narrowing', StemmaNarrowing],
  ['stemma-picture', StemmaPicture],
  ['stemma-search', StemmaSearch],
  ['stemma-status', StemmaStatus],
  ['stemma-table', StemmaTable],
  ['stemma-toolbar', StemmaToolbar],
  ['stemma-years', StemmaYears],
  ['stemma-explorer', StemmaExplorer],
];

for (const [tag, element] of ELEMENTS) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
