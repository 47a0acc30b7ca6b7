/**
 * `npm run bench`: from nothing to the table of measures. Names of measures as arguments take those alone:
 * names, niks, look-ups, export, recording.
 *
 * Runs on Node 20; what comes after the set-up runs through npm on the project's own Node.
 */
import { spawnSync } from 'node:child_process';
import { root, setUp, SetupError } from './setup.mjs';

const args = process.argv.slice(2);
const isAsked = (name) => args.length === 0 || args.includes(name);
const needsBrowsers = ['look-ups', 'export', 'recording'].some(isAsked);

try {
  setUp({ browsers: needsBrowsers ? ['chromium', 'firefox'] : [] });
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  // The time to a record is that of the extension as it is shipped.
  const built = isAsked('recording') ? spawnSync('npm', ['run', '-s', 'build'], options).status : 0;
  const command = ['exec', '--', 'node', 'tests/bench/run.ts', ...args];
  process.exitCode = built === 0 ? (spawnSync('npm', command, options).status ?? 1) : 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
