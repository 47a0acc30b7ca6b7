/** The one IndexedDB database: its shape, its versions, and what happens when the browser takes it away. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { AppError } from '../contracts/result.ts';
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  type SealedRecord,
  type StoredEntry,
  type StoredIdentity,
  type StoredKeys,
  type StoredPicture,
} from '../contracts/stored.ts';

export interface PendampingSchema extends DBSchema {
  keys: { key: string; value: StoredKeys };
  cases: { key: string; value: SealedRecord };
  entries: {
    key: string;
    value: StoredEntry;
    indexes: { 'by-case': [string, number]; 'by-picture-state': string };
  };
  pictures: { key: string; value: StoredPicture; indexes: { 'by-case': string } };
  identities: {
    key: string;
    value: StoredIdentity;
    indexes: { 'by-nik': string; 'by-neighbourhood': string; 'by-case': string };
  };
  settings: { key: string; value: unknown };
}

export type Connection = IDBPDatabase<PendampingSchema>;
type Store = StoreNames<PendampingSchema>;
type WriteTransaction<Names extends Store[]> = IDBPTransaction<PendampingSchema, Names, 'readwrite'>;

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
      upgrade: (connection) => createStores(connection),
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
