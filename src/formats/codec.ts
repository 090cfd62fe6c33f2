import type { Result } from '../base/result.ts';
import type { Limits } from '../model/limits.ts';
import type { Locate } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Dataset } from '../model/records.ts';

/** What a format's text says, before the gate, and where it says it. */
export interface PlainData {
  readonly data: unknown;
  readonly locate: Locate;
}

/** How one format is read and written. */
export interface Codec {
  readonly id: string;
  readonly label: string;
  /** File name endings, with the dot. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  /** Text as plain data for the gate, or why it is none. */
  read(text: string, limits?: Partial<Limits>): Result<PlainData, readonly Problem[]>;
  /** Deterministic: the same dataset gives the same text. */
  write(dataset: Dataset): string;
}
