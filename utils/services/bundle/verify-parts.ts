/** Whether several archives are the parts of one bundle. */
import type { BundleAbout, GroupFault, GroupVerdict } from '../../contracts/verdict.ts';
import { writeChainHead } from '../../domain/evidence/bag.ts';

/**
 * What holds of the parts together, each of which was checked alone. Null when there is nothing to compare: fewer
 * than two archives, or one of them is no part.
 */
export function checkParts(bundles: readonly BundleAbout[]): GroupVerdict | null {
  const [first] = bundles;
  const parts = bundles.flatMap(({ part }) => part ?? []);
  const [firstPart] = parts;
  if (!first || !firstPart || bundles.length < 2 || parts.length < bundles.length) return null;

  const faults: GroupFault[] = [];
  const numbers = new Set<number>();
  for (const about of bundles) {
    const { part } = about;
    if (part === null) continue;
    const subject = String(part.number);
    if (part.group !== firstPart.group || part.of !== firstPart.of || about.reference !== first.reference) {
      faults.push({ code: 'other-group', subject });
      continue;
    }
    if (numbers.has(part.number)) faults.push({ code: 'same-part-twice', subject });
    numbers.add(part.number);
    if (about.fingerprint !== first.fingerprint) faults.push({ code: 'other-key', subject });
    if (headsOf(about) !== headsOf(first)) faults.push({ code: 'other-chains', subject });
  }
  for (let number = 1; number <= firstPart.of; number += 1) {
    if (!numbers.has(number)) faults.push({ code: 'part-missing', subject: String(number) });
  }
  // A file that is not here may be in the part that is not here.
  if (numbers.size === firstPart.of) faults.push(...findNowhere(bundles));
  return { of: firstPart.of, numbers: [...numbers].toSorted((a, b) => a - b), faults };
}

function headsOf({ chains }: BundleAbout): string {
  return chains.map(writeChainHead).toSorted().join('\n');
}

function findNowhere(bundles: readonly BundleAbout[]): GroupFault[] {
  const held = new Map(bundles.flatMap(({ files }) => files.map(({ path, sha256 }) => [path, sha256])));
  return bundles
    .flatMap(({ elsewhere }) => elsewhere)
    .filter(({ path, sha256 }) => held.get(path) !== sha256)
    .map(({ path }) => ({ code: 'file-nowhere', subject: path }));
}
