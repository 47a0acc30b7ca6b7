/** Whether the browser has a network, as far as it knows. */
export function isOnline(): boolean {
  return navigator.onLine;
}

/** Hears of a network that came back while the worker is awake. */
export function onOnline(listener: () => void): void {
  globalThis.addEventListener('online', listener);
}
