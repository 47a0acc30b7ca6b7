/** Temporary files of exports as they lie in the profile of a browser that is gone: no code of ours has touched them. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../support/browsers/lab.ts';

/** Where each browser keeps the files of an origin. */
const OWN_FILES: Record<BrowserName, RegExp> = {
  chromium: /\/File System\/\d+\/t\/\d\d\/\d+$/,
  firefox: /\/storage\/default\/[^/]+\/fs\/[^/]+\/[^/]+$/,
};

/** A ZIP ends with this record, 22 bytes long, when it has no comment. */
const END_RECORD = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const END_LENGTH = 22;

export interface ExportFiles {
  readonly whole: number;
  readonly unfinished: number;
}

export function countExportFiles(name: BrowserName, profileDir: string): ExportFiles {
  const paths = readdirSync(profileDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => OWN_FILES[name].test(path));
  const whole = paths.filter(isWhole).length;
  return { whole, unfinished: paths.length - whole };
}

function isWhole(path: string): boolean {
  const { size } = statSync(path);
  if (size < END_LENGTH) return false;
  const file = openSync(path, 'r');
  try {
    const end = Buffer.alloc(END_RECORD.length);
    readSync(file, end, 0, end.length, size - END_LENGTH);
    return end.equals(END_RECORD);
  } finally {
    closeSync(file);
  }
}
