import type { Identity } from '../contracts/identity.ts';
import { AppError } from '../contracts/result.ts';
import type { LookUpKey, StoredIdentity } from '../contracts/stored.ts';
import { PERSON_KEYS_VERSION } from '../domain/duplicate/person-keys.ts';
import type { Database } from './database.ts';

export interface PersonKeyFiller {
  /**
   * Gives every record with no person keys, or with those of older rules, its keys. Resolves once the first
   * batch is done; the rest goes on by itself. Never rejects. Does nothing once it was begun, unless it failed.
   */
  begin(): Promise<void>;
}

interface RecordReader {
  open(record: StoredIdentity): Promise<Identity>;
  makeMacs(identity: Identity): Promise<LookUpKey[]>;
}

/** About a tenth of a second: the person waits for the first one. */
const BATCH_SIZE = 50;

/**
 * Keys records that older versions wrote. The keys come from sealed content, so this cannot be done in the
 * upgrade of the database. Each batch is one transaction: stopped at any moment, what is done stays done and
 * the next start goes on with the rest. Two pages may do the same work at once.
 */
export function createPersonKeyFiller(database: Database, { open, makeMacs }: RecordReader): PersonKeyFiller {
  let begun: Promise<void> | null = null;

  /** Keys one batch; false when none was left. */
  async function fillBatch(): Promise<boolean> {
    const due = await database.read((connection) =>
      connection.getAllFromIndex('identities', 'by-person-keys-version', olderRules(), BATCH_SIZE),
    );
    if (due.length === 0) return false;
    const keyed = await Promise.all(
      due.map(async (record) => ({ record, personMacs: await makeMacsOf(record) })),
    );
    await database.write(['identities'], async (transaction) => {
      const store = transaction.objectStore('identities');
      await Promise.all(
        keyed.map(async ({ record, personMacs }) => {
          const now = await store.get(record.id);
          // Removed or saved anew meanwhile: then it is not to come back, or has newer keys.
          if (now === undefined || !hasSameSeal(now, record)) return;
          await store.put({ ...now, personMacs, personKeysVersion: PERSON_KEYS_VERSION });
        }),
      );
    });
    return true;
  }

  async function makeMacsOf(record: StoredIdentity): Promise<LookUpKey[]> {
    try {
      return await makeMacs(await open(record));
    } catch (error) {
      // A damaged record stays as it is, found by its NIK only, and is not tried again.
      if (error instanceof AppError && error.code === 'record-damaged') return [];
      throw error;
    }
  }

  /** Storage may be full or gone: the look-up works with the keys there are, and the next one begins again. */
  async function attempt(fill: () => Promise<boolean>): Promise<boolean> {
    try {
      return await fill();
    } catch {
      begun = null;
      return false;
    }
  }

  async function fillRest(): Promise<boolean> {
    while (await fillBatch());
    return false;
  }

  async function fillFirst(): Promise<void> {
    if (await attempt(fillBatch)) void attempt(fillRest);
  }

  return {
    begin() {
      begun ??= fillFirst();
      return begun;
    },
  };
}

function olderRules(): IDBKeyRange {
  return IDBKeyRange.upperBound(PERSON_KEYS_VERSION, true);
}

function hasSameSeal(a: StoredIdentity, b: StoredIdentity): boolean {
  return a.iv.every((byte, at) => byte === b.iv[at]);
}
