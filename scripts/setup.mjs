/**
 * Brings a fresh computer to the point where everything here can run: npm packages and browsers.
 * Needs only Node 20, npm and (where a browser is missing) Debian's apt-get as root.
 * `node scripts/setup.mjs` does all of it; the demo and the tests call it first.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './lib/find-browser.mjs';
import { SetupError } from './lib/setup-error.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const NAMES = { chromium: 'Chrome, Chromium, Edge', firefox: 'Firefox' };
const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const DEBIAN_PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'] };
/** Without a font a browser on a bare server draws empty pages. */
const DEBIAN_FONTS = ['fonts-dejavu-core'];
/** How a bundle is checked without this project, for the end-to-end tests. */
const ARCHIVE_TOOLS = { unzip: 'unzip', sha256sum: 'coreutils' };

/** A set-up that cannot go on; the message is for the person at the keyboard, in both languages. */
export { SetupError };

/**
 * Installs what is missing.
 * @param {{ browsers: ('chromium' | 'firefox')[], archiveTools?: boolean }} wanted
 * @throws {SetupError}
 */
export function setUp({ browsers, archiveTools = false }) {
  requireNode();
  installNpmPackages();
  installPrograms(browsers, archiveTools);
}

function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    throw new SetupError(
      `Perlu Node.js 20 atau lebih baru. / Node.js 20 or newer is needed (this is ${process.versions.node}).`,
    );
  }
}

function installNpmPackages() {
  if (arePackagesInstalled()) return;
  say('Memasang paket npm, sekitar satu menit. / Installing npm packages, about a minute.');
  const status = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status !== 0) {
    throw new SetupError(
      'npm ci gagal; periksa sambungan internet lalu ulangi. / npm ci failed; check the connection and repeat.',
    );
  }
}

/** Whether node_modules holds exactly what the lock file names; packages for other systems may be absent. */
function arePackagesInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    return found === undefined
      ? entry.optional === true || entry.devOptional === true || entry.peer === true
      : found.version === entry.version && found.integrity === entry.integrity;
  });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

function installPrograms(browsers, archiveTools) {
  const missing = browsers.filter((name) => findBrowser(name) === null);
  const tools = archiveTools ? Object.keys(ARCHIVE_TOOLS).filter((tool) => !isCommand(tool)) : [];
  if (missing.length === 0 && tools.length === 0) return;
  if (canUseApt()) {
    const packages = [
      ...missing.flatMap((name) => DEBIAN_PACKAGES[name]),
      ...(missing.length > 0 ? DEBIAN_FONTS : []),
      ...tools.map((tool) => ARCHIVE_TOOLS[tool]),
    ];
    say(`Memasang ${packages.join(', ')}, beberapa menit. / Installing them takes some minutes.`);
    const options = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], options);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  }
  const absent = missing.filter((name) => findBrowser(name) === null);
  if (absent.length > 0) {
    const names = absent.map((name) => NAMES[name]).join('; ');
    const variables = absent.map((name) => VARIABLES[name]).join(', ');
    throw new SetupError(
      `Pasang browser ini, atau isi ${variables} dengan letaknya: ${names}. / ` +
        `Please install this browser, or set ${variables} to where it is: ${names}.`,
    );
  }
  const withoutTool = tools.filter((tool) => !isCommand(tool));
  if (withoutTool.length > 0) {
    throw new SetupError(`Pasang program ini: ${withoutTool}. / Please install: ${withoutTool}.`);
  }
}

function isCommand(name) {
  const probe = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(probe, [name], { stdio: 'ignore' }).status === 0;
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && isDebian() && isCommand('apt-get');
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function run(command, args, env = process.env) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell }).status;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp({ browsers: ['chromium', 'firefox'], archiveTools: true });
    say('Semua siap. / Everything is ready.');
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
