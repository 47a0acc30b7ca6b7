import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ATTACHMENT_MAX_BYTES, ATTACHMENTS_MAX_COUNT } from '../../../utils/contracts/attachment.ts';
import type { Entry } from '../../../utils/contracts/entry.ts';
import type { Link } from '../../../utils/contracts/link.ts';
import { findClockTurns } from '../../../utils/domain/evidence/clock-turns.ts';
import { checkCaseRecords, linksOf } from '../../../utils/platform/case-archive.ts';
import { createChronology } from '../../../utils/platform/chronology-store.ts';
import { createDatabase, type Database } from '../../../utils/platform/database.ts';
import { sniffType } from '../../../utils/domain/evidence/sniff-type.ts';
import { hashText, sha256Hex } from '../../../utils/platform/digest.ts';
import { openStores, type Stores } from '../../../utils/platform/stores.ts';
import { createVault } from '../../../utils/platform/vault.ts';
import { thawDatabase, type FrozenDatabase } from '../../fixtures/database/frozen-database.ts';
import { ATTACHMENT, ATTACHMENT_BYTES, PICTURE as FROZEN } from '../../fixtures/database/content.ts';
import versionTwo from '../../fixtures/database/version-2.json' with { type: 'json' };
import versionOne from '../../fixtures/database/version-1.json' with { type: 'json' };
import { DATABASE_NAME } from '../../../utils/contracts/stored.ts';
import { makeJpeg } from '../../unit/bundle/support/made-up-jpeg.ts';
import { failAtWrite } from './fail-at-write.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { bytesOf, caseOfRatna, draftFor, pictureOf } from './samples.ts';

const CASE = caseOfRatna.id;
const announce = vi.fn<() => void>();

let database: Database;
let stores: Stores;

beforeEach(async () => {
  installFreshBrowser();
  announce.mockClear();
  database = createDatabase();
  stores = openStores(database, announce);
  await stores.cases.save(caseOfRatna);
});

async function appendWithPicture(name: string, into: Stores = stores): Promise<Entry> {
  const entry = await into.chronology.append(draftFor(CASE, { picture: { state: 'pending' } }));
  await into.chronology.attachPicture(entry.id, await pictureOf(name));
  return entry;
}

const SCAN = { kind: 'ktp', fileName: 'KTP Ratna.pdf', mediaType: 'application/pdf' } as const;

/** Reads everything, checks each line and each content, and tells what the lines say. */
async function checkedActs(from: Stores = stores, caseId = CASE): Promise<Link['act'][]> {
  const records = await from.archive.read(caseId);
  expect(records.lost).toEqual([]);
  checkCaseRecords(records);
  return linksOf(records).flatMap((links) => links.map(({ act }) => act));
}

