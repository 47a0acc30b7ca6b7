import type { DeletionLog } from '../services/ports.ts';
import type { Database } from './database.ts';

/** What remains of removed cases. The lines are written with the removal, in `case-store.ts`. */
export function createDeletionLog(database: Database): DeletionLog {
  return {
    async list() {
      const stored = await database.read((connection) => connection.getAll('deletions'));
      return stored.toSorted((a, b) => b.atUtc.localeCompare(a.atUtc));
    },
  };
}
