import type { Problem } from './problem.ts';

/** What came of reading a dataset: how much was read and kept, and why the rest was dropped. */
export interface LoadReport {
  readonly nodes: { readonly read: number; readonly kept: number };
  readonly claims: { readonly read: number; readonly kept: number };
  /** One problem for each dropped record, and the warnings. */
  readonly problems: readonly Problem[];
}
