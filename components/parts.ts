/** The elements inside `<stemma-explorer>` and where their classes come from. Each is registered when it is first shown. */

/** Where the class of an element comes from, and the elements inside it, which come along. */
interface Part {
  load(): Promise<CustomElementConstructor>;
  readonly inside?: readonly string[];
}

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['stemma-bottom-sheet', { load: async () => (await import('./controls/bottom-sheet.ts')).StemmaBottomSheet }],
  ['stemma-dialog', { load: async () => (await import('./controls/dialog.ts')).StemmaDialog }],
  ['stemma-canvas', { load: async () => (await import('./canvas/stemma-canvas.ts')).StemmaCanvas }],
  ['stemma-menu', { load: async () => (await import('./controls/menu.ts')).StemmaMenu }],
  [
    'stemma-compare',
    {
      load: async () => (await import('./panels/compare/stemma-compare.ts')).StemmaCompare,
      inside: ['stemma-node-field'],
    },
  ],
  [
    'stemma-comparison',
    { load: async () => (await import('./panels/definitions/stemma-comparison.ts')).StemmaComparison },
  ],
  [
    'stemma-coverage',
    {
      load: async () => (await import('./panels/coverage/stemma-coverage.ts')).StemmaCoverage,
      inside: ['stemma-menu'],
    },
  ],
  [
    'stemma-coverage-cell',
    { load: async () => (await import('./panels/coverage/stemma-coverage-cell.ts')).StemmaCoverageCell },
  ],
  [
    'stemma-definitions',
    { load: async () => (await import('./panels/definitions/stemma-definitions.ts')).StemmaDefinitions },
  ],
  ['stemma-details', { load: async () => (await import('./panels/details/stemma-details.ts')).StemmaDetails }],
  ['stemma-disputes', { load: async () => (await import('./panels/disputes/stemma-disputes.ts')).StemmaDisputes }],
  ['stemma-empty', { load: async () => (await import('./panels/empty/stemma-empty.ts')).StemmaEmpty }],
  ['stemma-filters', { load: async () => (await import('./panels/filters/stemma-filters.ts')).StemmaFilters }],
  ['stemma-imprint', { load: async () => (await import('./panels/imprint/stemma-imprint.ts')).StemmaImprint }],
  ['stemma-legend', { load: async () => (await import('./panels/legend/stemma-legend.ts')).StemmaLegend }],
  ['stemma-lineage', { load: async () => (await import('./panels/lineage/stemma-lineage.ts')).StemmaLineage }],
  ['stemma-list', { load: async () => (await import('./panels/list/stemma-list.ts')).StemmaList }],
  [
    'stemma-load-failure',
    { load: async () => (await import('./panels/load-report/stemma-load-failure.ts')).StemmaLoadFailure },
  ],
  [
    'stemma-load-report',
    { load: async () => (await import('./panels/load-report/stemma-load-report.ts')).StemmaLoadReport },
  ],
  ['stemma-loading', { load: async () => (await import('./panels/loading/stemma-loading.ts')).StemmaLoading }],
  ['stemma-narrowing', { load: async () => (await import('./panels/narrowing/stemma-narrowing.ts')).StemmaNarrowing }],
  [
    'stemma-node-field',
    { load: async () => (await import('./panels/node-field/stemma-node-field.ts')).StemmaNodeField },
  ],
  ['stemma-picture', { load: async () => (await import('./explorer/stemma-picture.ts')).StemmaPicture }],
  ['stemma-search', { load: async () => (await import('./panels/search/stemma-search.ts')).StemmaSearch }],
  ['stemma-status', { load: async () => (await import('./panels/status/stemma-status.ts')).StemmaStatus }],
  ['stemma-signs', { load: async () => (await import('./panels/legend/stemma-signs.ts')).StemmaSigns }],
  [
    'stemma-share',
    { load: async () => (await import('./panels/share/stemma-share.ts')).StemmaShare, inside: ['stemma-dialog'] },
  ],
  ['stemma-stories', { load: async () => (await import('./panels/stories/stemma-stories.ts')).StemmaStories }],
  ['stemma-table', { load: async () => (await import('./panels/table/stemma-table.ts')).StemmaTable }],
  ['stemma-timeline', { load: async () => (await import('./panels/timeline/stemma-timeline.ts')).StemmaTimeline }],
  [
    'stemma-toolbar',
    { load: async () => (await import('./panels/toolbar/stemma-toolbar.ts')).StemmaToolbar, inside: ['stemma-menu'] },
  ],
  [
    'stemma-trace',
    { load: async () => (await import('./panels/trace/stemma-trace.ts')).StemmaTrace, inside: ['stemma-node-field'] },
  ],
  ['stemma-years', { load: async () => (await import('./panels/years/stemma-years.ts')).StemmaYears }],
]);

const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};

/** Registers a part with what is inside it; rejects where its code cannot be loaded. */
export const loadPart = async (tag: string): Promise<void> => {
  const part = PARTS.get(tag);
  if (!part || customElements.get(tag)) return;
  const [element] = await Promise.all([part.load(), ...(part.inside ?? []).map(loadPart)]);
  define(tag, element);
};
