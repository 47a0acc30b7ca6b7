/** The one IndexedDB database: its shape, its versions, and what happens when the browser takes it away. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Reminder } from '../contracts/reminder.ts';
import { AppError } from '../contracts/result.ts';
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  LOOK_UP_KEY_BYTES,
  type LookUpKey,
  type SealedRecord,
  type StoredAttachment,
  type StoredCase,
  type StoredDeletion,
  type StoredDevice,
  type StoredEntry,
  type StoredIdentity,
  type StoredKeys,
  type StoredLink,
  type StoredPicture,
  type StoredSigningKey,
} from '../contracts/stored.ts';
import { fromHex, randomHex } from './digest.ts';

export interface PendampingSchema extends DBSchema {
  keys: { key: string; value: StoredKeys | StoredDevice | StoredSigningKey };
  cases: { key: string; value: StoredCase };
  entries: {
    key: string;
    value: StoredEntry;
    indexes: { 'by-case': [string, string, number]; 'by-picture-state': string };
  };
  pictures: { key: string; value: StoredPicture; indexes: { 'by-case': string } };
  identities: {
    key: string;
    value: StoredIdentity;
    indexes: {
      'by-nik': LookUpKey;
      'by-neighbourhood': LookUpKey;
      'by-case': string;
      'by-person': LookUpKey;
      'by-person-keys-version': number;
    };
  };
  links: { key: [string, string, number]; value: StoredLink };
  attachments: { key: string; value: StoredAttachment; indexes: { 'by-case': string } };
  'attachment-files': { key: string; value: SealedRecord };
  deletions: { key: string; value: StoredDeletion };
  settings: { key: string; value: unknown };
  reminders: { key: string; value: Reminder; indexes: { 'by-case': string; 'by-due': string } };
}

export type Connection = IDBPDatabase<PendampingSchema>;
export type Store = StoreNames<PendampingSchema>;
export type WriteTransaction<Names extends Store[]> = IDBPTransaction<PendampingSchema, Names, 'readwrite'>;

export interface Database {
  /** Runs `task` on an open connection. Throws `AppError` `storage-full` or `storage-failed`. */
  read<T>(task: (connection: Connection) => Promise<T>): Promise<T>;
  /**
   * Runs `task` in one transaction over `stores`: all of it happens, or nothing. Resolves once it is on disk.
   * `task` may await nothing but requests of this transaction. Throws as `read` does.
   */
  write<const Names extends Store[], T>(
    stores: Names,
    task: (transaction: WriteTransaction<Names>) => Promise<T>,
  ): Promise<T>;
  close(): void;
}

/** How long an upgrade waits for other pages of the extension to let go of the old version. */
const BLOCKED_LIMIT_MS = 10_000;

export function createDatabase(name: string = DATABASE_NAME): Database {
  let opening: Promise<Connection> | null = null;

  function connect(): Promise<Connection> {
    opening ??= openConnection(name, () => {
      opening = null;
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  }

  async function read<T>(task: (connection: Connection) => Promise<T>): Promise<T> {
    try {
      return await retryOnceWhenClosed(async () => task(await connect()));
    } catch (error) {
      throw toStorageError(error);
    }
  }

  async function retryOnceWhenClosed<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      // The browser closed the connection between two calls; no transaction had begun.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      opening = null;
      return run();
    }
  }

  return {
    read,
    write: (stores, task) => read((connection) => runTransaction(connection, stores, task)),
    close() {
      void opening?.then((connection) => connection.close());
      opening = null;
    },
  };
}

function openConnection(name: string, onLost: () => void): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let deadline: ReturnType<typeof setTimeout> | undefined;
    let isTooLate = false;
    openDB<PendampingSchema>(name, DATABASE_VERSION, {
      upgrade: (connection, from, _to, transaction) => upgrade(connection, transaction, from),
      blocked() {
        deadline = setTimeout(() => {
          isTooLate = true;
          reject(new AppError('storage-failed'));
        }, BLOCKED_LIMIT_MS);
      },
      blocking(_current, _next, event) {
        // A newer version of the extension wants to upgrade: make way, open again at the next use.
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    })
      .finally(() => clearTimeout(deadline))
      .then((connection) => (isTooLate ? connection.close() : resolve(connection)), reject);
  });
}

/**
 * What each version added, the first one first: one step takes a database from the version before it to its
 * own. A step that was released is never changed; the next version gets a further one. All steps run in the
 * one transaction of the upgrade, so they may await nothing but its requests; what has to be unsealed for
 * the new version is done later, by the store concerned.
 */
