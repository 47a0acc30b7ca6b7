/** Runs in a real browser: fills the product's own stores with one large case and exports it as the product does. */
import { exportInWorker, type ExportedFiles } from '../../../entrypoints/export/export-in-worker.ts';
import type { Environment } from '../../../utils/contracts/entry.ts';
import { createDatabase } from '../../../utils/platform/database.ts';
import { createCaseStore } from '../../../utils/platform/case-store.ts';
import { createChronology } from '../../../utils/platform/chronology-store.ts';
import { sha256Hex } from '../../../utils/platform/digest.ts';
import { createVault } from '../../../utils/platform/vault.ts';

export interface LargeCase {
  readonly pictures: number;
  readonly pictureBytes: number;
  readonly previewBytes: number;
}

export interface BenchPage {
  /** Records the case; its pictures are random bytes behind the head of their format. */
  fill(size: LargeCase): Promise<void>;
  /** Milliseconds from the press until the browser could save the file. */
  exportCase(): Promise<number>;
  /** Sends the bundle that was made last to the bench, and removes it here. */
  handOver(): Promise<void>;
}

const CASE_ID = 'c0ffee00-0000-4000-8000-00000000be7c';
const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Up to the size of the frame, 900 by 633 pixels in three colours: the PDF reads it and embeds the rest unseen. */
const JPEG_HEAD = [
  0xff, 0xd8, 0xff, 0xc0, 0x00, 0x11, 0x08, 0x02, 0x79, 0x03, 0x84, 0x03, 0x01, 0x22, 0x00, 0x02, 0x11, 0x01,
  0x03, 0x11, 0x01,
];
/** The most that the browser fills at once. */
const RANDOM_MAX_BYTES = 65_536;

const ENVIRONMENT: Environment = {
  browser: 'Bench',
  os: 'Bench',
  extensionVersion: '0.1.0',
  catalogueVersion: '2026.11.1',
};

const nobodyListens = () => {};
let exported: ExportedFiles | null = null;

const bench: BenchPage = {
  async fill({ pictures, pictureBytes, previewBytes }) {
    const database = createDatabase();
    const vault = createVault(database);
    const chronology = createChronology(database, vault, nobodyListens);
    await createCaseStore(database, vault, nobodyListens).save({
      id: CASE_ID,
      createdAtUtc: '2026-11-21T12:00:00.000Z',
      updatedAtUtc: '2026-11-21T12:00:00.000Z',
      nameAsPrinted: 'SARI MELATI PUTRI',
      nik: '3276014607979901',
      birthDate: '1997-07-06',
      sex: 'P',
      email: 'sari.melati97@contoh.co.id',
      phone: '0812-0000-9901',
      applicantKind: 'orang-perseorangan',
    });
    for (let number = 1; number <= pictures; number += 1) {
      const entry = await chronology.append({
        caseId: CASE_ID,
        atUtc: new Date(Date.UTC(2026, 10, 21, 12, number)).toISOString(),
        timeZone: 'Asia/Jakarta',
        page: { origin: 'https://ui-login.oss.go.id', path: '/register', step: 'identity', generation: 'C' },
        event: { kind: 'note', text: `Percobaan ke-${number}: portal tidak menjawab.` },
        environment: ENVIRONMENT,
        picture: { state: 'pending' },
      });
      const png = makeUp(PNG_HEAD, pictureBytes);
      await chronology.attachPicture(entry.id, {
        png,
        originalPng: null,
        previewJpeg: makeUp(JPEG_HEAD, previewBytes),
        widthPx: 1280,
        heightPx: 900,
        delayMs: 40,
        sha256: await sha256Hex(png),
      });
    }
    database.close();
  },

  async exportCase() {
    exported?.discard();
    const begin = performance.now();
    exported = await exportInWorker({
      caseId: CASE_ID,
      language: 'id',
      level: 'sebagian',
      attachments: [],
      withOriginals: false,
      mailLimitMegabytes: null,
      proxy: '',
      timeZone: 'Asia/Jakarta',
      environment: ENVIRONMENT,
      fieldMapCheckedOn: null,
    });
    return performance.now() - begin;
  },

  async handOver() {
    await fetch('/bundle', { method: 'PUT', body: exported?.files[0]?.file ?? null });
    exported?.discard();
    exported = null;
  },
};

function makeUp(head: readonly number[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += RANDOM_MAX_BYTES) {
    crypto.getRandomValues(bytes.subarray(at, at + RANDOM_MAX_BYTES));
  }
  bytes.set(head);
  return bytes;
}

Object.assign(globalThis, { bench });
