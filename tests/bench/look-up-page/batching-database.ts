import type { Database } from '../../../utils/platform/database.ts';

/** A database that may wait with writing, so that a hundred thousand records need a hundred transactions. */
export interface BatchingDatabase extends Database {
  /** Writes what is still waiting. */
  flush(): Promise<void>;
}

type Task = (transaction: never) => Promise<unknown>;

/**
 * Writes go through one at a time as the product makes them, but reach the disk `batchSize` at a time. A
 * write resolves before it is on disk, which is why this is for filling only. All must name the same stores.
 */
export function createBatchingDatabase(database: Database, batchSize: number): BatchingDatabase {
  let waiting: Task[] = [];
  let stores: Parameters<Database['write']>[0] = [];

  async function flush(): Promise<void> {
    const tasks = waiting;
    waiting = [];
    if (tasks.length === 0) return;
    await database.write(stores, async (transaction) => {
      await Promise.all(tasks.map((task) => task(transaction as never)));
    });
  }

  return {
    ...database,
    flush,
    async write(names, task) {
      stores = names;
      waiting.push(task as Task);
      if (waiting.length >= batchSize) await flush();
      return undefined as never;
    },
  };
}
