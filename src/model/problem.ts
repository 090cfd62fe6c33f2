/** What is wrong with an input, and where. `error` refuses the input or drops the record, `warning` keeps it. */
export interface Problem {
  /** Stable, machine-readable: `duplicate-id`, `dangling-claim`, `yaml-syntax` … */
  readonly code: string;
  /** One plain English sentence. */
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** File the problem is in, where there is one. */
  readonly file?: string;
  /** Path inside the record tree, `claims[12].when`. */
  readonly path?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** At most 80 characters of the offending input. */
  readonly excerpt?: string;
  /** What to do about it. */
  readonly hint?: string;
}
