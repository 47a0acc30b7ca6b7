/** Notifications of the browser: an optional permission that is asked for when the first reminder is set. */
import { browser } from 'wxt/browser';

const NOTIFICATIONS = { permissions: ['notifications'] } as const;

export interface Notice {
  /** Comes back when the notification is pressed; says nothing about the person. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** Whether notifications may be shown now. */
export function isAllowed(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...NOTIFICATIONS.permissions] });
}

/**
 * Asks the person. Must be called while a press is being handled, before anything is awaited; resolves to
 * true at once when it was allowed before.
 */
export function ask(): Promise<boolean> {
  return browser.permissions.request({ permissions: [...NOTIFICATIONS.permissions] });
}

/** Shows it, in the place of one with the same id. Does nothing without the permission. */
export async function show({ id, title, message }: Notice): Promise<void> {
  if (!(await isAllowed())) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}
