/** What went wrong in a run of vitest or of another command, in few lines: those at the end of a log are read. */
import { stripVTControlCharacters } from 'node:util';

const LINES_MAX = 40;
const LINE_LENGTH_MAX = 200;
const OUTPUT_LINES = 10;

/**
 * Reads a JSON report of vitest. A file that fails outside of its tests, a test that was not run, and a run that
 * fails though no test did are one failure each.
 */
export function readReport(report, status) {
  if (report === null) return { passed: 0, failures: [['There is no test report.']] };
  const failures = report.testResults.flatMap((file) => {
    const tests = file.assertionResults.filter((test) => test.status !== 'passed');
    if (file.status === 'failed' && tests.length === 0) return [[file.name, firstLine(file.message)]];
    return tests.map((test) => [
      `${file.name} > ${test.fullName}`,
      test.status === 'failed' ? firstLine(test.failureMessages[0]) : `not run: ${test.status}`,
    ]);
  });
  const passed = report.numPassedTests;
  if (failures.length === 0 && (status !== 0 || passed === 0))
    failures.push(['An error outside of any test, or no test at all; see above.']);
  return { passed, failures };
}

/** The end of what a command said before it failed, as one failure. */
export function endOf(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return ['its last words:', ...lines.slice(-OUTPUT_LINES)];
}

export function tellFailures(steps, root) {
  const lines = steps.flatMap(({ name, failures }) => [
    `FAILED ${name}`,
    ...failures.flatMap(([head, ...rest]) => [`  ${head}`, ...rest.map((line) => `    ${line}`)]),
  ]);
  const told = lines
    .slice(0, LINES_MAX)
    .map((line) => line.replace(`${root}/`, '').slice(0, LINE_LENGTH_MAX));
  return lines.length > told.length ? [...told, `  and ${lines.length - told.length} more lines`] : told;
}

function firstLine(message) {
  return stripVTControlCharacters(message ?? '')
    .trim()
    .split('\n')[0];
}
