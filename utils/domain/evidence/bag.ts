/** The rules of a BagIt 1.0 folder (RFC 8493) as far as an evidence bundle uses them. */

export const BAG_DECLARATION_PATH = 'bagit.txt';
export const BAG_INFO_PATH = 'bag-info.txt';
export const MANIFEST_PATH = 'manifest-sha256.txt';
export const TAG_MANIFEST_PATH = 'tagmanifest-sha256.txt';
export const SIGNATURE_PATH = 'tanda-tangan.sig';
export const PUBLIC_KEY_PATH = 'kunci-publik.pem';
export const README_PATH = 'BACA-SAYA.txt';
export const CHECK_PAGE_PATH = 'periksa.html';
export const PAYLOAD_PREFIX = 'data/';
export const CHRONOLOGY_PATH = 'data/kronologi.json';
export const CHAIN_FOLDER = 'data/rantai/';
export const PICTURE_FOLDER = 'data/tangkapan/';
export const ORIGINAL_FOLDER = 'data/tangkapan/asli/';
export const ATTACHMENT_FOLDER = 'data/lampiran/';

/** The two that the tag manifest cannot list: itself, and the signature over it. */
const UNLISTED_TAGS: readonly string[] = [TAG_MANIFEST_PATH, SIGNATURE_PATH];

/** The file must stand in `tagmanifest-sha256.txt`. */
export function isListedTag(path: string): boolean {
  return !path.startsWith(PAYLOAD_PREFIX) && !UNLISTED_TAGS.includes(path);
}

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
  return readAllBagInfo(text, label)[0] ?? null;
}

/** All values of a label that may stand there several times, in their order. */
export function readAllBagInfo(text: string, label: string): string[] {
  const prefix = `${label.toLowerCase()}:`;
  return text
    .split(/\r?\n/)
    .filter((line) => line.toLowerCase().startsWith(prefix))
    .map((line) => line.slice(prefix.length).trim());
}

export interface ChainHead {
  readonly device: string;
  readonly linkCount: number;
  /** SHA-256 of the last line. */
  readonly head: string;
}

/** The value of `Chain-Head`. */
export function writeChainHead({ device, linkCount, head }: ChainHead): string {
  return `${device} ${linkCount} ${head}`;
}

/** What a value of `Chain-Head` says, or null when it is not as `writeChainHead` writes it. */
export function parseChainHead(value: string): ChainHead | null {
  const match = /^([0-9a-f]{16}) ([1-9]\d{0,8}) ([0-9a-f]{64})$/.exec(value);
  if (match === null) return null;
  return { device: match[1] ?? '', linkCount: Number(match[2]), head: match[3] ?? '' };
}

/** `Bag-Count` of a bundle in several parts: `1 of 3`. */
export function writeBagCount(number: number, of: number): string {
  return `${number} of ${of}`;
}

/** What `Bag-Count` says, or null when it says nothing that can be. */
export function parseBagCount(value: string): { number: number; of: number } | null {
  const match = /^([1-9]\d{0,3}) of ([1-9]\d{0,3})$/.exec(value);
  const number = Number(match?.[1]);
  const of = Number(match?.[2]);
  return match !== null && number <= of ? { number, of } : null;
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
