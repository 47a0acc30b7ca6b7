/**
 * Everything that must hold before a change is merged, in one command. Starts on Node 20 with nothing
 * installed; each step runs through npm and so on the Node version that package.json names.
 * A failed step does not keep the others from running. The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root, setUp, SetupError } from './setup.mjs';

const reports = join(root, '.output', 'reports');

/**
 * `tests`: the step is a run of vitest and counts by its tests; any other step counts as one.
 * `light`: neighbours that are light too run at the same time. Tests never do: they measure.
 */
const steps = [
  { name: 'format', script: 'format:check', light: true },
  { name: 'lint', script: 'lint', light: true },
  { name: 'types', script: 'types', light: true },
  { name: 'unit, component and integration tests', script: 'test:unit', tests: true },
  { name: 'build', script: 'build' },
  { name: 'repository tests', script: 'test:repo', tests: true, needs: ['build'] },
  { name: 'store linter', script: 'lint:store', needs: ['build'] },
  {
    name: 'end-to-end in Chromium',
    script: 'test:e2e',
    args: ['--project', 'e2e-chromium'],
    tests: true,
    needs: ['build'],
  },
  {
    name: 'end-to-end in Firefox',
    script: 'test:e2e',
    args: ['--project', 'e2e-firefox'],
    tests: true,
    needs: ['build'],
  },
];

const failed = new Set();
const lines = [];
const total = { passed: 0, failed: 0 };

function count(name, result, seconds) {
  total.passed += result.passed;
  total.failed += result.failed;
  lines.push(`${result.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${describe(result)} (${seconds} s)`);
}

function describe(result) {
  return result.note ?? `${result.passed} passed, ${result.failed} failed`;
}

/** Runs one step and returns its counts. A light step shows its output at the end, in one piece. */
async function runStep(step, index) {
  const blocker = step.needs?.find((script) => failed.has(script));
  if (blocker !== undefined) return { passed: 0, failed: 1, note: `not run, ${blocker} failed` };
  const report = join(reports, `${index}.json`);
  rmSync(report, { force: true });
  const reporting = step.tests
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const args = ['run', '-s', step.script];
  const extra = [...(step.args ?? []), ...reporting];
  if (extra.length > 0) args.push('--', ...extra);
  const shell = process.platform === 'win32';
  const stdio = step.light ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = spawn('npm', args, { cwd: root, stdio, shell });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (said += text));
  }
  const [status] = await once(child, 'close');
  if (step.light) process.stdout.write(`\n── ${step.name}\n${said}`);
  if (status !== 0) failed.add(step.script);
  return step.tests
    ? readReport(report, status)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

/** A file that fails before its first test, and an error outside of any test, count as one failure each. */
function readReport(path, status) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, note: 'no test report' };
  }
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const notRun = report.numPendingTests + report.numTodoTests;
  const failures = report.numFailedTests + brokenFiles + notRun;
  return {
    passed: report.numPassedTests,
    failed: failures === 0 && (status !== 0 || report.numPassedTests === 0) ? 1 : failures,
  };
}

/** Runs the steps that begin together, and counts them in their order. */
async function runTogether(group) {
  const results = await Promise.all(
    group.map(async ({ step, index }) => {
      if (!step.light) process.stdout.write(`\n── ${step.name}\n`);
      const begin = performance.now();
      const result = await runStep(step, index);
      return { result, seconds: Math.round((performance.now() - begin) / 1000) };
    }),
  );
  for (const [at, { result, seconds }] of results.entries()) count(group[at].step.name, result, seconds);
}

mkdirSync(reports, { recursive: true });
try {
  setUp({ browsers: ['chromium', 'firefox'], archiveTools: true });
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  count('set-up', { passed: 0, failed: 1 }, 0);
}

if (total.failed === 0) {
  const groups = [];
  for (const [index, step] of steps.entries()) {
    const last = groups.at(-1);
    if (step.light && last?.every((other) => other.step.light)) last.push({ step, index });
    else groups.push([{ step, index }]);
  }
  for (const group of groups) await runTogether(group);
}

process.stdout.write(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