const UPGRADES: readonly UpgradeStep[] = [createStores, addPersonKeysAndChains, addReminders];

type UpgradeStep = (connection: Connection, transaction: UpgradeTransaction) => void | Promise<void>;
type UpgradeTransaction = IDBPTransaction<PendampingSchema, Store[], 'versionchange'>;

async function upgrade(connection: Connection, transaction: UpgradeTransaction, from: number): Promise<void> {
  for (const step of UPGRADES.slice(from, DATABASE_VERSION)) await step(connection, transaction);
}

/** Version 1. */
function createStores(connection: Connection): void {
  connection.createObjectStore('keys', { keyPath: 'id' });
  connection.createObjectStore('cases', { keyPath: 'id' });
  const entries = connection.createObjectStore('entries', { keyPath: 'id' });
  entries.createIndex('by-case', ['caseId', 'sequence'], { unique: true });
  entries.createIndex('by-picture-state', 'picture.state');
  const pictures = connection.createObjectStore('pictures', { keyPath: 'id' });
  pictures.createIndex('by-case', 'caseId');
  const identities = connection.createObjectStore('identities', { keyPath: 'id' });
  identities.createIndex('by-nik', 'nikMac');
  identities.createIndex('by-neighbourhood', 'neighbourhoodMacs', { multiEntry: true });
  identities.createIndex('by-case', 'caseId');
  connection.createObjectStore('settings');
}

/** Version 2. */
async function addPersonKeysAndChains(
  connection: Connection,
  transaction: UpgradeTransaction,
): Promise<void> {
  await addPersonKeys(transaction);
  await addChains(connection, transaction);
}

/**
 * Entries say which device recorded them; so far that was always this one. Their lines in the chain need
 * what is sealed in them, and are added when their case is next used.
 */
async function addChains(connection: Connection, transaction: UpgradeTransaction): Promise<void> {
  const device = randomHex(8);
  await transaction.objectStore('keys').put({ id: 'device', device });
  const entries = transaction.objectStore('entries');
  entries.deleteIndex('by-case');
  for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, device });
  }
  entries.createIndex('by-case', ['caseId', 'device', 'sequence'], { unique: true });
  connection.createObjectStore('links', { keyPath: ['caseId', 'device', 'number'] });
  const attachments = connection.createObjectStore('attachments', { keyPath: 'id' });
  attachments.createIndex('by-case', 'caseId');
  connection.createObjectStore('attachment-files', { keyPath: 'id' });
  connection.createObjectStore('deletions', { keyPath: 'id' });
}

/** One person is found under two NIKs. The keys themselves are made by the identity index. */
async function addPersonKeys(transaction: UpgradeTransaction): Promise<void> {
  const identities = transaction.objectStore('identities');
  for (let cursor = await identities.openCursor(); cursor; cursor = await cursor.continue()) {
    // Version 1 wrote 64 hexadecimal digits for each.
    const { nikMac, neighbourhoodMacs } = cursor.value as unknown as {
      readonly nikMac: string;
      readonly neighbourhoodMacs: readonly string[];
    };
    await cursor.update({
      ...cursor.value,
      nikMac: lookUpKeyOf(nikMac),
      neighbourhoodMacs: neighbourhoodMacs.map(lookUpKeyOf),
      personMacs: [],
      personKeysVersion: 0,
    });
  }
  identities.createIndex('by-person', 'personMacs', { multiEntry: true });
  identities.createIndex('by-person-keys-version', 'personKeysVersion');
}

function lookUpKeyOf(hex: string): LookUpKey {
  return fromHex(hex.slice(0, 2 * LOOK_UP_KEY_BYTES));
}

/** Version 3. */
function addReminders(connection: Connection): void {
  const reminders = connection.createObjectStore('reminders', { keyPath: 'id' });
  reminders.createIndex('by-case', 'caseId');
  reminders.createIndex('by-due', 'dueAtUtc');
}

async function runTransaction<Names extends Store[], T>(
  connection: Connection,
  stores: Names,
  task: (transaction: WriteTransaction<Names>) => Promise<T>,
): Promise<T> {
  const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await task(transaction);
    const failed = await done;
    if (failed) throw failed.error;
    return value;
  } catch (error) {
    abortQuietly(transaction);
    await done;
    // When space runs out, the requests only say "aborted"; the transaction knows why.
    throw transaction.error ?? error;
  }
}

function abortQuietly(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It was over already.
  }
}

function toStorageError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  return new AppError(isFull ? 'storage-full' : 'storage-failed', { cause: error });
}
