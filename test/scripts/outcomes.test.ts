import { describe, expect, it } from 'vitest';
import { toOutcome } from '../../scripts/run-vitest.mjs';

const aTest = (fullName: string, failure?: string) => ({
  fullName,
  status: failure === undefined ? 'passed' : 'failed',
  failureMessages: failure === undefined ? [] : [failure],
});
const aFile = (assertionResults: readonly ReturnType<typeof aTest>[], status = 'passed', message = '') => ({
  name: 'a.test.ts',
  status,
  message,
  assertionResults: [...assertionResults],
});

describe('the outcome of a run', () => {
  it('adds up what passed', () => {
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [aFile([aTest('one'), aTest('two')])] };
    expect(toOutcome('unit', report, { code: 0, output: '' })).toEqual({
      name: 'unit',
      passed: 2,
      failed: 0,
      failures: [],
    });
  });

  it('names what failed', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [aFile([aTest('one'), aTest('two', 'not 3')], 'failed')],
    };
    const outcome = toOutcome('unit', report, { code: 1, output: '' });
    expect([outcome.passed, outcome.failed]).toEqual([1, 1]);
    expect(outcome.failures.join()).toContain('two\n    not 3');
  });

  it('counts a file that could not run as one failure', () => {
    const report = { numPassedTests: 0, numFailedTests: 0, testResults: [aFile([], 'failed', 'no such import')] };
    expect(toOutcome('unit', report, { code: 1, output: '' }).failed).toBe(1);
  });

  it.each([
    ['an error outside its tests', { numPassedTests: 3, numFailedTests: 0, testResults: [] }, 1],
    ['no test at all', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0],
    ['no report', undefined, 1],
  ] as const)('counts a run with %s as failed', (_, report, code) => {
    const known = report && { ...report, testResults: [] };
    expect(toOutcome('unit', known, { code, output: 'the end of the log' })).toMatchObject({ failed: 1 });
  });
});
