/**
 * What the use cases need from the outside world. `utils/platform` has the adapters,
 * tests bring their own, and no service imports either.
 */
import type { Attachment } from '../contracts/attachment.ts';
import type { CaseRecords, PictureKind } from '../contracts/case-records.ts';
import type { Case } from '../contracts/case.ts';
import type { Deletion } from '../contracts/deletion.ts';
import type { Entry, EntryDraft, MissingPictureReason } from '../contracts/entry.ts';
import type { Identity } from '../contracts/identity.ts';
import type { Reminder } from '../contracts/reminder.ts';
import type { CallData } from '../contracts/messages.ts';
import type { StorageTrouble } from '../contracts/result.ts';
import type { Language, Settings } from '../contracts/settings.ts';
import type { CaseProgress, TabState } from '../contracts/tab-state.ts';
import type { NikDistance } from '../domain/duplicate/judge-duplicate.ts';
import type { KnownValues } from '../domain/evidence/redact-text.ts';
import type { KeyedPerson } from '../domain/duplicate/person-keys.ts';

export interface Clock {
  nowUtc(): string;
  /** IANA zone of the device, for example `Asia/Jakarta`. */
  timeZone(): string;
}

/** A case whose own record does not open any more. What was recorded in it lies apart, and may be whole. */
export interface DamagedCase {
  readonly id: string;
  /** Eight hexadecimal digits that name the case without naming the person. */
  readonly reference: string;
  readonly entryCount: number;
}

export interface CaseStore {
  /** Newest change first; a case that is damaged is left out. */
  list(): Promise<Case[]>;
  /** As `list`, and what is left out there. */
  readAll(): Promise<{ readonly cases: readonly Case[]; readonly damaged: readonly DamagedCase[] }>;
  /** Throws `AppError` `record-damaged`. */
  read(id: string): Promise<Case | null>;
  /** Values that are replaced by it, and during which something was recorded, stay in `former`. */
  save(record: Case): Promise<void>;
  /** Adds to `former` what stood for the same person elsewhere, and is no change of the case. */
  rememberValues(id: string, values: Partial<KnownValues>): Promise<void>;
  /**
   * Removes the case with its chronology, chains, pictures, attachments and identities, and leaves a line in
   * the deletion log; returns what brings all of it back and says so in that line.
   */
  remove(id: string): Promise<Undo>;
}

/** Brings back what was removed. Once, and soon: what was removed is held in memory until then. */
export type Undo = () => Promise<void>;

export interface Picture {
  /** With its strip. */
  readonly png: Uint8Array<ArrayBuffer>;
  /** The same pixels without the strip; null when none was made. */
  readonly originalPng: Uint8Array<ArrayBuffer> | null;
  /** At most 900 pixels wide, for lists and reports; null when none was made. */
  readonly previewJpeg: Uint8Array<ArrayBuffer> | null;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly delayMs: number;
  /** Of `png`. */
  readonly sha256: string;
}

/** A picture over which the person drew boxes; it takes the place of the one before for good. */
export interface RedactedPicture extends Omit<Picture, 'delayMs'> {
  /** How many boxes were drawn in all. */
  readonly boxCount: number;
}

/** An entry with what opens its digest in the chain: 32 random hexadecimal digits. */
export interface SaltedEntry {
  readonly entry: Entry;
  readonly salt: string;
}

/** One device's chain, from its first line on; the texts are without line breaks. */
export interface DeviceChain {
  readonly device: string;
  readonly lines: readonly string[];
}

/** An entry of which nothing is known but its place. */
export interface DamagedEntry {
  readonly id: string;
  readonly device: string;
  readonly sequence: number;
}

