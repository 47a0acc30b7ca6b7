/**
 * Notifications of the browser, for due reminders. They are an optional permission, so the interface is
 * missing until the person has allowed them.
 */
import { browser } from 'wxt/browser';
import type { Notice } from '../services/ports.ts';

const PERMISSION = { permissions: ['notifications'] } satisfies Parameters<
  typeof browser.permissions.contains
>[0];

/** Whether notifications may be shown now. */
export function isAllowed(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/**
 * Asks the person. Must be called while a press is being handled, before anything is awaited. Resolves to
 * true at once when it was allowed before.
 */
export function ask(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Shows it, in the place of one with the same id. Does nothing without the permission. */
export async function show({ id, title, message }: Notice): Promise<void> {
  if (!(await isAllowed())) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/**
 * Calls `listener` with the id of each notification that is pressed, and takes that one away. Register in the
 * first turn of the worker; where the permission comes later, listening begins then.
 */
export function onPressed(listener: (id: string) => void): void {
  let isListening = false;
  function listen(): void {
    const { notifications } = browser as Partial<typeof browser>;
    if (isListening || notifications === undefined) return;
    isListening = true;
    notifications.onClicked.addListener((id) => {
      void notifications.clear(id);
      listener(id);
    });
  }
  listen();
  browser.permissions.onAdded.addListener(listen);
}
