import { strFromU8, unzipSync } from 'fflate';

/** The files of a bundle by their path inside its folder, read by another reader than the one under test. */
export function openBundle(zip: Uint8Array): Map<string, Uint8Array> {
  const files = Object.entries(unzipSync(zip));
  return new Map(files.map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));
}

export function textOf(zip: Uint8Array, path: string): string {
  const bytes = openBundle(zip).get(path);
  if (bytes === undefined) throw new Error(`not in the bundle: ${path}`);
  return strFromU8(bytes);
}
