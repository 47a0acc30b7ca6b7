/**
 * `npm run endure`: from nothing to the verdict whether killed browsers lose evidence; about a quarter of
 * an hour. `-- --rounds N` for fewer.
 *
 * Runs on Node 20; what comes after the set-up runs through npm on the project's own Node.
 */
import { spawnSync } from 'node:child_process';
import { root, setUp, SetupError } from './setup.mjs';

try {
  setUp({ browsers: ['chromium', 'firefox'] });
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  const built = spawnSync('npm', ['run', '-s', 'build'], options).status;
  const command = ['exec', '--', 'node', 'tests/endure/run.ts', ...process.argv.slice(2)];
  process.exitCode = built === 0 ? (spawnSync('npm', command, options).status ?? 1) : 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
