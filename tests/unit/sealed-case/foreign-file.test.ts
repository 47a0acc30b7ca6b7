import { describe, expect, it } from 'vitest';
import { SealedCaseError } from '../../../utils/contracts/sealed-case.ts';
import {
  writeCentralHeader,
  writeEndRecord,
  writeLocalHeader,
} from '../../../utils/services/bundle/zip-layout.ts';
import { deflateSync } from 'fflate';
import { crc32 } from '../../../utils/domain/evidence/crc32.ts';
import { readAgeHeader } from '../../../utils/services/sealed-case/age-header.ts';
import { emptyRecords, encryptContent, openInMemory, zipOf } from '../../support/sealed-file.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (mark) => mark.charCodeAt(0));

async function refusalOf(file: Blob, passphrase?: string): Promise<string> {
  try {
    await openInMemory(file, passphrase);
    return 'opened';
  } catch (error) {
    return error instanceof SealedCaseError ? error.code : `not told: ${String(error)}`;
  }
}

async function changed(
  file: Blob,
  change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): Promise<Blob> {
  return new Blob([change(new Uint8Array(await file.arrayBuffer()))]);
}

const emptyCase = async (): Promise<Blob> =>
  encryptContent(await zipOf({ 'kasus.json': JSON.stringify(emptyRecords()) }));

/** One picture of several pieces of the cipher, so that there are pieces to change. */
async function caseWithPicture(): Promise<Blob> {
  const records = emptyRecords();
  const picture = new Uint8Array(150_000).fill(7);
  const file = {
    name: 'picture-1',
    what: { kind: 'picture', entry: 'entry-1', picture: 'stamped' },
    sizeBytes: picture.length,
    sha256: 'ab'.repeat(32),
  };
  const json = JSON.stringify({ ...records, files: [file] });
  return encryptContent(await zipOf({ 'kasus.json': json, 'berkas/picture-1.png': picture }));
}

describe('a file that is something else', () => {
  it.each([
    ['', 'empty'],
    ['PK\u0003\u0004'.padEnd(30, '\0') + 'bukti-5f2c9a01-20261121T140000Z/bagit.txt', 'bundle'],
    ['PK\u0003\u0004'.padEnd(30, '\0') + 'dokumen.docx', 'zip'],
    ['%PDF-1.7\n', 'pdf'],
    ['\u0089PNG\r\n\u001a\n', 'picture'],
    ['\u00ff\u00d8\u00ff\u00e0', 'picture'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'picture'],
    ['Received: from x\r\nSubject: OSS\r\n', 'mail'],
    ['-----BEGIN AGE ENCRYPTED FILE-----\n', 'age-text'],
    ['age-encryption.org/v2\n', 'newer-version'],
    [
      `age-encryption.org/v1\n-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`,
      'age-for-key',
    ],
    ['age-encryption.org/v1\n', 'damaged'],
    ['apa saja', 'other'],
  ])('%j: %s', async (content, code) => {
    expect(await refusalOf(new Blob([bytesOf(content)]))).toBe(code);
  });

  it.each([
    ['text', 'apa saja'],
    ['nothing', ''],
  ])('encrypted %s', async (_what, content) => {
    expect(await refusalOf(await encryptContent(content))).toBe('other');
  });

  it.each([
    ['a ZIP of other files', { 'surat.txt': 'x' }],
    ['a ZIP whose kasus.json is something else', { 'kasus.json': '{"format":"lain"}' }],
  ])('encrypted: %s', async (_what, files) => {
    expect(await refusalOf(await encryptContent(await zipOf(files)))).toBe('other');
  });

  it('that cannot be read any more', async () => {
    const gone = Object.assign(await emptyCase(), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    });
    expect(await refusalOf(gone)).toBe('unreadable');
    const goneLater = Object.assign(await emptyCase(), {
      stream: () =>
        new ReadableStream({
          start: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
        }),
    });
    expect(await refusalOf(goneLater)).toBe('unreadable');
  });
});

