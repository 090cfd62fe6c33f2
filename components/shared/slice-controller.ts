import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import type { Explorer } from '../../src/app/explorer.ts';
import type { Disposable } from '../../src/base/disposable.ts';
import type { ExplorerState } from '../../src/state/explorer-state.ts';
import { explorerContext } from './context.ts';

/**
 * Gives an element one slice of the explorer's state and re-renders it only where that slice changed (`Object.is`).
 * `select` should be a memoised selector or read a stored value.
 */
export class SliceController<T> implements ReactiveController {
  value: T | undefined;
  #explorer: Explorer | undefined;
  #subscription: Disposable | undefined;
  readonly #host: LitElement;
  readonly #select: (state: ExplorerState) => T;

  constructor(host: LitElement, select: (state: ExplorerState) => T) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
    new ContextConsumer(host, {
      context: explorerContext,
      subscribe: true,
      callback: (explorer) => this.#follow(explorer),
    });
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#subscription?.dispose();
    this.#subscription = undefined;
  }

  /** The explorer the slice is read from, once it is known. */
  get explorer(): Explorer | undefined {
    return this.#explorer;
  }

  #follow(explorer: Explorer | undefined): void {
    if (explorer === this.#explorer && this.#subscription) return;
    this.hostDisconnected();
    this.#explorer = explorer;
    this.#listen();
  }

  #listen(): void {
    if (!this.#explorer || this.#subscription) return;
    this.#subscription = this.#explorer.subscribe((state) => this.#take(state));
    this.#take(this.#explorer.state);
  }

  #take(state: ExplorerState): void {
    const next = this.#select(state);
    if (Object.is(next, this.value)) return;
    this.value = next;
    this.#host.requestUpdate();
  }
}
