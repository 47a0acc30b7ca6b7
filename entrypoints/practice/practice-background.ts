/**
 * The companion's background, run in the practice page: the same rules and records as the real one, over the
 * page's own stores. It reaches neither the real database nor the browser's tabs, alarms and session storage.
 */
import { pageCalls } from '../../utils/contracts/messages.ts';
import { failure, type Result } from '../../utils/contracts/result.ts';
import { deviceClock } from '../../utils/platform/clock.ts';
import { readEnvironment } from '../../utils/platform/environment.ts';
import { createHeldMemory } from '../../utils/platform/held-memory.ts';
import { createHoldingStores } from '../../utils/platform/holding-stores.ts';
import { createMemoryArea } from '../../utils/platform/memory-area.ts';
import {
  answerCall,
  type PageHandlers,
  type PanelHandlers,
  readReply,
} from '../../utils/platform/messaging.ts';
import { isOnline, onOnline } from '../../utils/platform/network-state.ts';
import type { Stores } from '../../utils/platform/stores.ts';
import { createTabMemory, type TabArea } from '../../utils/platform/tab-memory.ts';
import { CATALOGUE_VERSION } from '../../utils/portal/catalogue.ts';
import type { Camera, Chronology } from '../../utils/services/ports.ts';
import type { Outside } from '../background/outside.ts';
import { startBackground } from '../background/start.ts';
import type { PanelPorts } from '../sidepanel/panel-ports.ts';

/** The form has no tab of its own; the background knows it under this number. */
export const PRACTICE_TAB = 1;

export interface PracticeBackground {
  /** Answers a call of the companion in the form. */
  answerForm(call: string, data: unknown): Promise<Result<unknown>>;
  /** Answers the panel. */
  readonly call: PanelPorts['call'];
  /** Stands in for the button in the browser's toolbar. */
  pressButton(): void;
}

export interface PracticeBackgroundParts {
  readonly stores: Stores;
  /** In which the stores look for what found no room. */
  readonly memory: TabArea;
  /** Something that the panel shows changed. */
  readonly announce: () => void;
  /** Asks the companion in the form; rejects while there is none. */
  readonly askForm: (call: string, data: unknown) => Promise<unknown>;
}

export function startPracticeBackground({
  stores,
  memory,
  announce,
  askForm,
}: PracticeBackgroundParts): PracticeBackground {
  const presses: ((portalTabId: number, opened: Promise<void>) => void)[] = [];
  let handlers: { readonly page: PageHandlers; readonly panel: PanelHandlers } | undefined;

  const held = createHeldMemory(memory, announce);
  const { waiting, chronology, ...holding } = createHoldingStores(stores, held, deviceClock);
  const outside: Outside = {
    stores: { ...stores, ...holding, chronology: withoutPictures(chronology) },
    waiting,
    tabs: createTabMemory(announce, createMemoryArea()),
    clock: deviceClock,
    environment: () => readEnvironment(CATALOGUE_VERSION),
    isOnline,
    newId: () => crypto.randomUUID(),
    createCamera: () => NO_CAMERA,
    async callTab(_tabId, name, data) {
      // Covered for nothing, the form would only flicker.
      if (name === 'tab.capture') return failure('page-unreachable');
      try {
        return readReply(name, await askForm(name, data));
      } catch {
        return failure('page-unreachable');
      }
    },
    handleCalls(page, panel) {
      handlers = { page, panel };
    },
    createSweepAlarm: () => () => undefined,
    isGrantLostByLoading: () => false,
    notices: { show: async () => undefined },
    openPage: async () => undefined,
    onToolbarPress: (listener) => void presses.push(listener),
    onPortalLeft: () => undefined,
    onOnline,
    onReminderTime: () => undefined,
    onNoticePressed: () => undefined,
    onTabClosed: () => undefined,
    onChanged: () => undefined,
  };
  startBackground(outside);

  return {
    async answerForm(call, data) {
      if (!handlers || !Object.hasOwn(pageCalls, call)) return failure('bad-message');
      return answerCall(handlers.page, call as keyof typeof pageCalls, data, { tabId: PRACTICE_TAB });
    },
    async call(name, data) {
      if (!handlers) return failure('unexpected');
      return answerCall(handlers.panel, name, data, null);
    },
    pressButton() {
      for (const press of presses) press(PRACTICE_TAB, Promise.resolve());
    },
  };
}

/** No entry of practice waits for a picture: there is nothing here that a browser would photograph. */
function withoutPictures(chronology: Chronology): Chronology {
  return {
    ...chronology,
    append: (draft, id) => chronology.append({ ...draft, picture: { state: 'not-wanted' } }, id),
  };
}

const NO_CAMERA: Camera = {
  take: async () => ({ outcome: 'missing', reason: 'refused' }),
  release: () => null,
  develop: () => Promise.reject(new Error('There are no pictures in practice')),
};
