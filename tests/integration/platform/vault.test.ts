import { beforeEach, describe, expect, test } from 'vitest';
import type { SealedRecord } from '../../../utils/contracts/stored.ts';
import { createDatabase, type Database } from '../../../utils/platform/database.ts';
import { createVault } from '../../../utils/platform/vault.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { NIK } from './samples.ts';

let database: Database;

beforeEach(() => {
  installFreshBrowser();
  database = createDatabase();
});

const place = { store: 'cases', id: 'case-1' } as const;

describe('the vault', () => {
  test('opens what it sealed', async () => {
    const vault = createVault(database);
    const sealed = await vault.sealJson(place, { nik: NIK });
    expect(await vault.openJson('cases', sealed)).toEqual({ nik: NIK });
  });

  test('seals the same content differently each time', async () => {
    const vault = createVault(database);
    const [first, second] = await Promise.all([vault.sealJson(place, NIK), vault.sealJson(place, NIK)]);
    expect(first.iv).not.toEqual(second.iv);
    expect(first.bytes).not.toEqual(second.bytes);
  });

  const tamperings: [string, (record: SealedRecord) => SealedRecord][] = [
    ['another id', (record) => ({ ...record, id: 'case-2' })],
    ['another version', (record) => ({ ...record, version: 2 })],
    ['one changed bit', (record) => ({ ...record, bytes: record.bytes.with(3, (record.bytes[3] ?? 0) ^ 1) })],
    ['another starting value', (record) => ({ ...record, iv: record.iv.with(0, (record.iv[0] ?? 0) ^ 1) })],
    ['a missing end', (record) => ({ ...record, bytes: record.bytes.slice(0, -1) })],
  ];
  test.each(tamperings)('does not open a record with %s', async (_what, tamper) => {
    const vault = createVault(database);
    const sealed = await vault.sealJson(place, { nik: NIK });
    await expect(vault.openJson('cases', tamper(sealed))).rejects.toMatchObject({ code: 'record-damaged' });
  });

  test('does not open a record that was moved to another store', async () => {
    const vault = createVault(database);
    const sealed = await vault.sealJson(place, { nik: NIK });
    await expect(vault.openJson('identities', sealed)).rejects.toMatchObject({ code: 'record-damaged' });
  });

  test('two pages that start at the same time agree on one key', async () => {
    const vaults = Array.from({ length: 8 }, () => createVault(createDatabase()));
    const sealed = await Promise.all(vaults.map((vault) => vault.sealJson(place, { nik: NIK })));
    const opened = await Promise.all(
      sealed.map((record, index) => vaults[(index + 1) % vaults.length]?.openJson('cases', record)),
    );
    expect(opened).toEqual(vaults.map(() => ({ nik: NIK })));
    const macs = await Promise.all(vaults.map((vault) => vault.macs([NIK])));
    expect(new Set(macs.flat().map(String)).size).toBe(1);
    expect(await database.read((connection) => connection.getAllKeys('keys'))).toEqual(['device', 'install']);
  });

  test('a later start opens what an earlier one sealed', async () => {
    const sealed = await createVault(database).sealJson(place, { nik: NIK });
    database.close();
    expect(await createVault(createDatabase()).openJson('cases', sealed)).toEqual({ nik: NIK });
  });

  test('its keys can be used and never be read', async () => {
    await createVault(database).macs([NIK]);
    const keys = await database.read((connection) => connection.get('keys', 'install'));
    expect(keys).toMatchObject({
      sealing: { extractable: false, algorithm: { name: 'AES-GCM', length: 256 } },
      lookup: { extractable: false, algorithm: { name: 'HMAC', hash: { name: 'SHA-256' } } },
    });
  });

  test('another install gives the same NIK another look-up value', async () => {
    const [here] = await createVault(database).macs([NIK]);
    const [there] = await createVault(createDatabase('another-install')).macs([NIK]);
    expect(here).toHaveLength(16);
    expect(there).not.toEqual(here);
  });
});
