import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { REPORTS } from './static-checks.mjs';

/** @typedef {import('./static-checks.mjs').Outcome} Outcome */
/** @typedef {{ status: string, fullName: string, failureMessages: string[] | null }} Assertion */
/** @typedef {{ name: string, status: string, message: string, assertionResults: Assertion[] }} TestFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} Report */

/** The message, and where in our own code. @param {string} text */
const firstLines = (text) =>
  text
    .split('\n')
    .filter((line) => !line.includes('node_modules') && !line.includes('new Promise (<anonymous>)'))
    .slice(0, 12)
    .join('\n    ');

/** A file that failed before any of its tests ran counts as one failed test. @param {TestFile} file */
const failedWhole = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed');

/** @param {TestFile} file */
const failuresIn = (file) => {
  const path = relative(ROOT, file.name);
  if (failedWhole(file)) return [`${path}: ${firstLines(file.message)}`];
  return file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => `${path}: ${fullName}\n    ${firstLines(failureMessages?.[0] ?? '')}`);
};

/**
 * Adds up a vitest report. A run that ends badly although no test failed (an error outside tests, nothing run) counts
 * as one failure, with the end of its log.
 *
 * @param {string} name
 * @param {Report | undefined} report
 * @param {{ code: number, output: string }} run
 * @returns {Outcome}
 */
export const toOutcome = (name, report, { code, output }) => {
  const files = report?.testResults ?? [];
  const failed = (report?.numFailedTests ?? 0) + files.filter(failedWhole).length;
  const passed = report?.numPassedTests ?? 0;
  const failures = files.flatMap(failuresIn);
  if (code === 0 && passed > 0) return { name, passed, failed, failures };
  if (failed > 0) return { name, passed, failed, failures };
  return {
    name,
    passed,
    failed: 1,
    failures: [`${name} ended with status ${code}:\n${output.trimEnd().slice(-4000)}`],
  };
};

/**
 * Runs one of the projects of vitest.config.ts.
 *
 * @param {string} project
 * @returns {Promise<Outcome>}
 */
export const runVitest = async (project) => {
  mkdirSync(REPORTS, { recursive: true });
  const file = join(REPORTS, `${project}.json`);
  rmSync(file, { force: true });
  const run = await runCommand(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...['--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  writeFileSync(join(REPORTS, `${project}.log`), run.output);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return toOutcome(project, report, run);
};
