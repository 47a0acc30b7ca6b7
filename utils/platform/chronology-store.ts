import type { Entry, PictureState } from '../contracts/entry.ts';
import { AppError } from '../contracts/result.ts';
import { sealedEntrySchema, type StoredEntry } from '../contracts/stored.ts';
import type { Chronology } from '../services/ports.ts';
import { wholeCase } from './case-store.ts';
import type { Database } from './database.ts';
import { openAs, openReadable } from './sealed-content.ts';
import type { Vault } from './vault.ts';

/**
 * Entries and pictures, sealed. Sealing cannot wait inside a transaction, so what a transaction decides
 * (the place in the chronology, the state of the picture) stands beside the seal.
 */
export function createChronology(database: Database, vault: Vault, announce: () => void): Chronology {
  async function open(stored: StoredEntry): Promise<Entry> {
    const { id, caseId, sequence, picture } = stored;
    return { ...(await openAs(vault, 'entries', stored, sealedEntrySchema)), id, caseId, sequence, picture };
  }

  return {
    async append({ caseId, picture, ...content }) {
      const id = crypto.randomUUID();
      const sealed = await vault.sealJson({ store: 'entries', id }, content);
      const sequence = await database.write(['cases', 'entries'], async (transaction) => {
        // A case that was removed meanwhile gets no orphans.
        if (!(await transaction.objectStore('cases').getKey(caseId))) throw new AppError('not-found');
        const entries = transaction.objectStore('entries');
        const newest = await entries.index('by-case').openKeyCursor(wholeCase(caseId), 'prev');
        const next = (newest?.key[1] ?? 0) + 1;
        await entries.add({ ...sealed, caseId, sequence: next, picture });
        return next;
      });
      announce();
      return { ...content, caseId, picture, id, sequence };
    },

    async list(caseId) {
      const stored = await database.read((connection) =>
        connection.getAllFromIndex('entries', 'by-case', wholeCase(caseId)),
      );
      return openReadable(stored, open);
    },

    async read(entryId) {
      const stored = await database.read((connection) => connection.get('entries', entryId));
      return stored ? open(stored) : null;
    },

    async attachPicture(entryId, { png, ...facts }) {
      const sealed = await vault.sealBytes({ store: 'pictures', id: entryId }, png);
      await database.write(['entries', 'pictures'], async (transaction) => {
        const entries = transaction.objectStore('entries');
        const entry = await entries.get(entryId);
        // What the chronology has said once of a picture stays said.
        if (entry?.picture.state !== 'pending') throw new AppError('not-found');
        await entries.put({ ...entry, picture: { state: 'taken', ...facts } });
        await transaction.objectStore('pictures').put({ ...sealed, caseId: entry.caseId });
      });
      announce();
    },

    async markPictureMissing(entryId, reason) {
      await database.write(['entries'], async (transaction) => {
        const entries = transaction.objectStore('entries');
        const entry = await entries.get(entryId);
        if (!entry) throw new AppError('not-found');
        if (entry.picture.state === 'pending') {
          await entries.put({ ...entry, picture: { state: 'missing', reason } });
        }
      });
      announce();
    },

    async readPicture(entryId) {
      const stored = await database.read((connection) => connection.get('pictures', entryId));
      return stored ? vault.openBytes('pictures', stored) : null;
    },

    async settleInterrupted(stillAwaited = []) {
      const interrupted: PictureState = { state: 'missing', reason: 'interrupted' };
      const settled = await database.write(['entries'], async (transaction) => {
        const entries = transaction.objectStore('entries');
        const pending = await entries.index('by-picture-state').getAll('pending');
        const lost = pending.filter(({ id }) => !stillAwaited.includes(id));
        await Promise.all(lost.map((entry) => entries.put({ ...entry, picture: interrupted })));
        return lost.length;
      });
      if (settled > 0) announce();
    },
  };
}