/** All of the database, to compare before and after. */
async function dump(): Promise<string> {
  return database.read(async (connection) => {
    const all = await Promise.all(
      [...connection.objectStoreNames].map(async (name) => [name, await connection.getAll(name)]),
    );
    return JSON.stringify(all, (_name, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    );
  });
}

describe('the chain', () => {
  test('gets a line with each change, in the order of the changes', async () => {
    const first = await appendWithPicture('one');
    const second = await stores.chronology.append(draftFor(CASE, { picture: { state: 'pending' } }));
    await stores.chronology.markPictureMissing(second.id, 'tab-hidden');
    const scan = await stores.attachments.add(CASE, SCAN, bytesOf('a scan'));
    const { png, originalPng: _original, ...rest } = await pictureOf('less');
    const less = { ...rest, png, originalPng: null, boxCount: 2 };
    await stores.chronology.redactPicture(first.id, less);
    const undo = await stores.attachments.remove(scan.id);
    await undo();
    await stores.chronology.removeEntry(second.id);

    expect(await checkedActs()).toMatchObject([
      { kind: 'entry', entry: first.id, sequence: 1 },
      { kind: 'picture', entry: first.id, originalSha256: hashText('one without strip') },
      { kind: 'entry', entry: second.id, sequence: 2 },
      { kind: 'picture-missing', entry: second.id, reason: 'tab-hidden' },
      { kind: 'attachment', attachment: scan.id, sha256: hashText('a scan'), sizeBytes: 6 },
      { kind: 'picture-redacted', entry: first.id, originalSha256: null, boxCount: 2 },
      { kind: 'removed', what: 'attachment', id: scan.id },
      { kind: 'restored', what: 'attachment', id: scan.id },
      { kind: 'removed', what: 'entry', id: second.id },
    ]);
    expect(await stores.chronology.read(first.id)).toMatchObject({
      picture: { state: 'taken', sha256: less.sha256, boxCount: 2, delayMs: 120 },
    });
    expect(await stores.chronology.readPicture(first.id)).toEqual(png);
    expect(await stores.chronology.readPicture(first.id, 'original')).toBeNull();
    expect(await stores.chronology.readPicture(first.id, 'preview')).toEqual(rest.previewJpeg);
  });

  test('stays one chain without gaps when two windows record the same case', async () => {
    const other = openStores(createDatabase(), announce);
    await Promise.all(
      Array.from({ length: 15 }, (_, index) =>
        appendWithPicture(String(index), index % 2 === 0 ? stores : other),
      ),
    );
    const acts = await checkedActs();
    expect(acts).toHaveLength(30);
    expect(acts.flatMap((act) => (act.kind === 'entry' ? [act.sequence] : []))).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
    const [chain, ...more] = await other.chronology.chains(CASE);
    expect(more).toEqual([]);
    expect(chain?.device).toBe(await stores.signer.device());
  });

  test('keeps its order when the clock is turned back, and tells of it', async () => {
    const times = ['10:00', '10:05', '09:00', '09:01'];
    const clock = { nowUtc: () => `2026-11-21T${times.shift()}:00.000Z` };
    const chronology = createChronology(database, createVault(database), announce, clock);
    const entries: Entry[] = [];
    for (const atUtc of times.map((time) => `2026-11-21T${time}:00.000Z`)) {
      entries.push(await chronology.append(draftFor(CASE, { atUtc })));
    }
    expect(await chronology.list(CASE)).toEqual(entries);
    const [links = []] = linksOf(await stores.archive.read(CASE));
    expect(findClockTurns(links)).toMatchObject([{ number: 3, entry: entries[2]?.id }]);
  });

  test('never gives the number of a removed entry to another', async () => {
    await stores.chronology.append(draftFor(CASE));
    const last = await stores.chronology.append(draftFor(CASE));
    const undo = await stores.chronology.removeEntry(last.id);
    expect(await stores.chronology.append(draftFor(CASE))).toMatchObject({ sequence: 3 });
    await undo();
    expect((await stores.chronology.list(CASE)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    await checkedActs();
  });

  test('has another revision after each change, and the same one until then', async () => {
    const revisions = new Set<number>();
    const note = async (): Promise<void> => {
      const revision = await stores.chronology.revision(CASE);
      expect(await stores.chronology.revision(CASE)).toBe(revision);
      revisions.add(revision);
    };
    await note();
    const entry = await stores.chronology.append(draftFor(CASE, { picture: { state: 'pending' } }));
    await note();
    await stores.chronology.attachPicture(entry.id, await pictureOf('one'));
    await note();
    const undo = await stores.chronology.removeEntry(entry.id);
    await note();
    await undo();
    await note();
    expect(revisions.size).toBe(5);
  });

  test('holds nothing of what an entry says', async () => {
    const entry = await stores.chronology.append(draftFor(CASE));
    const [chain] = await stores.chronology.chains(CASE);
    const text = JSON.stringify(entry.event);
    expect(chain?.lines.join('\n')).not.toContain('menelepon');
    // Nor does a plain hash of it, which could be found by trying.
    expect(chain?.lines.join('\n')).not.toContain(hashText(text));
    const [salted] = await stores.chronology.listSalted(CASE);
    expect(salted).toEqual({ entry, salt: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });
});

describe('removing', () => {
  test('a picture leaves the entry, which says so; undo brings all its files back', async () => {
    const entry = await appendWithPicture('one');
    const undo = await stores.chronology.removePicture(entry.id, 'picture');
    expect((await stores.chronology.read(entry.id))?.picture).toEqual({
      state: 'missing',
      reason: 'removed',
    });
    expect(await stores.chronology.readPicture(entry.id, 'preview')).toBeNull();
    await checkedActs();
    await undo();
    await undo();
    expect(await stores.chronology.readPicture(entry.id, 'original')).toEqual(bytesOf('one without strip'));
    expect((await checkedActs()).map(({ kind }) => kind)).toEqual([
      'entry',
      'picture',
      'removed',
      'restored',
    ]);
  });

  test('an original leaves the picture; after redaction it does not come back', async () => {
    const entry = await appendWithPicture('one');
    const undo = await stores.chronology.removePicture(entry.id, 'picture-original');
    expect(await stores.chronology.readPicture(entry.id, 'original')).toBeNull();
    expect(await stores.chronology.readPicture(entry.id)).toEqual(bytesOf('one with strip'));
    await expect(stores.chronology.removePicture(entry.id, 'picture-original')).rejects.toMatchObject({
      code: 'not-found',
    });
    await stores.chronology.redactPicture(entry.id, {
      ...(await pictureOf('less')),
      originalPng: null,
      boxCount: 1,
    });
    await expect(undo()).rejects.toMatchObject({ code: 'not-found' });
    expect(await stores.chronology.readPicture(entry.id, 'original')).toBeNull();
    await checkedActs();
  });

  test('an entry takes its picture along, and undo brings both back', async () => {
    const entry = await appendWithPicture('one');
    const before = await stores.chronology.read(entry.id);
    const undo = await stores.chronology.removeEntry(entry.id);
    expect(await stores.chronology.list(CASE)).toEqual([]);
    expect(await database.read((connection) => connection.count('pictures'))).toBe(0);
    await checkedActs();
    await undo();
    expect(await stores.chronology.read(entry.id)).toEqual(before);
    expect(await stores.chronology.readPicture(entry.id)).toEqual(bytesOf('one with strip'));
    await checkedActs();
  });

  test('a whole case leaves one line that names nobody; undo is noted in it', async () => {
    await appendWithPicture('one');
    await stores.attachments.add(CASE, SCAN, bytesOf('a scan'));
    const before = await stores.archive.read(CASE);
    const lines = before.chains[0]?.lines ?? [];

    const undo = await stores.cases.remove(CASE);
    const [deletion] = await stores.deletions.list();
    expect(deletion).toEqual({
      id: expect.any(String),
      atUtc: expect.stringMatching(/Z$/),
      reference: hashText(CASE).slice(0, 8),
      entryCount: 1,
      pictureCount: 1,
      attachmentCount: 1,
      heads: [{ device: before.device, linkCount: 3, head: hashText(lines.at(-1) ?? '') }],
      restoredAtUtc: null,
    });
    const left = await dump();
    for (const store of ['entries', 'pictures', 'links', 'attachments', 'attachment-files'] as const) {
      expect(await database.read((connection) => connection.count(store)), store).toBe(0);
    }
    expect(left).not.toContain(CASE);

    await undo();
    expect(await stores.archive.read(CASE)).toEqual(before);
    expect(await stores.deletions.list()).toMatchObject([{ restoredAtUtc: expect.stringMatching(/Z$/) }]);
  });
});

describe('attachments', () => {
  test('are listed in the order of being added, and read back as they were', async () => {
    const scan = await stores.attachments.add(CASE, SCAN, bytesOf('a scan'));
    expect(scan).toMatchObject({ ...SCAN, caseId: CASE, sizeBytes: 6, sha256: hashText('a scan') });
    expect(await stores.attachments.list(CASE)).toEqual([scan]);
    expect(await stores.attachments.readFile(scan.id)).toEqual(bytesOf('a scan'));
    expect(await stores.attachments.readFile('unknown')).toBeNull();
    await expect(stores.attachments.remove('unknown')).rejects.toMatchObject({ code: 'not-found' });
    await expect(stores.attachments.add('unknown', SCAN, bytesOf('x'))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('that are pictures get a salt: one picture, two hashes, and neither is that of the plain file', async () => {
    const photo = { kind: 'other', fileName: 'foto.jpg', mediaType: 'image/jpeg' } as const;
    const plain = new Uint8Array(makeJpeg(64, 40));
    const added = [
      await stores.attachments.add(CASE, photo, plain),
      await stores.attachments.add(CASE, photo, plain),
    ];
    const hashes = [await sha256Hex(plain), ...added.map(({ sha256 }) => sha256)];
    expect(new Set(hashes).size).toBe(3);
    for (const { id, sha256, sizeBytes } of added) {
      const kept = await stores.attachments.readFile(id);
      expect(kept && sniffType(kept)).toBe('image/jpeg');
      expect([await sha256Hex(kept ?? plain), kept?.length]).toEqual([sha256, sizeBytes]);
    }
  });

  test('do not stand readable in the database, nor does the name of the file', async () => {
    await stores.attachments.add(CASE, SCAN, bytesOf('a scan'));
    const raw = Buffer.from(await dump()).toString('latin1');
    expect(raw).not.toContain(Buffer.from('KTP Ratna').toString('base64').slice(0, 8));
    expect(raw).not.toContain('KTP Ratna');
  });

  test('of which somebody says later what they are get a line that says so; the file stays', async () => {
    const scan = await stores.attachments.add(CASE, SCAN, bytesOf('a scan'));
    await stores.attachments.changeKind(scan.id, 'letter');
    expect(await stores.attachments.list(CASE)).toEqual([{ ...scan, kind: 'letter' }]);
    expect(await stores.attachments.readFile(scan.id)).toEqual(bytesOf('a scan'));
    expect((await checkedActs()).at(-1)).toEqual({
      kind: 'attachment-kind',
      attachment: scan.id,
      to: 'letter',
    });
    await stores.attachments.remove(scan.id);
    await expect(stores.attachments.changeKind(scan.id, 'email')).rejects.toMatchObject({
      code: 'not-found',
    });
    await checkedActs();
  });

  test('have a largest size and a largest number', async () => {
    const tooLarge = new Uint8Array(ATTACHMENT_MAX_BYTES + 1);
    await expect(stores.attachments.add(CASE, SCAN, tooLarge)).rejects.toMatchObject({
      code: 'attachment-too-large',
    });
    // All at once, so that the count cannot be one too high either.
    const tries = await Promise.allSettled(
      Array.from({ length: ATTACHMENTS_MAX_COUNT + 3 }, (_, at) =>
        stores.attachments.add(CASE, SCAN, bytesOf(String(at))),
      ),
    );
    const refused = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toMatchObject(Array.from({ length: 3 }, () => ({ code: 'too-many-attachments' })));
    expect(await stores.attachments.list(CASE)).toHaveLength(ATTACHMENTS_MAX_COUNT);
    await checkedActs();
  });
});

describe('this install', () => {
  test('has one id and one key, also when two pages ask first at the same time', async () => {
    const others = Array.from({ length: 4 }, () => openStores(createDatabase(), announce).signer);
    const devices = await Promise.all(others.map((signer) => signer.device()));
    expect(new Set(devices).size).toBe(1);
    expect(devices[0]).toMatch(/^[0-9a-f]{16}$/);
    const keys = await Promise.all(others.map((signer) => signer.publicKey()));
    expect(keys.map((key) => Buffer.from(key).toString('hex'))).toEqual(
      keys.map(() => Buffer.from(keys[0] ?? []).toString('hex')),
    );
  });

  test('says so in a browser that lacks the algorithm', async () => {
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(
      new DOMException('Unrecognized name.', 'NotSupportedError'),
    );
    await expect(stores.signer.publicKey()).rejects.toMatchObject({ code: 'no-signing' });
  });

  test('signs so that the public key shows it, and with a key that cannot be read', async () => {
    const { signer } = stores;
    const text = bytesOf('a manifest');
    const signature = await signer.sign(text);
    expect(signature).toHaveLength(64);
    expect(await signer.sign(text)).toEqual(signature);
    const raw = await signer.publicKey();
    expect(raw).toHaveLength(32);
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', true, ['verify']);
    expect(await crypto.subtle.verify('Ed25519', key, signature, text)).toBe(true);
    expect(await crypto.subtle.verify('Ed25519', key, signature, bytesOf('another'))).toBe(false);
    const stored = await database.read((connection) => connection.get('keys', 'signing'));
    expect(stored).toMatchObject({ algorithm: 'Ed25519', privateKey: { extractable: false } });
  });
});

describe('when a request fails', () => {
  let entry: Entry;
  let pending: Entry;
  let attachmentId: string;

  beforeEach(async () => {
    entry = await appendWithPicture('one');
    pending = await stores.chronology.append(draftFor(CASE, { picture: { state: 'pending' } }));
    attachmentId = (await stores.attachments.add(CASE, SCAN, bytesOf('a scan'))).id;
  });

  const changes: [string, () => Promise<unknown>][] = [
    ['storing an entry', () => stores.chronology.append(draftFor(CASE))],
    ['storing a picture', async () => stores.chronology.attachPicture(pending.id, await pictureOf('two'))],
    ['calling a picture missing', () => stores.chronology.markPictureMissing(pending.id, 'refused')],
    ['closing what was interrupted', () => stores.chronology.settleInterrupted()],
    [
      'covering more of a picture',
      async () => stores.chronology.redactPicture(entry.id, { ...(await pictureOf('less')), boxCount: 1 }),
    ],
    ['removing a picture', () => stores.chronology.removePicture(entry.id, 'picture')],
    ['removing an original', () => stores.chronology.removePicture(entry.id, 'picture-original')],
    ['removing an entry', () => stores.chronology.removeEntry(entry.id)],
    ['adding an attachment', () => stores.attachments.add(CASE, SCAN, bytesOf('another'))],
    ['saying what an attachment is', () => stores.attachments.changeKind(attachmentId, 'letter')],
    ['removing an attachment', () => stores.attachments.remove(attachmentId)],
    ['removing a case', () => stores.cases.remove(CASE)],
  ];

  test.each(changes)('%s leaves nothing half done, wherever it fails', async (_what, change) => {
    const before = await dump();
    const failures: string[] = [];
    for (let request = 1; ; request += 1) {
      const restore = failAtWrite(request, { staysFull: true });
      const outcome = await change().then(
        () => 'done',
        (error: { readonly code: string }) => error.code,
      );
      restore();
      if (outcome === 'done') break;
      failures.push(outcome);
      expect(await dump()).toBe(before);
    }
    expect(failures.length).toBeGreaterThan(1);
    expect(new Set(failures)).toEqual(new Set(['storage-full']));
    expect(await dump()).not.toBe(before);
  });

  test('what was stored before full storage is still there and whole', async () => {
    const restore = failAtWrite(1);
    await expect(stores.chronology.append(draftFor(CASE))).rejects.toMatchObject({ code: 'storage-full' });
    restore();
    await checkedActs();
    expect(await stores.chronology.append(draftFor(CASE))).toMatchObject({ sequence: 3 });
    await checkedActs();
  });
});

describe('a case of version 2', () => {
  test('opens with its chain, its attachment and the key of its install', async () => {
    installFreshBrowser();
    await thawDatabase(DATABASE_NAME, versionTwo as unknown as FrozenDatabase);
    stores = openStores(createDatabase(), announce);
    const before = await stores.chronology.chains('case-ratna');
    const records = await stores.archive.read('case-ratna');
    checkCaseRecords(records);
    expect(linksOf(records)[0]?.map(({ act }) => act.kind)).toEqual([
      'entry',
      'entry',
      'picture',
      'entry',
      'attachment',
    ]);
    expect(await stores.chronology.chains('case-ratna')).toEqual(before);
    const [attachment] = await stores.attachments.list('case-ratna');
    expect(attachment).toMatchObject(ATTACHMENT);
    expect(await stores.attachments.readFile(attachment?.id ?? '')).toEqual(ATTACHMENT_BYTES);
    const [, pressed] = await stores.chronology.list('case-ratna');
    expect(await stores.chronology.readPicture(pressed?.id ?? '', 'original')).toEqual(FROZEN.originalPng);
    expect(await stores.chronology.readPicture(pressed?.id ?? '', 'preview')).toEqual(FROZEN.previewJpeg);
    expect(await stores.deletions.list()).toMatchObject([{ entryCount: 0, restoredAtUtc: null }]);
    const text = bytesOf('a manifest');
    const raw = await stores.signer.publicKey();
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', true, ['verify']);
    expect(await crypto.subtle.verify('Ed25519', key, await stores.signer.sign(text), text)).toBe(true);
  });
});

describe('a case of version 1', () => {
  const OLD_CASE = 'case-ratna';

  beforeEach(async () => {
    installFreshBrowser();
    await thawDatabase(DATABASE_NAME, versionOne as unknown as FrozenDatabase);
    database = createDatabase();
    stores = openStores(database, announce);
  });

  test('gets its lines when it is next read, in the order of its numbers', async () => {
    const entries = await stores.chronology.list(OLD_CASE);
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    const [links = []] = linksOf(await stores.archive.read(OLD_CASE));
    expect(links.map(({ act }) => act)).toMatchObject([
      { kind: 'entry', entry: entries[0]?.id, sequence: 1 },
      { kind: 'entry', entry: entries[1]?.id, sequence: 2 },
      { kind: 'picture', entry: entries[1]?.id, originalSha256: null },
      { kind: 'entry', entry: entries[2]?.id, sequence: 3 },
    ]);
    expect(await stores.chronology.list(OLD_CASE)).toEqual(entries);
    expect((await stores.chronology.listSalted(OLD_CASE)).map(({ entry }) => entry)).toEqual(entries);
  });

  test('gets them once, also from two pages at the same time, and before anything new', async () => {
    const other = openStores(createDatabase(), announce);
    await Promise.all([
      stores.chronology.append(draftFor(OLD_CASE)),
      other.chronology.append(draftFor(OLD_CASE)),
      other.chronology.chains(OLD_CASE),
      stores.chronology.chains(OLD_CASE),
    ]);
    const [links = [], ...more] = linksOf(await stores.archive.read(OLD_CASE));
    expect(more).toEqual([]);
    expect(links.flatMap(({ act }) => (act.kind === 'entry' ? [act.sequence] : []))).toEqual([1, 2, 3, 4, 5]);
  });

  test('loses nothing when it cannot be written just then', async () => {
    const before = await dump();
    const restore = failAtWrite(3);
    await expect(stores.chronology.chains(OLD_CASE)).rejects.toMatchObject({ code: 'storage-full' });
    restore();
    expect(await dump()).toBe(before);
    expect((await stores.chronology.chains(OLD_CASE))[0]?.lines).toHaveLength(4);
  });

  test('with a damaged entry gets lines for the others', async () => {
    const [, damaged] = await stores.chronology.list(OLD_CASE);
    await database.write(['entries'], async (transaction) => {
      const record = await transaction.objectStore('entries').get(damaged?.id ?? '');
      if (record) await transaction.objectStore('entries').put({ ...record, bytes: record.bytes.slice(1) });
    });
    const [links = []] = linksOf(await stores.archive.read(OLD_CASE));
    expect(links.flatMap(({ act }) => (act.kind === 'entry' ? [act.sequence] : []))).toEqual([1, 3]);
    expect(await stores.chronology.append(draftFor(OLD_CASE))).toMatchObject({ sequence: 4 });
  });
});
