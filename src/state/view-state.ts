import { EVERYTHING, type Filter, type TimeRange } from '../analysis/filter.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { Inquiry } from './inquiry.ts';
import { USUAL_LAYOUT, type CellPlace, type CoverageLayout } from './coverage-layout.ts';
import type { StoryPlace } from './story-place.ts';

/** Views that can be chosen now, in the order of the switch. */
export const VIEWS = ['network', 'lineage', 'definitions', 'coverage', 'timeline', 'list', 'table'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Steps out from one node: everything else is hidden. */
export interface Focus {
  readonly id: NodeId;
  readonly steps: number;
  readonly direction: 'in' | 'out' | 'both';
}

/** Where the picture is looked at from: the scene point at its centre, and pixels per scene unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** What the reader has done, as ids and small values. Everything shown is derived from this and the model. */
export interface ViewState {
  readonly view: ViewName;
  readonly selection: { readonly nodes: readonly NodeId[]; readonly claims: readonly ClaimId[] };
  readonly filter: Filter;
  readonly time: TimeRange;
  readonly focus?: Focus;
  /** Whether what does not pass the filter is hidden or dimmed. */
  readonly rest: 'hide' | 'dim';
  /** Counted folds of lesser nodes that the reader has opened, by fold id. */
  readonly opened: readonly string[];
  readonly table: 'nodes' | 'claims';
  /** Groups whose lanes stand first in the lineage, in this order; the others follow in the order of the dataset. */
  readonly lanes: readonly string[];
  /** Groups whose lanes are folded to a line. */
  readonly folded: readonly string[];
  readonly coverage: CoverageLayout;
  /** The cell of the coverage whose evidence is open. */
  readonly cell?: CellPlace;
  /** Nodes that are compared, two or a chain. */
  readonly compared: readonly NodeId[];
  /** What is asked of the whole graph, beside the view. */
  readonly inquiry?: Inquiry;
  /** Where in a story the reader is. */
  readonly story?: StoryPlace;
  /** Set once the camera has settled somewhere other than "all in view". */
  readonly camera?: Camera;
  /** Nodes looked at before the present one, latest last; the way back. Not part of the address. */
  readonly trail: readonly NodeId[];
}

/** The state of a freshly opened explorer. */
export const INITIAL_VIEW: ViewState = {
  view: 'network',
  selection: { nodes: [], claims: [] },
  filter: EVERYTHING,
  time: {},
  rest: 'dim',
  opened: [],
  table: 'nodes',
  lanes: [],
  folded: [],
  coverage: USUAL_LAYOUT,
  compared: [],
  trail: [],
};
