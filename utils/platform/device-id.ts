import { AppError } from '../contracts/result.ts';
import type { Database } from './database.ts';

/** Which browser this is: sixteen random digits that the database got with its second version. */
export function createDeviceId(database: Database): () => Promise<string> {
  let known: string | null = null;
  return async () => {
    if (known !== null) return known;
    const stored = await database.read((connection) => connection.get('keys', 'device'));
    if (stored?.id !== 'device') throw new AppError('storage-failed');
    known = stored.device;
    return known;
  };
}
