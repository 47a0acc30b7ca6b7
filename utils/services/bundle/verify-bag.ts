/** Checks an evidence bundle with nothing but the bundle itself. docs/bundle-format.md says what this proves. */
import type { BagFault, BagFaultCode } from '../../contracts/bundle.ts';
import {
  BAG_DECLARATION,
  BAG_DECLARATION_PATH,
  BAG_INFO_PATH,
  isSafePath,
  MANIFEST_PATH,
  parseManifest,
  PAYLOAD_PREFIX,
  payloadOxum,
  readBagInfo,
  TAG_MANIFEST_PATH,
} from '../../domain/evidence/bag.ts';
import { DamagedZip, isZip, readZip } from './read-zip.ts';
import type { BundleFile } from './write-zip.ts';

export type BundleVerdict =
  | { readonly ok: true; readonly fileCount: number; readonly madeAt: string | null }
  | { readonly ok: false; readonly faults: readonly BagFault[] };

/** Lower-case hexadecimal SHA-256. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** Every reason why the archive is not the bundle that was written, or that it is. Never throws for bad input. */
export async function verifyBundle(zip: Uint8Array, sha256: Sha256): Promise<BundleVerdict> {
  if (!isZip(zip)) return refuse('not-a-zip');
  let archived: BundleFile[];
  try {
    archived = readZip(zip);
  } catch (error) {
    if (error instanceof DamagedZip) return refuse('damaged-zip', error.path);
    throw error;
  }
  const nameFaults = checkNames(archived);
  if (nameFaults.length > 0) return { ok: false, faults: nameFaults };
  const files = openFolder(archived);
  if (files === null) return refuse('not-one-folder');
  return checkBag(files, sha256);
}

function checkNames(files: readonly BundleFile[]): BagFault[] {
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

/** The files by their path inside the bag, whose folder stands alone at the top or is the top itself. */
function openFolder(files: readonly BundleFile[]): Map<string, Uint8Array> | null {
  const first = files[0]?.path ?? '';
  const isTop = files.some(({ path }) => path === BAG_DECLARATION_PATH);
  const folder = isTop ? '' : first.slice(0, first.indexOf('/') + 1);
  if (!isTop && folder === '') return null;
  if (!files.every(({ path }) => path.startsWith(folder))) return null;
  return new Map(files.map(({ path, bytes }) => [path.slice(folder.length), bytes]));
}

async function checkBag(files: ReadonlyMap<string, Uint8Array>, sha256: Sha256): Promise<BundleVerdict> {
  const faults: BagFault[] = [];
  if (readText(files, BAG_DECLARATION_PATH) !== BAG_DECLARATION) {
    faults.push({ code: 'not-a-bag', path: BAG_DECLARATION_PATH });
  }
  const payload = [...files.keys()].filter((path) => path.startsWith(PAYLOAD_PREFIX));
  const tags = [...files.keys()].filter(
    (path) => !path.startsWith(PAYLOAD_PREFIX) && path !== TAG_MANIFEST_PATH,
  );
  faults.push(...(await checkManifest(files, MANIFEST_PATH, payload, sha256)));
  faults.push(...(await checkManifest(files, TAG_MANIFEST_PATH, tags, sha256)));

  const info = readText(files, BAG_INFO_PATH) ?? '';
  const total = payloadOxum(payload.map((path) => files.get(path)?.length ?? 0));
  if (readBagInfo(info, 'Payload-Oxum') !== total) faults.push({ code: 'wrong-total', path: BAG_INFO_PATH });

  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, fileCount: files.size, madeAt: readBagInfo(info, 'Bagging-Time') };
}

/** Compares one manifest with the files that it must list: all of them, and none but them. */
async function checkManifest(
  files: ReadonlyMap<string, Uint8Array>,
  manifestPath: string,
  present: readonly string[],
  sha256: Sha256,
): Promise<BagFault[]> {
  const lines = parseManifest(readText(files, manifestPath) ?? '\0');
  if (lines === null) return [{ code: 'bad-manifest', path: manifestPath }];
  const faults: BagFault[] = [];
  const listed = new Set(lines.map(({ path }) => path));
  const mayList = new Set(present);
  for (const line of lines) {
    const bytes = mayList.has(line.path) ? files.get(line.path) : undefined;
    if (bytes === undefined) faults.push({ code: 'missing', path: line.path });
    else if ((await sha256(bytes)) !== line.sha256) faults.push({ code: 'changed', path: line.path });
  }
  for (const path of present) if (!listed.has(path)) faults.push({ code: 'added', path });
  return faults;
}

function readText(files: ReadonlyMap<string, Uint8Array>, path: string): string | null {
  const bytes = files.get(path);
  return bytes === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function refuse(code: BagFaultCode, path: string | null = null): BundleVerdict {
  return { ok: false, faults: [{ code, path }] };
}
