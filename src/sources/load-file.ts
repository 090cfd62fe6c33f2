import { err, ok, type Result } from '../base/result.ts';
import type { Problem } from '../model/problem.ts';
import { refusalOfText } from './check-text.ts';
import { decodeText } from './decode-text.ts';
import { MOST_BYTES, refusal, tooLarge, type InputText } from './input-text.ts';

/** Reads a file that the reader chose or dropped; rejects only with the reason of an abort. */
export const loadFile = async (file: File, signal?: AbortSignal): Promise<Result<InputText, Problem>> => {
  signal?.throwIfAborted();
  if (file.size > MOST_BYTES) return err(tooLarge());
  const bytes = await file.arrayBuffer().catch(() => undefined);
  signal?.throwIfAborted();
  if (!bytes) return err(refusal('unreadable', `“${file.name}” cannot be read.`, 'It may have been moved or changed.'));
  const text = decodeText(new Uint8Array(bytes));
  if (!text.ok) return text;
  const problem = refusalOfText(text.value);
  return problem ? err(problem) : ok({ text: text.value, name: file.name });
};
