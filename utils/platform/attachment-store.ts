import {
  ATTACHMENT_MAX_BYTES,
  ATTACHMENTS_MAX_COUNT,
  type Attachment,
  attachmentSchema,
} from '../contracts/attachment.ts';
import { AppError } from '../contracts/result.ts';
import type { SealedRecord, StoredAttachment } from '../contracts/stored.ts';
import { compareText } from '../domain/compare-text.ts';
import type { AttachmentStore, Clock } from '../services/ports.ts';
import { deviceClock } from './clock.ts';
import type { Database } from './database.ts';
import { sha256Hex } from './digest.ts';
import { createEvidenceWriter } from './evidence-writer.ts';
import { addSalt } from './picture-canvas.ts';
import { openAll, openAs, type OpenedRecords } from './sealed-content.ts';
import type { Vault } from './vault.ts';

/** Files beside the chronology: what is known of each and its bytes, sealed apart, so that a list is quick. */
export function createAttachmentStore(
  database: Database,
  vault: Vault,
  announce: () => void,
  clock: Pick<Clock, 'nowUtc'> = deviceClock,
): AttachmentStore {
  const evidence = createEvidenceWriter(database, vault, announce, clock);

  async function openAttachments(caseId: string): Promise<OpenedRecords<StoredAttachment, Attachment>> {
    const stored = await database.read((connection) =>
      connection.getAllFromIndex('attachments', 'by-case', caseId),
    );
    const { opened, damaged } = await openAll(stored, (record) =>
      openAs(vault, 'attachments', record, attachmentSchema),
    );
    const inOrder = opened.toSorted(
      (a, b) => compareText(a.addedAtUtc, b.addedAtUtc) || compareText(a.id, b.id),
    );
    return { opened: inOrder, damaged };
  }

  return {
    async add(caseId, meta, given) {
      if (given.length > ATTACHMENT_MAX_BYTES) throw new AppError('attachment-too-large');
      // The hash stands in every bundle, also where the picture stays here.
      const bytes = addSalt(given);
      const attachment: Attachment = {
        ...meta,
        id: crypto.randomUUID(),
        caseId,
        device: await evidence.device(),
        addedAtUtc: clock.nowUtc(),
        sizeBytes: bytes.length,
        sha256: await sha256Hex(bytes),
      };
      const stored = await sealMeta(vault, attachment);
      const file = await sealAttachmentFile(vault, attachment.id, bytes);
      await evidence.write(caseId, async (transaction, chain) => {
        const attachments = transaction.objectStore('attachments');
        const count = await attachments.index('by-case').count(caseId);
        if (count >= ATTACHMENTS_MAX_COUNT) throw new AppError('too-many-attachments');
        await attachments.add(stored);
        await transaction.objectStore('attachment-files').add(file);
        const { id, sha256, sizeBytes } = attachment;
        await chain.add({ kind: 'attachment', attachment: id, sha256, sizeBytes });
      });
      return attachment;
    },

    list: async (caseId) => (await openAttachments(caseId)).opened,

    async readAll(caseId) {
      const { opened, damaged } = await openAttachments(caseId);
      return { attachments: opened, damagedIds: damaged.map(({ id }) => id) };
    },

    async readFile(id) {
      const file = await database.read((connection) => connection.get('attachment-files', id));
      return file ? vault.openBytes('attachment-files', file) : null;
    },

    async changeKind(id, kind) {
      const known = await database.read((connection) => connection.get('attachments', id));
      if (!known) throw new AppError('not-found');
      const attachment = await openAs(vault, 'attachments', known, attachmentSchema);
      const stored = await sealMeta(vault, { ...attachment, kind });
      await evidence.write(known.caseId, async (transaction, chain) => {
        const attachments = transaction.objectStore('attachments');
        if ((await attachments.getKey(id)) === undefined) throw new AppError('not-found');
        await attachments.put(stored);
        await chain.add({ kind: 'attachment-kind', attachment: id, to: kind });
      });
    },

    async remove(id) {
      const known = await database.read((connection) => connection.get('attachments', id));
      if (!known) throw new AppError('not-found');
      const { caseId } = known;
      const removed = await evidence.write(caseId, async (transaction, chain) => {
        const stored = await transaction.objectStore('attachments').get(id);
        const file = await transaction.objectStore('attachment-files').get(id);
        if (!stored) throw new AppError('not-found');
        await transaction.objectStore('attachments').delete(id);
        await transaction.objectStore('attachment-files').delete(id);
        await chain.add({ kind: 'removed', what: 'attachment', id });
        return { stored, file };
      });

      return evidence.undo(caseId, async (transaction, chain) => {
        await transaction.objectStore('attachments').put(removed.stored);
        if (removed.file) await transaction.objectStore('attachment-files').put(removed.file);
        await chain.add({ kind: 'restored', what: 'attachment', id });
      });
    },
  };
}

export function sealAttachmentFile(
  vault: Vault,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<SealedRecord> {
  return vault.sealBytes({ store: 'attachment-files', id }, bytes);
}

/** What is known of an attachment, without its bytes. */
export async function sealMeta(vault: Vault, attachment: Attachment): Promise<StoredAttachment> {
  const { id, caseId } = attachment;
  return { ...(await vault.sealJson({ store: 'attachments', id }, attachment)), caseId };
}
