/**
 * What the background sees is not lost when the disk is full or fails: it waits in memory, and is stored in the order in which it
 * happened as soon as the disk takes it. The chain says when it was stored, each entry when it happened.
 */
import type { Held, HeldEntry } from '../contracts/held.ts';
import type { Entry, EntryDraft, MissingPictureReason } from '../contracts/entry.ts';
import type { Identity } from '../contracts/identity.ts';
import { AppError, type FailureCode, readStorageTrouble, type StorageTrouble } from '../contracts/result.ts';
import { addFormer, listFormer } from '../domain/evidence/former-values.ts';
import type { KnownValues } from '../domain/evidence/redact-text.ts';
import type {
  CaseStore,
  Chronology,
  Clock,
  IdentityIndex,
  Picture,
  WaitingRecords,
} from '../services/ports.ts';
import { caseOf, type HeldKind, type HeldMemory, type HeldOf } from './held-memory.ts';
import { canComeBack } from './removal-lock.ts';
import { reportError } from './report-error.ts';
import type { Stores } from './stores.ts';
import { createTurns } from './turns.ts';

/** An entry needs up to ten thousand characters; the pictures take most of the memory. */
const ENTRIES_MAX = 200;

/** What waits for room on the disk. */
export interface Waiting {
  /** What is of removed cases does not count; null when nothing else waits. */
  read(): Promise<WaitingRecords | null>;
  /** Stores what waits, as far as the disk takes it. False when something still waits. */
  storeAll(): Promise<boolean>;
}

export interface HoldingStores {
  readonly cases: CaseStore;
  readonly chronology: Chronology;
  readonly identities: IdentityIndex;
  readonly waiting: Waiting;
}

/** A case that cannot be read now; what it holds is not kept twice once it is stored. */
const NOT_READ: KnownValues = { nameAsPrinted: '', nik: '', email: '', phone: '', birthDate: '' };

/** What takes the records, and the one that holds its own. */
type HeldStores = Pick<Stores, 'cases' | 'chronology' | 'identities' | 'storeHeldSettings'>;

