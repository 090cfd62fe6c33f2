import { loadSummary } from '../model/load-summary.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { formatProblem } from './format-problem.ts';
import { readDataset } from './read-dataset.ts';

/** `stemma validate`: reads a dataset and lists what is wrong with it. */
export const validateCommand = async (
  path: string,
  options: CommonOptions,
  { print }: CommandLine,
): Promise<ExitStatus> => {
  const read = await readDataset(path);
  const problems = read.ok ? read.value.problems : read.error;
  const report = read.ok ? read.value.report : undefined;
  if (options.json)
    print(JSON.stringify({ ok: problems.length === 0, nodes: report?.nodes, claims: report?.claims, problems }));
  else {
    problems.map(formatProblem).forEach(print);
    print(report ? `${loadSummary(report)}.` : 'Nothing was loaded.');
  }
  return problems.length === 0 ? 0 : 1;
};
