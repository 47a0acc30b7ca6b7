import * as fakeIndexedDb from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** An extension just installed: no tabs, no listeners, nothing stored. Returns the fake browser. */
export function installFreshBrowser(): typeof fakeBrowser {
  fakeBrowser.reset();
  for (const [name, value] of Object.entries(fakeIndexedDb)) {
    if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  }
  vi.stubGlobal('indexedDB', new fakeIndexedDb.IDBFactory());
  return fakeBrowser;
}
