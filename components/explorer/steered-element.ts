import type { Steering } from '../../src/app/steering.ts';
import type { Reach } from '../../src/state/focus-on.ts';
import type { FilterInput } from '../../src/state/set-filter.ts';
import type { TimeRange } from '../../src/state/set-time.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { AnsweringElement } from './answering-element.ts';

/** An element whose page may change what is shown. What the page does itself it is not told of. */
export abstract class SteeredElement extends AnsweringElement {
  /** Changes something, now or as soon as that can be done; steps keep their order. */
  protected abstract steer(change: (steering: Steering) => void): void;

  /** Whether the page's hash is kept in step with the view: the attribute `address`. */
  abstract addressMode: 'hash' | undefined;

  /**
   * The present view as text: a view address. What is set is the attribute `address`, since frameworks set properties
   * where they can.
   */
  get address(): string {
    return this.works?.explorer?.address ?? '';
  }

  set address(mode: string | undefined) {
    this.addressMode = mode === 'hash' ? mode : undefined;
  }

  /** The present view as plain JSON, `undefined` while the element is out of the page; setting it restores a view. */
  get viewState(): ViewState | undefined {
    return this.explorer?.state.view;
  }

  set viewState(view: ViewState | undefined) {
    if (view) this.steer((steering) => steering.restoreView(view));
  }

  /** Selects exactly these nodes or claims; `[]` clears the selection. Unknown ids are passed over. */
  select(ids: readonly string[]): void {
    this.steer((steering) => steering.select(ids));
  }

  /** Shows only what lies within some steps of a node: one step both ways unless told. */
  focusOn(id: string, reach: Reach = {}): void {
    this.steer((steering) => steering.focusOn(id, reach));
  }

  /** Replaces the filter; `{}` clears it. What is left out restricts nothing. */
  filter(filter: FilterInput): void {
    this.steer((steering) => steering.filter(filter));
  }

  /** Shows what touches these years, both included; `{}` shows all. */
  setTime(range: TimeRange): void {
    this.steer((steering) => steering.setTime(range));
  }
}
