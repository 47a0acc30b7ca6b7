/**
 * What the background sees is not lost when the disk is full: it waits in memory, and is stored in the order in which it
 * happened as soon as there is room. The chain says when it was stored, each entry when it happened.
 */
import type { Held, HeldEntry } from '../contracts/held.ts';
import type { Entry, EntryDraft, MissingPictureReason } from '../contracts/entry.ts';
import { AppError, type FailureCode, isStorageFull } from '../contracts/result.ts';
import type { CaseStore, Chronology, Clock, IdentityIndex, Picture } from '../services/ports.ts';
import type { HeldMemory } from './held-memory.ts';
import { reportError } from './report-error.ts';
import { createTurns } from './turns.ts';

/** An entry needs up to ten thousand characters; the pictures take most of the memory. */
const ENTRIES_MAX = 200;

/** What waits for room on the disk. */
export interface Waiting {
  /** How many entries and pictures. */
  count(): Promise<number>;
  /** Stores what waits, as far as there is room. False when something still waits. */
  storeAll(): Promise<boolean>;
}

export interface HoldingStores {
  readonly chronology: Chronology;
  readonly identities: IdentityIndex;
  readonly waiting: Waiting;
}

export function createHoldingStores(
  {
    cases,
    chronology,
    identities,
  }: {
    readonly cases: Pick<CaseStore, 'read'>;
    readonly chronology: Chronology;
    readonly identities: IdentityIndex;
  },
  memory: HeldMemory,
  clock: Pick<Clock, 'nowUtc'>,
): HoldingStores {
  const turns = createTurns();
  /** Whatever is asked of an entry waits for those that are being stored or held. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => turns.run('held', task);

  async function storeHeld(which: 'entries' | 'notes'): Promise<void> {
    for (const one of (await memory.read())[which]) {
      // What is noted is noted now; the rest has its own time.
      const draft = which === 'notes' ? { ...one.draft, atUtc: clock.nowUtc() } : one.draft;
      await unlessGone(async () => {
        // It was stored already when the worker was stopped right after that.
        if ((await chronology.read(one.id)) === null) await chronology.append(draft, one.id);
      });
      await memory.change((held) => ({ ...held, [which]: held[which].filter(({ id }) => id !== one.id) }));
    }
  }

  /** A damaged case is one all the same. */
  async function isGone(caseId: string | null): Promise<boolean> {
    if (caseId === null) return false;
    let isNone = false;
    await unless(['record-damaged'], async () => {
      isNone = (await cases.read(caseId)) === null;
    });
    return isNone;
  }

  async function storeIdentities(): Promise<void> {
    for (const identity of (await memory.read()).identities) {
      if (!(await isGone(identity.caseId))) await identities.save(identity);
      await dropHeldIdentity(identity.id);
    }
  }

  async function dropHeldIdentity(identityId: string): Promise<void> {
    if ((await memory.read()).identities.every(({ id }) => id !== identityId)) return;
    await memory.change((held) => ({
      ...held,
      identities: held.identities.filter(({ id }) => id !== identityId),
    }));
  }

  async function storePictures(): Promise<void> {
    for (const { entryId } of (await memory.read()).pictures) {
      const picture = await memory.readPicture(entryId);
      if (picture) await unlessGone(() => chronology.attachPicture(entryId, picture));
      await memory.removePicture(entryId);
    }
  }

  /** Entries first, since others wait behind them; pictures last, since they may not fit where all else does. */
  async function storeAll(): Promise<void> {
    await storeHeld('entries');
    await storeHeld('notes');
    await storeIdentities();
    await storePictures();
  }

  async function hold(draft: EntryDraft, id: string): Promise<Entry> {
    const { entries } = await memory.read();
    const isRoom = entries.length < ENTRIES_MAX;
    await memory.change((held) => ({
      ...held,
      entries: isRoom ? [...held.entries, { id, draft }] : held.entries,
      notes: noteOf(held, draft, isRoom ? 0 : 1),
    }));
    if (!isRoom) throw new AppError('storage-full');
    return toEntry({ id, draft });
  }

  async function findHeld(entryId: string): Promise<HeldEntry | null> {
    return (await memory.read()).entries.find(({ id }) => id === entryId) ?? null;
  }

  async function markMissing(entryId: string, reason: MissingPictureReason): Promise<void> {
    if ((await findHeld(entryId)) === null) return chronology.markPictureMissing(entryId, reason);
    await memory.change((held) => ({
      ...held,
      entries: held.entries.map((one) =>
        one.id === entryId && one.draft.picture.state === 'pending'
          ? { ...one, draft: { ...one.draft, picture: { state: 'missing', reason } } }
          : one,
      ),
    }));
  }

  async function holdPicture(entryId: string, picture: Picture): Promise<void> {
    for (const givenUp of await memory.addPicture(entryId, picture)) {
      await unless(['storage-full', 'not-found'], () => markMissing(givenUp, 'storage-full'));
    }
  }

  return {
    waiting: {
      async count() {
        const { entries, pictures } = await memory.read();
        return new Set([...entries.map(({ id }) => id), ...pictures.map(({ entryId }) => entryId)]).size;
      },
      storeAll: () => inTurn(() => isDone(storeAll())),
    },

    chronology: {
      ...chronology,

      append: (draft, id = crypto.randomUUID()) =>
        inTurn(async () => {
          if (!(await isDone(storeHeld('entries')))) return hold(draft, id);
          try {
            return await chronology.append(draft, id);
          } catch (error) {
            if (!isStorageFull(error)) throw error;
            return hold(draft, id);
          }
        }),

      read: async (entryId) => {
        const held = await inTurn(() => findHeld(entryId));
        return held ? toEntry(held) : chronology.read(entryId);
      },

      attachPicture: (entryId, picture) =>
        inTurn(async () => {
          const held = await findHeld(entryId);
          if (held) {
            if (held.draft.picture.state !== 'pending') throw new AppError('not-found');
            return holdPicture(entryId, picture);
          }
          try {
            await chronology.attachPicture(entryId, picture);
          } catch (error) {
            if (!isStorageFull(error)) throw error;
            await holdPicture(entryId, picture);
          }
        }),

      markPictureMissing: (entryId, reason) => inTurn(() => markMissing(entryId, reason)),

      settleInterrupted: (stillAwaited = []) =>
        inTurn(async () => {
          const { entries, pictures } = await memory.read();
          const kept = new Set([...stillAwaited, ...pictures.map(({ entryId }) => entryId)]);
          for (const { id } of entries) if (!kept.has(id)) await markMissing(id, 'interrupted');
          await chronology.settleInterrupted([...kept]);
        }),
    },

    identities: {
      ...identities,

      save: (identity) =>
        inTurn(async () => {
          try {
            await identities.save(identity);
            await dropHeldIdentity(identity.id);
          } catch (error) {
            if (!isStorageFull(error)) throw error;
            await memory.change((held) => ({
              ...held,
              identities: [...held.identities.filter(({ id }) => id !== identity.id), identity],
            }));
          }
        }),

      findNear: async (digits) => {
        const [near, held] = await Promise.all([identities.findNear(digits), memory.read()]);
        const waiting = held.identities.filter(({ nik }) => nik === digits);
        return [
          ...near.filter(({ identity }) => waiting.every(({ id }) => id !== identity.id)),
          ...waiting.map((identity) => ({ identity, distance: 0 as const })),
        ];
      },
    },
  };
}

/** The notes of all cases, that of this draft's case counting what is lost. */
function noteOf({ notes }: Held, draft: EntryDraft, lostNow: number): HeldEntry[] {
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
      },
    },
  };
  return [...notes.filter((one) => one !== before), note];
}

/** As it will be; its device and its number are given when it is stored. */
function toEntry({ id, draft }: HeldEntry): Entry {
  return { ...draft, id, device: '', sequence: 0 };
}

/** Whether all of the work went through. A full disk is expected; anything else that stops it is reported. */
async function isDone(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (!isStorageFull(error)) reportError('held', error);
    return false;
  }
}

/** Of a case that was removed meanwhile nothing is kept. */
function unlessGone(work: () => Promise<unknown>): Promise<void> {
  return unless(['not-found'], work);
}

async function unless(expected: readonly FailureCode[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError && expected.includes(error.code))) throw error;
  }
}
