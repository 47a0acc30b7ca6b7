/** Everything that the extension has stored, as one can compare it. */
import type { Page } from 'puppeteer-core';

export interface StoredData {
  /** The names of all databases of the extension. */
  readonly databases: readonly string[];
  /** Every record of the real database. */
  readonly records: string;
  /** Everything in the extension's own storage areas. */
  readonly areas: string;
}

/** @param page any page of the extension */
export function readStoredData(page: Page): Promise<StoredData> {
  return page.evaluate(async () => {
    interface Storage {
      readonly local: { get(key: null): Promise<object> };
      readonly session: { get(key: null): Promise<object> };
    }
    const { chrome, browser } = globalThis as unknown as Record<string, { storage: Storage } | undefined>;
    const storage = (browser ?? chrome)!.storage;
    const asText = (value: unknown): string =>
      JSON.stringify(value, (_key, part: unknown) => {
        if (part instanceof CryptoKey) return 'key';
        return part instanceof Uint8Array ? [...part].join() : part;
      });
    const ended = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted();
    const records: unknown[] = [];
    if (databases.includes('pendamping-oss')) {
      const database = await ended(indexedDB.open('pendamping-oss'));
      for (const name of database.objectStoreNames) {
        const store = database.transaction(name).objectStore(name);
        const [keys, values] = await Promise.all([ended(store.getAllKeys()), ended(store.getAll())]);
        records.push([name, keys, values]);
      }
      database.close();
    }
    const areas = [await storage.local.get(null), await storage.session.get(null)];
    return { databases, records: asText(records), areas: asText(areas) };
  });
}
