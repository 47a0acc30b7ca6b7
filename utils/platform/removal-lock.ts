/**
 * A removed case lies in the memory of the page that removed it until it is brought back. What waits for the case in the
 * background is kept as long: the page holds a lock, which goes with it, however it ends.
 */
import { holdLock } from './hold-lock.ts';

type Locks = Pick<LockManager, 'request'>;

/** Holds the lock; what comes back lets go of it. */
export function holdRemoval(caseId: string, locks: Locks = navigator.locks): Promise<() => void> {
  // The same case may be removed in two windows, and neither waits for the other.
  return holdLock(locks, lockOf(caseId), 'shared');
}

/** Whether there is a page that can bring the removed case back. */
export function canComeBack(caseId: string, locks: Locks = navigator.locks): Promise<boolean> {
  return locks.request(lockOf(caseId), { ifAvailable: true }, (lock) => lock === null);
}

function lockOf(caseId: string): string {
  return `removed:${caseId}`;
}
