import { countOf } from '../base/count-of.ts';
import type { Locate, Place } from '../model/place.ts';
import { fieldOf, isPlainRecord } from '../model/plain-data.ts';
import type { Problem } from '../model/problem.ts';
import type { Dataset } from '../model/records.ts';
import { verifyPhrases, type LocatePhrase } from '../model/verify-phrases.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { formatProblem } from './format-problem.ts';
import { readDataset, type ReadDataset } from './read-dataset.ts';
import { readSourceTexts } from './source-texts.ts';

/** Where the texts of the sources are. */
export interface VerifyOptions extends CommonOptions {
  readonly sources: string;
}

/** `stemma verify`: checks that every phrase stands in the text of its source. */
export const verifyCommand = async (
  path: string,
  options: VerifyOptions,
  { print }: CommandLine,
): Promise<ExitStatus> => {
  const read = await readDataset(path);
  const problems = read.ok ? await verified(read.value, options.sources) : read.error;
  const phrases = read.ok ? countPhrases(read.value.dataset) : 0;
  if (options.json) print(JSON.stringify({ ok: problems.length === 0, phrases, problems }));
  else {
    problems.map(formatProblem).forEach(print);
    print(`${countOf(phrases, 'phrase')} looked for, ${countOf(problems.length, 'problem')}.`);
  }
  return problems.length === 0 ? 0 : 1;
};

const countPhrases = ({ claims }: Dataset): number =>
  claims.flatMap(({ evidence }) => evidence).filter(({ phrase }) => phrase !== undefined).length;

const verified = async (read: ReadDataset, folder: string): Promise<readonly Problem[]> => {
  const { texts, problems } = await readSourceTexts(read.dataset.sources, folder);
  return [...read.problems, ...problems, ...verifyPhrases(read.dataset, texts, phraseLocator(read.data, read.locate))];
};

/** Finds phrases in the files by claim id; claims that the gate dropped do not shift the rest. */
const phraseLocator = (data: unknown, locate: Locate): LocatePhrase => {
  const claims = isPlainRecord(data) ? fieldOf(data, 'claims') : [];
  const entries: readonly unknown[] = Array.isArray(claims) ? claims : [];
  const indexOf = new Map(
    entries.map((entry, i) => [isPlainRecord(entry) ? fieldOf(entry, 'id') : undefined, i] as const).reverse(),
  );
  return (claim, evidence): Place | undefined =>
    locate(['claims', indexOf.get(claim) ?? -1, 'evidence', evidence, 'phrase']);
};
