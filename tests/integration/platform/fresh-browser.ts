import * as fakeIndexedDb from 'fake-indexeddb';
import { vi } from 'vitest';
import { createMemoryFileSystem } from '../../support/memory-file-system.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type PermissionListener = (permissions: { permissions: string[] }) => void;

/** Optional permissions that the person has given, and who wants to hear of the next one. */
const given = new Set<string>();
const permissionListeners: PermissionListener[] = [];

/** An extension just installed: no tabs, no listeners, nothing stored. Returns the fake browser. */
export function installFreshBrowser(): typeof fakeBrowser {
  fakeBrowser.reset();
  for (const [name, value] of Object.entries(fakeIndexedDb)) {
    if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  }
  vi.stubGlobal('indexedDB', new fakeIndexedDb.IDBFactory());
  given.clear();
  permissionListeners.length = 0;
  const { permissions, i18n } = fakeBrowser;
  vi.spyOn(permissions, 'contains').mockImplementation((async ({ permissions: names = [] }) =>
    names.every((name: string) => given.has(name))) as typeof permissions.contains);
  vi.spyOn(permissions.onAdded, 'addListener').mockImplementation(((listener: PermissionListener) =>
    permissionListeners.push(listener)) as never);
  vi.spyOn(i18n, 'getMessage').mockImplementation(((name: string) => name) as typeof i18n.getMessage);
  Object.defineProperty(navigator, 'locks', { value: createMemoryFileSystem().locks, configurable: true });
  return fakeBrowser;
}

/** The person allows an optional permission. */
export function allow(permission: string): void {
  given.add(permission);
  for (const listener of permissionListeners) listener({ permissions: [permission] });
}
