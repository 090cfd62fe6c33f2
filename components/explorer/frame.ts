import { html, nothing, type TemplateResult } from 'lit';
import type { InquiryKind } from '../../src/state/inquiry.ts';
import { whereText } from '../../src/state/citation.ts';
import type { ViewName } from '../../src/state/view-state.ts';
import type { SidePanel } from '../../src/state/side-panel.ts';
import type { DrawingManner } from '../../src/app/drawing.ts';
import type { Stop, StopEvent } from '../controls/bottom-sheet.ts';
import { citable, type SharePlace } from '../shared/share-place.ts';
import type { Room } from './room-controller.ts';

/** How much a page wants around its picture. */
export type Controls = 'full' | 'minimal' | 'none';

/** What lies on the sheet of a narrow frame. */
export type SheetPanel = 'inquiry' | 'details' | 'filters' | 'search' | 'legend' | 'years' | 'stories';

/** Where the share dialog opens. */
export type SharePage = 'link' | 'cite';

/** What a frame is about. */
export interface FrameSubject {
  /** Title of the dataset. */
  readonly title: string;
  /** Title of the story that is told. */
  readonly story: string | undefined;
  readonly view: ViewName;
}

/** Everything that the frame is drawn from. */
export interface FrameView extends FrameSubject {
  readonly controls: Controls;
  readonly room: Room;
  readonly manner: DrawingManner;
  readonly isFolded: boolean;
  /** The view wants to be wide. */
  readonly needsWidth: boolean;
  readonly hasDetails: boolean;
  /** Which panel stands for the details. */
  readonly side: SidePanel;
  readonly withLegend: boolean;
  /** Stories stand in the left column. */
  readonly withStories: boolean;
  /** What is asked stands in the left column. */
  readonly inquiry: InquiryKind | undefined;
  readonly sheet: SheetPanel | undefined;
  readonly stop: Stop;
  /** Where the present view can be seen again. */
  readonly place: SharePlace;
  /** Version of Stemma. */
  readonly version: string;
  readonly isSharing: boolean;
  readonly sharePage: SharePage;
  readonly isFullScreen: boolean;
  readonly onStop: (event: StopEvent) => void;
  readonly onCloseSheet: () => void;
  readonly onCloseShare: () => void;
}

const SHEET_TITLES: Readonly<Record<SheetPanel, string>> = {
  inquiry: 'Question',
  details: 'Details',
  filters: 'Filters',
  search: 'Search',
  legend: 'Legend',
  years: 'Years',
  stories: 'Stories',
};

const bar = (view: FrameView): TemplateResult | typeof nothing => {
  if (view.controls === 'none') return html`<h2 class="name">${view.title}</h2>`;
  if (view.controls === 'full') {
    return html`
      <stemma-toolbar
        class="bar" part="toolbar" ?narrow=${view.room === 'narrow'} ?folded=${view.isFolded || view.inquiry !== undefined}
        ?full-screen=${view.isFullScreen}></stemma-toolbar>
    `;
  }
  return html`
    <div class="bar small-bar" part="toolbar">
      <h2><b>${view.story ?? view.title}</b>${view.story === undefined ? nothing : html` <span>${view.title}</span>`}</h2>
      <stemma-search part="search" short></stemma-search>
    </div>
  `;
};

/** Panels with a heading of their own. */
const HEADED: ReadonlySet<SheetPanel> = new Set(['details', 'stories', 'inquiry']);

const asked = (kind: InquiryKind, { place }: FrameView): TemplateResult => {
  const link = place.opensView ? place.link : undefined;
  if (kind === 'trace') return html`<stemma-trace part="trace" .link=${link}></stemma-trace>`;
  return kind === 'compare'
    ? html`<stemma-compare part="compare"></stemma-compare>`
    : html`<stemma-disputes part="disputes"></stemma-disputes>`;
};

