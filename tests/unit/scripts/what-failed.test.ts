/** Whoever reads only the end of a log must find there what failed, and why. */
import { expect, test } from 'vitest';
import { endOf, readReport, tellFailures } from '../../../scripts/lib/what-failed.mjs';

interface Outcome {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

const passed: Outcome = { fullName: 'all is well', status: 'passed', failureMessages: [] };
const failed: Outcome = {
  fullName: 'pictures > one is taken',
  status: 'failed',
  failureMessages: [
    '\u001b[31mError: Waited in vain for: a picture\u001b[39m\n    at /project/tests/a.ts:3:1',
  ],
};

function reportOf(assertionResults: readonly Outcome[], status = 'passed', message = '') {
  const numPassedTests = assertionResults.filter((one) => one.status === 'passed').length;
  return {
    numPassedTests,
    testResults: [{ name: '/project/tests/a.test.ts', status, message, assertionResults }],
  };
}

test('a run in which all is well has no failures', () => {
  expect(readReport(reportOf([passed]), 0)).toEqual({ passed: 1, failures: [] });
});

test('a failed test is told with its file and the first line of its error', () => {
  const report = readReport(reportOf([passed, failed], 'failed'), 1);
  expect(report.passed).toBe(1);
  expect(tellFailures([{ name: 'end-to-end', failures: report.failures }], '/project')).toEqual([
    'FAILED end-to-end',
    '  tests/a.test.ts > pictures > one is taken',
    '    Error: Waited in vain for: a picture',
  ]);
});

test('what fails outside of the tests, or is not run, counts', () => {
  expect(readReport(reportOf([], 'failed', 'SyntaxError: no\nsuch'), 1).failures).toEqual([
    ['/project/tests/a.test.ts', 'SyntaxError: no'],
  ]);
  expect(readReport(reportOf([passed], 'failed', 'Error: at the end'), 1).failures).toEqual([
    ['/project/tests/a.test.ts', 'Error: at the end'],
  ]);
  expect(readReport(reportOf([passed, { ...passed, status: 'skipped' }]), 0).failures).toEqual([
    ['/project/tests/a.test.ts > all is well', 'not run: skipped'],
  ]);
  expect(readReport(reportOf([passed]), 1).failures).toHaveLength(1);
  expect(readReport(reportOf([]), 0).failures).toHaveLength(1);
  expect(readReport(null, 1).failures).toHaveLength(1);
});

test('of a command that fails the end of its output is told', () => {
  const output = Array.from({ length: 30 }, (_, at) => `line ${at}`).join('\n');
  expect(endOf(`${output}\n\n`).slice(1)).toEqual(Array.from({ length: 10 }, (_, at) => `line ${at + 20}`));
});

test('many failures leave room for the counts', () => {
  const failures = Array.from({ length: 100 }, (_, at) => [`test ${at}`, 'x'.repeat(5_000)]);
  const lines = tellFailures([{ name: 'unit', failures }], '/project');
  expect(lines.length).toBeLessThanOrEqual(45);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(200);
  expect(lines.at(-1)).toContain('161 more');
});