export function createHoldingStores(
  { cases, chronology, identities, storeHeldSettings }: HeldStores,
  memory: HeldMemory,
  clock: Pick<Clock, 'nowUtc'>,
): HoldingStores {
  const turns = createTurns();
  /** Whatever is asked of an entry waits for those that are being stored or held. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => turns.run('held', task);

  /** Whether all of the work went through. A full disk is expected; anything else that stops it is reported. */
  async function isDone(work: Promise<void>, note = noteTrouble): Promise<boolean> {
    try {
      await work;
      return true;
    } catch (error) {
      const trouble = readStorageTrouble(error);
      if (trouble !== 'storage-full') reportError('held', error);
      if (trouble !== null) await note(trouble);
      return false;
    }
  }

  async function noteTrouble(trouble: StorageTrouble): Promise<void> {
    if ((await memory.read()).trouble !== trouble) await memory.change((held) => ({ ...held, trouble }));
  }

  /** Does what `store` does, and where the disk does not take it, what `hold` does. */
  async function storeOrHold<T>(store: () => Promise<T>, hold: () => Promise<T>): Promise<T> {
    try {
      return await store();
    } catch (error) {
      const trouble = readStorageTrouble(error);
      if (trouble === null) throw error;
      await noteTrouble(trouble);
      return hold();
    }
  }

  /** Stores what is held of one kind for a case, the oldest first, and lets it go. */
  async function storeEach<Kind extends HeldKind>(
    kind: Kind,
    caseId: string | null,
    store: (one: HeldOf<Kind>) => Promise<unknown>,
  ): Promise<void> {
    for (const one of listOf(await memory.read(), kind)) {
      if (caseOf(one) !== caseId) continue;
      if (await isRefused(() => store(one), caseId, { isOfEntry: kind === 'missing' })) return;
      await drop(kind, one);
    }
  }

  function drop<Kind extends HeldKind>(kind: Kind, one: HeldOf<Kind>): Promise<void> {
    return memory.change((held) => ({ ...held, [kind]: listOf(held, kind).filter((each) => each !== one) }));
  }

  async function storeEntry({ id, draft }: HeldEntry): Promise<void> {
    // It was stored already when the worker was stopped right after that.
    if ((await chronology.read(id)) === null) await chronology.append(draft, id);
  }

  /** What later entries of the case wait behind. What was typed comes first, for the entries may repeat it. */
  async function storeLines(caseId: string): Promise<void> {
    await storeEach('values', caseId, async ({ former }) => {
      await expectCase(caseId);
      for (const value of listFormer(former)) await cases.rememberValues(caseId, value);
    });
    await storeEach('entries', caseId, storeEntry);
    // Says that those before it waited, so it stands right behind them. It is noted now; they have their own time.
    await storeEach('notes', caseId, ({ id, draft }) =>
      storeEntry({ id, draft: { ...draft, atUtc: clock.nowUtc() } }),
    );
  }

  /** Whether `store` found nothing to store it in. What only an entry misses, which can be removed alone, is let go. */
  async function isRefused(
    store: () => Promise<unknown>,
    caseId: string | null,
    { isOfEntry }: { readonly isOfEntry: boolean },
  ): Promise<boolean> {
    try {
      await store();
      return false;
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'not-found')) throw error;
      // The case may have come back just now: then it is tried again.
      return !(await isHere(caseId)) || !isOfEntry;
    }
  }

  /**
   * Whether the case is there to be stored in. What waits for one that was removed is kept while somebody may bring it
   * back, and let go then.
   */
  async function isHere(caseId: string | null): Promise<boolean> {
    if (caseId === null) return true;
    const isRemoved = await isGone(caseId);
    // Whoever brings it back lets go after that, so only what is gone then is gone for good.
    if (isRemoved && !(await canComeBack(caseId)) && (await isGone(caseId))) {
      await memory.forgetCase(caseId);
    } else if (isRemoved !== (await memory.read()).removedCases.includes(caseId)) {
      await memory.change(({ removedCases, ...held }) => {
        const others = removedCases.filter((one) => one !== caseId);
        return { ...held, removedCases: isRemoved ? [...others, caseId] : others };
      });
    }
    return !isRemoved;
  }

  /** For what is stored without a look at its case. */
  async function expectCase(caseId: string | null): Promise<void> {
    if (caseId !== null && (await isGone(caseId))) throw new AppError('not-found');
  }

  /** A damaged case is one all the same. */
  async function isGone(caseId: string): Promise<boolean> {
    let isNone = false;
    await unless(['record-damaged'], async () => {
      isNone = (await cases.read(caseId)) === null;
    });
    return isNone;
  }

  /** All of one case but its pictures. */
  async function storeCase(caseId: string | null): Promise<void> {
    if (!(await isHere(caseId))) return;
    if (caseId !== null) {
      await storeLines(caseId);
      await storeEach('missing', caseId, ({ entryId, reason }) =>
        chronology.markPictureMissing(entryId, reason),
      );
    }
    await storeEach('identities', caseId, async (identity) => {
      await expectCase(caseId);
      await identities.save(identity);
    });
  }

  async function storePictures(caseId: string | null): Promise<void> {
    for (const { entryId, ...one } of (await memory.read()).pictures) {
      if (one.caseId !== caseId) continue;
      const picture = await memory.readPicture(entryId);
      const attach = (): Promise<void> =>
        picture ? chronology.attachPicture(entryId, picture) : Promise.resolve();
      if (await isRefused(attach, caseId, { isOfEntry: true })) return;
      await memory.removePicture(entryId);
    }
  }

  /** Each case by itself: one that cannot be stored holds up no other. Pictures last: they may not fit where all else does. */
  async function storeAll(): Promise<boolean> {
    // Noted once: whoever hears of another trouble tries again, and each case may have its own.
    let trouble: StorageTrouble | null = null;
    const isStored = (work: Promise<void>): Promise<boolean> =>
      isDone(work, async (met) => {
        trouble = met;
      });
    const stored: (string | null)[] = [];
    for (const caseId of listCases(await memory.read())) {
      if (await isStored(storeCase(caseId))) stored.push(caseId);
    }
    const isChoiceStored = await isStored(storeHeldSettings());
    for (const caseId of stored) await isStored(storePictures(caseId));
    if (trouble !== null) await noteTrouble(trouble);
    return isChoiceStored && (await memory.read().then(isNothingHere));
  }

  /** Null when the case is gone. */
  async function readPresent(caseId: string): Promise<KnownValues | null> {
    try {
      return await cases.read(caseId);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return NOT_READ;
    }
  }

  async function holdValues(caseId: string, values: Partial<KnownValues>): Promise<void> {
    const present = await readPresent(caseId);
    if (present === null) return;
    await memory.change((held) => {
      const known = held.values.find((one) => one.caseId === caseId)?.former ?? {};
      const others = held.values.filter((one) => one.caseId !== caseId);
      return { ...held, values: [...others, { caseId, former: addFormer(known, values, present) }] };
    });
  }

  async function holdEntry(draft: EntryDraft, id: string): Promise<Entry> {
    const isRoom = await hasRoom();
    await memory.change((held) => ({
      ...held,
      entries: isRoom ? [...held.entries, { id, draft }] : held.entries,
      notes: noteOf(held, draft, isRoom ? 0 : 1),
    }));
    if (!isRoom) throw new AppError((await memory.read()).trouble);
    return toEntry({ id, draft });
  }

  /** What is of removed cases makes room for what happens now. */
  async function hasRoom(): Promise<boolean> {
    for (;;) {
      const { entries, removedCases } = await memory.read();
      const [removed] = removedCases;
      if (entries.length < ENTRIES_MAX || removed === undefined) return entries.length < ENTRIES_MAX;
      await memory.forgetCase(removed);
    }
  }

  async function findHeld(entryId: string): Promise<HeldEntry | null> {
    return (await memory.read()).entries.find(({ id }) => id === entryId) ?? null;
  }

  async function markMissing(entryId: string, reason: MissingPictureReason): Promise<void> {
    if ((await findHeld(entryId)) === null) {
      // What was said once of a picture stays said.
      if ((await findMissing(entryId)) !== null) return;
      return storeOrHold(
        () => chronology.markPictureMissing(entryId, reason),
        () => holdMissing(entryId, reason),
      );
    }
    await memory.change((held) => ({
      ...held,
      entries: held.entries.map((one) =>
        one.id === entryId && one.draft.picture.state === 'pending'
          ? { ...one, draft: { ...one.draft, picture: { state: 'missing', reason } } }
          : one,
      ),
    }));
  }

  async function findMissing(entryId: string): Promise<MissingPictureReason | null> {
    return (await memory.read()).missing.find((one) => one.entryId === entryId)?.reason ?? null;
  }

  async function holdMissing(entryId: string, reason: MissingPictureReason): Promise<void> {
    const entry = await chronology.read(entryId);
    if (entry?.picture.state !== 'pending') return;
    const { caseId } = entry;
    await memory.change((held) => ({ ...held, missing: [...held.missing, { entryId, caseId, reason }] }));
  }

  async function holdPicture(entryId: string, caseId: string, picture: Picture): Promise<void> {
    const { trouble } = await memory.read();
    for (const givenUp of await memory.addPicture(entryId, caseId, picture)) {
      await unless(['not-found'], () => markMissing(givenUp, trouble));
    }
  }

  return {
    waiting: {
      async read() {
        const held = await memory.read();
        const entries = hereOf(held, 'entries').map(({ id }) => id);
        const pictures = hereOf(held, 'pictures').map(({ entryId }) => entryId);
        const count = new Set([...entries, ...pictures]).size;
        return count > 0 ? { count, trouble: held.trouble } : null;
      },
      storeAll: () => inTurn(storeAll),
    },

    cases: {
      ...cases,

      rememberValues: (caseId, values) =>
        inTurn(() =>
          storeOrHold(
            () => cases.rememberValues(caseId, values),
            () => holdValues(caseId, values),
          ),
        ),
    },

    chronology: {
      ...chronology,

      append: (draft, id = crypto.randomUUID()) =>
        inTurn(async () => {
          if (!(await isDone(storeLines(draft.caseId)))) return holdEntry(draft, id);
          return storeOrHold(
            () => chronology.append(draft, id),
            () => holdEntry(draft, id),
          );
        }),

      /** With those that wait, so that whoever counts on from them does not begin anew. */
      list: (caseId) =>
        inTurn(async () => {
          const [stored, held] = await Promise.all([chronology.list(caseId), memory.read()]);
          const ids = new Set(stored.map(({ id }) => id));
          const waiting = hereOf(held, 'entries').filter(
            ({ id, draft }) => draft.caseId === caseId && !ids.has(id),
          );
          return [...stored, ...waiting.map(toEntry)];
        }),

      read: async (entryId) => {
        const [held, reason] = await inTurn(
          async () => [await findHeld(entryId), await findMissing(entryId)] as const,
        );
        if (held) return toEntry(held);
        const entry = await chronology.read(entryId);
        return entry && reason !== null ? { ...entry, picture: { state: 'missing', reason } } : entry;
      },

      attachPicture: (entryId, picture) =>
        inTurn(async () => {
          const held = await findHeld(entryId);
          if (held) {
            if (held.draft.picture.state !== 'pending') throw new AppError('not-found');
            return holdPicture(entryId, held.draft.caseId, picture);
          }
          if ((await findMissing(entryId)) !== null) throw new AppError('not-found');
          return storeOrHold(
            () => chronology.attachPicture(entryId, picture),
            async () => {
              const entry = await chronology.read(entryId);
              if (!entry) throw new AppError('not-found');
              await holdPicture(entryId, entry.caseId, picture);
            },
          );
        }),

      markPictureMissing: (entryId, reason) => inTurn(() => markMissing(entryId, reason)),

      settleInterrupted: (stillAwaited = []) =>
        inTurn(async () => {
          const { entries, pictures, missing } = await memory.read();
          const kept = new Set([...stillAwaited, ...[...pictures, ...missing].map(({ entryId }) => entryId)]);
          for (const { id } of entries) if (!kept.has(id)) await markMissing(id, 'interrupted');
          await chronology.settleInterrupted([...kept]);
        }),
    },

    identities: {
      ...identities,

      save: (identity) =>
        inTurn(async () => {
          const replace = (...now: Identity[]): Promise<void> =>
            memory.change((held) => ({
              ...held,
              identities: [...held.identities.filter(({ id }) => id !== identity.id), ...now],
            }));
          await storeOrHold(
            async () => {
              await identities.save(identity);
              if ((await memory.read()).identities.some(({ id }) => id === identity.id)) await replace();
            },
            () => replace(identity),
          );
        }),

      findNear: async (digits) => {
        const [near, held] = await Promise.all([identities.findNear(digits), memory.read()]);
        const waiting = hereOf(held, 'identities').filter(({ nik }) => nik === digits);
        return [
          ...near.filter(({ identity }) => waiting.every(({ id }) => id !== identity.id)),
          ...waiting.map((identity) => ({ identity, distance: 0 as const })),
        ];
      },
    },
  };
}

