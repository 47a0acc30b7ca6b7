/**
 * What the use cases need from the outside world. `utils/platform` has the adapters,
 * tests bring their own, and no service imports either.
 */
import type { Case } from '../contracts/case.ts';
import type { Entry, EntryDraft, MissingPictureReason } from '../contracts/entry.ts';
import type { Identity } from '../contracts/identity.ts';
import type { CallReply } from '../contracts/messages.ts';
import type { Settings } from '../contracts/settings.ts';
import type { CaseProgress, TabState } from '../contracts/tab-state.ts';

export interface Clock {
  nowUtc(): string;
  /** IANA zone of the device, for example `Asia/Jakarta`. */
  timeZone(): string;
}

export interface CaseStore {
  /** Newest change first; a case that is damaged is left out. */
  list(): Promise<Case[]>;
  read(id: string): Promise<Case | null>;
  save(record: Case): Promise<void>;
  /** Removes the case with its chronology, pictures and identities; returns what brings all of it back. */
  remove(id: string): Promise<() => Promise<void>>;
}

export interface Picture {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly delayMs: number;
  readonly sha256: string;
}

export interface Chronology {
  /** Stores the entry and gives it its id and its place; resolves once it is safely on disk. */
  append(draft: EntryDraft): Promise<Entry>;
  /** In order of `sequence`. A damaged entry is left out; the gap in the numbers tells of it. */
  list(caseId: string): Promise<Entry[]>;
  read(entryId: string): Promise<Entry | null>;
  /** Stores the picture and marks its entry `taken`, both or neither. Only for an entry that is `pending`. */
  attachPicture(entryId: string, picture: Picture): Promise<void>;
  markPictureMissing(entryId: string, reason: MissingPictureReason): Promise<void>;
  /** The PNG of an entry, or null when it has none. */
  readPicture(entryId: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Entries still `pending` become `missing: interrupted`, except those whose page may still answer. */
  settleInterrupted(stillAwaited?: readonly string[]): Promise<void>;
}

export interface NearIdentity {
  readonly identity: Identity;
  /** 0: the same NIK; 1: one digit replaced, dropped, added, or two neighbours swapped. */
  readonly distance: 0 | 1;
}

export interface IdentityIndex {
  /** Looks up, never scans. `digits` may be 15 to 17 long (one dropped or added). */
  findNear(digits: string): Promise<NearIdentity[]>;
  /** Inserts, or replaces the record with the same id. */
  save(identity: Identity): Promise<void>;
}

export interface SettingsStore {
  read(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
}

export type TabChange = Partial<TabState> | ((before: TabState) => Partial<TabState>);

/** What is known of the tabs while the browser runs. Outlives the worker, not the session. */
export interface TabMemory {
  /** A tab never heard of is `FRESH_TAB`. */
  read(tabId: number): Promise<TabState>;
  /** Replaces the named parts and leaves the rest, also when two changes come at once. */
  change(tabId: number, change: TabChange): Promise<TabState>;
  /** For a tab that was closed: what its page still says afterwards is not kept. */
  forget(tabId: number): Promise<void>;
  list(): Promise<{ readonly tabId: number; readonly state: TabState }[]>;
  /**
   * Replaces how far a case is; two tabs that record the same case wait for each other. `change` gets null
   * when nothing is remembered yet.
   */
  changeProgress(
    caseId: string,
    change: (progress: CaseProgress | null) => Promise<CaseProgress>,
  ): Promise<CaseProgress>;
  forgetProgress(caseId: string): Promise<void>;
}

/** Pixels of a covered page, and when they were taken. */
export interface Shot {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly takenAtUtc: string;
  readonly devicePixelRatio: number;
}

export interface ShotRequest {
  readonly entryId: string;
  readonly tabId: number;
  readonly devicePixelRatio: number;
}

export interface Camera {
  /** Takes a picture of the tab and holds it in memory for a short while. */
  take(request: ShotRequest): Promise<CallReply<'picture.take'>>;
  /** Hands out the held picture of this entry, once, to the tab it shows; null when there is none. */
  release(entryId: string, tabId: number): Shot | null;
  /** Puts the strip below the pixels and makes the file. Rejects when the pixels are no picture. */
  develop(shot: Shot, entry: Entry, settings: Settings): Promise<Picture>;
}
