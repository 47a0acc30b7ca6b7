/** BACA-SAYA.txt, and its commands in a real shell. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBagInfo, readAllBagInfo } from '../../../utils/domain/evidence/bag.ts';
import { CHAIN_COMMANDS, KEY_COMMAND, writeReadme } from '../../../utils/services/bundle/readme.ts';
import {
  completePayload,
  makeSignedBag,
  makeUpCase,
  signBag,
  type Files,
} from '../../support/signed-bundle.ts';

const FACTS = {
  reference: '5f2c9a01',
  madeAtLocal: '2026-11-21T21:00:00.000+07:00',
  software: 'Pendamping OSS 0.1.0',
  fingerprint: '324B E2DE A8BC 4446 1B02 33E5 1FA4 8902 ED6B 1CC6 71E7 739A F255 1E0B FE68 F54E',
  part: null,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function unpack(files: Files): string {
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return new TextDecoder().decode(files.get('bag-info.txt'));
}

/** The commands of a text, as a reader copies them: the indented blocks. */
function commandsIn(text: string): string[] {
  return text
    .split(/\n\n/)
    .filter((block) => block.startsWith('    '))
    .map((block) => block.replace(/^ {4}/gm, ''));
}

const run = (command: string) => spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });

describe('BACA-SAYA.txt', () => {
  it('is Indonesian first, then English, in lines that fit a window', () => {
    const text = writeReadme(FACTS);
    expect(text.indexOf('BUNDEL BUKTI')).toBe(0);
    expect(text.indexOf('EVIDENCE BUNDLE')).toBeGreaterThan(text.indexOf('Yang tidak dibuktikannya'));
    const prose = text.split('\n').filter((line) => !line.startsWith('    '));
    expect(prose.filter((line) => line.length > 80)).toEqual([]);
    expect(text).toContain('324B E2DE A8BC 4446 1B02 33E5 1FA4 8902');
    expect(text).toContain('Apa yang dikirim oleh server portal.');
    expect(text).toContain('The key says which browser made the bundle');
  });

  it('names the part, and leaves out the chains where they lie in another part', () => {
    const text = writeReadme({ ...FACTS, part: { number: 2, of: 3 } });
    expect(text).toContain('2 dari 3');
    expect(text).not.toContain('jsonl');
  });

  it('gives commands that find a whole bundle whole', () => {
    const info = unpack(makeSignedBag({ entries: 6, secondDevice: true }));
    const blocks = commandsIn(writeReadme(FACTS));
    // Three in each language, the same.
    expect(blocks).toHaveLength(6);
    expect(blocks.slice(3)).toEqual(blocks.slice(0, 3));
    const [files = '', key = '', chains = ''] = blocks;
    for (const command of files.split('\n')) expect(run(command)).toMatchObject({ status: 0 });
    expect(run(files).stdout).toContain('Signature Verified Successfully');
    const fingerprint = readBagInfo(info, 'Signing-Key-Fingerprint')?.replaceAll(' ', '').toLowerCase();
    expect(run(key).stdout).toContain(fingerprint);
    const heads = readAllBagInfo(info, 'Chain-Head');
    expect(heads).toHaveLength(2);
    expect(run(chains).stdout.split('\n').toSorted().slice(1)).toEqual(
      [...heads, ...heads.map((head) => `Chain-Head: ${head}`)].toSorted(),
    );
  });

  it('gives a command that names the line where a chain breaks', () => {
    const made = makeUpCase();
    for (const lines of made.chains.values()) lines[1] = (lines[1] ?? '').replace('"number":2', '"number":7');
    unpack(signBag(completePayload(made), { chains: made.chains }));
    expect(run(CHAIN_COMMANDS.join('\n')).stdout).toContain('putus/broken 3');
    expect(run(KEY_COMMAND).status).toBe(0);
  });
});
