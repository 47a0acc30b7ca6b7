/**
 * One name a line in, one JSON object a line out: `input`, `proposal`, `removed`, `questions`, `findings`.
 * `npm run -s names -- FILE`; `-` or no argument reads standard input. Works line by line, so memory stays
 * the same however long the file is.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { proposeName } from '../utils/domain/name/propose-name.ts';

/** Lines are gathered to about this many characters before they are written. */
const CHUNK_CHARACTERS = 64 * 1024;

function describe(input: string): string {
  const { proposal, removed, questions, findings } = proposeName(input);
  return JSON.stringify({
    input,
    proposal,
    removed: removed.map(({ text, kind }) => ({ text, kind })),
    questions: questions.map(({ code }) => ({ code })),
    findings: findings.map(({ code }) => ({ code })),
  });
}

async function write(text: string): Promise<void> {
  if (stdout.write(text)) return;
  await new Promise<void>((resolve) => stdout.once('drain', resolve));
}

async function convert(source: Readable): Promise<void> {
  let chunk = '';
  for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
    chunk += `${describe(line)}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    await write(chunk);
    chunk = '';
  }
  if (chunk !== '') await write(chunk);
}

async function openSource(path: string | undefined): Promise<Readable> {
  if (path === undefined || path === '-') return stdin;
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Error(`There is no file "${path}".`);
  if (found.isDirectory()) throw new Error(`"${path}" is a folder; a file with one name a line is needed.`);
  return createReadStream(path, { encoding: 'utf8' });
}

stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : 1));
try {
  await convert(await openSource(argv[2]));
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  exit(1);
}
