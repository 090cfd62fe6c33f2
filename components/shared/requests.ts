import type { Focus, ViewName, ViewState } from '../../src/state/view-state.ts';

/** Lists of a filter whose values a reader switches on and off one by one. */
export type FilterList = 'dimensions' | 'kinds' | 'types' | 'families' | 'relations' | 'basis' | 'sources';

/** What elements may ask for, by name: each is sent as the event `stemma-<name>-request`. */
export interface RequestDetails {
  /** Select exactly these, or add them to the selection. Both empty clears it. */
  readonly select: { readonly nodes?: readonly string[]; readonly claims?: readonly string[]; readonly extend?: boolean };
  /** Go back along the trail of nodes. */
  readonly back: object;
  readonly focus: Partial<Omit<Focus, 'id'>> & { readonly id: string | undefined };
  readonly toggle: { readonly list: FilterList; readonly value: string };
  /** Clear one list of the filter, or all of it. */
  readonly clear: { readonly list?: FilterList | 'text' | 'time' };
  readonly match: { readonly match: 'any' | 'all' };
  readonly text: { readonly text: string };
  readonly rest: { readonly rest: 'hide' | 'dim' };
  readonly time: { readonly from?: number; readonly to?: number };
  readonly view: { readonly view: ViewName };
  readonly table: { readonly table: ViewState['table'] };
  /** Open or close a counted group of leaves. */
  readonly group: { readonly id: string };
  /** Bring the whole picture into view. */
  readonly fit: object;
  /** Nearer where the factor is over 1. */
  readonly zoom: { readonly factor: number };
  readonly retry: object;
  readonly cancel: object;
}
export type RequestName = keyof RequestDetails;

/** A wish on its way up to the explorer. Cancelable: a host page may veto it. */
export class StemmaRequest<N extends RequestName> extends Event {
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
