import { err, ok, type Result } from '../base/result.ts';
import type { Problem } from '../model/problem.ts';
import { refusal } from './input-text.ts';

/** Bytes as text: UTF-16 where a byte order mark says so, else UTF-8, refused where it is not. */
export const decodeText = (bytes: Uint8Array): Result<string, Problem> => {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return ok(new TextDecoder(label, { fatal: true }).decode(bytes));
  } catch {
    return err(refusal('not-text', 'The file is not text in UTF-8.', 'Save it again as UTF-8 and load that.'));
  }
};
