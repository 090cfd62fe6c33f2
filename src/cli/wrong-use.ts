import type { CommandLine, CommonOptions } from './command-line.ts';
import { printable } from './format-problem.ts';

/** Says why a call cannot be answered, to machines too where they listen, and gives the status of wrong use. */
export const wrongUse = (sentence: string, { json }: CommonOptions, line: CommandLine): 2 => {
  const message = printable(sentence);
  line.complain(message);
  if (json) line.print(wrongUseJson(message));
  return 2;
};

/** What machines read of a call that cannot be answered. */
export const wrongUseJson = (message: string): string =>
  JSON.stringify({ ok: false, problems: [{ code: 'wrong-use', message, severity: 'error' }] });
