/** The way of every command-line door: text lines in, one JSON object a line out. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';

/** Output is handed to the pipe in pieces of about this many UTF-16 units. */
const BATCH_LENGTH = 65_536;

/** No name, NIK or message is nearly as long; such a line comes from a file of another kind. */
const LONGEST_LINE = 100_000;

/** What of a longer line is repeated in the answer. */
const SHOWN_OF_LONG_LINE = 100;

class UnusableInput extends Error {}

/**
 * Reads a UTF-8 text file, or standard input when no path or `-` is given, and prints what `convert` makes
 * of each line. Lines end with LF or CRLF; an empty line is a line; a line break at the very end starts no
 * further one. Memory stays bounded (npm starts the doors for long lists with a small young generation, which
 * keeps it flat from the first line to the millionth): of a line of more than `LONGEST_LINE` UTF-16 units only the beginning
 * is kept, and what is printed has it as `input` beside the finding `line-too-long` and what `blank` holds.
 *
 * A file that cannot be read, UTF-16 and a second path are said on standard error, with exit code 1. A
 * reader that closes early (`| head`) ends the work quietly. `--help` and `-h` print `usage` only.
 */
export async function streamJsonLines(
  args: readonly string[],
  usage: string,
  convert: (line: string) => object,
  blank: object,
): Promise<void> {
  const [path] = args;
  if (path === '--help' || path === '-h') {
    process.stdout.write(`${usage}\n`);
    return;
  }
  if (args.length > 1) {
    fail(`Hanya satu berkas sekali jalan / one file at a time, so not also "${args[1]}".`);
    return;
  }
  const fromStandardInput = path === undefined || path === '-';
  const input = fromStandardInput ? process.stdin : createReadStream(path);
  const name = fromStandardInput ? 'standard input' : path;
  process.stdout.on('error', leaveWhenReaderIsGone);
  try {
    await printLines(input, process.stdout, ({ text, isLong }) =>
      isLong ? { input: text, ...blank, findings: [{ code: 'line-too-long' }] } : convert(text),
    );
  } catch (error) {
    if (error instanceof UnusableInput) fail(`"${name}" ${error.message}`);
    else if (!isSystemError(error)) throw error;
    else if (error.code === 'ENOENT') fail(`Tidak ada berkas / there is no file "${name}".`);
    else fail(`Tidak dapat membaca / cannot read "${name}": ${error.message}`);
  }
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

interface Line {
  readonly text: string;
  /** Then `text` is only its beginning. */
  readonly isLong: boolean;
}

async function printLines(input: Readable, output: Writable, convert: (line: Line) => object): Promise<void> {
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
async function* splitLines(input: Readable): AsyncGenerator<Line> {
  input.setEncoding('utf8');
  let pending = '';
  let isLong = false;
  let isFirst = true;
  const take = (part: string): void => {
    isLong ||= pending.length + part.length > LONGEST_LINE;
    pending = isLong
      ? (pending + part.slice(0, SHOWN_OF_LONG_LINE)).slice(0, SHOWN_OF_LONG_LINE)
      : pending + part;
  };
  const finish = (): Line => {
    const line = { text: isLong ? pending : pending.replace(/\r$/, ''), isLong };
    pending = '';
    isLong = false;
    return line;
  };
  for await (const chunk of input as AsyncIterable<string>) {
    if (isFirst && isUtf16(chunk))
      throw new UnusableInput(
        'berisi teks UTF-16. Simpan sebagai UTF-8 lalu coba lagi / holds UTF-16 text. Save it as UTF-8 and try again.',
      );
    const text = isFirst ? chunk.replace(/^\uFEFF/, '') : chunk;
    isFirst = false;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      take(text.slice(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < text.length) take(text.slice(start));
  }
  if (pending !== '') yield finish();
}

/** UTF-16 read as UTF-8: a byte order mark of two stray bytes, or a zero in every second place. */
const isUtf16 = (text: string): boolean =>
  text.startsWith('\uFFFD\uFFFD') ||
  text.slice(1, 4).replaceAll(/[^\0]/g, '') === '\0\0' ||
  /^\0[^\0]\0[^\0]/.test(text);

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function leaveWhenReaderIsGone(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
