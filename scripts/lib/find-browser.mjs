/**
 * Where a browser is on this computer. Runs on Node 20 with nothing installed.
 */
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SetupError } from './setup-error.mjs';

/** What to look for, in order of preference: the environment, the PATH, the usual folders. */
const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * The path of a browser that can be started, or null.
 * @param {'chromium' | 'firefox'} name
 * @throws {SetupError} when CHROME_PATH or FIREFOX_PATH is set but names no program
 */
export function findBrowser(name) {
  const places = PLACES[name];
  const chosen = process.env[places.variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new SetupError(
      `${places.variable} menunjuk ke program yang tidak ada. / ${places.variable} names no program: ${chosen}`,
    );
  }
  return candidates(places).find(isProgram) ?? null;
}

function candidates(places) {
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((key) => process.env[key]);
    return roots.filter(Boolean).flatMap((root) => places.windows.map((path) => join(root, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = places.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (process.platform !== 'darwin') return onPath;
  const applications = ['/Applications', join(homedir(), 'Applications')];
  return [...applications.flatMap((folder) => places.mac.map((path) => join(folder, path))), ...onPath];
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