const left = (view: FrameView): TemplateResult | typeof nothing => {
  const { controls, room, isFolded, withStories, inquiry, hasDetails, needsWidth } = view;
  if (room === 'narrow') return nothing;
  if (withStories)
    return html`<div class="left stories" part="panel"><stemma-stories part="stories"></stemma-stories></div>`;
  if (inquiry && (room === 'wide' || !hasDetails)) {
    return html`<div class="left asking ${hasDetails || needsWidth ? 'close' : ''}" part="panel">${asked(inquiry, view)}</div>`;
  }
  return controls !== 'full' || isFolded
    ? nothing
    : html`
        <div class="left ${room === 'compact' ? 'over' : ''}">
          <stemma-search part="search"></stemma-search>
          <stemma-filters part="filters" foldable></stemma-filters>
          <slot name="panel"></slot>
        </div>
      `;
};

const side = ({ side: panel, place }: FrameView, isNarrow: boolean): TemplateResult => {
  if (panel === 'cell') return html`<stemma-coverage-cell part="details" ?narrow=${isNarrow}></stemma-coverage-cell>`;
  if (panel === 'comparison') return html`<stemma-comparison part="details" ?narrow=${isNarrow}></stemma-comparison>`;
  return html`<stemma-details part="details" ?narrow=${isNarrow} .link=${whereText(citable(place))}></stemma-details>`;
};

const right = (view: FrameView): TemplateResult | typeof nothing =>
  view.room === 'narrow' || !view.hasDetails
    ? nothing
    : html`<div class="right ${view.view === 'lineage' ? 'close' : ''}" part="panel">${side(view, false)}</div>`;

const onSheet = (panel: SheetPanel, view: FrameView): TemplateResult => {
  const { inquiry } = view;
  if (panel === 'inquiry') return asked(inquiry ?? 'trace', view);
  if (panel === 'details') return side(view, true);
  if (panel === 'stories') return html`<stemma-stories part="stories" narrow></stemma-stories>`;
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
      .stop=${stop} label=${title} ?headed=${!HEADED.has(panel)} @stop=${onStop} @close=${onCloseSheet}>
      <div class="sheet-body">${onSheet(panel, view)}</div>
    </stemma-bottom-sheet>
  `;
};

/** Below the picture in somebody else's page: signs and zoom, then what it rests on and where there is more. */
const smallFoot = ({ place, room, view }: FrameView): TemplateResult => html`
  <div class="small-foot">
    ${view === 'network' ? html`<stemma-signs part="legend"></stemma-signs>` : nothing}
    <stemma-imprint part="imprint" .whole=${place.files !== undefined && place.opensView ? place.link : undefined} ?narrow=${room === 'narrow'}></stemma-imprint>
  </div>
`;

const share = ({ isSharing, sharePage, place, version, onCloseShare }: FrameView): TemplateResult | typeof nothing =>
  isSharing
    ? html`<stemma-share part="share" page=${sharePage} .place=${place} version=${version} @close=${onCloseShare}></stemma-share>`
    : nothing;

/** The page of one explorer once its data is there: bar, columns, picture, strip, sheet. */
export const frame = (view: FrameView): TemplateResult => html`
  ${bar(view)} ${view.controls === 'none' ? nothing : left(view)}
  <stemma-picture
    class="picture" part="picture" exportparts="canvas, legend, lineage, definitions, coverage, timeline, list, table" .controls=${view.controls}
    .manner=${view.manner} ?with-legend=${view.withLegend} ?narrow=${view.room === 'narrow'}></stemma-picture>
  ${view.controls === 'none' ? nothing : right(view)}
  ${view.controls === 'full' && view.room !== 'narrow' ? html`<stemma-years class="strip" part="years"></stemma-years>` : nothing}
  ${view.controls === 'minimal' ? smallFoot(view) : nothing} ${view.controls === 'none' ? nothing : sheet(view)}
  ${share(view)}
`;
