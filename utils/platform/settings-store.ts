import { DEFAULT_SETTINGS, settingsSchema } from '../contracts/settings.ts';
import type { SettingsStore } from '../services/ports.ts';
import type { Database } from './database.ts';

const KEY = 'settings';

/** The person's choices. Nothing personal in them, so they are not sealed. */
export function createSettingsStore(database: Database, announce: () => void): SettingsStore {
  return {
    async read() {
      const stored = await database.read((connection) => connection.get('settings', KEY));
      const parsed = settingsSchema.safeParse(stored);
      return parsed.success ? parsed.data : DEFAULT_SETTINGS;
    },
    async save(settings) {
      await database.write(['settings'], (transaction) =>
        transaction.objectStore('settings').put(settingsSchema.parse(settings), KEY),
      );
      announce();
    },
  };
}
