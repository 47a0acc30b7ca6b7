import { browser } from 'wxt/browser';
import { caseProgressSchema, FRESH_TAB, type TabState, tabStateSchema } from '../contracts/tab-state.ts';
import type { TabMemory } from '../services/ports.ts';
import { createTurns } from './turns.ts';

/** What the panel shows of a tab. The rest changes with every key press and is announced to nobody. */
const SHOWN_PARTS: readonly (keyof TabState)[] = [
  'page',
  'snapshot',
  'hints',
  'paused',
  'recordingCaseId',
  'grant',
];

const TAB_PREFIX = 'tab:';
const CASE_PREFIX = 'case:';

/** Kept in `storage.session`: in memory, for the extension only, and there again when the worker wakes up. */
export function createTabMemory(onChanged: () => void): TabMemory {
  const area = browser.storage.session;
  const turns = createTurns();

  async function read(tabId: number): Promise<TabState> {
    const key = TAB_PREFIX + tabId;
    const parsed = tabStateSchema.safeParse((await area.get(key))[key]);
    return parsed.success ? parsed.data : FRESH_TAB;
  }

  return {
    read,

    change(tabId, change) {
      const key = TAB_PREFIX + tabId;
      return turns.run(key, async () => {
        const before = await read(tabId);
        const state = { ...before, ...change };
        await area.set({ [key]: state });
        const isShown = (part: keyof TabState): boolean =>
          JSON.stringify(before[part]) !== JSON.stringify(state[part]);
        if (SHOWN_PARTS.some(isShown)) onChanged();
        return state;
      });
    },

    async forget(tabId) {
      await area.remove(TAB_PREFIX + tabId);
      onChanged();
    },

    async list() {
      const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(TAB_PREFIX));
      return Promise.all(
        keys.map(async (key) => {
          const tabId = Number(key.slice(TAB_PREFIX.length));
          return { tabId, state: await read(tabId) };
        }),
      );
    },

    changeProgress(caseId, change) {
      const key = CASE_PREFIX + caseId;
      return turns.run(key, async () => {
        const parsed = caseProgressSchema.safeParse((await area.get(key))[key]);
        const progress = await change(parsed.success ? parsed.data : null);
        await area.set({ [key]: progress });
        return progress;
      });
    },
  };
}
