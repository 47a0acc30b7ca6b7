import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TabState, TabView } from '../../components/page/PageCard.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Entry } from '../../utils/contracts/entry.ts';
import type { Reminder } from '../../utils/contracts/reminder.ts';
import { AppError, type FailureCode } from '../../utils/contracts/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/contracts/settings.ts';
import { findEarlier } from '../../utils/services/find-earlier.ts';
import type { NearIdentity } from '../../utils/services/ports.ts';
import { typedPerson } from '../../utils/services/typed-person.ts';
import type { PanelPorts } from './panel-ports.ts';
import { useLoaded } from './use-loaded.ts';

export interface PanelState {
  readonly isReady: boolean;
  readonly settings: Settings;
  readonly cases: readonly Case[];
  /** How many cases do not open. */
  readonly damagedCaseCount: number;
  readonly active: Case | null;
  readonly entries: readonly Entry[];
  /** How many entries do not open. */
  readonly damagedEntryCount: number;
  readonly areEntriesRead: boolean;
  /** Earlier records of the NIK or the person of the case in hand; the case's own unfinished tries are none. */
  readonly near: readonly NearIdentity[];
  /** Of all cases; the one that is due first comes first. */
  readonly reminders: readonly Reminder[];
  readonly tab: TabState;
  readonly tabId: number | null;
  readonly timeZone: string;
  /** Counts what was stored; a view that reads for itself reads again when it grows. */
  readonly changes: number;
  /** What could not be read. */
  readonly failure: FailureCode | null;
  /** Reads everything again. */
  readonly refresh: () => void;
}

/** What the panel shows, kept in step with the stores and the tab in front. */
export function usePanel(ports: PanelPorts): PanelState {
  const [changes, setChanges] = useState(0);
  const [tabId, setTabId] = useState<number | null>(null);
  const refresh = useCallback(() => setChanges((count) => count + 1), []);

  useEffect(() => {
    const controller = new AbortController();
    ports.watchChanges(refresh, controller.signal);
    ports.watchActiveTab((id) => {
      setTabId(id);
      refresh();
    }, controller.signal);
    return () => controller.abort();
  }, [ports]);

  const settings = useLoaded(() => ports.settings.read(), '', changes);
  const cases = useLoaded(() => ports.cases.readAll(), '', changes);
  const active = cases.value?.cases.find(({ id }) => id === settings.value?.activeCaseId) ?? null;
  const entries = useLoaded(
    async () => (active ? ports.chronology.readAll(active.id) : { entries: [], damaged: [] }),
    active?.id ?? '',
    changes,
  );
  const near = useLoaded(
    async () => {
      if (!active) return [];
      const person = typedPerson({}, active);
      return findEarlier(ports.identities, { digits: active.nik, person, caseId: active.id });
    },
    `${active?.id} ${active?.nik}`,
    changes,
  );
  const reminders = useLoaded(() => ports.reminders.list(), '', changes);
  const tab = useLoaded(() => readTab(ports, tabId), String(tabId), changes);

  return {
    isReady: settings.value !== null && cases.value !== null,
    settings: settings.value ?? DEFAULT_SETTINGS,
    cases: cases.value?.cases ?? [],
    damagedCaseCount: cases.value?.damaged.length ?? 0,
    active,
    entries: entries.value?.entries ?? NO_ENTRIES,
    damagedEntryCount: entries.value?.damaged.length ?? 0,
    areEntriesRead: entries.value !== null,
    near: near.value ?? [],
    reminders: reminders.value ?? [],
    tab: toTabState(tab.value, tab.failure),
    tabId,
    timeZone: settings.value?.timeZone || ports.clock.timeZone(),
    failure: settings.failure ?? cases.failure ?? entries.failure ?? reminders.failure,
    changes,
    refresh,
  };
}

/** Always the same, so that what depends on it is not done again. */
const NO_ENTRIES: readonly Entry[] = [];

async function readTab(ports: PanelPorts, tabId: number | null): Promise<TabState> {
  if (tabId === null) return { state: 'reading' };
  const reply = await ports.call('panel.readTab', { tabId });
  if (!reply.ok) throw new AppError(reply.failure);
  return { state: 'read', view: reply.value };
}

function toTabState(tab: TabState | null, failure: FailureCode | null): TabState {
  if (failure === 'not-portal') return { state: 'read', view: NOT_PORTAL };
  return failure ? { state: 'failed', failure } : (tab ?? { state: 'reading' });
}

const NOT_PORTAL: TabView = {
  isPortal: false,
  snapshot: null,
  hints: [],
  paused: false,
  recording: false,
  grant: 'unknown',
  waiting: null,
};
