/**
 * A choice that the disk does not take is held in the browser's memory and counts at once, here and in every page of the
 * extension: another case can be taken in hand on a full disk too.
 */
import { type Settings, settingsSchema } from '../contracts/settings.ts';
import { readStorageTrouble } from '../contracts/result.ts';
import type { SettingsStore } from '../services/ports.ts';
import type { TabArea } from './tab-memory.ts';

const KEY = 'held-settings';
/** Of two pages that save, the one that is later counts. */
const LOCK = 'settings';

export interface HoldingSettings extends SettingsStore {
  /** Stores what is held. Throws as `save` of the store does that takes it. */
  storeHeld(): Promise<void>;
}

export function createHoldingSettings(
  settings: SettingsStore,
  memory: TabArea,
  announce: () => void,
  locks: Pick<LockManager, 'request'> = navigator.locks,
): HoldingSettings {
  /** What this page or worker last read, for a disk that cannot even be read. */
  let latest: Settings | null = null;

  async function readHeld(): Promise<Settings | null> {
    return settingsSchema.safeParse((await memory.get(KEY))[KEY]).data ?? null;
  }

  async function readStored(): Promise<Settings> {
    try {
      latest = await settings.read();
      return latest;
    } catch (error) {
      if (latest === null || readStorageTrouble(error) === null) throw error;
      return latest;
    }
  }

  /** What was held before is over. */
  async function store(next: Settings): Promise<void> {
    await settings.save(next);
    await memory.remove(KEY);
  }

  return {
    async read() {
      const [held, stored] = await Promise.allSettled([readHeld(), readStored()]);
      if (held.status === 'rejected') throw held.reason;
      if (held.value !== null) return held.value;
      if (stored.status === 'rejected') throw stored.reason;
      return stored.value;
    },

    save: (next) =>
      locks.request(LOCK, async () => {
        const before = await readHeld();
        try {
          // Were the worker stopped between what `store` does, the older choice would be stored over this one.
          if (before !== null) await memory.set({ [KEY]: next });
          await store(next);
        } catch (error) {
          if (readStorageTrouble(error) === null) {
            if (before !== null) await memory.set({ [KEY]: before });
            throw error;
          }
          await memory.set({ [KEY]: next });
          announce();
        }
      }),

    async storeHeld() {
      // Asked at every change, and mostly for nothing.
      if ((await readHeld()) === null) return;
      await locks.request(LOCK, async () => {
        const held = await readHeld();
        if (held !== null) await store(held);
      });
    },
  };
}
