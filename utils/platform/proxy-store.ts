import { proxySchema } from '../contracts/settings.ts';
import type { SealedRecord } from '../contracts/stored.ts';
import type { ProxyStore } from '../services/ports.ts';
import type { Database } from './database.ts';
import { openAs } from './sealed-content.ts';
import type { Vault } from './vault.ts';

const KEY = 'proxy';

/** A person's name among the choices: unlike those it is sealed. */
export function createProxyStore(database: Database, vault: Vault, announce: () => void): ProxyStore {
  return {
    async read() {
      const stored = await database.read((connection) => connection.get('settings', KEY));
      if (stored === undefined) return '';
      return (await openAs(vault, 'settings', stored as SealedRecord, proxySchema)).name;
    },
    async save(name) {
      const sealed = await vault.sealJson({ store: 'settings', id: KEY }, proxySchema.parse({ name }));
      await database.write(['settings'], (transaction) =>
        transaction.objectStore('settings').put(sealed, KEY),
      );
      announce();
    },
  };
}
