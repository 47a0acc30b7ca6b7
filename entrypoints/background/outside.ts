/** What the background reaches: the browser and its storage here, a page of its own in practice. */
import { browser } from 'wxt/browser';
import type { Environment } from '../../utils/contracts/entry.ts';
import { createCamera } from '../../utils/platform/capture.ts';
import { deviceClock } from '../../utils/platform/clock.ts';
import { readEnvironment } from '../../utils/platform/environment.ts';
import {
  callTab,
  handleBackgroundCalls,
  type PageHandlers,
  type PanelHandlers,
} from '../../utils/platform/messaging.ts';
import { createHeldMemory } from '../../utils/platform/held-memory.ts';
import { createHoldingStores, type Waiting } from '../../utils/platform/holding-stores.ts';
import { isOnline, onOnline } from '../../utils/platform/network-state.ts';
import { onPressed, show } from '../../utils/platform/notifications.ts';
import { onReminderTime } from '../../utils/platform/reminder-signs.ts';
import { announceChange, watchChanges } from '../../utils/platform/revision.ts';
import { openStores, type Stores } from '../../utils/platform/stores.ts';
import { createSweepAlarm } from '../../utils/platform/sweep-alarm.ts';
import { createTabMemory } from '../../utils/platform/tab-memory.ts';
import {
  isGrantLostByLoading,
  onPortalLeft,
  onTabClosed,
  openExtensionTab,
} from '../../utils/platform/tabs.ts';
import { onToolbarPress } from '../../utils/platform/toolbar.ts';
import { CATALOGUE_VERSION } from '../../utils/portal/catalogue.ts';
import type { Camera, Clock, Notices, TabMemory } from '../../utils/services/ports.ts';

export interface Outside {
  readonly stores: Stores;
  /** What the stores could not take because the disk is full or fails. */
  readonly waiting: Waiting;
  readonly tabs: TabMemory;
  readonly clock: Clock;
  environment(): Promise<Environment>;
  isOnline(): boolean;
  newId(): string;
  /** `onExpired` hears of each picture that was dropped because nobody settled it. */
  createCamera(onExpired: (entryId: string) => void): Camera;
  readonly callTab: typeof callTab;
  /** Calls of pages and panels are answered by these from now on. */
  handleCalls(page: PageHandlers, panel: PanelHandlers): void;
  /** Returns what asks for one `sweep` some time later. */
  createSweepAlarm(sweep: () => void): () => void;
  isGrantLostByLoading(): boolean;
  readonly notices: Notices;
  /** A page of the extension, in a tab of its own; the path begins with a slash. */
  openPage(path: string): Promise<void>;
  readonly onToolbarPress: typeof onToolbarPress;
  onPortalLeft(listener: (tabId: number) => void): void;
  onOnline(listener: () => void): void;
  /** A reminder may be due. */
  onReminderTime(listener: () => void): void;
  /** A notification was pressed; its id is that of its reminder. */
  onNoticePressed(listener: (id: string) => void): void;
  onTabClosed(listener: (tabId: number) => void): void;
  /** Something was stored, changed or removed, here or by a page of the extension. */
  onChanged(listener: () => void): void;
}

/** The browser itself. */
export function browserOutside(): Outside {
  const stores = openStores();
  const memory = createHeldMemory(browser.storage.session, announceChange);
  const { waiting, ...holding } = createHoldingStores(stores, memory, deviceClock);
  return {
    stores: { ...stores, ...holding },
    waiting,
    tabs: createTabMemory(announceChange),
    clock: deviceClock,
    environment: () => readEnvironment(CATALOGUE_VERSION),
    isOnline,
    newId: () => crypto.randomUUID(),
    createCamera: (onExpired) => createCamera(deviceClock, onExpired),
    callTab,
    handleCalls: handleBackgroundCalls,
    createSweepAlarm,
    isGrantLostByLoading,
    notices: { show },
    openPage: openExtensionTab,
    onToolbarPress,
    onPortalLeft,
    onOnline,
    onReminderTime,
    onNoticePressed: onPressed,
    onTabClosed,
    onChanged: (listener) => watchChanges(listener, new AbortController().signal),
  };
}
