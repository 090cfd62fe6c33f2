import type { Steering } from '../../src/app/steering.ts';
import type { Reach } from '../../src/state/focus-on.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { AnsweringElement } from './answering-element.ts';

/** An element whose page may change what is shown. What the page does itself it is not told of. */
export abstract class SteeredElement extends AnsweringElement {
  /** Changes something, now or as soon as that can be done; steps keep their order. */
  protected abstract steer(change: (steering: Steering) => void): void;

  /** Whether the page's hash is kept in step with the view: the attribute `address`. */
  abstract addressMode: 'hash' | undefined;

  /** The present view as text. Setting it is setting the attribute, since frameworks set properties where they can. */
  get address(): string {
    return this.works?.explorer?.address ?? '';
  }

  set address(mode: string | undefined) {
    this.addressMode = mode === 'hash' ? mode : undefined;
  }

  /** The present view as plain JSON. */
  get viewState(): ViewState | undefined {
    return this.explorer?.state.view;
  }

  set viewState(view: ViewState | undefined) {
    if (view) this.steer((steering) => steering.restoreView(view));
  }

  /** Selects nodes or claims by id. */
  select(ids: readonly string[]): void {
    this.steer((steering) => steering.select(ids));
  }

  /** Shows what lies around a node. */
  focusOn(id: string, reach: Reach = {}): void {
    this.steer((steering) => steering.focusOn(id, reach));
  }

  /** Replaces the filter; `{}` clears it. */
  filter(filter: Parameters<Steering['filter']>[0]): void {
    this.steer((steering) => steering.filter(filter));
  }

  /** Limits the years, inclusive; `{}` shows all. */
  setTime(range: ViewState['time']): void {
    this.steer((steering) => steering.setTime(range));
  }
}
