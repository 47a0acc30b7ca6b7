import { describe, expect, it } from 'vitest';
import {
  isListedTag,
  isSafePath,
  parseBagCount,
  parseChainHead,
  parseManifest,
  payloadOxum,
  readAllBagInfo,
  readBagInfo,
  writeBagCount,
  writeBagInfo,
  writeChainHead,
  writeManifest,
} from '../../../utils/domain/evidence/bag.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

describe('manifest', () => {
  it('is sorted and read back', () => {
    const text = writeManifest([
      { path: 'data/b.txt', sha256: B },
      { path: 'data/a.txt', sha256: A },
    ]);
    expect(text).toBe(`${A}  data/a.txt\n${B}  data/b.txt\n`);
    expect(parseManifest(text)).toEqual([
      { path: 'data/a.txt', sha256: A },
      { path: 'data/b.txt', sha256: B },
    ]);
    expect(parseManifest('')).toEqual([]);
  });

  it.each([
    `${A}  data/a.txt`,
    `${A.toUpperCase()}  data/a.txt\n`,
    `${A} *data/a.txt\n`,
    `${A}  data/a.txt\r\n`,
    `${A}  data/a.txt\n\n`,
    `${A}  data/a.txt\n${A}  data/a.txt\n`,
    `${B}  data/b.txt\n${A}  data/a.txt\n`,
    `${A.slice(1)}  data/a.txt\n`,
    `${A}  ../a.txt\n`,
  ])('is refused when it is not as written: %j', (text) => {
    expect(parseManifest(text)).toBeNull();
  });
});

describe('bag-info.txt', () => {
  it('keeps each value on its line', () => {
    const text = writeBagInfo([['External-Description', 'satu\ndua: tiga']]);
    expect(text).toBe('External-Description: satu dua: tiga\n');
    expect(readBagInfo(text, 'external-description')).toBe('satu dua: tiga');
    expect(readBagInfo(text, 'Payload-Oxum')).toBeNull();
  });

  it('counts bytes and files', () => {
    expect(payloadOxum([10, 5])).toBe('15.2');
    expect(payloadOxum([])).toBe('0.0');
  });
});

describe('what bag-info.txt says of chains and parts', () => {
  const heads = [
    { device: '00112233445566aa', linkCount: 12, head: A },
    { device: '99887766554433bb', linkCount: 1, head: B },
  ];

  it('is read back, each of several', () => {
    const text = writeBagInfo([
      ...heads.map((head) => ['Chain-Head', writeChainHead(head)] as const),
      ['Bag-Count', writeBagCount(2, 3)],
    ]);
    expect(readAllBagInfo(text, 'Chain-Head').map(parseChainHead)).toEqual(heads);
    expect(parseBagCount(readBagInfo(text, 'Bag-Count') ?? '')).toEqual({ number: 2, of: 3 });
    expect(readAllBagInfo(text, 'Privacy-Level')).toEqual([]);
  });

  it.each(['', '0 of 3', '4 of 3', '1 of ?', '1 von 3', '1 of 3 '])('no count is read from %j', (value) =>
    expect(parseBagCount(value)).toBeNull(),
  );

  it.each(['', `00112233445566aa 0 ${A}`, `0011 1 ${A}`, `00112233445566aa 1 ${A.slice(1)}`])(
    'no end of a chain is read from %j',
    (value) => expect(parseChainHead(value)).toBeNull(),
  );
});

describe('isListedTag', () => {
  it.each(['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'periksa.html', 'kunci-publik.pem'])(
    'takes %s',
    (path) => expect(isListedTag(path)).toBe(true),
  );
  it.each(['tagmanifest-sha256.txt', 'tanda-tangan.sig', 'data/kronologi.json'])('leaves out %s', (path) =>
    expect(isListedTag(path)).toBe(false),
  );
});

describe('isSafePath', () => {
  it.each(['data/laporan.html', 'bagit.txt', 'data/tangkapan/001-identity-20261121T131405Z.png'])(
    'takes %s',
    (path) => expect(isSafePath(path)).toBe(true),
  );
  it.each(['', '/a', 'a/', '../a', 'a/../b', '.a', 'a\\b', 'a:b', 'a b', 'ä', 'a\n', `a${'x'.repeat(300)}`])(
    'refuses %j',
    (path) => expect(isSafePath(path)).toBe(false),
  );
});