/** Each change is stored in one transaction with its line in this device's chain: both or neither. */
export interface Chronology {
  /**
   * Stores the entry and gives it its place, and an id if it has none yet; resolves once it is safely on disk.
   * Whatever is asked of this entry meanwhile waits for that.
   */
  append(draft: EntryDraft, id?: string): Promise<Entry>;
  /**
   * In the order of showing (`utils/domain/evidence/devices.ts`). A damaged entry is left out; the gap in the
   * numbers tells of it.
   */
  list(caseId: string): Promise<Entry[]>;
  /** Grows with each change of what `list` gives; reading it unseals nothing. */
  revision(caseId: string): Promise<number>;
  /** As `list`, and what is left out there; it can be removed as any other entry. */
  readAll(
    caseId: string,
  ): Promise<{ readonly entries: readonly Entry[]; readonly damaged: readonly DamagedEntry[] }>;
  /** As `list`, for whoever shows that the entries are those of the chain. */
  listSalted(caseId: string): Promise<SaltedEntry[]>;
  /** The chains of all devices that recorded in this case, by device id. */
  chains(caseId: string): Promise<DeviceChain[]>;
  read(entryId: string): Promise<Entry | null>;
  /** Stores the picture and marks its entry `taken`, both or neither. Only for an entry that is `pending`. */
  attachPicture(entryId: string, picture: Picture): Promise<void>;
  markPictureMissing(entryId: string, reason: MissingPictureReason): Promise<void>;
  /** A file of an entry's picture, or null when it has none. `stamped` is the default. */
  readPicture(entryId: string, kind?: PictureKind): Promise<Uint8Array<ArrayBuffer> | null>;
  /**
   * Replaces a picture that was taken by one with more covered; without `originalPng` the original goes.
   * Throws `AppError` `not-found` when there is no picture.
   */
  redactPicture(entryId: string, picture: RedactedPicture): Promise<void>;
  /** Removes all files of a picture, or only the one without the strip. `not-found` when there is none. */
  removePicture(entryId: string, what: 'picture' | 'picture-original'): Promise<Undo>;
  /** Removes an entry and its picture; its line in the chain stays, and one that says `removed` follows. */
  removeEntry(entryId: string): Promise<Undo>;
  /** Entries still `pending` become `missing: interrupted`, except those whose page may still answer. */
  settleInterrupted(stillAwaited?: readonly string[]): Promise<void>;
}

export interface NewAttachment {
  readonly kind: Attachment['kind'];
  readonly fileName: string;
  readonly mediaType: Attachment['mediaType'];
}

