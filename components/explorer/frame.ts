import { html, nothing, type TemplateResult } from 'lit';
import type { DrawingManner } from '../../src/app/drawing.ts';
import type { Stop, StopEvent } from '../controls/bottom-sheet.ts';
import { mark } from '../shared/glyphs.ts';
import type { Room } from './room-controller.ts';

/** How much a page wants around its picture. */
export type Controls = 'full' | 'minimal' | 'none';

/** What lies on the sheet of a narrow frame. */
export type SheetPanel = 'details' | 'filters' | 'search' | 'legend' | 'years';

/** Everything that the frame is drawn from. */
export interface FrameView {
  readonly controls: Controls;
  readonly room: Room;
  readonly title: string;
  readonly manner: DrawingManner;
  readonly isFolded: boolean;
  readonly hasDetails: boolean;
  readonly withLegend: boolean;
  readonly sheet: SheetPanel | undefined;
  readonly stop: Stop;
  readonly link: string | undefined;
  readonly isFullScreen: boolean;
  readonly onStop: (event: StopEvent) => void;
  readonly onCloseSheet: () => void;
}

const SHEET_TITLES: Readonly<Record<SheetPanel, string>> = {
  details: 'Details',
  filters: 'Filters',
  search: 'Search',
  legend: 'Legend',
  years: 'Years',
};

const bar = (view: FrameView): TemplateResult | typeof nothing => {
  if (view.controls === 'none') return html`<h2 class="name">${view.title}</h2>`;
  if (view.controls === 'full') {
    return html`
      <stemma-toolbar
        class="bar" part="toolbar" ?narrow=${view.room === 'narrow'} ?folded=${view.isFolded} ?linkable=${view.link !== undefined}
        ?full-screen=${view.isFullScreen}></stemma-toolbar>
    `;
  }
  return html`
    <div class="bar small-bar" part="toolbar">${mark()}<b>${view.title}</b><stemma-search part="search"></stemma-search></div>
  `;
};

const left = ({ controls, room, isFolded }: FrameView): TemplateResult | typeof nothing =>
  controls !== 'full' || room === 'narrow' || isFolded
    ? nothing
    : html`
        <div class="left ${room === 'compact' ? 'over' : ''}">
          <stemma-search part="search"></stemma-search>
          <stemma-filters part="filters" foldable></stemma-filters>
          <slot name="panel"></slot>
        </div>
      `;

const right = ({ room, hasDetails, link }: FrameView): TemplateResult | typeof nothing =>
  room === 'narrow' || !hasDetails
    ? nothing
    : html`<div class="right" part="panel"><stemma-details part="details" .link=${link}></stemma-details></div>`;

const onSheet = (panel: SheetPanel, { link }: FrameView): TemplateResult => {
  if (panel === 'details') return html`<stemma-details part="details" narrow .link=${link}></stemma-details>`;
  if (panel === 'filters') return html`<stemma-filters part="filters"></stemma-filters>`;
  if (panel === 'search') return html`<stemma-search part="search"></stemma-search>`;
  return panel === 'legend'
    ? html`<stemma-legend part="legend" bare></stemma-legend>`
    : html`<stemma-years part="years"></stemma-years>`;
};

const sheet = (view: FrameView): TemplateResult | typeof nothing => {
  const { sheet: panel, room, stop, onStop, onCloseSheet } = view;
  if (room !== 'narrow' || panel === undefined) return nothing;
  const title = SHEET_TITLES[panel];
  return html`
    <stemma-bottom-sheet
      .stop=${stop} label=${title} ?headed=${panel !== 'details'} @stop=${onStop} @close=${onCloseSheet}>
      <div class="sheet-body">${onSheet(panel, view)}</div>
    </stemma-bottom-sheet>
  `;
};

/** The page of one explorer once its data is there: bar, columns, picture, strip, sheet. */
export const frame = (view: FrameView): TemplateResult => html`
  ${bar(view)} ${left(view)}
  <stemma-picture
    class="picture" part="picture" exportparts="canvas, legend, list, table" .controls=${view.controls}
    .manner=${view.manner} ?with-legend=${view.withLegend} ?narrow=${view.room === 'narrow'}></stemma-picture>
  ${view.controls === 'none' ? nothing : right(view)}
  ${view.controls === 'full' && view.room !== 'narrow' ? html`<stemma-years class="strip" part="years"></stemma-years>` : nothing}
  ${view.controls === 'none' ? nothing : sheet(view)}
`;
