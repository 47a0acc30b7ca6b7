/** Holds a lock until the returned function is called, or the page or worker is gone, however it ends. */
export function holdLock(
  locks: Pick<LockManager, 'request'>,
  name: string,
  mode: LockMode = 'exclusive',
): Promise<() => void> {
  return new Promise((resolve, reject) => {
    locks.request(name, { mode }, () => new Promise<void>((letGo) => resolve(letGo))).catch(reject);
  });
}
