import { describe, expect, it } from 'vitest';
import { ATTACHMENT_TYPES, type Attachment } from '../../../utils/contracts/attachment.ts';
import { chronologyFileSchema } from '../../../utils/contracts/bundle.ts';
import type { EntryEvent } from '../../../utils/contracts/entry.ts';
import type { ExportRequest } from '../../../utils/contracts/export.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import type { BundleAbout } from '../../../utils/contracts/verdict.ts';
import { ORIGINAL_FOLDER } from '../../../utils/domain/evidence/bag.ts';
import type { BundleSink } from '../../../utils/services/bundle/bundle-sink.ts';
import type { ReportModel } from '../../../utils/services/bundle/report-model.ts';
import { verifyBundle } from '../../../utils/services/bundle/verify-bag.ts';
import { checkParts } from '../../../utils/services/bundle/verify-parts.ts';
import { exportBundle, type ExportPorts } from '../../../utils/services/export-bundle.ts';
import { previewExport } from '../../../utils/services/preview-export.ts';
import { createMemoryPorts, type MemoryPorts } from '../../support/memory-ports.ts';
import { noise } from '../../support/signed-bundle.ts';
import {
  createMemorySink,
  exportParts,
  exportToMemory,
  type MemorySink,
} from './support/export-to-memory.ts';
import {
  CASE,
  entry,
  incident,
  MADE_AT,
  makeEntries,
  makePorts,
  makeRequest,
  sha256Hex,
} from './support/made-up-case.ts';
import { openBundle, textOf } from './support/open-bundle.ts';

interface Size {
  readonly pictures?: number;
  readonly pictureBytes?: number;
  /** Of each attachment. */
  readonly attachmentBytes?: readonly number[];
  /** Ids of records that do not open. */
  readonly damaged?: readonly string[];
}

/** A recorded case with pictures of all three kinds, one removed entry, and attachments. */
async function recordCase({
  pictures = 3,
  pictureBytes = 2_000,
  attachmentBytes = [700],
  damaged = [],
}: Size = {}) {
  const stores = createMemoryPorts({ cases: [CASE], damaged, clock: { nowUtc: () => MADE_AT } });
  for (let number = 1; number <= pictures; number += 1) {
    const { id: _id, sequence: _sequence, device: _device, ...draft } = entry(number, incident());
    const { id } = await stores.chronology.append({ ...draft, picture: { state: 'pending' } });
    const png = bytesOf(number, pictureBytes);
    await stores.chronology.attachPicture(id, {
      png,
      originalPng: bytesOf(1_000 + number, pictureBytes),
      previewJpeg: bytesOf(2_000 + number, 500),
      widthPx: 480,
      heightPx: 270,
      delayMs: 84,
      sha256: sha256Hex(png),
    });
  }
  const note = await stores.chronology.append({ ...entry(99, { kind: 'note', text: 'Salah catat' }) });
  await stores.chronology.removeEntry(note.id);
  const attached: Attachment[] = [];
  for (const [index, size] of attachmentBytes.entries()) {
    const meta = { kind: 'letter', fileName: 'surat.pdf', mediaType: 'application/pdf' } as const;
    attached.push(await stores.attachments.add(CASE.id, meta, bytesOf(3_000 + index, size)));
  }
  return { stores, ports: { ...makePorts([]), ...stores }, attached };
}

function bytesOf(seed: number, length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(noise(seed, length));
}

const verify = (zip: Uint8Array) => verifyBundle(zip, async (bytes) => sha256Hex(bytes));

