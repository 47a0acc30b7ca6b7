/** What the chains of a case say was removed and never brought back. */
import type { Link } from '../../contracts/link.ts';
import { orderLinks } from '../../domain/evidence/chain-contents.ts';
import type { Removal } from './bundle-content.ts';

/** In the order of being removed. A removed attachment is not told of an entry, for it belongs to none. */
export function listRemovals(chains: readonly (readonly Link[])[]): Removal[] {
  const entries = new Map<string, NonNullable<Removal['entry']>>();
  const removals = new Map<string, Removal>();
  for (const { act, atUtc, device } of orderLinks(chains)) {
    if (act.kind === 'entry') entries.set(act.entry, { device, sequence: act.sequence });
    if (act.kind !== 'removed' && act.kind !== 'restored') continue;
    const { what, id } = act;
    const key = `${what} ${id}`;
    removals.delete(key);
    if (act.kind === 'removed') removals.set(key, { atUtc, what, entry: entries.get(id) ?? null });
  }
  return [...removals.values()];
}
