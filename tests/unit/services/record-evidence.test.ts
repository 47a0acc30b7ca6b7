import { describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../utils/contracts/entry.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import { recordNote } from '../../../utils/services/record-note.ts';
import {
  recordAttached,
  describeImport,
  recordLetter,
  removeAttachment,
  removeFromChronology,
} from '../../../utils/services/record-evidence.ts';
import { describeEntry } from '../../../utils/words/entry.ts';
import { activeCase, createWorld, kindsOf, type World } from './recording-world.ts';

const CASE = activeCase.id;
const SCAN = { kind: 'ktp', fileName: 'KTP Ratna.pdf', mediaType: 'application/pdf' } as const;

async function sentences(world: World): Promise<string[]> {
  return (await world.chronology.list(CASE)).map((entry) => describeEntry(entry, 'id'));
}

describe('the chronology tells', () => {
  test('of an attachment: kind, type and size, never the name of the file', async () => {
    const world = createWorld();
    const attachment = await world.attachments.add(CASE, SCAN, new Uint8Array(412_345));
    await recordAttached(world, attachment);
    expect(await sentences(world)).toEqual(['menambahkan lampiran: pindaian KTP (PDF, 412 kB)']);
    expect(JSON.stringify(await world.chronology.list(CASE))).not.toContain('Ratna');
  });

  test('of a removed attachment, and of its return', async () => {
    const world = createWorld();
    const attachment = await world.attachments.add(CASE, SCAN, new Uint8Array(1));
    const undo = await removeAttachment(world, attachment);
    expect(await world.attachments.list(CASE)).toEqual([]);
    await undo();
    expect(await world.attachments.list(CASE)).toEqual([attachment]);
    expect(await sentences(world)).toEqual([
      'menghapus satu lampiran',
      'mengembalikan satu lampiran yang dihapus',
    ]);
  });

  test('nothing of a removal on a full disk, whose chain says it anyway; the way back is there', async () => {
    const world = createWorld();
    const attachment = await world.attachments.add(CASE, SCAN, new Uint8Array(1));
    const full = vi.spyOn(world.chronology, 'append').mockRejectedValue(new AppError('storage-full'));
    const undo = await removeAttachment(world, attachment);
    expect(await world.attachments.list(CASE)).toEqual([]);
    // The way back itself found room, and only its sentence did not.
    await undo();
    full.mockRestore();
    expect(await world.attachments.list(CASE)).toEqual([attachment]);
  });

  test('of a removed entry by its number, which no other entry gets', async () => {
    const world = createWorld();
    await recordNote(world, CASE, 'satu');
    const second = await recordNote(world, CASE, 'dua');
    const undo = await removeFromChronology(world, second, 'entry');
    expect(await sentences(world)).toEqual(['catatan: satu', 'menghapus catatan nomor 2']);
    await undo();
    expect(await sentences(world)).toContain('catatan: dua');
    expect(await kindsOf(world)).toEqual(['note', 'note', 'removed', 'restored']);
  });

  test('of a removed picture by the number and device of its entry', async () => {
    const other: Entry = {
      ...(await recordNote(createWorld(), CASE, 'x')),
      id: 'other',
      device: 'ffeeddccbbaa9988',
      atUtc: '2026-11-21T12:00:00.000Z',
    };
    const world = createWorld({ entries: [other] });
    const entry = await world.chronology.append({
      ...other,
      atUtc: '2026-11-21T13:00:00.000Z',
      picture: { state: 'pending' },
    });
    await world.chronology.attachPicture(entry.id, {
      png: new Uint8Array([1]),
      originalPng: null,
      previewJpeg: null,
      widthPx: 1,
      heightPx: 1,
      delayMs: 0,
      sha256: '0'.repeat(64),
    });
    await removeFromChronology(world, entry, 'picture');
    expect((await sentences(world)).at(-1)).toMatch(/^menghapus gambar nomor B\d+$/);
    expect(await world.chronology.readPicture(entry.id)).toBeNull();
  });

  test('of what came from another device, and of nothing when nothing was new', () => {
    const counts = { entryCount: 3, pictureCount: 2, attachmentCount: 1 };
    const outcome = { caseId: CASE, isNewCase: false, linkCount: 9, ...counts };
    expect(describeImport({ ...outcome, devices: [] })).toEqual([]);
    expect(describeImport({ ...outcome, devices: ['ffeeddccbbaa9988'] })).toEqual([
      { kind: 'imported', device: 'ffeeddccbbaa9988', ...counts },
    ]);
  });

  test('of letters, and of a note that was put right beside the one before', async () => {
    const world = createWorld();
    const note = await recordNote(world, CASE, 'salah');
    await recordNote(world, CASE, 'benar', note.id);
    await recordLetter(world, CASE, 'letter-copied', 'dukcapil');
    await recordLetter(world, CASE, 'letter-opened', 'email-oss');
    expect(await sentences(world)).toEqual([
      'catatan: salah',
      'catatan diperbaiki: benar',
      'menyalin pesan untuk Dukcapil',
      'membuka email untuk OSS di program email',
    ]);
  });
});
