import {
  type Held,
  type HeldPicture,
  heldPictureSchema,
  heldSchema,
  NOTHING_HELD,
} from '../contracts/held.ts';
import { fromBase64, toBase64 } from '../domain/base64.ts';
import { listFormer } from '../domain/evidence/former-values.ts';
import type { Picture } from '../services/ports.ts';
import { HELD_VALUES_KEY, readHeldValues } from './held-values.ts';
import type { TabArea } from './tab-memory.ts';

/** All that is held but the files of pictures and the values, which lie apart. */
const KEY = 'held';
const PICTURE_PREFIX = 'held-picture:';

/** The browser gives all of an extension's session memory ten million characters or a little more. */
const PICTURES_MAX_LENGTH = 6_000_000;

export type HeldKind = Exclude<keyof Held, 'removedCases' | 'trouble'>;
export type HeldOf<Kind extends HeldKind> = Held[Kind][number];

/** The case that something held belongs to; null: none. */
export function caseOf(one: HeldOf<HeldKind>): string | null {
  return 'draft' in one ? one.draft.caseId : one.caseId;
}

/** What waits for room on the disk. One change after the other: whoever uses it sees to that. */
export interface HeldMemory {
  read(): Promise<Held>;
  change(change: (before: Held) => Held): Promise<void>;
  /** Null when it was given up. */
  readPicture(entryId: string): Promise<Picture | null>;
  /** Keeps a picture; returns the entries whose pictures were given up for it, the oldest first. */
  addPicture(entryId: string, caseId: string, picture: Picture): Promise<string[]>;
  removePicture(entryId: string): Promise<void>;
  /** Lets go of all that is held for a case. */
  forgetCase(caseId: string): Promise<void>;
}

/** @param onChange told after each change of how much waits */
export function createHeldMemory(area: TabArea, onChange: () => void): HeldMemory {
  let loading: Promise<Held> | null = null;

  async function load(): Promise<Held> {
    const [stored, values] = await Promise.all([area.get(KEY), readHeldValues(area)]);
    const parsed = heldSchema.safeParse(stored[KEY]);
    return { ...(parsed.success ? parsed.data : NOTHING_HELD), values };
  }

  function read(): Promise<Held> {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  async function change(toNext: (before: Held) => Held): Promise<void> {
    const before = await read();
    const next = toNext(before);
    const { values, ...rest } = next;
    await area.set({ [KEY]: rest, [HELD_VALUES_KEY]: values });
    loading = Promise.resolve(next);
    // What else changes nobody shows, and whoever is told tries again what was refused.
    if (howMuch(next) !== howMuch(before) || next.trouble !== before.trouble) onChange();
  }

  async function removePicture(entryId: string): Promise<void> {
    await change((held) => ({
      ...held,
      pictures: held.pictures.filter((picture) => picture.entryId !== entryId),
    }));
    await area.remove(PICTURE_PREFIX + entryId);
  }

  return {
    read,
    change,
    removePicture,

    async readPicture(entryId) {
      const key = PICTURE_PREFIX + entryId;
      const parsed = heldPictureSchema.safeParse((await area.get(key))[key]);
      return parsed.success ? decode(parsed.data) : null;
    },

    async addPicture(entryId, caseId, picture) {
      const encoded = encode(picture);
      const length = lengthOf(encoded);
      if (length > PICTURES_MAX_LENGTH) return [entryId];
      const { pictures } = await read();
      let total = length + pictures.reduce((sum, each) => sum + each.length, 0);
      const givenUp: string[] = [];
      for (const oldest of pictures) {
        if (total <= PICTURES_MAX_LENGTH) break;
        total -= oldest.length;
        givenUp.push(oldest.entryId);
        await removePicture(oldest.entryId);
      }
      await area.set({ [PICTURE_PREFIX + entryId]: encoded });
      await change((held) => ({ ...held, pictures: [...held.pictures, { entryId, caseId, length }] }));
      return givenUp;
    },

    async forgetCase(caseId) {
      const { pictures } = await read();
      const keep = <One extends HeldOf<HeldKind>>(all: readonly One[]): One[] =>
        all.filter((one) => caseOf(one) !== caseId);
      await change((held) => ({
        ...held,
        entries: keep(held.entries),
        notes: keep(held.notes),
        pictures: keep(held.pictures),
        missing: keep(held.missing),
        identities: keep(held.identities),
        values: keep(held.values),
        removedCases: held.removedCases.filter((one) => one !== caseId),
      }));
      for (const picture of pictures) {
        if (picture.caseId === caseId) await area.remove(PICTURE_PREFIX + picture.entryId);
      }
    },
  };
}

function howMuch({ values, trouble: _trouble, ...rest }: Held): number {
  const valueCount = values.reduce((sum, { former }) => sum + listFormer(former).length, 0);
  return Object.values(rest).reduce((sum, { length }) => sum + length, valueCount);
}

function encode({ png, originalPng, previewJpeg, ...rest }: Picture): HeldPicture {
  return {
    ...rest,
    png: toBase64(png),
    originalPng: originalPng && toBase64(originalPng),
    previewJpeg: previewJpeg && toBase64(previewJpeg),
  };
}

function decode({ png, originalPng, previewJpeg, ...rest }: HeldPicture): Picture {
  return {
    ...rest,
    png: fromBase64(png),
    originalPng: originalPng === null ? null : fromBase64(originalPng),
    previewJpeg: previewJpeg === null ? null : fromBase64(previewJpeg),
  };
}

function lengthOf({ png, originalPng, previewJpeg }: HeldPicture): number {
  return png.length + (originalPng?.length ?? 0) + (previewJpeg?.length ?? 0);
}
