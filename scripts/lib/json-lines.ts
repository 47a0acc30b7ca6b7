/** The way of every command-line door: text lines in, one JSON object a line out. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';

/** Output is handed to the pipe in pieces of about this many UTF-16 units. */
const BATCH_LENGTH = 65_536;

/**
 * Reads a UTF-8 text file, or standard input when `path` is missing or `-`, and prints what `convert`
 * makes of each line. Lines end with LF or CRLF; an empty line is a line; a line break at the very end
 * starts no further one. Memory stays bounded by the longest line. A file that cannot be read is said
 * on standard error, with exit code 1. A reader that closes early (`| head`) ends the work quietly.
 * With `--help` as path it prints `usage` only.
 */
export async function streamJsonLines(
  path: string | undefined,
  usage: string,
  convert: (line: string) => object,
): Promise<void> {
  if (path === '--help') {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const fromStandardInput = path === undefined || path === '-';
  const input = fromStandardInput ? process.stdin : createReadStream(path);
  process.stdout.on('error', leaveWhenReaderIsGone);
  try {
    await printLines(input, process.stdout, convert);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const name = fromStandardInput ? 'standard input' : path;
    process.stderr.write(
      error.code === 'ENOENT'
        ? `Tidak ada berkas / there is no file "${name}".\n`
        : `Tidak dapat membaca / cannot read "${name}": ${error.message}\n`,
    );
    process.exitCode = 1;
  }
}

async function printLines(
  input: Readable,
  output: Writable,
  convert: (line: string) => object,
): Promise<void> {
  let batch = '';
  for await (const line of splitLines(input)) {
    batch += JSON.stringify(convert(line)) + '\n';
    if (batch.length < BATCH_LENGTH) continue;
    if (!output.write(batch)) await once(output, 'drain');
    batch = '';
  }
  output.write(batch);
}

/** Only LF and CRLF end a line; `node:readline` would also break at U+2028, which a name may hold. */
async function* splitLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let pending: string[] = [];
  let isFirst = true;
  for await (const chunk of input as AsyncIterable<string>) {
    const text = isFirst ? chunk.replace(/^\uFEFF/, '') : chunk;
    isFirst = false;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      pending.push(text.slice(start, end));
      yield pending.join('').replace(/\r$/, '');
      pending = [];
      start = end + 1;
    }
    if (start < text.length) pending.push(text.slice(start));
  }
  if (pending.length > 0) yield pending.join('').replace(/\r$/, '');
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function leaveWhenReaderIsGone(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
