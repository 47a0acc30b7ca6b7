/** In-memory ports for tests: same promises as the adapters, nothing on disk. */
import type { Case } from '../../utils/contracts/case.ts';
import type { Entry } from '../../utils/contracts/entry.ts';
import type { Identity } from '../../utils/contracts/identity.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/contracts/settings.ts';
import type {
  CaseStore,
  Chronology,
  Clock,
  IdentityIndex,
  NearIdentity,
  SettingsStore,
} from '../../utils/services/ports.ts';

/** A clock that stands still until it is moved. */
export interface SetClock extends Clock {
  set(utc: string): void;
}

export function createSetClock(utc = '2026-11-21T13:14:05.000Z', timeZone = 'Asia/Jakarta'): SetClock {
  let now = utc;
  return {
    nowUtc: () => now,
    timeZone: () => timeZone,
    set(next) {
      now = next;
    },
  };
}

export interface MemoryPorts {
  readonly cases: CaseStore;
  readonly chronology: Chronology;
  readonly identities: IdentityIndex;
  readonly settings: SettingsStore;
}

export interface MemoryContent {
  readonly cases?: readonly Case[];
  readonly entries?: readonly Entry[];
  /** PNG bytes by entry id. */
  readonly pictures?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly identities?: readonly Identity[];
  readonly settings?: Partial<Settings>;
}

/** All stores over one shared memory, so that removing a case takes its chronology along. */
export function createMemoryPorts(content: MemoryContent = {}): MemoryPorts {
  const cases = new Map((content.cases ?? []).map((record) => [record.id, record]));
  const entries = new Map((content.entries ?? []).map((entry) => [entry.id, entry]));
  const pictures = new Map(content.pictures ?? []);
  const identities = new Map((content.identities ?? []).map((identity) => [identity.id, identity]));
  let settings: Settings = { ...DEFAULT_SETTINGS, ...content.settings };

  function listEntries(caseId: string): Entry[] {
    return [...entries.values()]
      .filter((entry) => entry.caseId === caseId)
      .toSorted((a, b) => a.sequence - b.sequence);
  }

  return {
    cases: {
      list: async () => [...cases.values()].toSorted((a, b) => b.updatedAtUtc.localeCompare(a.updatedAtUtc)),
      read: async (id) => cases.get(id) ?? null,
      save: async (record) => {
        cases.set(record.id, record);
      },
      remove: async (id) => {
        const record = cases.get(id);
        const removed = listEntries(id);
        const known = [...identities.values()].filter(({ caseId }) => caseId === id);
        cases.delete(id);
        for (const entry of removed) entries.delete(entry.id);
        for (const identity of known) identities.delete(identity.id);
        return async () => {
          if (record) cases.set(id, record);
          for (const entry of removed) entries.set(entry.id, entry);
          for (const identity of known) identities.set(identity.id, identity);
        };
      },
    },
    chronology: {
      append: async (draft) => {
        const sequence = (listEntries(draft.caseId).at(-1)?.sequence ?? 0) + 1;
        const entry: Entry = { ...draft, id: `${draft.caseId}-entry-${sequence}`, sequence };
        entries.set(entry.id, entry);
        return entry;
      },
      list: async (caseId) => listEntries(caseId),
      read: async (entryId) => entries.get(entryId) ?? null,
      attachPicture: async (entryId, { png, ...facts }) => {
        const entry = entries.get(entryId);
        if (entry?.picture.state !== 'pending') return;
        pictures.set(entryId, png);
        entries.set(entryId, { ...entry, picture: { state: 'taken', ...facts } });
      },
      markPictureMissing: async (entryId, reason) => {
        const entry = entries.get(entryId);
        if (entry?.picture.state !== 'pending') return;
        entries.set(entryId, { ...entry, picture: { state: 'missing', reason } });
      },
      readPicture: async (entryId) => pictures.get(entryId) ?? null,
      settleInterrupted: async (stillAwaited = []) => {
        for (const entry of entries.values()) {
          if (entry.picture.state !== 'pending' || stillAwaited.includes(entry.id)) continue;
          entries.set(entry.id, { ...entry, picture: { state: 'missing', reason: 'interrupted' } });
        }
      },
    },
    identities: {
      findNear: async (digits) =>
        [...identities.values()].flatMap((identity): NearIdentity[] => {
          if (identity.nik === digits) return [{ identity, distance: 0 }];
          return isOneSlipAway(identity.nik, digits) ? [{ identity, distance: 1 }] : [];
        }),
      save: async (identity) => {
        identities.set(identity.id, identity);
      },
    },
    settings: {
      read: async () => settings,
      save: async (next) => {
        settings = next;
      },
    },
  };
}

/** One digit replaced, dropped or added, or two neighbours swapped. */
function isOneSlipAway(a: string, b: string): boolean {
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    if (long.length - short.length !== 1) return false;
    return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
  }
  const differing = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  if (differing.length === 1) return true;
  const [first = 0, second = 0] = differing;
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