describe('a file that asks for too much', () => {
  it.each([
    [20, 'allowed'],
    [21, 'too-much-work'],
    [64, 'too-much-work'],
    [999, 'too-much-work'],
  ])('work factor %i: %s', async (workFactor, expected) => {
    const header = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} ${workFactor}\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`;
    const read = () => readAgeHeader(bytesOf(header)).workFactor;
    if (expected === 'allowed') expect(read()).toBe(workFactor);
    else expect(read).toThrow(expected);
  });

  it('is refused by its size before its key is derived', async () => {
    const file = Object.assign(await emptyCase(), {});
    Object.defineProperty(file, 'size', { value: 3 * 1024 ** 3 });
    expect(await refusalOf(file, 'wrong')).toBe('too-large');
  });

  it.each([
    ['a number without end', '1e99'],
    ['a negative one', '-1'],
    ['a hidden file of half a gigabyte', '500000000'],
  ])('says sizes that no case has: %s', async (_what, size) => {
    const json = JSON.stringify({
      ...emptyRecords(),
      files: [
        {
          name: 'picture-1',
          what: { kind: 'picture', entry: 'e', picture: 'stamped' },
          sizeBytes: 0,
          sha256: 'ab'.repeat(32),
        },
      ],
    }).replace('"sizeBytes":0', `"sizeBytes":${size}`);
    expect(await refusalOf(await encryptContent(await zipOf({ 'kasus.json': json })))).toBe('damaged');
  });

  it('counts that no case has', async () => {
    const chains = Array.from({ length: 65 }, (_, at) => ({
      device: at.toString(16).padStart(16, '0'),
      lines: [],
    }));
    const json = JSON.stringify({ ...emptyRecords(), chains });
    expect(await refusalOf(await encryptContent(await zipOf({ 'kasus.json': json })))).toBe('damaged');
  });

  it('brackets without end', async () => {
    const json = '['.repeat(2_000_000);
    expect(await refusalOf(await encryptContent(await zipOf({ 'kasus.json': json })))).toBe('damaged');
  });

  it.each([
    ['says less than it unpacks to', 100],
    ['says as much', 100_000_000],
    ['says more than memory holds', 4_000_000_000],
  ])('a ZIP bomb that %s', async (_what, sizeBytes) => {
    const packed = deflateSync(new Uint8Array(10_000_000));
    const record = {
      path: 'kasus.json',
      method: 8,
      crc: crc32(new Uint8Array(100)),
      packedBytes: packed.length,
      sizeBytes,
      offset: 0,
      date: 0,
    };
    const directory = writeCentralHeader(record);
    const local = writeLocalHeader(record);
    const end = writeEndRecord(1, directory.length, local.length + packed.length);
    const zip = new Uint8Array(
      await new Blob([local, packed as Uint8Array<ArrayBuffer>, directory, end]).arrayBuffer(),
    );
    expect(['damaged', 'other']).toContain(await refusalOf(await encryptContent(zip)));
  });
});

describe('a case file', () => {
  it('opens', async () => {
    expect((await openInMemory(await emptyCase())).records).toEqual(emptyRecords());
    expect((await openInMemory(await caseWithPicture())).records.files).toHaveLength(1);
  });

  it('opens with blanks too many in the passphrase', async () => {
    expect(await refusalOf(await emptyCase(), '  kelapa muda  di tepi danau biru ')).toBe('opened');
  });

  it.each(['kelapa muda', 'Kelapa muda di tepi danau biru', ''])(
    'does not open with %j',
    async (passphrase) => {
      expect(await refusalOf(await emptyCase(), passphrase)).toBe('wrong-passphrase');
    },
  );

  it('of a newer version says so, whatever else it holds', async () => {
    const json = JSON.stringify({ format: 'pendamping-oss/kasus', version: 2, anything: [1, 2, 3] });
    expect(await refusalOf(await encryptContent(await zipOf({ 'kasus.json': json })))).toBe('newer-version');
  });

  it('is damaged when a single bit is another, wherever it is', async () => {
    const file = await caseWithPicture();
    const headerEnd = readAgeHeader(new Uint8Array(await file.slice(0, 1_024).arrayBuffer())).bytes.length;
    const places = [
      ...Array.from({ length: headerEnd }, (_, at) => at),
      ...Array.from(
        { length: 60 },
        (_, at) => headerEnd + Math.floor(((file.size - headerEnd - 1) * at) / 59),
      ),
    ];
    const seen = new Set<string>();
    for (const place of places) {
      const code = await refusalOf(
        await changed(file, (bytes) => {
          bytes[place] = (bytes[place] ?? 0) ^ 1;
          return bytes;
        }),
      );
      // Salt and wrapped key cannot be told from a wrong passphrase; a work factor may become a high one.
      seen.add(place < headerEnd ? code : `body: ${code}`);
    }
    expect(seen).not.toContain('opened');
    expect([...seen].filter((code) => code.startsWith('body'))).toEqual(['body: damaged']);
    expect([...seen].filter((code) => code.startsWith('not told'))).toEqual([]);
  });

  it('is damaged when its end is missing, or something follows', async () => {
    const file = await caseWithPicture();
    for (const length of [file.size - 1, file.size - 16, 65_552 + 200, 130_000, 400, 200, 190]) {
      expect(await refusalOf(file.slice(0, length))).toBe('damaged');
    }
    expect(await refusalOf(new Blob([file, 'x']))).toBe('damaged');
  });

  it('is damaged when its files are not those it lists', async () => {
    const json = JSON.stringify(emptyRecords());
    const files = { 'kasus.json': json, 'berkas/lain.png': 'x' };
    expect(await refusalOf(await encryptContent(await zipOf(files)))).toBe('damaged');
    const twice = new Uint8Array(
      await new Blob([
        await zipOf({ 'kasus.json': json }),
        await zipOf({ 'kasus.json': json }),
      ]).arrayBuffer(),
    );
    expect(await refusalOf(await encryptContent(twice))).toBe('damaged');
  });
});
