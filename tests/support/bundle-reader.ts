/** Opens an exported bundle as its reader does: with unzip and sha256sum, without this project. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { chronologyFileSchema, type ChronologyFile } from '../../utils/contracts/bundle.ts';
import { z } from '../../utils/contracts/zod.ts';

export interface OpenedBundle {
  /** The one folder inside the ZIP. */
  readonly folder: string;
  /** Paths of all files, from the folder. */
  readonly files: string[];
  readonly chronology: ChronologyFile;
  /** Pictures by their path in the bundle. */
  readonly pictures: ReadonlyMap<string, PNG>;
}

/**
 * Unpacks the ZIP into `into` and checks both manifests.
 * @throws when unzip or sha256sum finds a fault
 */
export function openBundle(zipPath: string, into: string): OpenedBundle {
  mkdirSync(into, { recursive: true });
  execFileSync('unzip', ['-q', '-o', zipPath, '-d', into]);
  const [top, ...others] = readdirSync(into);
  if (top === undefined || others.length > 0) throw new Error('The ZIP must hold exactly one folder');
  const folder = join(into, top);
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', manifest], { cwd: folder });
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
  const chronology = z.parse(
    chronologyFileSchema,
    JSON.parse(readFileSync(join(folder, 'data/kronologi.json'), 'utf8')),
  );
  const pictures = new Map(
    files
      .filter((path) => path.endsWith('.png'))
      .map((path) => [path, PNG.sync.read(readFileSync(join(folder, path)))]),
  );
  return { folder, files, chronology, pictures };
}

/** Every file of the bundle as text, binary ones included, and the ZIP itself. */
export function allBytes(bundle: OpenedBundle, zipPath: string): Map<string, string> {
  const all = new Map([['the ZIP', readFileSync(zipPath).toString('latin1')]]);
  for (const path of bundle.files) all.set(path, readFileSync(join(bundle.folder, path)).toString('utf8'));
  return all;
}
