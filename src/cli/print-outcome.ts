import type { Problem } from '../model/problem.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { formatProblem, printable } from './format-problem.ts';

/** What came of a command that writes. */
export interface Outcome {
  readonly problems: readonly Problem[];
  /** What was done, in one sentence. */
  readonly summary: string;
  /** More for machines. */
  readonly facts?: object;
  /** Whether what was asked for was done. */
  readonly isDone: boolean;
}

/** Prints what came of a command, for people or for machines: problems, each on a line, then what was done. */
export const printOutcome = (
  { problems, summary, facts, isDone }: Outcome,
  { json }: CommonOptions,
  line: CommandLine,
): ExitStatus => {
  if (json) line.print(JSON.stringify({ ok: isDone, ...facts, problems }));
  else [...problems.map(formatProblem), printable(summary)].forEach(line.print);
  return isDone && problems.length === 0 ? 0 : 1;
};
