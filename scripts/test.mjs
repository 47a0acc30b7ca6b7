/**
 * Everything that must hold before a change is merged, in one command. Starts on Node 20 with nothing
 * installed; each step runs through npm and so on the Node version that package.json names.
 * A failed step does not keep the others from running. At the end stands what failed and why, what each step
 * has counted, and as the last line `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { endOf, readReport, tellFailures } from './lib/what-failed.mjs';
import { root, setUp, SetupError } from './setup.mjs';

const reports = join(root, '.output', 'reports');

/**
 * `tests`: the step is a run of vitest and counts by its tests; any other step counts as one.
 * `together`: neighbours with the same word run at the same time. The browsers do not: two of them on two cores are
 * together hardly faster, and whatever waits in a test waits longer.
 */
const steps = [
  { name: 'format', script: 'format:check', together: 'reading' },
  { name: 'lint', script: 'lint', together: 'reading' },
  { name: 'types', script: 'types', together: 'reading' },
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
/** Steps that failed, with what failed in them. */
const unwell = [];
const total = { passed: 0, failed: 0 };

function count(name, { passed, failures }, seconds) {
  total.passed += passed;
  total.failed += failures.length;
  if (failures.length > 0) unwell.push({ name, failures });
  const verdict = failures.length === 0 ? 'ok    ' : 'FAILED';
  lines.push(`${verdict} ${name}: ${passed} passed, ${failures.length} failed (${seconds} s)`);
}

/** Runs one step: how many passed, and what failed. What runs together with others shows its output at the end. */
async function runStep(step, index) {
  const blocker = step.needs?.find((script) => failed.has(script));
  if (blocker !== undefined) return { passed: 0, failures: [[`not run: ${blocker} failed`]] };
  const report = join(reports, `${index}.json`);
  rmSync(report, { force: true });
  const reporting = step.tests
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
  const args = ['run', '-s', step.script];
  const extra = [...(step.args ?? []), ...reporting];
  if (extra.length > 0) args.push('--', ...extra);
  const shell = process.platform === 'win32';
  const stdio = step.tests && !step.together ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const child = spawn('npm', args, { cwd: root, stdio, shell });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      said += text;
      if (!step.together) process.stdout.write(text);
    });
  }
  const [status] = await once(child, 'close');
  if (step.together) process.stdout.write(`\n── ${step.name}\n${said}`);
  if (status !== 0) failed.add(step.script);
  if (step.tests) return readReport(readJson(report), status);
  return status === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [endOf(said)] };
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Runs the steps that begin together, and counts them in their order. */
async function runTogether(group) {
  const results = await Promise.all(
    group.map(async ({ step, index }) => {
      process.stdout.write(`\n── ${step.name}${step.together ? ' …' : ''}\n`);
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
  count('set-up', { passed: 0, failures: [[error.message]] }, 0);
}

if (total.failed === 0) {
  const groups = [];
  for (const [index, step] of steps.entries()) {
    const last = groups.at(-1);
    if (step.together && step.together === last?.[0].step.together) last.push({ step, index });
    else groups.push([{ step, index }]);
  }
  for (const group of groups) await runTogether(group);
}

const told = tellFailures(unwell, root).map((line) => `${line}\n`);
process.stdout.write(
  `\n${told.join('')}\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`,
);
process.exitCode = total.failed === 0 ? 0 : 1;
