/** The files of a picture, sealed: with its strip, without it, and small. */
import { PICTURE_KINDS, type PictureKind } from '../contracts/case-records.ts';
import { pictureId, type StoredPicture } from '../contracts/stored.ts';
import type { Picture } from '../services/ports.ts';
import type { Database } from './database.ts';
import type { EvidenceTransaction } from './evidence-writer.ts';
import type { Vault } from './vault.ts';

type PictureFiles = Pick<Picture, 'png' | 'originalPng' | 'previewJpeg'>;

/** Seals the files that there are; inside a transaction there is no time for it. */
export async function sealPicture(
  vault: Vault,
  { caseId, entryId }: { readonly caseId: string; readonly entryId: string },
  { png, originalPng, previewJpeg }: PictureFiles,
): Promise<StoredPicture[]> {
  const files: Record<PictureKind, Uint8Array<ArrayBuffer> | null> = {
    stamped: png,
    original: originalPng,
    preview: previewJpeg,
  };
  const sealed: StoredPicture[] = [];
  for (const kind of PICTURE_KINDS) {
    const bytes = files[kind];
    if (bytes === null) continue;
    const record = await vault.sealBytes({ store: 'pictures', id: pictureId(entryId, kind) }, bytes);
    sealed.push({ ...record, caseId });
  }
  return sealed;
}

/** Null when there is none. Throws `AppError` `record-damaged` when it does not open. */
export async function readPictureFile(
  database: Database,
  vault: Vault,
  entryId: string,
  kind: PictureKind,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const stored = await database.read((connection) => connection.get('pictures', pictureId(entryId, kind)));
  return stored ? vault.openBytes('pictures', stored) : null;
}

/** Takes all files of a picture out of the database and returns them. */
export async function takePictureFiles(
  transaction: EvidenceTransaction,
  entryId: string,
): Promise<StoredPicture[]> {
  const pictures = transaction.objectStore('pictures');
  const taken: StoredPicture[] = [];
  for (const kind of PICTURE_KINDS) {
    const id = pictureId(entryId, kind);
    const stored = await pictures.get(id);
    if (!stored) continue;
    await pictures.delete(id);
    taken.push(stored);
  }
  return taken;
}

export async function putPictureFiles(
  transaction: EvidenceTransaction,
  files: readonly StoredPicture[],
): Promise<void> {
  const pictures = transaction.objectStore('pictures');
  // Async: one that throws at once must not leave the others without anybody who hears of their end.
  await Promise.all(files.map(async (file) => pictures.put(file)));
}
