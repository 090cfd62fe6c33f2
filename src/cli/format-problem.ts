import type { Problem } from '../model/problem.ts';

/** A problem on one line, `file:line:column code message`. Text from files cannot steer the terminal. */
export const formatProblem = (problem: Problem): string => {
  const { file, line, column, code, message, path, excerpt, hint } = problem;
  const where = [file, line, column].filter((part) => part !== undefined).join(':');
  const quoted = excerpt === undefined ? '' : ` “${excerpt}”`;
  const at = path === undefined ? '' : ` (${path})`;
  return printable([where, code, `${message}${quoted}${at}`, hint].filter(Boolean).join(' '));
};

/** Text with control characters, line ends and marks that turn the reading direction shown as escapes. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);
