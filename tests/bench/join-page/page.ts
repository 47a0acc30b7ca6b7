/** Runs in a real browser: a large case of one database, joined into another one as a sealed case file is. */
import type { CaseRecords } from '../../../utils/contracts/case-records.ts';
import { emptyCase } from '../../../utils/contracts/case.ts';
import { createDatabase } from '../../../utils/platform/database.ts';
import { sha256Hex } from '../../../utils/platform/digest.ts';
import { createFreeingVault } from '../../../utils/platform/free-bytes.ts';
import { readPictureFile } from '../../../utils/platform/picture-store.ts';
import { openStores } from '../../../utils/platform/stores.ts';
import { createVault } from '../../../utils/platform/vault.ts';

export interface JoinCase {
  readonly pictures: number;
  readonly pictureBytes: number;
}

export interface JoinBench {
  /** Records the case; its pictures are random bytes. */
  fill(size: JoinCase): Promise<void>;
  /** Milliseconds that the join takes, after which the case is there whole. */
  join(): Promise<number>;
}

const CASE_ID = 'c0ffee00-0000-4000-8000-00000000be7d';
const NOW = '2026-11-21T12:00:00.000Z';
/** The most that the browser fills at once. */
const RANDOM_MAX_BYTES = 65_536;

const nobodyListens = (): void => undefined;
const source = createDatabase('sender');
const sender = openStores(source, nobodyListens);
/** What is measured is the join, so the reading leaves nothing behind. */
const vault = createFreeingVault(createVault(source));
let records: CaseRecords | null = null;

const bench: JoinBench = {
  async fill({ pictures, pictureBytes }) {
    await sender.cases.save(emptyCase(CASE_ID, NOW));
    for (let number = 1; number <= pictures; number += 1) {
      const entry = await sender.chronology.append({
        caseId: CASE_ID,
        atUtc: NOW,
        timeZone: 'Asia/Jakarta',
        page: null,
        event: { kind: 'captured-by-hand' },
        environment: {
          browser: 'Bench',
          os: 'Bench',
          extensionVersion: '0.1.0',
          catalogueVersion: '2026.11.1',
        },
        picture: { state: 'pending' },
      });
      const png = makeUp(pictureBytes);
      await sender.chronology.attachPicture(entry.id, {
        png,
        originalPng: null,
        previewJpeg: null,
        widthPx: 1280,
        heightPx: 900,
        delayMs: 40,
        sha256: await sha256Hex(png),
      });
    }
    records = await sender.archive.read(CASE_ID);
  },

  async join() {
    if (records === null) throw new Error('fill first');
    const { files } = records;
    const receiver = openStores(createDatabase('receiver'), nobodyListens);
    const begin = performance.now();
    const outcome = await receiver.archive.join(records, async (name) => {
      const what = files.find((file) => file.name === name)?.what;
      return what?.kind === 'picture' ? readPictureFile(source, vault, what.entry, what.picture) : null;
    });
    const took = performance.now() - begin;
    if (outcome.pictureCount !== files.length) throw new Error(`${outcome.pictureCount} pictures came`);
    return took;
  },
};

function makeUp(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += RANDOM_MAX_BYTES) {
    crypto.getRandomValues(bytes.subarray(at, at + RANDOM_MAX_BYTES));
  }
  return bytes;
}

Object.assign(globalThis, { bench });
