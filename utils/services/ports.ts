/**
 * What the use cases need from the outside world. `utils/platform` has the adapters,
 * tests bring their own, and no service imports either.
 */
import type { Case } from '../contracts/case.ts';
import type { Entry, EntryDraft, MissingPictureReason } from '../contracts/entry.ts';
import type { Identity } from '../contracts/identity.ts';
import type { Settings } from '../contracts/settings.ts';

export interface Clock {
  nowUtc(): string;
  /** IANA zone of the device, for example `Asia/Jakarta`. */
  timeZone(): string;
}

export interface CaseStore {
  /** Newest change first. */
  list(): Promise<Case[]>;
  read(id: string): Promise<Case | null>;
  save(record: Case): Promise<void>;
  /** Removes the case with its chronology and pictures; returns what brings all of it back. */
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
  /** In order of `sequence`. */
  list(caseId: string): Promise<Entry[]>;
  read(entryId: string): Promise<Entry | null>;
  /** Stores the picture and marks its entry `taken`, both or neither. */
  attachPicture(entryId: string, picture: Picture): Promise<void>;
  markPictureMissing(entryId: string, reason: MissingPictureReason): Promise<void>;
  /** The PNG of an entry, or null when it has none. */
  readPicture(entryId: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Entries still `pending` from before the browser stopped the extension become `missing: interrupted`. */
  settleInterrupted(): Promise<void>;
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
