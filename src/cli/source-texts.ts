import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { err } from '../base/result.ts';
import type { SourceId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Source } from '../model/records.ts';
import { readText } from './read-text.ts';

/** Texts of sources, and problems with finding them. */
export interface SourceTexts {
  readonly texts: ReadonlyMap<SourceId, string>;
  readonly problems: readonly Problem[];
}

/** Reads the text of each source that has a `file`: the one in the folder whose name starts with it. */
export const readSourceTexts = async (sources: readonly Source[], folder: string): Promise<SourceTexts> => {
  const names = (await readdir(folder)).sort();
  const texts = new Map<SourceId, string>();
  const problems: Problem[] = [];
  for (const { id, file } of sources) {
    if (file === undefined) continue;
    const [name, second] = names.filter((one) => one.startsWith(file));
    const isOne = name !== undefined && second === undefined;
    const text = isOne ? await readText(join(folder, name)) : err(toProblem(id, file, folder, name !== undefined));
    if (text.ok) texts.set(id, text.value);
    else problems.push(text.error);
  }
  return { texts, problems };
};

const toProblem = (id: SourceId, file: string, folder: string, isAmbiguous: boolean): Problem => ({
  code: isAmbiguous ? 'ambiguous-source-file' : 'no-source-file',
  message: `${isAmbiguous ? 'Several files start' : 'No file starts'} with "${file}", the text of "${id}".`,
  severity: 'error',
  file: folder,
});
