import { createModel } from '../model/create-model.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { LoadReport } from '../model/load-report.ts';
import { loadSummary } from '../model/load-summary.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { formatProblem, printable } from './format-problem.ts';
import { printOutcome } from './print-outcome.ts';
import { readDataset } from './read-dataset.ts';

/** What a command has to say of a dataset. */
export interface Answer {
  /** For people. */
  readonly lines: readonly string[];
  /** For machines. */
  readonly facts: object;
  /** Sentences beside the answer: ids that are gone, an answer cut short. */
  readonly remarks?: readonly string[];
  /** 0 unless said otherwise. */
  readonly status?: ExitStatus;
}

/** What a command answers from. */
export type Ask = (model: GraphModel, report: LoadReport) => Answer | Promise<Answer>;

/**
 * Reads a dataset and prints what a command answers from it. Where something of the dataset was dropped the answer is
 * still given, but never as if it were whole: every problem and a summary stand beside it, and the status is not 0.
 */
export const answerFrom = async (
  path: string,
  options: CommonOptions,
  line: CommandLine,
  ask: Ask,
): Promise<ExitStatus> => {
  const read = await readDataset(path);
  if (!read.ok) {
    const outcome = { problems: read.error, summary: 'Nothing was loaded.', isDone: false };
    return printOutcome(outcome, options, line);
  }
  const { dataset, report, problems } = read.value;
  const { lines, facts, remarks = [], status = 0 } = await ask(createModel(dataset), report);
  const result = status === 0 && problems.length > 0 ? 1 : status;
  if (options.json) line.print(JSON.stringify({ ok: result === 0, ...facts, problems }));
  else lines.forEach(line.print);
  const loss = problems.length > 0 ? [...problems.map(formatProblem), `${loadSummary(report)}.`] : [];
  [...loss, ...remarks.map(printable)].forEach(line.complain);
  return result;
};
