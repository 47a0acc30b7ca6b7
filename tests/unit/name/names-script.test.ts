import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/names.ts', import.meta.url));
const run = promisify(execFile);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'names-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const parse = (output: string): unknown[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('npm run names', () => {
  it('writes one object for each line of a file', async () => {
    const path = join(folder, 'names.txt');
    await writeFile(path, 'Drs. Wira Kencana, S.H.\r\n\nAbdullah MS\n');
    const { stdout } = await run(process.execPath, [script, path]);
    expect(parse(stdout)).toEqual([
      {
        input: 'Drs. Wira Kencana, S.H.',
        proposal: 'WIRA KENCANA',
        removed: [
          { text: 'Drs.', kind: 'academic' },
          { text: 'S.H.', kind: 'academic' },
        ],
        questions: [],
        findings: [],
      },
      { input: '', proposal: '', removed: [], questions: [], findings: [{ code: 'empty' }] },
      {
        input: 'Abdullah MS',
        proposal: 'ABDULLAH MS',
        removed: [],
        questions: [{ code: 'degree-or-initials' }],
        findings: [],
      },
    ]);
  });

  it.each([[['-']], [[]]])('reads standard input with %j', async (args: string[]) => {
    const child = spawn(process.execPath, [script, ...args]);
    child.stdin.end('H. Wira');
    expect(parse(await text(child.stdout))).toMatchObject([{ input: 'H. Wira', proposal: 'WIRA' }]);
  });

  it('says in one sentence that a file is missing', async () => {
    const failure: unknown = await run(process.execPath, [script, join(folder, 'none.txt')]).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/there is no file ".*none\.txt"\.\n$/),
    });
  });

  it.each(['-h', '--help'])('explains itself with %s', async (option) => {
    const { stdout } = await run(process.execPath, [script, option]);
    expect(stdout).toMatch(/^npm run -s names/);
  });

  it('says that it takes one file', async () => {
    const failure: unknown = await run(process.execPath, [script, 'a.txt', 'b.txt']).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('"b.txt"') });
  });

  it.each([
    ['with a byte order mark', '\uFEFFH. Wira\r\n'],
    ['without', 'H. Wira\r\n'],
  ])('says that a file holds UTF-16, %s', async (_reason, content) => {
    const path = join(folder, 'utf16.txt');
    await writeFile(path, content, 'utf16le');
    const failure: unknown = await run(process.execPath, [script, path]).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('UTF-16') });
  });

  it('does not read a line of millions of characters, and goes on behind it', async () => {
    const path = join(folder, 'long.txt');
    await writeFile(path, `H. Wira\n${'S.H., '.repeat(1_000_000)}\nH. Restu`);
    const { stdout } = await run(process.execPath, [script, path]);
    expect(parse(stdout)).toMatchObject([
      { proposal: 'WIRA' },
      { input: 'S.H., '.repeat(17).slice(0, 100), proposal: '', findings: [{ code: 'line-too-long' }] },
      { proposal: 'RESTU' },
    ]);
  });
});
