import { err, ok, type Result } from '../base/result.ts';
import { DEFAULT_LIMITS, type Limits } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';
import { validate, type Validated } from '../model/validate.ts';
import type { PlainData } from './codec.ts';
import { json } from './json.ts';
import { plainCopy } from './plain-copy.ts';

/** How to read a dataset. */
export interface ParseOptions {
  /** Id of the format of a text; absent: JSON. */
  readonly format?: string;
  /** Refuse the input where anything of it would be dropped. */
  readonly strict?: boolean;
  readonly limits?: Partial<Limits>;
}

/** Formats that hold a whole dataset, by id. */
const READERS = new Map([[json.id, json.read]]);

/**
 * A text, or plain data in memory, as a dataset with a report of what was dropped, or the problems that refuse it.
 * Never throws. Cost linear in the input.
 */
export const parseDataset = (input: unknown, options: ParseOptions = {}): Result<Validated, readonly Problem[]> => {
  const plain = typeof input === 'string' ? readText(input, options) : readObject(input, options);
  return plain.ok ? validate(plain.value.data, { ...options, locate: plain.value.locate }) : plain;
};

const readText = (text: string, { format = json.id, limits }: ParseOptions): Result<PlainData, readonly Problem[]> => {
  const { maxCharacters } = { ...DEFAULT_LIMITS, ...limits };
  const read = READERS.get(format);
  if (!read) return refuse('unknown-format', `There is no reader for the format "${format.slice(0, 40)}".`);
  if (text.length > maxCharacters) return refuse('too-large', `The text is longer than ${maxCharacters} characters.`);
  return read(text, limits);
};

const readObject = (input: unknown, { limits }: ParseOptions): Result<PlainData, readonly Problem[]> => {
  const copied = plainCopy(input, { ...DEFAULT_LIMITS, ...limits }.maxDepth);
  return copied.ok ? ok({ data: copied.value, locate: () => undefined }) : copied;
};

const refuse = (code: string, message: string): Result<never, readonly Problem[]> =>
  err([{ code, message, severity: 'error' }]);
