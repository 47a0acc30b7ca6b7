/** The rules of a BagIt 1.0 folder (RFC 8493) as far as an evidence bundle uses them. */

export const BAG_DECLARATION_PATH = 'bagit.txt';
export const BAG_INFO_PATH = 'bag-info.txt';
export const MANIFEST_PATH = 'manifest-sha256.txt';
export const TAG_MANIFEST_PATH = 'tagmanifest-sha256.txt';
export const PAYLOAD_PREFIX = 'data/';

/** The whole of `bagit.txt`. */
export const BAG_DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export interface ManifestLine {
  readonly path: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** The manifest as `sha256sum` writes it: sorted by path, one file a line, line feed at the end of each. */
export function writeManifest(lines: readonly ManifestLine[]): string {
  return lines
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
}

/** The lines of a manifest, or null when a single character of it is not as `writeManifest` writes it. */
export function parseManifest(text: string): ManifestLine[] | null {
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line))
    .map((match) => ({ sha256: match?.[1] ?? '', path: match?.[2] ?? '' }));
  const isCanonical =
    writeManifest(lines) === text &&
    lines.every(({ path }) => isSafePath(path)) &&
    new Set(lines.map(({ path }) => path)).size === lines.length;
  return isCanonical ? lines : null;
}

/** `bag-info.txt`: one `Label: value` a line. Values are single lines. */
export function writeBagInfo(tags: readonly (readonly [label: string, value: string])[]): string {
  return tags.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('');
}

/** The first value of a label in `bag-info.txt`, or null. Labels are compared without regard to case. */
export function readBagInfo(text: string, label: string): string | null {
  const prefix = `${label.toLowerCase()}:`;
  const line = text.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(prefix));
  return line === undefined ? null : line.slice(prefix.length).trim();
}

/** Total bytes and number of files of the payload, as the tag `Payload-Oxum` holds them. */
export function payloadOxum(sizesBytes: readonly number[]): string {
  return `${sizesBytes.reduce((sum, size) => sum + size, 0)}.${sizesBytes.length}`;
}

/**
 * A relative path that means the same file on every system: ASCII letters, digits, dot, hyphen and underscore,
 * parts between single slashes, none of them hidden, empty or leading upwards.
 */
export function isSafePath(path: string): boolean {
  return path.length <= 200 && /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(path);
}
