import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { PICTURE_SALT_BYTES, saltPicture } from '../../../utils/domain/evidence/salt-picture.ts';
import { readPhotoDetails } from '../../../utils/domain/evidence/photo-details.ts';
import { sniffType } from '../../../utils/domain/evidence/sniff-type.ts';
import { makeJpeg } from '../bundle/support/made-up-jpeg.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const ONE = new Uint8Array(PICTURE_SALT_BYTES).fill(1);
const TWO = new Uint8Array(PICTURE_SALT_BYTES).fill(2);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function drawPng(): Bytes {
  const png = new PNG({ width: 12, height: 8 });
  png.data.forEach((_, at) => (png.data[at] = (at * 7) % 256));
  return new Uint8Array(PNG.sync.write(png));
}

/** Names and data of the chunks; throws when a length or a check sum is wrong, as pngjs does. */
function chunksOf(png: Bytes): { name: string; data: Uint8Array }[] {
  PNG.sync.read(Buffer.from(png));
  const chunks: { name: string; data: Uint8Array }[] = [];
  for (let at = 8; at < png.length;) {
    const length = new DataView(png.buffer).getUint32(at);
    const name = Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1');
    chunks.push({ name, data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

describe('a PNG', () => {
  test('keeps its pixels and gets another hash with each salt', () => {
    const plain = drawPng();
    const salted = [saltPicture(plain, ONE), saltPicture(plain, TWO)];
    expect(new Set([plain, ...salted].map(hash)).size).toBe(3);
    for (const file of salted) {
      expect(PNG.sync.read(Buffer.from(file)).data).toEqual(PNG.sync.read(Buffer.from(plain)).data);
      expect(sniffType(file)).toBe('image/png');
    }
  });

  test('carries the salt in one private chunk behind its header, which editors do not keep', () => {
    const chunks = chunksOf(saltPicture(drawPng(), ONE));
    expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'gaRM', 'IDAT', 'IEND']);
    expect(chunks[1]?.data).toEqual(ONE);
    const [ancillary, isPrivate, reserved, safeToCopy] = 'gaRM';
    expect([ancillary, isPrivate].join('')).toMatch(/^[a-z]+$/);
    expect([reserved, safeToCopy].join('')).toMatch(/^[A-Z]+$/);
  });

  test('that was salted before can be salted again', () => {
    const twice = saltPicture(saltPicture(drawPng(), ONE), TWO);
    expect(chunksOf(twice).filter(({ name }) => name === 'gaRM')).toHaveLength(2);
  });
});

describe('a JPEG', () => {
  const exif = [0xff, 0xe1, 0, 10, ...Buffer.from('Exif\0\0'), 0x49, 0x49];

  test('carries the salt behind what must stand first, and names the same size', () => {
    const plain = new Uint8Array(makeJpeg(640, 480, 300));
    const withExif = Uint8Array.from([...plain.subarray(0, 2), ...exif, ...plain.subarray(2)]);
    for (const [file, at] of [
      [plain, 2],
      [withExif, 2 + exif.length],
    ] as const) {
      const salted = saltPicture(file, ONE);
      expect(sniffType(salted)).toBe('image/jpeg');
      expect(salted.subarray(0, at)).toEqual(file.subarray(0, at));
      const added = salted.length - file.length;
      expect([...salted.subarray(at, at + 4)]).toEqual([0xff, 0xef, 0, added - 2]);
      expect(salted.subarray(at + added)).toEqual(file.subarray(at));
      expect(Buffer.from(salted).includes(Buffer.from(ONE))).toBe(true);
    }
  });

  test('tells nothing more of where it was taken', () => {
    expect(readPhotoDetails(saltPicture(new Uint8Array(makeJpeg(64, 40)), ONE), 'image/jpeg')).toBe('none');
  });
});

test('what is no such picture, or is cut off, comes back as it is', () => {
  const cut = drawPng().subarray(0, 20).slice();
  const others = [
    new Uint8Array(),
    new TextEncoder().encode('%PDF-1.7'),
    new Uint8Array(deflateSync(Buffer.from('RIFF'))),
    cut,
    Uint8Array.from([0xff, 0xd8, 0, 0]),
    Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]),
  ];
  for (const bytes of others) expect(saltPicture(bytes, ONE)).toBe(bytes);
});

test('never throws, and never loses a byte', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<readonly number[]>([], [0xff, 0xd8], [...drawPng().subarray(0, 40)]),
      fc.uint8Array({ maxLength: 200 }),
      (head, rest) => {
        const bytes = Uint8Array.from([...head, ...rest]);
        const salted = Buffer.from(saltPicture(bytes, ONE));
        const added = salted.length - bytes.length;
        const places = Array.from({ length: bytes.length + 1 }, (_, at) => at);
        const isWhole = (at: number): boolean =>
          Buffer.concat([salted.subarray(0, at), salted.subarray(at + added)]).equals(bytes);
        expect(places.some(isWhole)).toBe(true);
      },
    ),
  );
});
