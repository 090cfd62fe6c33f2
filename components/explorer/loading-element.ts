import { LoadError } from '../../src/app/load-error.ts';
import type { LoadInput, LoadOptions } from '../../src/app/load-graph.ts';
import type { OpenExplorer } from '../../src/app/open-explorer.ts';
import type { LoadReport } from '../../src/model/load-report.ts';
import type { LoadState } from '../../src/state/explorer-state.ts';
import type { DataOrigin } from '../shared/share-place.ts';
import { deferred, type Deferred } from './deferred.ts';
import { tell } from './facts.ts';
import { SteeredElement } from './steered-element.ts';

/** An element that loads graphs, one at a time, and says when the last one stands. */
export abstract class LoadingElement extends SteeredElement {
  #ready = deferred();
  #loading: AbortController | undefined;
  #last: { readonly input: LoadInput | undefined; readonly options: LoadOptions } | undefined;

  /** Makes an explorer where there is none. */
  protected abstract open(): OpenExplorer;
  /** Settles when everything that is shown now stands. */
  protected abstract standing(): Promise<void>;

  /** Whether something was to be loaded since the element was opened. */
  protected get isAsked(): boolean {
    return this.#last !== undefined;
  }

  /** Where the data came from that was asked for last. */
  protected get origin(): DataOrigin {
    const input = this.#last?.input;
    if (input === undefined) return { kind: 'shipped' };
    if (typeof input === 'string') return { kind: 'address', src: input };
    return { kind: input instanceof File ? 'file' : 'page' };
  }

  /**
   * Settles when the first whole picture stands; rejects with a `LoadError`, whose `problems` say why. Each load has a
   * promise of its own.
   */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /**
   * The loaded dataset as plain JSON, `undefined` while there is none; setting it replaces what is shown. The type
   * is the one that the platform declares for this name.
   *
   * @type {object | undefined}
   */
  override get dataset(): DOMStringMap {
    return this.works?.dataset as DOMStringMap;
  }

  override set dataset(dataset: object) {
    this.load(dataset).catch(() => undefined);
  }

  /**
   * Loads a dataset from an address, a file or plain JSON, and tells what was read, kept and dropped; without an input
   * the human security dataset. The last call wins. Rejects with a `LoadError` where the dataset is refused.
   */
  async load(input?: LoadInput, options: LoadOptions = {}): Promise<LoadReport> {
    const explorer = this.open();
    this.#last = { input, options };
    this.cancelLoad();
    const loading = new AbortController();
    this.#loading = loading;
    this.expectReady();
    const signal = options.signal ? AbortSignal.any([options.signal, loading.signal]) : loading.signal;
    try {
      const report = await explorer.load(input, { ...options, signal });
      await this.working();
      void this.#announce(this.#ready, report);
      return report;
    } catch (error) {
      if (loading === this.#loading) this.#ready.reject(error);
      throw error;
    }
  }

  /** What came of a load that another element asked for, and whose graph is shown here. */
  protected takeOutcome(load: LoadState): void {
    if (load.kind === 'loading') this.expectReady();
    if (load.kind === 'failed') this.#ready.reject(new LoadError(load.problems));
    if (load.kind !== 'ready') return;
    this.expectReady();
    void this.#announce(this.#ready, load.report);
  }

  /** Loads the same again. */
  protected retryLoad(): void {
    if (this.#last) this.load(this.#last.input, this.#last.options).catch(() => undefined);
  }

  protected cancelLoad(): void {
    this.#loading?.abort();
  }

  /** Ends the load under way and forgets what was asked for. */
  protected forgetLoad(): void {
    this.cancelLoad();
    this.#last = undefined;
  }

  /** From now on `ready` is about what is loaded next. */
  protected expectReady(): void {
    if (this.#ready.isSettled) this.#ready = deferred();
  }

  async #announce(ready: Deferred, { nodes, claims }: LoadReport): Promise<void> {
    await this.standing();
    if (ready !== this.#ready) return;
    ready.resolve();
    tell(this, 'stemma-ready', { nodes: nodes.kept, claims: claims.kept });
  }
}