export interface AttachmentStore {
  /**
   * Stores a file beside the chronology. Throws `AppError` `attachment-too-large` (`ATTACHMENT_MAX_BYTES`),
   * `too-many-attachments` (`ATTACHMENTS_MAX_COUNT`), or `not-found` when the case is gone.
   */
  add(caseId: string, meta: NewAttachment, bytes: Uint8Array<ArrayBuffer>): Promise<Attachment>;
  /** In the order of being added. A damaged one is left out. */
  list(caseId: string): Promise<Attachment[]>;
  /** As `list`, and the ids of those that are left out there. */
  readAll(
    caseId: string,
  ): Promise<{ readonly attachments: readonly Attachment[]; readonly damagedIds: readonly string[] }>;
  readFile(id: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Says what it is, otherwise than before. Throws `not-found` when it is gone. */
  changeKind(id: string, kind: Attachment['kind']): Promise<void>;
  remove(id: string): Promise<Undo>;
}

export interface DeletionLog {
  /** Newest first. */
  list(): Promise<Deletion[]>;
}

/** This install, as bundles name it. The keys are made at first use and never leave the browser's key store. */
export interface Signer {
  /** Sixteen hexadecimal digits. */
  device(): Promise<string>;
  /** Ed25519, raw, 32 bytes. */
  publicKey(): Promise<Uint8Array<ArrayBuffer>>;
  /** Ed25519, 64 bytes; the same for the same bytes. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}

/** What an import brought. All zero when everything was known before. */
export interface ImportOutcome {
  readonly caseId: string;
  /** The case was not on this device. */
  readonly isNewCase: boolean;
  /** The devices, other than this one, of which lines came. */
  readonly devices: readonly string[];
  readonly linkCount: number;
  readonly entryCount: number;
  readonly pictureCount: number;
  readonly attachmentCount: number;
}

/** A whole case, out and in. Encrypting the file is for the caller. */
export interface CaseArchive {
  /** All but the bytes of the files. `not-found` when the case is gone. */
  read(caseId: string): Promise<CaseRecords>;
  /** The bytes of one of `CaseRecords.files`; null when it went meanwhile. */
  readFile(file: CaseRecords['files'][number]): Promise<Uint8Array<ArrayBuffer> | null>;
  /**
   * Joins a case with what is here and stores what `describe` says of it, all or nothing; a second time
   * changes nothing. Each foreign chain is
   * checked line by line, and every content against it, before anything is stored. Throws `AppError`
   * `archive-damaged` when they do not hold together, `archive-conflict` when a line differs from the one
   * known here. What `readFile` gives is used up.
   */
  join(
    records: CaseRecords,
    readFile: (name: string) => Promise<Uint8Array<ArrayBuffer> | null>,
    describe?: DescribeImport,
  ): Promise<ImportOutcome>;
  /** Removes what joins left behind that were killed. */
  sweep(): Promise<void>;
}

/** What the chronology says of an import, before it is stored. May be asked again. */
export type DescribeImport = (outcome: ImportOutcome) => Promise<readonly EntryDraft[]>;

/** What waits in the browser's memory because the disk does not take it. */
export interface WaitingRecords {
  /** How many entries and pictures. */
  readonly count: number;
  readonly trouble: StorageTrouble;
}

export interface NearIdentity {
  readonly identity: Identity;
  /** `far`: found by the person, not by the NIK. */
  readonly distance: NikDistance;
}

export interface IdentityIndex {
  /** Looks up, never scans. `digits` may be 15 to 17 long (one dropped or added). */
  findNear(digits: string): Promise<NearIdentity[]>;
  /**
   * Records, under whatever NIK, that may be of this person: same birth date, and a word of the name, the
   * e-mail or the phone number in common. Looks up, never scans; a bounded number, the likeliest first.
   * What they have in common is for `judgeDuplicate` to weigh. Empty without a birth date.
   */
  findSamePerson(person: KeyedPerson): Promise<Identity[]>;
  /** Inserts, or replaces the record with the same id. */
  save(identity: Identity): Promise<void>;
}

/** What people asked to be told of, and when. Nothing personal is in there. */
export interface ReminderStore {
  /** The one that is due first comes first. */
  list(): Promise<Reminder[]>;
  listOf(caseId: string): Promise<Reminder[]>;
  /** Inserts, or replaces the reminder with the same id. `not-found` when its case is gone. */
  save(reminder: Reminder): Promise<void>;
  /** Notes that this reminder was told of, unless it was moved or dropped meanwhile. */
  markTold(reminder: Reminder, atUtc: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A notification as the browser shows it, where others may read it: nothing personal in it. */
export interface Notice {
  /** Of the reminder; a notification with the same id takes its place. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

export interface Notices {
  /** Does nothing where the person has not allowed notifications. */
  show(notice: Notice): Promise<void>;
}

export interface SettingsStore {
  read(): Promise<Settings>;
  save(settings: Settings): Promise<void>;
}

/** Who acts for the applicants when they do not do it themselves. A person's name, so it is kept sealed. */
export interface ProxyStore {
  /** Empty: the applicants act for themselves. */
  read(): Promise<string>;
  /** At most `PROXY_MAX` characters. */
  save(name: string): Promise<void>;
}

/** What a person has begun to write and not stored. Personal, so it is kept sealed; goes with its case. */
export interface DraftStore {
  /** The texts by what they belong to (at most 64 characters). A damaged one is left out. */
  list(caseId: string): Promise<ReadonlyMap<string, string>>;
  /** Null: it was stored or thrown away. Throws `AppError` `not-found` when the case is gone. */
  save(caseId: string, place: string, text: string | null): Promise<void>;
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

/** What is written below a picture: of the entry, masked already, and in which language. */
export interface Caption {
  readonly entry: Entry;
  readonly language: Language;
}

/** Pixels of a covered page, and when they were taken. */
export interface Shot {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly takenAtUtc: string;
  readonly devicePixelRatio: number;
  readonly caption: Promise<Caption>;
}

export interface ShotRequest extends CallData<'picture.take'> {
  readonly tabId: number;
  /** Read while the browser takes the pixels. */
  readonly caption: Promise<Caption>;
}

export type TakeOutcome =
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'retry'; readonly afterMs: number }
  | { readonly outcome: 'missing'; readonly reason: MissingPictureReason };

export interface Camera {
  /** Takes a picture of the tab and holds it in memory for a short while, if it shows every cover. */
  take(request: ShotRequest): Promise<TakeOutcome>;
  /** Hands out the held picture of this entry, once, to the tab it shows; null when there is none. */
  release(entryId: string, tabId: number): Shot | null;
  /** Puts the strip below the pixels and makes the files. Rejects when the pixels are no picture. */
  develop(shot: Shot): Promise<Picture>;
}
