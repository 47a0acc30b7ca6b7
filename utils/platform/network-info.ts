/** What the browser knows of the network without anything being sent. */

/** Of the Network Information API, which only some browsers have; its types are not in the DOM library. */
interface Connection extends EventTarget {
  readonly type?: string;
  readonly effectiveType?: string;
}

export interface NetworkInfo {
  readonly isOnline: boolean;
  /** `wifi`, `cellular`, …; null where the browser does not say. */
  readonly kind: string | null;
  /** The browser's own guess of the speed: `slow-2g`, `2g`, `3g` or `4g`; null where it makes none. */
  readonly grade: string | null;
}

export function readNetworkInfo(): NetworkInfo {
  const connection = connectionOf(navigator);
  return {
    isOnline: navigator.onLine,
    kind: connection?.type ?? null,
    grade: connection?.effectiveType ?? null,
  };
}

/** Calls `listener` whenever any of it changes, until `signal` ends. */
export function watchNetworkInfo(listener: () => void, signal: AbortSignal): void {
  globalThis.addEventListener('online', listener, { signal });
  globalThis.addEventListener('offline', listener, { signal });
  connectionOf(navigator)?.addEventListener('change', listener, { signal });
}

function connectionOf(device: Navigator & { readonly connection?: Connection }): Connection | undefined {
  return device.connection;
}
