import type { NodeId } from '../../src/model/ids.ts';
import type { CellPlace, CoverageLayout } from '../../src/state/coverage-layout.ts';
import type { InquiryKind, TraceAsk } from '../../src/state/inquiry.ts';
import type { NetworkPart } from '../../src/state/show-in-network.ts';
import type { Focus, ViewName, ViewState } from '../../src/state/view-state.ts';

/** Lists of a filter whose values a reader switches on and off one by one. */
export type FilterList = 'dimensions' | 'kinds' | 'types' | 'families' | 'relations' | 'basis' | 'sources';

/** What elements may ask for, by name: each is sent as the event `stemma-<name>-request`. */
export interface RequestDetails {
  /** Select exactly these, or with `extend` add a node or take it out. Nothing named clears the selection. */
  readonly select: {
    readonly nodes?: readonly string[];
    readonly claims?: readonly string[];
    readonly extend?: boolean;
  };
  /** Open a counted fold of lesser nodes in place, or close it. */
  readonly open: { readonly id: string };
  /** Go back along the trail of nodes. */
  readonly back: object;
  /** Show a node and what lies around it; without an id change how far the present focus looks. */
  readonly focus: Partial<Focus>;
  /** Switch a value of the filter on or off. */
  readonly toggle: { readonly list: FilterList; readonly value: string };
  /** Take one restriction back, or all of them. */
  readonly lift: { readonly facet?: FilterList | 'text' | 'time' | 'focus' | 'match' };
  /** Take nodes tied to any of the chosen dimensions, or to all of them. */
  readonly match: { readonly match: 'any' | 'all' };
  /** Show only what a search for this text finds. */
  readonly text: { readonly text: string };
  /** Dim what does not pass the filter, or hide it. */
  readonly rest: { readonly rest: ViewState['rest'] };
  /** Show what touches these years, both included. */
  readonly time: ViewState['time'];
  /** Go to another view. */
  readonly view: { readonly view: ViewName };
  /** List nodes in the table, or claims. */
  readonly table: { readonly table: ViewState['table'] };
  /** Open a cell of the coverage; without one close it. */
  readonly cell: Partial<CellPlace>;
  /** Fold a lane of the lineage or unfold it; move it before another or behind all; put all back in their order. */
  readonly lane:
    | { readonly fold: string }
    | { readonly move: string; readonly before?: string | undefined }
    | { readonly isReset: true };
  /** Lay the coverage out another way. */
  readonly arrange: Partial<CoverageLayout>;
  /** Pick a node to be compared or take it back, or compare exactly these. */
  readonly compare: { readonly pick: NodeId } | { readonly ids: readonly NodeId[] };
  /** Go to the network and show this part of it. */
  readonly network: NetworkPart;
  /** Open a story at a step, the first being 1 and the usual one; without an id leave the story. */
  readonly story: { readonly id?: string; readonly step?: number };
  /** Ask something of the whole graph; without a kind, ask no more. */
  readonly ask: { readonly kind?: InquiryKind };
  /** Trace from a node, the other way round, or with another choice. */
  readonly trace: { readonly at: NodeId } | { readonly isTurned: true } | { readonly change: Partial<TraceAsk> };
  /** Open one of the traces found, counted from 0, and take a hop in hand. */
  readonly hop: { readonly trace: number; readonly hop?: number };
  /** End the trace under way. */
  readonly stop: object;
  /** Put the notice away. */
  readonly dismiss: object;
  /** Bring the whole picture into view. */
  readonly fit: object;
  /** Nearer where the factor is over 1. */
  readonly zoom: { readonly factor: number };
  /** Move the picture, or zoom it, by pointer, fingers or wheel: asked as a gesture begins, and at each turn of the wheel. */
  readonly move: object;
  /** Load the same data again. */
  readonly retry: object;
  /** Stop loading. */
  readonly cancel: object;
}
export type RequestName = keyof RequestDetails;

const NAMES: Readonly<Record<RequestName, true>> = {
  select: true,
  back: true,
  focus: true,
  toggle: true,
  lift: true,
  match: true,
  text: true,
  rest: true,
  time: true,
  view: true,
  table: true,
  open: true,
  cell: true,
  lane: true,
  arrange: true,
  compare: true,
  network: true,
  story: true,
  ask: true,
  trace: true,
  hop: true,
  stop: true,
  dismiss: true,
  fit: true,
  zoom: true,
  move: true,
  retry: true,
  cancel: true,
};

/** Names of all requests. */
export const REQUESTS = Object.keys(NAMES) as readonly RequestName[];

/** A wish on its way up to the explorer. Cancelable: a host page may veto it. */
export class StemmaRequest<N extends RequestName = RequestName> extends Event {
  constructor(
    readonly request: N,
    readonly detail: RequestDetails[N],
  ) {
    super(`stemma-${request}-request`, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Sends one wish up from an element. */
export const send = <N extends RequestName>(from: EventTarget, request: N, detail: RequestDetails[N]): void => {
  from.dispatchEvent(new StemmaRequest(request, detail));
};
