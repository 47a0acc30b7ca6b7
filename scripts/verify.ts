/**
 * Checks evidence bundles: `npm run -s verify -- FILE.zip [MORE.zip …]`. Several files are also checked as parts
 * of one bundle. Exit 0 with a sentence for each when all are whole, exit 1 with the reasons when one is not or
 * cannot be read. `--en` answers in English.
 */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { BundleAbout, BundleVerdict } from '../utils/contracts/verdict.ts';
import { verifyBundle } from '../utils/services/bundle/verify-bag.ts';
import { checkParts } from '../utils/services/bundle/verify-parts.ts';
import type { ZipSource } from '../utils/services/bundle/zip-source.ts';
import { describeFault, verifyWords } from '../utils/words/verify.ts';
import { verifyShellWords } from '../utils/words/verify-shell.ts';
import { toVisibleLine } from '../utils/words/visible-text.ts';

const REASONS_MAX = 50;

const args = process.argv.slice(2);
const language = args.includes('--en') ? 'en' : 'id';
const say = verifyShellWords[language];
const common = verifyWords[language];
const paths = args.filter((argument) => !argument.startsWith('--'));
if (paths.length === 0) {
  process.stderr.write(`${say.usage}\n`);
  process.exit(1);
}

const abouts: BundleAbout[] = [];
for (const path of paths) {
  const verdict = await check(path);
  if (typeof verdict === 'string') report(false, [verdict]);
  else {
    if (verdict.about !== null) abouts.push(verdict.about);
    report(verdict.ok, describe(toVisibleLine(basename(path)), verdict));
  }
}
const group = abouts.length === paths.length ? checkParts(abouts) : null;
if (group !== null) {
  const reasons = group.faults.map(
    ({ code, subject }) => `- ${common.groupFaults[code](toVisibleLine(subject))}`,
  );
  report(group.faults.length === 0, [common.group(group), ...reasons]);
}

/** The verdict, or the sentence that says why the file cannot be read. */
async function check(path: string): Promise<BundleVerdict | string> {
  const fileName = toVisibleLine(basename(path));
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => error);
  if (handle instanceof Error) {
    return handle.code === 'ENOENT' ? say.notFound(toVisibleLine(path)) : say.unreadable(fileName);
  }
  try {
    const facts = await handle.stat();
    if (facts.isDirectory()) return say.isFolder(fileName);
    const source: ZipSource = {
      size: facts.size,
      read: async (start, end) => {
        const { buffer, bytesRead } = await handle.read(new Uint8Array(end - start), 0, end - start, start);
        return buffer.subarray(0, bytesRead);
      },
    };
    return await verifyBundle(source, async (bytes) => createHash('sha256').update(bytes).digest('hex'));
  } catch {
    return say.unreadable(fileName);
  } finally {
    await handle.close();
  }
}

function describe(fileName: string, verdict: BundleVerdict): string[] {
  const { about, faults } = verdict;
  const reasons = faults.slice(0, REASONS_MAX).map((fault) => `- ${describeFault(fault, language)}`);
  const left = faults.length - reasons.length;
  const isUsable = about !== null && about.fingerprint !== null;
  return [
    `${fileName}: ${common.outcome(verdict)}`,
    ...reasons,
    ...(left > 0 ? [`- … +${left}`] : []),
    ...(verdict.ok && about?.repacked === true ? [`  ${common.repacked}`] : []),
    ...(verdict.ok && about?.part && paths.length === 1 ? [`  ${common.partAlone}`] : []),
    ...(verdict.ok ? [`  ${say.madeAt(toVisibleLine(about?.madeAt ?? common.unknown))}`] : []),
    ...(isUsable ? [`  ${say.fingerprint(about.fingerprint ?? '')}`] : []),
  ];
}

/** Good news to the one stream, bad to the other, which also decides the exit code. */
function report(isWell: boolean, lines: readonly string[]): void {
  const stream = isWell ? process.stdout : process.stderr;
  stream.write(`${lines.join('\n')}\n`);
  if (!isWell) process.exitCode = 1;
}
