import type { LitElement, ReactiveController } from 'lit';

/** A part is shown whose code is not there yet; the explorer has it loaded. */
export class PartEvent extends Event {
  constructor(readonly tag: string) {
    super('stemma-part', { bubbles: true, composed: true });
  }
}

/**
 * Asks for the code of every element that its host shows and that nobody has registered yet. Such an element already
 * has its place and its properties; it wakes up where it stands.
 */
export class PartsController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    const tags = new Set([...root.querySelectorAll(':not(:defined)')].map(({ localName }) => localName));
    for (const tag of tags) root.dispatchEvent(new PartEvent(tag));
  }
}
