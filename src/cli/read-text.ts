import { readFile } from 'node:fs/promises';
import { err, type Result } from '../base/result.ts';
import type { Problem } from '../model/problem.ts';
import { decodeText } from '../sources/decode-text.ts';

/** The text of a file, refused where its bytes are none, as in a browser. Throws what the file system throws. */
export const readText = async (path: string): Promise<Result<string, Problem>> => {
  const text = decodeText(await readFile(path));
  return text.ok ? text : err({ ...text.error, file: path });
};
