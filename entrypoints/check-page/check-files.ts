import { sha256 as hash } from '@noble/hashes/sha2.js';
import type { CheckedArchive, CheckReport, CheckStep } from '../../components/check/CheckPage.tsx';
import { verifyBundle, type Sha256 } from '../../utils/services/bundle/verify-bag.ts';
import { checkParts } from '../../utils/services/bundle/verify-parts.ts';
import { blobSource } from '../../utils/services/bundle/zip-source.ts';

/** Checks the files one after the other. What `onStep` returns is waited for. */
export async function checkFiles(
  files: readonly File[],
  onStep: (step: CheckStep) => void | Promise<void>,
): Promise<CheckReport> {
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  const archives: CheckedArchive[] = [];
  let before = 0;
  for (const file of files) {
    const fileName = file.name;
    // A folder that was dropped, or a disk that was pulled out, cannot be read.
    const verdict = await verifyBundle(blobSource(file), sha256, (done) =>
      onStep({ fileName, fraction: totalBytes === 0 ? 1 : Math.min(1, (before + done) / totalBytes) }),
    ).catch(() => null);
    archives.push({ fileName, verdict });
    before += file.size;
  }
  const abouts = archives.flatMap(({ verdict }) => verdict?.about ?? []);
  return { archives, group: abouts.length === archives.length ? checkParts(abouts) : null };
}

/** By the browser where it lets a page opened from a disk do so; slower, but the same, by our own code. */
const sha256: Sha256 = async (bytes) => {
  // Missing where the browser does not trust the place of the page, whatever its types say.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const digest =
    subtle === undefined
      ? hash(bytes)
      : new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
