/**
 * Where practice keeps its cases: in databases of its own, never in the real one. Each page of practice has
 * one, under a random name, and holds the lock of the same name, which the browser lets go when that page is
 * gone. So one whose lock is free was left behind, and goes when practice is opened next.
 */
import { createDatabase, type Database } from './database.ts';

const PREFIX = 'pendamping-oss-latihan-';

/** What is needed of the page's surroundings. */
export interface PracticeHome {
  readonly databases: Pick<IDBFactory, 'databases' | 'deleteDatabase'>;
  readonly locks: Pick<LockManager, 'request'>;
}

export interface PracticeDatabase {
  readonly database: Database;
  /** Removes all of it. Does not wait: the page is being left. */
  discard(): void;
}

/** A new, empty database, after what earlier practice left behind is gone. */
export async function takePracticeDatabase(
  home: PracticeHome = { databases: indexedDB, locks: navigator.locks },
): Promise<PracticeDatabase> {
  await sweepPracticeDatabases(home);
  const name = PREFIX + crypto.randomUUID();
  await hold(name, home);
  const database = createDatabase(name);
  return {
    database,
    discard() {
      database.close();
      home.databases.deleteDatabase(name);
    },
  };
}

/** Until the page is gone. */
function hold(name: string, { locks }: PracticeHome): Promise<void> {
  return new Promise((resolve, reject) => {
    locks
      .request(name, () => {
        resolve();
        return new Promise<never>(() => undefined);
      })
      .catch(reject);
  });
}

async function sweepPracticeDatabases({ databases, locks }: PracticeHome): Promise<void> {
  for (const { name } of await databases.databases()) {
    if (!name?.startsWith(PREFIX)) continue;
    await locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock !== null) return remove(name, databases);
    });
  }
}

/** Whoever still has it open is on the way out; it is gone once they are. */
function remove(name: string, databases: PracticeHome['databases']): Promise<void> {
  return new Promise((resolve) => {
    const request = databases.deleteDatabase(name);
    for (const type of ['success', 'error', 'blocked']) request.addEventListener(type, () => resolve());
  });
}
