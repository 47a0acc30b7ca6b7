/**
 * A removed case lies in the memory of the page that removed it until it is brought back. What waits for the case in the
 * background is kept as long: the page holds a lock, which goes with it, however it ends.
 */
type Locks = Pick<LockManager, 'request'>;

/** Holds the lock; what comes back lets go of it. */
export function holdRemoval(caseId: string, locks: Locks = navigator.locks): Promise<() => void> {
  return new Promise((resolve, reject) => {
    // Shared: the same case may be removed in two windows, and neither waits for the other.
    locks
      .request(lockOf(caseId), { mode: 'shared' }, () => new Promise<void>((letGo) => resolve(letGo)))
      .catch(reject);
  });
}

/** Whether there is a page that can bring the removed case back. */
export function canComeBack(caseId: string, locks: Locks = navigator.locks): Promise<boolean> {
  return locks.request(lockOf(caseId), { ifAvailable: true }, (lock) => lock === null);
}

function lockOf(caseId: string): string {
  return `removed:${caseId}`;
}
