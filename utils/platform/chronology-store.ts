import type { Entry, EntryDraft, PictureState } from '../contracts/entry.ts';
import { AppError } from '../contracts/result.ts';
import { pictureId, sealedEntrySchema, type StoredEntry } from '../contracts/stored.ts';
import { mergeDevices } from '../domain/evidence/devices.ts';
import type { Chronology, Clock, SaltedEntry } from '../services/ports.ts';
import { sealEntry } from './append-entry.ts';
import { deviceClock } from './clock.ts';
import type { Database } from './database.ts';
import { sha256Hex } from './digest.ts';
import { createEvidenceWriter, type EvidenceTransaction } from './evidence-writer.ts';
import { readChains, wholeCase } from './link-store.ts';
import { putPictureFiles, readPictureFile, sealPicture, takePictureFiles } from './picture-store.ts';
import { openAll, openAs } from './sealed-content.ts';
import type { Vault } from './vault.ts';

type Taken = Extract<PictureState, { readonly state: 'taken' }>;

const REMOVED: PictureState = { state: 'missing', reason: 'removed' };

/**
 * Entries and pictures, sealed, each change together with its line in the chain. Sealing cannot wait inside a
 * transaction, so what a transaction decides (the place in the chronology, the state of the picture) stands
 * beside the seal.
 */
