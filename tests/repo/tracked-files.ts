import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths, relative to the root, of every file that is in git or would be added to it. */
export function listFiles(pattern: RegExp): string[] {
  const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths = [...new Set(output.split('\0'))].filter((path) => pattern.test(path));
  return paths.filter((path) => existsSync(root + path));
}

export function readText(path: string): string {
  return readFileSync(root + path, 'utf8');
}

export function readJson<T>(path: string): T {
  return JSON.parse(readText(path)) as T;
}

/** `path:line: text` for each line of the files in which the expression is found. */
export function findLines(paths: readonly string[], expression: RegExp): string[] {
  return paths.flatMap((path) =>
    readText(path)
      .split('\n')
      .flatMap((line, index) => (expression.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}
