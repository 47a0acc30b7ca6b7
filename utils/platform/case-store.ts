import { type Case, caseSchema } from '../contracts/case.ts';
import type { CaseStore } from '../services/ports.ts';
import type { Database } from './database.ts';
import { openAs, openReadable } from './sealed-content.ts';
import type { Vault } from './vault.ts';

/**
 * Everywhere that data of a case lies. Who removes a case expects that nothing of that person stays behind,
 * so the records that warn of a second registration go as well.
 */
const CASE_STORES: ['cases', 'entries', 'pictures', 'identities'] = [
  'cases',
  'entries',
  'pictures',
  'identities',
];

/** Cases, sealed. `announce` is called after each change that is on disk. */
export function createCaseStore(database: Database, vault: Vault, announce: () => void): CaseStore {
  return {
    async list() {
      const records = await database.read((connection) => connection.getAll('cases'));
      const cases = await openReadable(records, (record) => openAs(vault, 'cases', record, caseSchema));
      return cases.toSorted(newestChangeFirst);
    },

    async read(id) {
      const record = await database.read((connection) => connection.get('cases', id));
      return record ? openAs(vault, 'cases', record, caseSchema) : null;
    },

    async save(record) {
      const sealed = await vault.sealJson({ store: 'cases', id: record.id }, record);
      await database.write(['cases'], (transaction) => transaction.objectStore('cases').put(sealed));
      announce();
    },

    async remove(id) {
      const removed = await database.write(CASE_STORES, async (transaction) => {
        const cases = transaction.objectStore('cases');
        const entries = transaction.objectStore('entries');
        const pictures = transaction.objectStore('pictures');
        const identities = transaction.objectStore('identities');
        const taken = {
          record: await cases.get(id),
          entries: await entries.index('by-case').getAll(wholeCase(id)),
          pictures: await pictures.index('by-case').getAll(id),
          identities: await identities.index('by-case').getAll(id),
        };
        await Promise.all([
          cases.delete(id),
          ...taken.entries.map((entry) => entries.delete(entry.id)),
          ...taken.pictures.map((picture) => pictures.delete(picture.id)),
          ...taken.identities.map((identity) => identities.delete(identity.id)),
        ]);
        return taken;
      });
      announce();

      return async function undo() {
        await database.write(CASE_STORES, async (transaction) => {
          const entries = transaction.objectStore('entries');
          const pictures = transaction.objectStore('pictures');
          const identities = transaction.objectStore('identities');
          await Promise.all([
            removed.record && transaction.objectStore('cases').put(removed.record),
            ...removed.entries.map((entry) => entries.put(entry)),
            ...removed.pictures.map((picture) => pictures.put(picture)),
            ...removed.identities.map((identity) => identities.put(identity)),
          ]);
        });
        announce();
      };
    },
  };
}

/** All entries of a case in the index `by-case`. */
export function wholeCase(caseId: string): IDBKeyRange {
  return IDBKeyRange.bound([caseId, 0], [caseId, Number.POSITIVE_INFINITY]);
}

function newestChangeFirst(a: Case, b: Case): number {
  return b.updatedAtUtc.localeCompare(a.updatedAtUtc);
}
