import type { NodeId } from '../../src/model/ids.ts';
import type { Transition } from '../../src/state/explorer-state.ts';
import { focusOn, type Reach } from '../../src/state/focus-on.ts';
import { select } from '../../src/state/select-nodes.ts';
import { setFilter } from '../../src/state/set-filter.ts';
import { setTime } from '../../src/state/set-time.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { AnsweringElement } from './answering-element.ts';

/** An element whose page may change what is shown. What the page does itself it is not told of. */
export abstract class SteeredElement extends AnsweringElement {
  #isQuiet = false;

  /** The page is changing something, so no facts go out. */
  protected get isQuiet(): boolean {
    return this.#isQuiet;
  }

  /** Whether the page's hash is kept in step with the view: the attribute `address`. */
  abstract addressMode: 'hash' | undefined;

  /** The present view as text. Setting it is setting the attribute, since frameworks set properties where they can. */
  get address(): string {
    return this.explorer?.address ?? '';
  }

  set address(mode: string | undefined) {
    this.addressMode = mode === 'hash' ? mode : undefined;
  }

  /** The present view as plain JSON. */
  get viewState(): ViewState | undefined {
    return this.explorer?.state.view;
  }

  set viewState(view: ViewState | undefined) {
    if (view) this.quietly(() => this.explorer?.restoreView(view));
  }

  /** Selects nodes or claims by id. */
  select(ids: readonly string[]): void {
    this.apply(select(Array.isArray(ids) ? ids : [ids].flatMap((id) => (typeof id === 'string' ? [id] : []))));
  }

  /** Shows what lies around a node. */
  focusOn(id: string, reach: Reach = {}): void {
    this.apply(focusOn(id as NodeId, reach));
  }

  /** Replaces the filter; `{}` clears it. */
  filter(filter: Parameters<typeof setFilter>[0]): void {
    this.apply(setFilter(filter ?? {}));
  }

  /** Limits the years, inclusive; `{}` shows all. */
  setTime(range: ViewState['time']): void {
    this.apply(setTime(range ?? {}));
  }

  protected apply(transition: Transition): void {
    this.quietly(() => this.explorer?.dispatch(transition));
  }

  /** Changes by the page rather than the reader. */
  protected quietly(change: () => void): void {
    const wasQuiet = this.#isQuiet;
    this.#isQuiet = true;
    change();
    this.#isQuiet = wasQuiet;
  }
}
