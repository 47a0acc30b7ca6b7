import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anyChronologyFileSchema, CHRONOLOGY_VERSION } from '../../../utils/contracts/bundle.ts';
import { verifyBundle } from '../../../utils/services/bundle/verify-bag.ts';
import { PROXY, RECORDED_CASE, SCAN_BYTES } from '../../fixtures/recorded-case.ts';
import { sha256Hex } from './support/made-up-case.ts';
import { openBundle, textOf } from './support/open-bundle.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/bundles');
const FILES = readdirSync(FOLDER).filter((name) => /^version-\d+\.zip$/.test(name));

const readFrozen = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const verify = (zip: Uint8Array) => verifyBundle(zip, async (bytes) => sha256Hex(bytes));

describe('bundles made by earlier versions', () => {
  it('are kept of every version, that of today included', () => {
    const versions = Array.from({ length: CHRONOLOGY_VERSION }, (_, at) => `version-${at + 1}.zip`);
    expect(FILES.toSorted()).toEqual(versions);
  });

  it.each(FILES)('%s is still whole and readable', async (fileName) => {
    const zip = readFrozen(fileName);
    expect(await verify(zip)).toMatchObject({ ok: true });
    const file = anyChronologyFileSchema.parse(JSON.parse(textOf(zip, 'data/kronologi.json')));
    expect(file.entries.length).toBeGreaterThan(0);
  });
});

describe('the bundle of version 2', () => {
  const zip = readFrozen('version-2.zip');

  it('is judged as on the day it was made: signed, two chains, every open entry held against them', async () => {
    const { faults, about } = await verify(zip);
    expect(faults).toEqual([]);
    expect(about).toMatchObject({
      version: 2,
      signature: 'holds',
      privacyLevel: 'terbuka',
      repacked: false,
      entryCount: 10,
      openedEntryCount: 10,
    });
    expect(about?.chains.map(({ label }) => label)).toEqual(['A', 'B']);
  });

  it('still tells its case: two devices, pictures, a box drawn over one, a removal, the proxy', () => {
    const file = anyChronologyFileSchema.parse(JSON.parse(textOf(zip, 'data/kronologi.json')));
    if (file.version !== 2) throw new Error('another version');
    expect(file.case).toMatchObject({ name: RECORDED_CASE.nameAsPrinted, nik: RECORDED_CASE.nik });
    expect(file.proxy).toBe(PROXY);
    expect(file.entries.map(({ label }) => label).join(' ')).toBe('A1 A2 A3 A4 A5 A6 A7 A9 B1 B2');
    expect(file.entries.filter(({ picture }) => picture.state === 'taken')).toHaveLength(3);
    expect(file.removals).toMatchObject([{ what: 'entry', label: 'A8' }]);
    expect(openBundle(zip).get('data/lampiran/01-ktp.pdf')).toEqual(SCAN_BYTES);
  });

  it('is not whole any more when one bit of a picture is another', async () => {
    const changed = zip.slice();
    const picture = Buffer.from(changed).indexOf('IDAT');
    changed[picture + 10] = (changed[picture + 10] ?? 0) ^ 1;
    expect((await verify(changed)).faults).toMatchObject([{ code: 'changed' }]);
  });
});
