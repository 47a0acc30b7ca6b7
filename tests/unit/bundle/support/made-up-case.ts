/** A made-up case with as many entries as asked, and the ports that an export needs. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Case } from '../../../../utils/contracts/case.ts';
import type {
  Entry,
  EntryEvent,
  Environment,
  Incident,
  PictureState,
} from '../../../../utils/contracts/entry.ts';
import {
  sampleEntry,
  sampleEnvironment,
  sampleIncident,
  samplePage,
} from '../../../support/entry-samples.ts';
import type { ExportRequest } from '../../../../utils/contracts/export.ts';
import type { ExportPorts } from '../../../../utils/services/export-bundle.ts';
import { createMemoryPorts } from '../../../support/memory-ports.ts';
import { createMemorySink } from './export-to-memory.ts';

export const DEVICE = 'a1b2c3d4e5f60718';
export const MADE_AT = '2026-11-21T13:20:00.000Z';
export const TOKENS = readFileSync(
  join(import.meta.dirname, '../../../../components/shared/tokens.css'),
  'utf8',
);

export const ENVIRONMENT: Environment = {
  ...sampleEnvironment,
  browser: 'Chromium 156',
  os: 'Windows 11',
  catalogueVersion: '2026.11',
};

export const CASE: Case = {
  id: 'c0ffee00-0000-4000-8000-000000000001',
  createdAtUtc: '2026-11-21T12:00:00.000Z',
  updatedAtUtc: '2026-11-21T12:00:00.000Z',
  nameAsPrinted: 'SARI MELATI PUTRI',
  nik: '3276014607979901',
  birthDate: '1997-07-06',
  sex: 'P',
  email: 'sari.melati97@contoh.co.id',
  phone: '0812-3456-7890',
  applicantKind: 'orang-perseorangan',
};

const SERVER_SAID: Partial<Incident>[] = [
  {
    text: 'NIK sudah terdaftar',
    place: 'field-hint',
    field: 'nik',
    messageClass: 'nik-registered',
    httpStatus: 409,
  },
  { text: 'Data tidak sesuai KTP', place: 'dialog', messageClass: 'ktp-mismatch', httpStatus: 422 },
  { text: '', place: 'network', messageClass: 'server-error', httpStatus: 504, elapsedMs: 30_020 },
];

/** An answer of the server that nobody knows yet. */
export function incident(changes: Partial<Incident> = {}): Incident {
  return sampleIncident({
    text: 'NIK sudah terdaftar',
    messageClass: 'unknown',
    certainty: 'likely',
    httpStatus: null,
    request: null,
    elapsedMs: 1_800,
    ...changes,
  });
}

/** The entry number `sequence`, one minute after the one before. */
export function entry(sequence: number, event: EntryEvent, changes: Partial<Entry> = {}): Entry {
  return sampleEntry(sequence, event, {
    caseId: CASE.id,
    device: DEVICE,
    atUtc: new Date(Date.parse('2026-11-21T12:30:05.120Z') + sequence * 60_000).toISOString(),
    page: { ...samplePage, step: 'identity' },
    environment: ENVIRONMENT,
    ...changes,
  });
}

/** `count` entries that look like real ones: presses, answers with pictures, failures. */
export function makeEntries(count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => {
    const sequence = index + 1;
    const attempt = Math.ceil(sequence / 2);
    if (index === 0) return entry(sequence, { kind: 'recording-started' });
    if (index % 2 === 1) {
      return entry(sequence, { kind: 'pressed', button: 'verify', label: 'Verifikasi', attempt });
    }
    const said = SERVER_SAID[(index / 2) % SERVER_SAID.length];
    return entry(sequence, incident({ ...said, attempt }), { picture: takenPicture(sequence) });
  });
}

export function takenPicture(sequence: number): PictureState {
  return {
    state: 'taken',
    widthPx: 480,
    heightPx: 270,
    delayMs: 84,
    sha256: sha256Hex(drawPicture(sequence)),
  };
}

/** A plain picture shaped like a page with a covered field; one of eight shades by its number. */
export function drawPicture(sequence: number): Uint8Array<ArrayBuffer> {
  const shade = 235 - (sequence % 8);
  const known = drawn.get(shade);
  if (known) return known.slice();
  const png = new PNG({ width: 480, height: 270 });
  for (let y = 0; y < png.height; y += 1) {
    for (let x = 0; x < png.width; x += 1) {
      const isBar = y < 36;
      const isField = x > 60 && x < 420 && y > 90 && y < 130;
      const grey = isBar ? 90 : isField ? 40 : shade;
      png.data.set([grey, grey, isBar ? 160 : grey, 255], (y * png.width + x) * 4);
    }
  }
  const picture = new Uint8Array(PNG.sync.write(png));
  drawn.set(shade, picture);
  return picture.slice();
}

const drawn = new Map<number, Uint8Array<ArrayBuffer>>();

export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The stores of a case with these entries, and the sinks of an export that keep what they get. */
export function makePorts(entries: readonly Entry[], record: Case | null = CASE): ExportPorts {
  const taken = entries.filter(({ picture }) => picture.state === 'taken');
  const stores = createMemoryPorts({
    cases: record === null ? [] : [record],
    entries,
    pictures: new Map(taken.map(({ id, sequence }) => [id, drawPicture(sequence)])),
    clock: { nowUtc: () => MADE_AT },
  });
  return {
    ...stores,
    clock: { nowUtc: () => MADE_AT },
    sha256: async (bytes) => sha256Hex(bytes),
    styleSheet: TOKENS,
    readCheckPage: async () => new TextEncoder().encode('<!doctype html><title>Periksa</title>'),
    openSink: async () => createMemorySink(),
  };
}

export function makeRequest(changes: Partial<ExportRequest> = {}): ExportRequest {
  return {
    caseId: CASE.id,
    language: 'id',
    level: 'sebagian',
    attachments: 'all',
    withOriginals: false,
    mailLimitMegabytes: null,
    proxy: '',
    timeZone: 'Asia/Jakarta',
    environment: ENVIRONMENT,
    fieldMapCheckedOn: null,
    ...changes,
  };
}
