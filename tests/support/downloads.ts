/** Files that a browser downloads. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually.ts';

/** The name of a bundle. */
export const BUNDLE = /^bukti-.*\.zip$/;

/**
 * Waits until a file with such a name, not among `known`, is written to its end; its path. Browsers write
 * beside the name and rename; Firefox holds the name with an empty file meanwhile.
 */
export async function waitForDownload(
  folder: string,
  pattern: RegExp = BUNDLE,
  known: ReadonlySet<string> = new Set(),
): Promise<string> {
  const listed = (): string => readdirSync(folder).join(', ') || 'nothing';
  const name = await eventually(`a download like ${pattern.source}`, () => {
    const names = readdirSync(folder);
    if (names.some((candidate) => /\.(crdownload|part)$/.test(candidate))) return null;
    const sizeOf = (candidate: string): number =>
      statSync(join(folder, candidate), { throwIfNoEntry: false })?.size ?? 0;
    return names.find(
      (candidate) => pattern.test(candidate) && !known.has(candidate) && sizeOf(candidate) > 0,
    );
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; the folder holds ${listed()}`, { cause: error });
  });
  return join(folder, name);
}
