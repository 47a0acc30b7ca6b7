/** Pictures and attachments: the files of a bundle that are large and can lie in any of its parts. */
import { AppError } from '../../contracts/result.ts';
import { ORIGINAL_FOLDER, PICTURE_FOLDER } from '../../domain/evidence/bag.ts';
import { findUncoveredOriginals } from '../../domain/evidence/uncovered-originals.ts';
import type { AttachmentStore, Chronology } from '../ports.ts';
import { encodeBase64 } from './base64.ts';
import type { BundleContent } from './bundle-content.ts';
import type { CaseEvidence } from './case-evidence.ts';
import type { ReportPicture } from './report-html.ts';
import type { Sha256 } from './verify-bag.ts';

export interface FilePorts {
  readonly chronology: Pick<Chronology, 'readPicture'>;
  readonly attachments: Pick<AttachmentStore, 'readFile'>;
  readonly sha256: Sha256;
}

/** A file, or what belongs to one picture, that goes to whichever part has room. */
export interface SpreadFile {
  readonly kind: 'picture' | 'attachment';
  /** Of the entry or the attachment. */
  readonly id: string;
  readonly path: string;
  /** For the picture without its strip; null when it stays here. */
  readonly originalPath: string | null;
}

/**
 * Pictures in the order of the chronology, then attachments. A picture without strip that still shows what the
 * person covered later stays here, whatever was asked for.
 */
export function listSpreadFiles(
  { pictures, attachments }: BundleContent,
  { links }: Pick<CaseEvidence, 'links'>,
  withOriginals: boolean,
): SpreadFile[] {
  const uncovered = findUncoveredOriginals(links);
  return [
    ...pictures.map(({ entryId, path }) => ({
      kind: 'picture' as const,
      id: entryId,
      path,
      originalPath:
        withOriginals && !uncovered.has(entryId) ? ORIGINAL_FOLDER + path.slice(PICTURE_FOLDER.length) : null,
    })),
    ...attachments.map(({ id, path }) => ({ kind: 'attachment' as const, id, path, originalPath: null })),
  ];
}

export interface HashedFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

export interface ReadyFile {
  readonly file: SpreadFile;
  /** Empty when it is gone or does not open. */
  readonly files: readonly HashedFile[];
  readonly preview: ReportPicture | null;
}

/** Reads and hashes; never fails for a record that does not open. */
export async function readSpreadFile(
  file: SpreadFile,
  { chronology, attachments, sha256 }: FilePorts,
  previews: Previews,
): Promise<ReadyFile> {
  const hash = async (path: string, bytes: Uint8Array<ArrayBuffer> | null): Promise<HashedFile[]> =>
    bytes === null ? [] : [{ path, bytes, sha256: await sha256(bytes) }];
  if (file.kind === 'attachment') {
    const bytes = await orNull(attachments.readFile(file.id));
    return { file, files: await hash(file.path, bytes), preview: null };
  }
  const { id, path, originalPath } = file;
  const [stamped, original, preview] = await Promise.all([
    orNull(chronology.readPicture(id)).then((bytes) => hash(path, bytes)),
    originalPath === null
      ? []
      : orNull(chronology.readPicture(id, 'original')).then((bytes) => hash(originalPath, bytes)),
    previews.isFull() ? null : orNull(chronology.readPicture(id, 'preview')),
  ]);
  if (stamped.length === 0) return { file, files: [], preview: null };
  return {
    file,
    files: [...stamped, ...original],
    preview:
      preview === null
        ? { mediaType: 'image/png', bytes: stamped[0]?.bytes ?? new Uint8Array() }
        : { mediaType: 'image/jpeg', bytes: preview },
  };
}

/** A record that does not open is a lost one: it must not keep everything else from leaving. */
export async function orNull(
  reading: Promise<Uint8Array<ArrayBuffer> | null>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code === 'record-damaged') return null;
    throw error;
  }
}

/** The small pictures of the report: the first ones, as many as fit, already in base64. */
export interface Previews {
  readonly kept: Map<string, { readonly mediaType: ReportPicture['mediaType']; readonly base64: Uint8Array }>;
  isFull(): boolean;
  /** In the order of the chronology. */
  keep(entryId: string, picture: ReportPicture): void;
}

export function keepPreviews(maxBytes: number): Previews {
  const kept: Previews['kept'] = new Map();
  let total = 0;
  let isFull = false;
  return {
    kept,
    isFull: () => isFull,
    keep(entryId, { mediaType, bytes }) {
      isFull ||= total + bytes.length > maxBytes;
      if (isFull) return;
      total += bytes.length;
      kept.set(entryId, { mediaType, base64: encodeBase64(bytes) });
    },
  };
}
