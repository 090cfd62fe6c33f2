import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';

/**
 * What one runner found.
 *
 * @typedef {{ name: string, passed: number, failed: number, failures: readonly string[] }} Outcome
 */

/** Where runners leave their reports and logs. */
export const REPORTS = join(ROOT, '.cache', 'reports');

/** @param {string} name @param {readonly string[]} failures @returns {Outcome} */
const oneCheck = (name, failures) => ({
  name,
  passed: failures.length === 0 ? 1 : 0,
  failed: failures.length === 0 ? 0 : 1,
  failures,
});

/** @param {string} output */
const linesOf = (output) => output.split('\n').filter((line) => line.trim() !== '');

/** @param {string} name @param {readonly string[]} args node's arguments @param {(line: string) => boolean} [counts] */
const lineCheck = async (name, args, counts = () => true) => {
  const { code, output } = await runCommand(process.execPath, args);
  return oneCheck(name, code === 0 ? [] : linesOf(output).filter(counts));
};

export const checkTypes = () => lineCheck('types', ['node_modules/typescript/bin/tsc', '-p', '.', '--noEmit']);

export const checkFormat = () =>
  lineCheck(
    'format',
    ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
    (line) => !line.includes('Code style issues'),
  );

/** @typedef {{ filePath: string, messages: { line: number, ruleId: string | null, message: string, severity: number }[] }} LintedFile */

/** @param {LintedFile} file */
const toFindings = ({ filePath, messages }) =>
  messages
    .filter(({ severity }) => severity === 2)
    .map(({ line, ruleId, message }) => `${relative(ROOT, filePath)}:${line} ${message} (${ruleId ?? 'parser'})`);

export const checkLint = async () => {
  const report = join(REPORTS, 'eslint.json');
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await runCommand(process.execPath, [
    'node_modules/eslint/bin/eslint.js',
    ...['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/eslint'],
    ...['--format', 'json', '--output-file', report],
    '.',
  ]);
  if (code === 0) return oneCheck('lint', []);
  if (code !== 1) return oneCheck('lint', linesOf(output));
  /** @type {LintedFile[]} */
  const files = JSON.parse(readFileSync(report, 'utf8'));
  return oneCheck('lint', files.flatMap(toFindings));
};

/** Elements are registered in one place, so no file imports the tags it uses; styles that hold an expression are misread. */
const RULES_OFF = ['no-missing-import', 'no-missing-element-type-definition', 'no-invalid-css'];

export const checkTemplates = () =>
  lineCheck('templates', [
    'node_modules/@jackolope/lit-analyzer/cli.mjs',
    'components/**/*.ts',
    '--strict',
    ...RULES_OFF.flatMap((rule) => [`--rules.${rule}`, 'off']),
  ]);

/** The checks that read the code without running it, cheap ones first. */
export const STATIC_CHECKS = [checkFormat, checkTypes, checkTemplates, checkLint];
