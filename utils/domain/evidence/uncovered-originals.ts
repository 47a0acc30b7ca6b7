/** Pictures of which the pixels from before the person's boxes are still kept. */
import { foldChains, orderLinks } from './chain-contents.ts';
import type { ChainLink } from './chain.ts';

/**
 * Ids of the entries whose picture without strip is still the one from before boxes were drawn: it has the
 * SHA-256 of a file that the chain named earlier. Each chain must have passed `checkChain`.
 */
export function findUncoveredOriginals(chains: readonly (readonly ChainLink[])[]): ReadonlySet<string> {
  const files = new Map<string, Set<string>>();
  const uncovered = new Set<string>();
  for (const { act } of orderLinks(chains)) {
    if (act.kind !== 'picture' && act.kind !== 'picture-redacted') continue;
    const { entry, sha256, originalSha256 } = act;
    const earlier = files.get(entry) ?? new Set<string>();
    if (originalSha256 !== null && earlier.has(originalSha256)) uncovered.add(entry);
    else uncovered.delete(entry);
    earlier.add(sha256);
    if (originalSha256 !== null) earlier.add(originalSha256);
    files.set(entry, earlier);
  }
  const { entries, pictures } = foldChains(chains);
  const isKept = (id: string): boolean => {
    const picture = pictures.get(id);
    return picture?.removed === false && !picture.originalRemoved && entries.get(id)?.removed !== true;
  };
  return new Set([...uncovered].filter(isKept));
}
