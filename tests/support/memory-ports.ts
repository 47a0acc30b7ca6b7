/** In-memory ports for tests: same promises as the adapters, nothing on disk. */
import type { Case } from '../../utils/contracts/case.ts';
import type { Entry } from '../../utils/contracts/entry.ts';
import type { Identity } from '../../utils/contracts/identity.ts';
import type { Reminder } from '../../utils/contracts/reminder.ts';
import { AppError } from '../../utils/contracts/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/contracts/settings.ts';
import { caseReference } from '../../utils/domain/evidence/chain.ts';
import { addFormer } from '../../utils/domain/evidence/former-values.ts';
import { personKeys } from '../../utils/domain/duplicate/person-keys.ts';
import type {
  AttachmentStore,
  CaseStore,
  Chronology,
  Clock,
  DeletionLog,
  DraftStore,
  IdentityIndex,
  NearIdentity,
  ProxyStore,
  ReminderStore,
  SettingsStore,
  Signer,
} from '../../utils/services/ports.ts';
import { createMemoryEvidence, hashInMemory } from './memory-evidence.ts';

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
  readonly attachments: AttachmentStore;
  readonly deletions: DeletionLog;
  readonly signer: Signer;
  readonly identities: IdentityIndex;
  readonly settings: SettingsStore;
  readonly proxy: ProxyStore;
  readonly reminders: ReminderStore;
  readonly drafts: DraftStore;
}

export interface MemoryContent {
  readonly cases?: readonly Case[];
  readonly entries?: readonly Entry[];
  /** Bytes by the ids of `pictureId`; the PNG with its strip has the id of its entry. */
  readonly pictures?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly identities?: readonly Identity[];
  readonly settings?: Partial<Settings>;
  readonly reminders?: readonly Reminder[];
  /** Ids of cases, entries and attachments that do not open. A case opens again once it is saved. */
  readonly damaged?: readonly string[];
  /** Dates the lines of the chains. */
  readonly clock?: Pick<Clock, 'nowUtc'>;
}

/** All stores over one shared memory, so that removing a case takes its chronology along. */
export function createMemoryPorts(content: MemoryContent = {}): MemoryPorts {
  const cases = new Map((content.cases ?? []).map((record) => [record.id, record]));
  const evidence = createMemoryEvidence(content.clock ?? createSetClock(), content);
  const identities = new Map((content.identities ?? []).map((identity) => [identity.id, identity]));
  const reminders = new Map((content.reminders ?? []).map((reminder) => [reminder.id, reminder]));
  const listReminders = (): Reminder[] =>
    [...reminders.values()].toSorted((a, b) => a.dueAtUtc.localeCompare(b.dueAtUtc));
  const damaged = new Set(content.damaged);
  const listCases = (): Case[] =>
    [...cases.values()]
      .filter(({ id }) => !damaged.has(id))
      .toSorted((a, b) => b.updatedAtUtc.localeCompare(a.updatedAtUtc));
  const drafts = new Map<string, Map<string, string>>();
  let proxy = '';
  let settings: Settings = { ...DEFAULT_SETTINGS, ...content.settings };

  return {
    cases: {
      list: async () => listCases(),
      readAll: async () => ({
        cases: listCases(),
        damaged: [...cases.keys()]
          .filter((id) => damaged.has(id))
          .map((id) => ({
            id,
            reference: caseReference(id, hashInMemory),
            entryCount: evidence.countEntries(id),
          })),
      }),
      read: async (id) => {
        if (damaged.has(id)) throw new AppError('record-damaged');
        return cases.get(id) ?? null;
      },
      save: async (record) => {
        damaged.delete(record.id);
        cases.set(record.id, record);
      },
      rememberValues: async (id, values) => {
        const record = cases.get(id);
        if (record) cases.set(id, { ...record, former: addFormer(record.former ?? {}, values, record) });
      },
      remove: async (id) => {
        const record = cases.get(id);
        const known = [...identities.values()].filter(({ caseId }) => caseId === id);
        cases.delete(id);
        const undoEvidence = evidence.removeCase(id);
        for (const identity of known) identities.delete(identity.id);
        const waiting = listReminders().filter(({ caseId }) => caseId === id);
        for (const reminder of waiting) reminders.delete(reminder.id);
        return async () => {
          if (record) cases.set(id, record);
          await undoEvidence();
          for (const identity of known) identities.set(identity.id, identity);
          for (const reminder of waiting) reminders.set(reminder.id, reminder);
        };
      },
    },
    chronology: evidence.chronology,
    attachments: evidence.attachments,
    deletions: evidence.deletions,
    signer: evidence.signer,
    identities: {
      findNear: async (digits) =>
        [...identities.values()].flatMap((identity): NearIdentity[] => {
          if (identity.nik === digits) return [{ identity, distance: 0 }];
          return isOneSlipAway(identity.nik, digits) ? [{ identity, distance: 1 }] : [];
        }),
      findSamePerson: async (person) => {
        const keys = new Set(personKeys(person));
        return [...identities.values()].filter((identity) =>
          personKeys(identity).some((key) => keys.has(key)),
        );
      },
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
    drafts: {
      list: async (caseId) => new Map(drafts.get(caseId)),
      save: async (caseId, place, text) => {
        const ofCase = new Map(drafts.get(caseId));
        if (text === null) ofCase.delete(place);
        else ofCase.set(place, text);
        drafts.set(caseId, ofCase);
      },
    },
    proxy: {
      read: async () => proxy,
      save: async (name) => {
        proxy = name;
      },
    },
    reminders: {
      list: async () => listReminders(),
      listOf: async (caseId) => listReminders().filter((reminder) => reminder.caseId === caseId),
      save: async (reminder) => {
        if (!cases.has(reminder.caseId)) throw new AppError('not-found');
        reminders.set(reminder.id, reminder);
      },
      markTold: async ({ id, dueAtUtc }, atUtc) => {
        const stored = reminders.get(id);
        if (stored?.dueAtUtc === dueAtUtc) reminders.set(id, { ...stored, notifiedAtUtc: atUtc });
      },
      remove: async (id) => {
        reminders.delete(id);
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
