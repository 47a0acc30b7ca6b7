import {
  type Held,
  type HeldPicture,
  heldPictureSchema,
  heldSchema,
  NOTHING_HELD,
} from '../contracts/held.ts';
import { fromBase64, toBase64 } from '../domain/base64.ts';
import type { Picture } from '../services/ports.ts';
import type { TabArea } from './tab-memory.ts';

const KEY = 'held';
const PICTURE_PREFIX = 'held-picture:';

/** The browser gives all of an extension's session memory ten million characters or a little more. */
const PICTURES_MAX_LENGTH = 6_000_000;

/** What waits for room on the disk. One change after the other: whoever uses it sees to that. */
export interface HeldMemory {
  read(): Promise<Held>;
  change(change: (before: Held) => Held): Promise<void>;
  /** Null when it was given up. */
  readPicture(entryId: string): Promise<Picture | null>;
  /** Keeps a picture; returns the entries whose pictures were given up for it, the oldest first. */
  addPicture(entryId: string, picture: Picture): Promise<string[]>;
  removePicture(entryId: string): Promise<void>;
}

/** @param onChange told after each change of how much waits */
export function createHeldMemory(area: TabArea, onChange: () => void): HeldMemory {
  let loading: Promise<Held> | null = null;

  async function load(): Promise<Held> {
    const parsed = heldSchema.safeParse((await area.get(KEY))[KEY]);
    return parsed.success ? parsed.data : NOTHING_HELD;
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
    await area.set({ [KEY]: next });
    loading = Promise.resolve(next);
    // What else changes nobody shows, and whoever is told tries again what was refused.
    if (howMuch(next) !== howMuch(before)) onChange();
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

    async addPicture(entryId, picture) {
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
      await change((held) => ({ ...held, pictures: [...held.pictures, { entryId, length }] }));
      return givenUp;
    },
  };
}

function howMuch({ entries, notes, identities, pictures }: Held): number {
  return entries.length + notes.length + identities.length + pictures.length;
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
