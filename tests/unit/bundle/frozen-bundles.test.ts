import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anyChronologyFileSchema } from '../../../utils/contracts/bundle.ts';
import { verifyBundle } from '../../../utils/services/bundle/verify-bag.ts';
import { sha256Hex } from './support/made-up-case.ts';
import { textOf } from './support/open-bundle.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/bundles');

describe('bundles made by earlier versions', () => {
  it.each(readdirSync(FOLDER))('%s is still whole and readable', async (fileName) => {
    const zip = new Uint8Array(readFileSync(join(FOLDER, fileName)));
    expect(await verifyBundle(zip, async (bytes) => sha256Hex(bytes))).toMatchObject({ ok: true });
    const file = anyChronologyFileSchema.parse(JSON.parse(textOf(zip, 'data/kronologi.json')));
    expect(file.entries.length).toBeGreaterThan(0);
  });
});