/** The notes of all cases, that of this draft's case counting what is lost. */
function noteOf({ notes, trouble }: Held, draft: EntryDraft, lostNow: number): HeldEntry[] {
  const before = notes.find((note) => note.draft.caseId === draft.caseId);
  const known = before?.draft.event.kind === 'storage-was-full' ? before.draft.event : null;
  const note: HeldEntry = {
    id: before?.id ?? crypto.randomUUID(),
    draft: {
      ...draft,
      page: null,
      picture: { state: 'not-wanted' },
      event: {
        kind: 'storage-was-full',
        sinceUtc: known?.sinceUtc ?? draft.atUtc,
        lostCount: (known?.lostCount ?? 0) + lostNow,
        ...((known ? known.hadFailed : trouble === 'storage-failed') && { hadFailed: true }),
      },
    },
  };
  return [...notes.filter((one) => one !== before), note];
}

/** As it will be; its device and its number are given when it is stored. */
function toEntry({ id, draft }: HeldEntry): Entry {
  return { ...draft, id, device: '', sequence: 0 };
}

function listOf<Kind extends HeldKind>(held: Held, kind: Kind): readonly HeldOf<Kind>[] {
  return held[kind];
}

/** Without what is of removed cases. */
function hereOf<Kind extends HeldKind>(held: Held, kind: Kind): readonly HeldOf<Kind>[] {
  return listOf(held, kind).filter((one) => !held.removedCases.includes(caseOf(one) ?? ''));
}

function isNothingHere(held: Held): boolean {
  return listCases(held).every((caseId) => held.removedCases.includes(caseId ?? ''));
}

function listCases(held: Held): (string | null)[] {
  const kinds: readonly HeldKind[] = ['values', 'entries', 'notes', 'missing', 'identities', 'pictures'];
  return [...new Set(kinds.flatMap((kind) => listOf(held, kind).map(caseOf)))];
}

async function unless(expected: readonly FailureCode[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError && expected.includes(error.code))) throw error;
  }
}
