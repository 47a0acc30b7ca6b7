/**
 * `npm run demo`: from nothing to a browser with the extension on the practice form.
 *
 *   --headless        play the whole job without a window (the default where there is no display)
 *   --firefox         Firefox instead of Chromium
 *   --update-images   copy the chosen pictures to docs/images
 *
 * Runs on Node 20; what comes after the set-up runs through npm on the project's own Node.
 */
import { spawnSync } from 'node:child_process';
import { root, setUp, SetupError } from './setup.mjs';

const args = process.argv.slice(2);

/** Runs npm with its output on the screen; returns the exit code. */
function runNpm(...npmArgs) {
  const shell = process.platform === 'win32';
  return spawnSync('npm', npmArgs, { cwd: root, stdio: 'inherit', shell }).status ?? 1;
}

try {
  setUp({ browsers: [args.includes('--firefox') ? 'firefox' : 'chromium'] });
  process.stdout.write('Membangun ekstensi. / Building the extension.\n');
  process.exitCode =
    runNpm('run', '-s', 'build') || runNpm('exec', '--', 'node', 'scripts/demo/play.ts', ...args);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
