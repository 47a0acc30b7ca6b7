import type { Entry, EntryDraft, EntryEvent, Environment, Page, PictureState } from '../contracts/entry.ts';
import type {
  CaseStore,
  Chronology,
  Clock,
  IdentityIndex,
  SettingsStore,
  TabMemory,
  WaitingRecords,
} from './ports.ts';

/** What every entry needs. */
export interface EntryPorts {
  readonly chronology: Chronology;
  readonly settings: SettingsStore;
  readonly clock: Clock;
  environment(): Promise<Environment>;
}

/** What the background's use cases need. */
export interface RecordingPorts extends EntryPorts {
  readonly cases: CaseStore;
  readonly identities: IdentityIndex;
  readonly tabs: TabMemory;
  /** Whether the device has a network now, as far as the browser knows. */
  isOnline(): boolean;
  /** Null when nothing waits. */
  readWaiting(): Promise<WaitingRecords | null>;
  /** A new random id. */
  newId(): string;
  /** Asks the page of a tab to cover itself for the picture of an entry. Nobody waits for that. */
  askForPicture(tabId: number, entryId: string): void;
}

export interface NewEntry {
  readonly caseId: string;
  readonly page: Page | null;
  readonly event: EntryEvent;
  /** `pending` when the page will be asked for a picture; without one otherwise. */
  readonly picture?: PictureState;
  /** When it happened, if not just now. */
  readonly atUtc?: string;
}

/** Stores one line of a case's chronology. */
export async function appendEntry(ports: EntryPorts, entry: NewEntry): Promise<Entry> {
  return ports.chronology.append(await draftEntry(ports, entry));
}

/** One line of a case's chronology, with time zone and environment. */
export async function draftEntry(
  ports: Omit<EntryPorts, 'chronology'>,
  entry: NewEntry,
): Promise<EntryDraft> {
  const [settings, environment] = await Promise.all([ports.settings.read(), ports.environment()]);
  return {
    caseId: entry.caseId,
    atUtc: entry.atUtc ?? ports.clock.nowUtc(),
    timeZone: settings.timeZone || ports.clock.timeZone(),
    page: entry.page,
    environment,
    event: entry.event,
    picture: entry.picture ?? { state: 'not-wanted' },
  };
}