describe('a streamed bundle', () => {
  it.each(['tertutup', 'sebagian', 'terbuka'] as const)('proves itself at the level %s', async (level) => {
    const { ports } = await recordCase();
    const { zip } = await exportToMemory(makeRequest({ level, withOriginals: true }), ports);
    const { faults, about } = await verify(zip);
    expect(faults).toEqual([]);
    expect(about).toMatchObject({ signature: 'holds', privacyLevel: level, repacked: false, entryCount: 3 });
    expect(about?.chains).toHaveLength(1);
    const paths = [...openBundle(zip).keys()];
    expect(paths.filter((path) => path.startsWith('data/tangkapan/asli/'))).toHaveLength(3);
    expect(paths.includes(`data/lampiran/01-letter.${ATTACHMENT_TYPES['application/pdf']}`)).toBe(
      level !== 'tertutup',
    );
  });

  it('holds the payload first and the files that prove it last', async () => {
    const { ports } = await recordCase({ pictures: 1 });
    const paths = [...openBundle((await exportToMemory(makeRequest(), ports)).zip).keys()];
    expect(paths[0]).toBe('bagit.txt');
    expect(paths[1]).toMatch(/^data\/tangkapan\//);
    const tags = paths.slice(1).findIndex((path) => !path.startsWith('data/')) + 1;
    expect(paths.slice(tags)).toEqual([
      'BACA-SAYA.txt',
      'periksa.html',
      'kunci-publik.pem',
      'bag-info.txt',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
      'tanda-tangan.sig',
    ]);
    expect(paths.slice(1, tags).every((path) => path.startsWith('data/'))).toBe(true);
  });

  it('is the same bytes for the same case', async () => {
    const { ports } = await recordCase();
    const first = await exportToMemory(makeRequest(), ports);
    const second = await exportToMemory(makeRequest(), ports);
    expect(sha256Hex(second.zip)).toBe(sha256Hex(first.zip));
  });

  it('embeds the small pictures and leaves originals and unticked attachments here', async () => {
    const { ports, attached } = await recordCase({ attachmentBytes: [300, 400] });
    const attachments = [attached[1]?.id ?? ''];
    const { zip } = await exportToMemory(makeRequest({ attachments }), ports);
    const report = textOf(zip, 'data/laporan.html');
    expect(report).toContain(
      `data:image/jpeg;base64,${Buffer.from(bytesOf(2_001, 500)).toString('base64')}"`,
    );
    expect(report).not.toContain('\0');
    const paths = [...openBundle(zip).keys()];
    expect(paths.filter((path) => path.startsWith('data/lampiran/'))).toEqual([
      'data/lampiran/02-letter.pdf',
    ]);
    expect(paths.some((path) => path.startsWith('data/tangkapan/asli/'))).toBe(false);
    expect((await verify(zip)).faults).toEqual([]);
  });

  it('leaves originals here that still show what was covered later, and says so in the preview', async () => {
    const { ports } = await recordCase({ pictures: 2 });
    const [first] = await ports.chronology.list(CASE.id);
    const png = bytesOf(9, 2_000);
    await ports.chronology.redactPicture(first?.id ?? '', {
      png,
      originalPng: bytesOf(1_001, 2_000),
      previewJpeg: bytesOf(10, 500),
      widthPx: 480,
      heightPx: 270,
      sha256: sha256Hex(png),
      boxCount: 1,
    });
    const request = makeRequest({ withOriginals: true });
    const { zip } = await exportToMemory(request, ports);
    const originals = [...openBundle(zip).keys()].filter((path) => path.startsWith(ORIGINAL_FOLDER));
    expect(originals).toEqual([expect.stringContaining(`${ORIGINAL_FOLDER}002-`)]);
    expect((await verify(zip)).faults).toEqual([]);
    const { groups } = await previewExport(request, ports);
    expect(groups.find(({ group }) => group === 'originals')?.paths).toEqual(originals);
  });

  it('tells of what was removed', async () => {
    const { ports } = await recordCase();
    const { zip } = await exportToMemory(makeRequest(), ports);
    const { removals } = JSON.parse(textOf(zip, 'data/kronologi.json')) as { removals: object[] };
    expect(removals).toMatchObject([{ what: 'entry', label: '4' }]);
    expect((await verify(zip)).faults).toEqual([]);
  });

  it('holds what was tried, waited for, reminded of and decided, passes its check, and says so before', async () => {
    const { ports, stores } = await recordCase({ pictures: 1 });
    await stores.cases.save({
      ...CASE,
      candidateEmails: [{ id: 'mail-1', email: 'lama.toko55@contoh.id' }],
    });
    const events: EntryEvent[] = [
      { kind: 'stage-set', stage: 'activation' },
      { kind: 'stage-set', stage: null },
      { kind: 'tried', remedy: 'forgot-password', isDone: true, candidate: 'mail-1' },
      { kind: 'wait-begun', wait: 'desk-answer' },
      { kind: 'wait-ended', wait: 'desk-answer', outcome: 'given-up' },
      { kind: 'reminder-set', reminder: 'retry', dueAtUtc: MADE_AT },
      { kind: 'reminder-dropped', reminder: 'retry' },
      { kind: 'data-differed', field: 'path', other: 'new-account' },
      { kind: 'case-closed', outcome: 'given-up' },
      { kind: 'case-reopened' },
      { kind: 'storage-was-full', sinceUtc: MADE_AT, lostCount: 1 },
    ];
    for (const [at, event] of events.entries()) await stores.chronology.append(entry(10 + at, event));
    const request = makeRequest();
    const { zip } = await exportToMemory(request, ports);
    expect((await verify(zip)).faults).toEqual([]);
    const file = chronologyFileSchema.parse(JSON.parse(textOf(zip, 'data/kronologi.json')));
    expect(file.entries.map((one) => one.event).slice(-events.length)).toEqual(events);
    // Nothing of them is masked, so anybody can hold them against the chain.
    expect(file.entries.slice(-events.length).every(({ salt }) => salt !== null)).toBe(true);
    expect(file.case.triedEmails).toEqual(['l***@c***.id']);
    expect(textOf(zip, 'data/surat/email-oss.txt')).toContain(
      '- Memakai Lupa kata sandi dengan email l***@c***.id (21 November 2026).',
    );
    const { values } = await previewExport(request, ports);
    expect(values).toContainEqual({ value: 'triedEmails', text: 'l***@c***.id', state: 'masked' });
  });

  it('leaves out an attachment that does not open, and says so', async () => {
    const { ports } = await recordCase({ attachmentBytes: [300, 400] });
    const readFile: MemoryPorts['attachments']['readFile'] = async () => {
      throw new AppError('record-damaged');
    };
    const { archives, notices } = await exportParts(makeRequest(), {
      ...ports,
      attachments: { ...ports.attachments, readFile },
    });
    expect(notices).toEqual([
      { kind: 'attachment-unreadable', number: 1 },
      { kind: 'attachment-unreadable', number: 2 },
    ]);
    expect((await verify(archives[0]?.zip ?? new Uint8Array())).faults).toEqual([]);
  });

  it('says which records do not open any more, and is whole again once these are removed', async () => {
    const damaged = [`${CASE.id}-entry-1`, `${CASE.id}-attachment-1`];
    const { stores, ports } = await recordCase({ damaged });
    const readPicture: MemoryPorts['chronology']['readPicture'] = async () => null;
    const chronology = { ...ports.chronology, readPicture };
    const { archives, notices } = await exportParts(makeRequest(), { ...ports, chronology });
    expect(notices).toEqual([
      { kind: 'records-damaged', entryCount: 1, pictureCount: 2, attachmentCount: 1 },
    ]);
    const { faults } = await verify(archives[0]?.zip ?? new Uint8Array());
    expect(faults.map(({ code, reason }) => `${code} ${reason}`)).toEqual([
      // The entry with its picture, and the attachment.
      'chain-mismatch missing',
      'chain-mismatch missing',
      'chain-mismatch missing',
    ]);

    const [unreadable] = (await stores.chronology.readAll(CASE.id)).damaged;
    const [attachment] = (await stores.attachments.readAll(CASE.id)).damagedIds;
    await stores.chronology.removeEntry(unreadable?.id ?? '');
    await stores.attachments.remove(attachment ?? '');
    const mended = await exportParts(makeRequest(), ports);
    expect(mended.notices).toEqual([]);
    expect((await verify(mended.archives[0]?.zip ?? new Uint8Array())).faults).toEqual([]);
  });

  it('is of one moment although recording goes on', async () => {
    const { stores, ports } = await recordCase();
    let calls = 0;
    const chronology = {
      ...stores.chronology,
      async listSalted(caseId: string) {
        calls += 1;
        const listed = await stores.chronology.listSalted(caseId);
        if (calls === 1) await stores.chronology.append(entry(50, { kind: 'note', text: 'Baru saja' }));
        return listed;
      },
    };
    const { zip } = await exportToMemory(makeRequest(), { ...ports, chronology });
    expect(calls).toBe(2);
    expect(await verify(zip)).toMatchObject({ faults: [], about: { entryCount: 4 } });
  });
});

describe('the PDF of a bundle', () => {
  /** Stands for the PDF: what it would say. */
  function watchPdf(ports: ExportPorts) {
    const models: ReportModel[] = [];
    const progress: number[] = [];
    const watched: ExportPorts = {
      ...ports,
      async writePdf({ model }) {
        models.push(model);
        progress.push(done);
        return new TextEncoder().encode(JSON.stringify(model));
      },
    };
    let done = 0;
    const onProgress = (count: number): void => void (done = count);
    return { ports: watched, models, progress, watch: { onProgress } };
  }

  const pdfOf = (zip: Uint8Array) => JSON.parse(textOf(zip, 'data/laporan.pdf')) as ReportModel;

  it('is drawn once, beginning before the first picture is read', async () => {
    const { ports } = await recordCase();
    const watched = watchPdf(ports);
    const { zip, fileName } = await exportToMemory(makeRequest(), watched.ports, watched.watch);
    expect(watched.progress).toEqual([0]);
    expect(pdfOf(zip).pictures.figures).toHaveLength(3);
    expect(JSON.stringify(pdfOf(zip))).toContain(fileName);
  });

  it.each([
    ['lost', null],
    ['changed', bytesOf(77, 2_000)],
  ])('is drawn again when a picture turns out to be %s', async (_, found) => {
    const { ports } = await recordCase();
    const [first] = await ports.chronology.list(CASE.id);
    const readPicture: MemoryPorts['chronology']['readPicture'] = async (id, kind) =>
      id === first?.id ? found : ports.chronology.readPicture(id, kind);
    const watched = watchPdf({ ...ports, chronology: { ...ports.chronology, readPicture } });
    const { zip } = await exportToMemory(makeRequest(), watched.ports, watched.watch);
    expect(watched.progress).toEqual([0, 4]);
    expect(pdfOf(zip)).toEqual(watched.models[1]);
    expect(pdfOf(zip)).not.toEqual(watched.models[0]);
  });

  it('is drawn again when an attachment does not open', async () => {
    const { ports } = await recordCase();
    const readFile = async () => null;
    const watched = watchPdf({ ...ports, attachments: { ...ports.attachments, readFile } });
    await exportToMemory(makeRequest(), watched.ports, watched.watch);
    expect(watched.progress).toEqual([0, 4]);
  });

  it('of a series of parts names the part, so it is drawn when their number is known', async () => {
    const { ports } = await recordCase({ pictures: 8, pictureBytes: 1_500_000 });
    const watched = watchPdf(ports);
    const request = makeRequest({ mailLimitMegabytes: 10 });
    const { archives } = await exportParts(request, watched.ports, watched.watch);
    expect(watched.progress).toEqual([9]);
    expect(JSON.stringify(pdfOf(archives[0]?.zip ?? new Uint8Array()))).toContain(archives[0]?.fileName);
  });

  it('ends the export when it cannot be drawn', async () => {
    const { ports } = await recordCase();
    const writePdf = async (): Promise<never> => {
      throw new AppError('storage-failed');
    };
    await expect(exportToMemory(makeRequest(), { ...ports, writePdf })).rejects.toMatchObject({
      code: 'storage-failed',
    });
  });
});

describe('parts for mail', () => {
  const MAIL_BYTES = 10_000_000;
  const inParts = (changes: Partial<ExportRequest> = {}) =>
    makeRequest({ mailLimitMegabytes: 10, ...changes });

  async function aboutOf(zip: Uint8Array): Promise<BundleAbout> {
    const { faults, about } = await verify(zip);
    expect(faults).toEqual([]);
    if (about === null) throw new Error('nothing is said about the bundle');
    return about;
  }

  it('are each a signed bag that passes the mail in base64, and together complete', async () => {
    const { ports } = await recordCase({
      pictures: 12,
      pictureBytes: 1_500_000,
      attachmentBytes: [2_000_000],
    });
    const { archives, notices } = await exportParts(inParts(), ports);
    expect(notices).toEqual([]);
    expect(archives.map(({ fileName }) => fileName.replace(/^.*Z-/, ''))).toEqual(
      archives.map((_archive, index) => `${index + 1}dari${archives.length}.zip`),
    );
    const abouts: BundleAbout[] = [];
    for (const { zip } of archives) {
      expect(Math.ceil(zip.length / 57) * 78).toBeLessThan(MAIL_BYTES);
      abouts.push(await aboutOf(zip));
    }
    expect(archives.length).toBeGreaterThanOrEqual(3);
    expect(archives.length).toBeLessThanOrEqual(4);
    expect(checkParts(abouts)).toMatchObject({ of: archives.length, faults: [] });
    expect(abouts[0]?.applicant).toBe(CASE.nameAsPrinted);
    expect(openBundle(archives[0]?.zip ?? new Uint8Array()).has('data/laporan.html')).toBe(true);
    expect(openBundle(archives[1]?.zip ?? new Uint8Array()).has('data/laporan.html')).toBe(false);
  });

  it('are not made when one archive is enough', async () => {
    const { ports } = await recordCase({ pictures: 2, pictureBytes: 100_000 });
    const { fileName, zip } = await exportToMemory(inParts(), ports);
    expect(fileName).not.toContain('dari');
    expect((await aboutOf(zip)).part).toBeNull();
  });

  it('give a file that no mail can carry a part of its own, and say so', async () => {
    const { ports } = await recordCase({ pictures: 1, attachmentBytes: [9_000_000, 1_000] });
    const { archives, notices } = await exportParts(inParts(), ports);
    expect(archives).toHaveLength(3);
    expect(notices).toEqual([{ kind: 'part-over-limit', fileName: archives[1]?.fileName }]);
    const payload = [...openBundle(archives[1]?.zip ?? new Uint8Array()).keys()].filter((path) =>
      path.startsWith('data/'),
    );
    expect(payload).toEqual(['data/lampiran/01-letter.pdf']);
  });
});

describe('an export that ends early', () => {
  function watchSinks(ports: ExportPorts, wrap: (sink: MemorySink, number: number) => BundleSink) {
    const sinks: MemorySink[] = [];
    const discarded: number[] = [];
    const openSink = async (number: number): Promise<BundleSink> => {
      const sink = createMemorySink();
      sinks.push(sink);
      const wrapped = wrap(sink, number);
      return {
        ...wrapped,
        async discard() {
          discarded.push(number);
          await wrapped.discard();
        },
      };
    };
    return { ports: { ...ports, openSink }, sinks, discarded };
  }

  it('leaves nothing when it is stopped', async () => {
    const { ports } = await recordCase({ pictures: 8 });
    const watched = watchSinks(ports, (sink) => sink);
    const stop = new AbortController();
    const onProgress = (done: number): void => {
      if (done === 2) stop.abort(new Error('berhenti'));
    };
    await expect(
      exportBundle(makeRequest(), watched.ports, { onProgress, signal: stop.signal }),
    ).rejects.toThrow('berhenti');
    expect(watched.discarded).toEqual([1]);
    expect(watched.sinks.map((sink) => sink.content())).toEqual([null]);
  });

  it.each([1, 5, 20])('leaves nothing of any part when the disk is full at write %i', async (failing) => {
    const { ports } = await recordCase({ pictures: 12, pictureBytes: 1_500_000 });
    let writes = 0;
    const watched = watchSinks(ports, (sink) => ({
      ...sink,
      async write(bytes) {
        writes += 1;
        if (writes === failing) throw new AppError('storage-full');
        await sink.write(bytes);
      },
    }));
    await expect(exportBundle(makeRequest({ mailLimitMegabytes: 10 }), watched.ports)).rejects.toMatchObject({
      code: 'storage-full',
    });
    expect(watched.discarded).toEqual(watched.sinks.map((_sink, index) => index + 1));
    expect(watched.sinks.every((sink) => sink.content() === null)).toBe(true);
  });

  it('opens nothing when the case is gone', async () => {
    const watched = watchSinks(makePorts(makeEntries(2), null), (sink) => sink);
    await expect(exportBundle(makeRequest(), watched.ports)).rejects.toMatchObject({ code: 'not-found' });
    expect(watched.sinks).toEqual([]);
  });
});
