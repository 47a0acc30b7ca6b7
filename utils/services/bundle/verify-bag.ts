/** Checks an evidence bundle with nothing but the bundle itself. docs/bundle-format.md says what this proves. */
import type { BagFault } from '../../contracts/bundle.ts';
import type { BundleAbout, BundlePart, BundleVerdict, SignatureState } from '../../contracts/verdict.ts';
import {
  BAG_DECLARATION,
  BAG_DECLARATION_PATH,
  BAG_INFO_PATH,
  CHAIN_FOLDER,
  CHRONOLOGY_PATH,
  isListedTag,
  isSafePath,
  MANIFEST_PATH,
  parseBagCount,
  parseManifest,
  PAYLOAD_PREFIX,
  payloadOxum,
  PUBLIC_KEY_PATH,
  readBagInfo,
  SIGNATURE_PATH,
  TAG_MANIFEST_PATH,
  type ManifestLine,
} from '../../domain/evidence/bag.ts';
import { DamagedZip, isZip, openZip, type ZipFile } from './read-zip.ts';
import { checkChronology, type ChronologyCheck } from './verify-chains.ts';
import { checkSignature } from './verify-signature.ts';
import { dosDate } from './zip-layout.ts';
import { bytesSource, type ZipSource } from './zip-source.ts';

/** Lower-case hexadecimal SHA-256. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** Told after each file, in bytes of the archive. What it returns is waited for, so that a page stays alive. */
export type CheckProgress = (doneBytes: number, totalBytes: number) => void | Promise<void>;

/** What was found of one archive's files, by their path inside the bag. */
interface ReadFiles {
  /** SHA-256 of every file that could be read. */
  readonly digests: Map<string, string>;
  readonly sizes: Map<string, number>;
  /** The few whose content is looked into. */
  readonly contents: Map<string, Uint8Array>;
  /** Files whose packed data cannot be unpacked. */
  readonly damaged: Set<string>;
  /** Files that differ from the archive's own check sum. */
  readonly wrongCrc: Set<string>;
  readonly asWritten: boolean;
  readonly dates: Set<number>;
}

/**
 * Every reason why the archive is not the bundle that was written, or that it is. One file is in memory at a
 * time. Never throws for bad content; rejects only when `source` itself cannot be read.
 */
export async function verifyBundle(
  archive: Uint8Array | ZipSource,
  sha256: Sha256,
  onProgress: CheckProgress = () => undefined,
): Promise<BundleVerdict> {
  const source = archive instanceof Uint8Array ? bytesSource(archive) : archive;
  if (!(await isZip(source))) return refuse([{ code: 'not-a-zip', path: null }]);
  try {
    const archived = await openZip(source);
    const nameFaults = checkNames(archived);
    if (nameFaults.length > 0) return refuse(nameFaults, archived.length);
    const folder = findFolder(archived);
    if (folder === null) return refuse([{ code: 'not-one-folder', path: null }], archived.length);
    return await checkBag(await readFiles(archived, folder, sha256, onProgress), folder);
  } catch (error) {
    if (error instanceof DamagedZip) return refuse([{ code: 'damaged-zip', path: error.path }]);
    throw error;
  }
}

function checkNames(files: readonly ZipFile[]): BagFault[] {
  const seen = new Set<string>();
  const faults: BagFault[] = [];
  for (const { path } of files) {
    if (!isSafePath(path)) faults.push({ code: 'unsafe-path', path });
    // Windows and macOS would keep only one of two names that differ in capitals.
    const key = path.toLowerCase();
    if (seen.has(key)) faults.push({ code: 'duplicate-name', path });
    seen.add(key);
  }
  return faults;
}

/** The folder of the bag with its slash: one that holds all files, or '' when the bag is the top itself. */
function findFolder(files: readonly ZipFile[]): string | null {
  if (files.some(({ path }) => path === BAG_DECLARATION_PATH)) return '';
  const first = files[0]?.path ?? '';
  const folder = first.slice(0, first.indexOf('/') + 1);
  return folder !== '' && files.every(({ path }) => path.startsWith(folder)) ? folder : null;
}

async function readFiles(
  archived: readonly ZipFile[],
  folder: string,
  sha256: Sha256,
  onProgress: CheckProgress,
): Promise<ReadFiles> {
  const digests = new Map<string, string>();
  const sizes = new Map<string, number>();
  const contents = new Map<string, Uint8Array>();
  const damaged = new Set<string>();
  const wrongCrc = new Set<string>();
  const dates = new Set<number>();
  let asWritten = folder !== '';
  const totalBytes = archived.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
  let doneBytes = 0;
  for (const file of archived) {
    const path = file.path.slice(folder.length);
    const content = await file.read().catch((error: unknown) => {
      if (error instanceof DamagedZip) return null;
      throw error;
    });
    sizes.set(path, file.sizeBytes);
    if (content === null) damaged.add(path);
    else {
      digests.set(path, await sha256(content.bytes));
      if (!content.crcHolds) wrongCrc.add(path);
      if (isLookedInto(path)) contents.set(path, content.bytes);
      asWritten &&= content.asWritten;
      dates.add(content.date);
    }
    doneBytes += file.packedBytes;
    await onProgress(doneBytes, totalBytes);
  }
  return { digests, sizes, contents, damaged, wrongCrc, asWritten, dates };
}

function isLookedInto(path: string): boolean {
  return !path.startsWith(PAYLOAD_PREFIX) || path === CHRONOLOGY_PATH || path.startsWith(CHAIN_FOLDER);
}

