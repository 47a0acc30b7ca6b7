/**
 * Checks an evidence bundle: `npm run -s verify -- FILE.zip`. Exit 0 with one sentence when it is whole,
 * exit 1 with the reasons when it is not or cannot be read. `--en` answers in English.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BagFault } from '../utils/contracts/bundle.ts';
import { toVisibleLine } from '../utils/words/visible-text.ts';
import { verifyBundle } from '../utils/services/bundle/verify-bag.ts';
import { checkWords } from '../utils/words/report.ts';

const REASONS_MAX = 50;

const args = process.argv.slice(2);
const say = checkWords[args.includes('--en') ? 'en' : 'id'];
const files = args.filter((argument) => !argument.startsWith('--'));

const [filePath] = files;
if (filePath === undefined || files.length > 1) fail(say.usage);
const fileName = toVisibleLine(basename(filePath));
const zip = await readFile(filePath).catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') fail(say.notFound(toVisibleLine(filePath)));
  if (error.code === 'EISDIR') fail(say.isFolder(fileName));
  fail(say.unreadable(fileName));
});

const verdict = await verifyBundle(zip, async (bytes) => createHash('sha256').update(bytes).digest('hex'));
if (verdict.ok) {
  process.stdout.write(`${say.whole(fileName, verdict.fileCount, verdict.madeAt ?? say.unknownTime)}\n`);
} else {
  const reasons = verdict.faults.slice(0, REASONS_MAX).map((fault) => `- ${describe(fault)}`);
  const left = verdict.faults.length - reasons.length;
  fail([say.notWhole(fileName), ...reasons, ...(left > 0 ? [`- … +${left}`] : [])].join('\n'));
}

function describe({ code, path }: BagFault): string {
  return say.faults[code](path === null ? say.archive : toVisibleLine(path));
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
