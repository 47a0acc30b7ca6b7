import { AppError } from '../contracts/result.ts';
import { draftSchema } from '../contracts/settings.ts';
import type { SealedRecord } from '../contracts/stored.ts';
import type { DraftStore } from '../services/ports.ts';
import type { Database } from './database.ts';
import { openAs, openReadable } from './sealed-content.ts';
import type { Vault } from './vault.ts';

/** What was begun lies among the choices, sealed, under the id of its case. Told to nobody: only its page shows it. */
export function createDraftStore(database: Database, vault: Vault): DraftStore {
  return {
    async list(caseId) {
      const stored = await database.read((connection) => connection.getAll('settings', draftsOf(caseId)));
      const drafts = await openReadable(stored as SealedRecord[], async (record) => {
        const { place, text } = await openAs(vault, 'settings', record, draftSchema);
        return [place, text] as const;
      });
      return new Map(drafts);
    },

    async save(caseId, place, text) {
      const id = `${DRAFT_PREFIX}${caseId}:${place}`;
      const sealed =
        text === null
          ? null
          : await vault.sealJson({ store: 'settings', id }, draftSchema.parse({ place, text }));
      await database.write(['cases', 'settings'], async (transaction) => {
        const settings = transaction.objectStore('settings');
        if (sealed === null) return settings.delete(id);
        if ((await transaction.objectStore('cases').getKey(caseId)) === undefined) {
          throw new AppError('not-found');
        }
        await settings.put(sealed, id);
      });
    },
  };
}

const DRAFT_PREFIX = 'draft:';

/** The keys of all drafts of a case. */
export function draftsOf(caseId: string): IDBKeyRange {
  const first = `${DRAFT_PREFIX}${caseId}:`;
  return IDBKeyRange.bound(first, `${first}\uffff`);
}
