import { err, ok, type Result } from '../base/result.ts';
import type { Problem } from '../model/problem.ts';
import { MOST_BYTES, refusal, tooLarge } from './input-text.ts';

/** Bytes read so far, and how many there will be where that is known. */
export interface Progress {
  readonly done: number;
  readonly total?: number;
}

/** Reads the body of a response bit by bit, and stops where it grows over the limit or ends short of its own length. */
export const readBytes = async (
  response: Response,
  onProgress: (progress: Progress) => void,
): Promise<Result<Uint8Array, Problem>> => {
  const total = lengthOf(response);
  if (total !== undefined && total > MOST_BYTES) return refuse(response, tooLarge());
  const chunks: Uint8Array[] = [];
  let done = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    chunks.push(next.value);
    done += next.value.length;
    if (done > MOST_BYTES) {
      await reader?.cancel();
      return err(tooLarge());
    }
    onProgress({ done, ...(total !== undefined && { total }) });
  }
  if (total !== undefined && done < total) return err(cutShort(done, total));
  return ok(joined(chunks, done));
};

const refuse = async (response: Response, problem: Problem): Promise<Result<never, Problem>> => {
  await response.body?.cancel();
  return err(problem);
};

/** The length that the server gives; not the length of the text where the body is compressed on the way. */
const lengthOf = ({ headers }: Response): number | undefined => {
  const length = headers.get('content-length');
  return headers.has('content-encoding') || length === null || !/^\d+$/.test(length) ? undefined : Number(length);
};

const cutShort = (done: number, total: number): Problem =>
  refusal('cut', `The file is cut off: ${done} of ${total} bytes arrived.`, 'Try again.');

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};
