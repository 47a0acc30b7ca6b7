/**
 * Room that is kept for the one thing that must go through on a full disk: removing a case, whose line in the deletion
 * log needs a few hundred bytes. Browsers keep values of 64 kB and more in files of their own, which are gone at once;
 * what is smaller gives no room until the database is tidied, at some time.
 */
import type { Database } from './database.ts';

/** Among the settings. */
const KEY = 'reserve';
const RESERVE_BYTES = 128 * 1024;

/** So many random bytes the browser makes at once. */
const RANDOM_MAX_BYTES = 65_536;

/** Sets it aside, if it is not there. */
export async function keepReserve(database: Database): Promise<void> {
  if ((await database.read((connection) => connection.count('settings', KEY))) > 0) return;
  // Zeros would be pressed together to nothing.
  const bytes = new Uint8Array(RESERVE_BYTES);
  for (let at = 0; at < RESERVE_BYTES; at += RANDOM_MAX_BYTES) {
    crypto.getRandomValues(bytes.subarray(at, at + RANDOM_MAX_BYTES));
  }
  await database.write(['settings'], (transaction) => transaction.objectStore('settings').put(bytes, KEY));
}

/** Gives the room back; the next start of the background sets it aside again. */
export function releaseReserve(settings: { delete(key: string): Promise<void> }): Promise<void> {
  return settings.delete(KEY);
}
