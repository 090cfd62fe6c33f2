import type { TraceResult } from '../../src/app/answers.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { ViewState } from '../../src/state/view-state.ts';

/** What `<stemma-explorer>` tells its page, by event name. */
export interface StemmaFacts {
  /** The first whole picture stands; how many nodes and claims were kept. */
  readonly 'stemma-ready': { readonly nodes: number; readonly claims: number };
  /** The reader selected something else, or nothing. */
  readonly 'stemma-select': { readonly nodes: readonly string[]; readonly claims: readonly string[] };
  /** The reader changed what is shown. What the page changes by itself is not told. */
  readonly 'stemma-view-change': { readonly viewState: ViewState; readonly address: string };
  /** A trace that the reader asked for came to its end. */
  readonly 'stemma-trace': TraceResult;
  /** The reader opens a link of the data; `preventDefault()` keeps it shut. */
  readonly 'stemma-open-link': { readonly url: string; readonly id: string };
  /** Something went wrong; the element shows it and goes on. */
  readonly 'stemma-error': Pick<Problem, 'code' | 'message' | 'line' | 'column' | 'path' | 'hint'>;
}

/** Tells the page one fact; answers whether nobody objected. */
export const tell = <N extends keyof StemmaFacts>(from: EventTarget, name: N, detail: StemmaFacts[N]): boolean =>
  from.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'stemma-open-link' }),
  );
