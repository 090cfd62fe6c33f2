import type { Problem } from '../model/problem.ts';

/** The text of an input, and what it was called. */
export interface InputText {
  readonly text: string;
  /** File name, or the last part of a URL. */
  readonly name: string;
}

/** A refusal, whole. */
export const refusal = (code: string, message: string, hint?: string): Problem => ({
  code,
  message,
  severity: 'error',
  ...(hint !== undefined && { hint }),
});

/** Most bytes that are read. */
export const MOST_BYTES = 50_000_000;

/** The refusal of an input over {@link MOST_BYTES}. */
export const tooLarge = (): Problem =>
  refusal(
    'too-large',
    `The file is larger than ${MOST_BYTES / 1e6} MB.`,
    'Split the dataset, or leave out what is not needed.',
  );
