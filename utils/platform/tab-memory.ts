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

/** What is used of a storage area of the browser. */
export interface TabArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Kept in `storage.session`: in memory, for the extension only, and there again when the worker wakes up. */
export function createTabMemory(onChanged: () => void, area: TabArea = browser.storage.session): TabMemory {
  const turns = createTurns();
  const closedTabs = new Set<number>();
  /** What this worker has read or written: nobody else writes it, and each look at the browser's copy takes time. */
  const known = new Map<number, TabState>();

  async function read(tabId: number): Promise<TabState> {
    const key = TAB_PREFIX + tabId;
    const before = known.get(tabId);
    if (before) return before;
    const parsed = tabStateSchema.safeParse((await area.get(key))[key]);
    return known.get(tabId) ?? (parsed.success ? parsed.data : FRESH_TAB);
  }

  return {
    read,

    change(tabId, change) {
      const key = TAB_PREFIX + tabId;
      return turns.run(key, async () => {
        const before = await read(tabId);
        const state = { ...before, ...(typeof change === 'function' ? change(before) : change) };
        if (closedTabs.has(tabId)) return state;
        await area.set({ [key]: state });
        known.set(tabId, state);
        const isShown = (part: keyof TabState): boolean =>
          JSON.stringify(before[part]) !== JSON.stringify(state[part]);
        if (SHOWN_PARTS.some(isShown)) onChanged();
        return state;
      });
    },

    async forget(tabId) {
      closedTabs.add(tabId);
      const key = TAB_PREFIX + tabId;
      await turns.run(key, () => {
        known.delete(tabId);
        return area.remove(key);
      });
      onChanged();
    },

    async list() {
      const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(TAB_PREFIX));
      const tabIds = keys.map((key) => Number(key.slice(TAB_PREFIX.length)));
      return Promise.all(tabIds.map(async (tabId) => ({ tabId, state: await read(tabId) })));
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

    async forgetProgress(caseId) {
      const key = CASE_PREFIX + caseId;
      await turns.run(key, () => area.remove(key));
    },
  };
}