export function createChronology(
  database: Database,
  vault: Vault,
  announce: () => void,
  clock: Pick<Clock, 'nowUtc'> = deviceClock,
): Chronology {
  const evidence = createEvidenceWriter(database, vault, announce, clock);
  /** Entries on their way to the disk, by id. */
  const arriving = new Map<string, Promise<unknown>>();

  async function open(stored: StoredEntry): Promise<{ readonly entry: Entry; readonly salt?: string }> {
    const { id, caseId, device, sequence, picture } = stored;
    const { salt, ...content } = await openAs(vault, 'entries', stored, sealedEntrySchema);
    return {
      entry: { ...content, id, caseId, device, sequence, picture },
      ...(salt !== undefined && { salt }),
    };
  }

  async function listAll(caseId: string) {
    const stored = await database.read((connection) =>
      connection.getAllFromIndex('entries', 'by-case', wholeCase(caseId)),
    );
    return openAll(stored, open);
  }

  /** Waits for an entry that is just being stored. */
  async function find(entryId: string): Promise<StoredEntry | undefined> {
    await arriving.get(entryId);
    return database.read((connection) => connection.get('entries', entryId));
  }

  /** The case of an entry; throws `not-found` when there is no such entry. */
  async function caseOf(entryId: string): Promise<string> {
    const stored = await find(entryId);
    if (!stored) throw new AppError('not-found');
    return stored.caseId;
  }

  async function store(draft: EntryDraft, id: string | undefined): Promise<Entry> {
    return evidence.write(draft.caseId, await sealEntry(vault, draft, id));
  }

  return {
    append(draft, id) {
      const stored = store(draft, id);
      if (id !== undefined) {
        arriving.set(
          id,
          Promise.allSettled([stored]).then(() => arriving.delete(id)),
        );
      }
      return stored;
    },

    list: async (caseId) => mergeDevices((await listAll(caseId)).opened.map(({ entry }) => entry)),

    async readAll(caseId) {
      const { opened, damaged } = await listAll(caseId);
      return {
        entries: mergeDevices(opened.map(({ entry }) => entry)),
        damaged: damaged.map(({ id, device, sequence }) => ({ id, device, sequence })),
      };
    },

    /** Each change adds a line to a chain; entries from before there were chains have none yet. */
    async revision(caseId) {
      const [lines, entries] = await database.read((connection) =>
        Promise.all([
          connection.count('links', wholeCase(caseId)),
          connection.countFromIndex('entries', 'by-case', wholeCase(caseId)),
        ]),
      );
      return Math.max(lines, entries);
    },

    async listSalted(caseId) {
      await evidence.adopt(caseId);
      const salted = (await listAll(caseId)).opened.flatMap(({ entry, salt }): SaltedEntry[] =>
        salt === undefined ? [] : [{ entry, salt }],
      );
      const byId = new Map(salted.map((one) => [one.entry.id, one]));
      return mergeDevices(salted.map(({ entry }) => entry)).flatMap(({ id }) => byId.get(id) ?? []);
    },

    async chains(caseId) {
      await evidence.adopt(caseId);
      return readChains(database, caseId);
    },

    async read(entryId) {
      const stored = await find(entryId);
      return stored ? (await open(stored)).entry : null;
    },

    async attachPicture(entryId, picture) {
      const caseId = await caseOf(entryId);
      const { widthPx, heightPx, delayMs, sha256 } = picture;
      const files = await sealPicture(vault, { caseId, entryId }, picture);
      const originalSha256 = picture.originalPng && (await sha256Hex(picture.originalPng));
      await evidence.write(caseId, async (transaction, chain) => {
        const entry = await readIn(transaction, entryId);
        // What the chronology has said once of a picture stays said.
        if (entry.picture.state !== 'pending') throw new AppError('not-found');
        await Promise.all([
          putPicture(transaction, entry, { state: 'taken', widthPx, heightPx, delayMs, sha256 }),
          putPictureFiles(transaction, files),
          chain.add({ kind: 'picture', entry: entryId, sha256, originalSha256 }),
        ]);
      });
    },

    async markPictureMissing(entryId, reason) {
      await evidence.write(await caseOf(entryId), async (transaction, chain) => {
        const entry = await readIn(transaction, entryId);
        if (entry.picture.state !== 'pending') return;
        await putPicture(transaction, entry, { state: 'missing', reason });
        await chain.add({ kind: 'picture-missing', entry: entryId, reason });
      });
    },

    readPicture: (entryId, kind = 'stamped') => readPictureFile(database, vault, entryId, kind),

    async redactPicture(entryId, picture) {
      const caseId = await caseOf(entryId);
      const { widthPx, heightPx, sha256, boxCount } = picture;
      const files = await sealPicture(vault, { caseId, entryId }, picture);
      const originalSha256 = picture.originalPng && (await sha256Hex(picture.originalPng));
      await evidence.write(caseId, async (transaction, chain) => {
        const entry = await readIn(transaction, entryId);
        const { delayMs } = takenOf(entry);
        await takePictureFiles(transaction, entryId);
        await putPicture(transaction, entry, {
          state: 'taken',
          widthPx,
          heightPx,
          delayMs,
          sha256,
          boxCount,
        });
        await putPictureFiles(transaction, files);
        await chain.add({ kind: 'picture-redacted', entry: entryId, sha256, originalSha256, boxCount });
      });
    },

    async removePicture(entryId, what) {
      const caseId = await caseOf(entryId);
      const removed = await evidence.write(caseId, async (transaction, chain) => {
        const entry = await readIn(transaction, entryId);
        const picture = takenOf(entry);
        const files = await takePictureFiles(transaction, entryId);
        const original = files.filter(({ id }) => id === pictureId(entryId, 'original'));
        if (what === 'picture-original') {
          if (original.length === 0) throw new AppError('not-found');
          await putPictureFiles(
            transaction,
            files.filter((file) => !original.includes(file)),
          );
        } else {
          await putPicture(transaction, entry, REMOVED);
        }
        await chain.add({ kind: 'removed', what, id: entryId });
        return { picture, files: what === 'picture' ? files : original };
      });

      return evidence.undo(caseId, async (transaction, chain) => {
        const entry = await readIn(transaction, entryId);
        if (what === 'picture') {
          if (entry.picture.state !== 'missing') throw new AppError('not-found');
          await putPicture(transaction, entry, removed.picture);
        } else if (takenOf(entry).sha256 !== removed.picture.sha256) {
          // More was covered since: pixels without these covers must not come back.
          throw new AppError('not-found');
        }
        await putPictureFiles(transaction, removed.files);
        await chain.add({ kind: 'restored', what, id: entryId });
      });
    },

    async removeEntry(entryId) {
      const caseId = await caseOf(entryId);
      const removed = await evidence.write(caseId, async (transaction, chain) => {
        const entry = await readIn(transaction, entryId);
        await transaction.objectStore('entries').delete(entryId);
        const files = await takePictureFiles(transaction, entryId);
        await chain.add({ kind: 'removed', what: 'entry', id: entryId });
        return { entry, files };
      });

      return evidence.undo(caseId, async (transaction, chain) => {
        await transaction.objectStore('entries').put(removed.entry);
        await putPictureFiles(transaction, removed.files);
        await chain.add({ kind: 'restored', what: 'entry', id: entryId });
      });
    },

    async settleInterrupted(stillAwaited = []) {
      const pending = await database.read((connection) =>
        connection.getAllFromIndex('entries', 'by-picture-state', 'pending'),
      );
      const lost = pending.filter(({ id }) => !stillAwaited.includes(id));
      for (const [caseId, entries] of Map.groupBy(lost, (entry) => entry.caseId)) {
        await evidence.write(caseId, async (transaction, chain) => {
          for (const { id } of entries) {
            const entry = await transaction.objectStore('entries').get(id);
            if (entry?.picture.state !== 'pending') continue;
            await putPicture(transaction, entry, { state: 'missing', reason: 'interrupted' });
            await chain.add({ kind: 'picture-missing', entry: id, reason: 'interrupted' });
          }
        });
      }
    },
  };
}

async function readIn(transaction: EvidenceTransaction, entryId: string): Promise<StoredEntry> {
  const entry = await transaction.objectStore('entries').get(entryId);
  if (!entry) throw new AppError('not-found');
  return entry;
}

async function putPicture(
  transaction: EvidenceTransaction,
  entry: StoredEntry,
  picture: PictureState,
): Promise<void> {
  await transaction.objectStore('entries').put({ ...entry, picture });
}

function takenOf({ picture }: StoredEntry): Taken {
  if (picture.state !== 'taken') throw new AppError('not-found');
  return picture;
}
