import { err, ok, type Result } from '../base/result.ts';
import { json } from '../formats/json.ts';
import { toPlain } from '../formats/to-plain.ts';
import { createModel } from '../model/create-model.ts';
import { loadSummary } from '../model/load-summary.ts';
import type { Problem } from '../model/problem.ts';
import type { Dataset } from '../model/records.ts';
import { validate } from '../model/validate.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { formatProblem } from './format-problem.ts';
import { readDataset } from './read-dataset.ts';
import { writeText } from './write-text.ts';

/** Where the file goes. */
export interface BuildOptions extends CommonOptions {
  readonly output: string;
}

/** `stemma build`: writes a dataset as one JSON file with the places of its nodes. Nothing is written of a dataset that is not whole. */
export const buildCommand = async (path: string, options: BuildOptions, line: CommandLine): Promise<ExitStatus> => {
  const read = await readDataset(path);
  const problems = read.ok ? read.value.problems : read.error;
  const isWhole = read.ok && problems.every(({ severity }) => severity === 'warning');
  const placed = isWhole ? await withPositions(read.value.dataset, line) : err(problems);
  const text = placed.ok ? json.write(placed.value) : undefined;
  if (text !== undefined) await writeText(options.output, text);
  const all = placed.ok ? problems : placed.error;
  const summary =
    read.ok && text !== undefined
      ? `${loadSummary(read.value.report)}. Wrote ${options.output}.`
      : 'Nothing was written.';
  if (options.json)
    line.print(
      JSON.stringify({ ok: text !== undefined, file: options.output, characters: text?.length, problems: all }),
    );
  else [...all.map(formatProblem), summary].forEach(line.print);
  return all.length === 0 ? 0 : 1;
};

/** The dataset with computed positions in place of its own; they pass the gate as any others do. */
const withPositions = async (
  dataset: Dataset,
  { computePositions }: CommandLine,
): Promise<Result<Dataset, readonly Problem[]>> => {
  if (!computePositions) return ok(dataset);
  const positions = await computePositions(createModel(dataset));
  const validated = validate(toPlain({ ...dataset, positions }));
  if (!validated.ok) return validated;
  const bad = validated.value.report.problems.filter(({ code }) => code.endsWith('-position'));
  return bad.length > 0 ? err(bad) : ok(validated.value.dataset);
};