async function checkBag(files: ReadFiles, folder: string): Promise<BundleVerdict> {
  const faults: BagFault[] = [...files.damaged].map((path) => ({ code: 'damaged-zip', path }));
  if (textOf(files, BAG_DECLARATION_PATH) !== BAG_DECLARATION) {
    faults.push({ code: 'not-a-bag', path: BAG_DECLARATION_PATH });
  }
  const paths = [...files.sizes.keys()];
  const payload = paths.filter((path) => path.startsWith(PAYLOAD_PREFIX));
  const listed = checkManifest(files, MANIFEST_PATH, payload);
  const listedTags = checkManifest(files, TAG_MANIFEST_PATH, paths.filter(isListedTag));
  faults.push(...listed.faults, ...listedTags.faults);
  for (const path of files.wrongCrc) {
    // Where the content is wrong as well, that has been said.
    if (!faults.some((fault) => fault.path === path)) faults.push({ code: 'damaged-zip', path });
  }

  const info = textOf(files, BAG_INFO_PATH) ?? '';
  const total = payloadOxum(payload.map((path) => files.sizes.get(path) ?? 0));
  if (readBagInfo(info, 'Payload-Oxum') !== total) faults.push({ code: 'wrong-total', path: BAG_INFO_PATH });

  const version = versionOf(files, info);
  const signature = version === 1 ? UNSIGNED : checkSignature(files.contents);
  const part = readPart(info);
  const chronology = checkChronology({
    version,
    contents: files.contents,
    digests: files.digests,
    info,
    part,
  });
  faults.push(...signature.faults, ...withoutEcho(chronology.faults, faults));

  const madeAt = readBagInfo(info, 'Bagging-Time');
  const about: BundleAbout = {
    version,
    madeAt,
    reference: readBagInfo(info, 'External-Identifier'),
    software: readBagInfo(info, 'Bag-Software-Agent'),
    privacyLevel: readBagInfo(info, 'Privacy-Level'),
    applicant: chronology.applicant,
    part,
    signature: signature.state,
    fingerprint: signature.fingerprint,
    chains: chronology.chains,
    entryCount: chronology.entryCount,
    openedEntryCount: chronology.openedEntryCount,
    repacked: !isAsWritten(files, folder, madeAt),
    files: [...listed.lines, ...listedTags.lines],
    elsewhere: chronology.elsewhere,
  };
  return { ok: faults.length === 0, faults, fileCount: files.sizes.size, about };
}

const UNSIGNED: { state: SignatureState; fingerprint: null; faults: BagFault[] } = {
  state: 'none',
  fingerprint: null,
  faults: [],
};

/**
 * Only what says version 1 and has nothing of version 2 is judged by the rules of version 1, which had no
 * signature: taking one away does not turn a bundle into an old one unless it is written anew.
 */
function versionOf(files: ReadFiles, info: string): 1 | 2 {
  const hasNewParts = [...files.sizes.keys()].some(
    (path) => path === SIGNATURE_PATH || path === PUBLIC_KEY_PATH || path.startsWith(CHAIN_FOLDER),
  );
  return readBagInfo(info, 'Chronology-Version') === '1' && !hasNewParts ? 1 : 2;
}

function readPart(info: string): BundlePart | null {
  const count = parseBagCount(readBagInfo(info, 'Bag-Count') ?? '');
  // One of one is all there is: nothing may be elsewhere.
  if (count === null || count.of === 1) return null;
  return { ...count, group: readBagInfo(info, 'Bag-Group-Identifier') ?? '' };
}

/** The archive around the files is to the last bit what our writer makes of them. */
function isAsWritten({ asWritten, dates }: ReadFiles, folder: string, madeAt: string | null): boolean {
  if (!asWritten || folder === '' || madeAt === null || Number.isNaN(Date.parse(madeAt))) return false;
  return dates.size === 1 && dates.has(dosDate(madeAt));
}

/** Compares one manifest with the files that it must list: all of them, and none but them. */
function checkManifest(
  files: ReadFiles,
  manifestPath: string,
  present: readonly string[],
): { faults: BagFault[]; lines: readonly ManifestLine[] } {
  const lines = parseManifest(textOf(files, manifestPath) ?? '\0');
  if (lines === null) return { faults: [{ code: 'bad-manifest', path: manifestPath }], lines: [] };
  const faults: BagFault[] = [];
  const listed = new Set(lines.map(({ path }) => path));
  const mayList = new Set(present);
  for (const { path, sha256 } of lines) {
    if (!mayList.has(path)) faults.push({ code: 'missing', path });
    else if (!files.damaged.has(path) && files.digests.get(path) !== sha256) {
      faults.push({ code: 'changed', path });
    }
  }
  for (const path of present) if (!listed.has(path)) faults.push({ code: 'added', path });
  return { faults, lines };
}

/** A file that is changed or gone has been named; that it fits the chain no longer is the same thing. */
function withoutEcho(found: ChronologyCheck['faults'], named: readonly BagFault[]): BagFault[] {
  const known = new Set(named.map(({ path }) => path));
  return found.filter(({ code, path }) => code === 'chain-broken' || !known.has(path));
}

function textOf(files: ReadFiles, path: string): string | null {
  const bytes = files.contents.get(path);
  return bytes === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function refuse(faults: readonly BagFault[], fileCount = 0): BundleVerdict {
  return { ok: false, faults, fileCount, about: null };
}
