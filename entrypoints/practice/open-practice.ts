/**
 * Puts practice together: a portal, a background and stores of its own, all in this page. Nothing of it opens
 * the real database, and what it stores goes with the page.
 */
import { emptyCase, isBlankCase } from '../../utils/contracts/case.ts';
import { AppError } from '../../utils/contracts/result.ts';
import { DEFAULT_SETTINGS, type Language } from '../../utils/contracts/settings.ts';
import { parseTypedDate } from '../../utils/domain/nik/parse-typed.ts';
import { deviceClock } from '../../utils/platform/clock.ts';
import { readEnvironment } from '../../utils/platform/environment.ts';
import type { Database } from '../../utils/platform/database.ts';
import { createMemoryArea } from '../../utils/platform/memory-area.ts';
import { readNetworkInfo, watchNetworkInfo } from '../../utils/platform/network-info.ts';
import { openStores, type Stores } from '../../utils/platform/stores.ts';
import { CATALOGUE_VERSION, LAST_CHECKED_ON_LIVE_SITE } from '../../utils/portal/catalogue.ts';
import { checkCase, proposeCaseName } from '../sidepanel/case-rules.ts';
import type { PanelPorts } from '../sidepanel/panel-ports.ts';
import { createFormFrame } from './form-frame.ts';
import { PRACTICE_TAB, startPracticeBackground } from './practice-background.ts';
import { createPracticePortal } from './practice-portal.ts';
import { writePracticeLetters } from './practice-letters.ts';
import type { CaseContent, PracticePorts } from './practice-ports.ts';

/** @param database an empty one of its own (`practice-database.ts`) */
export async function openPractice(database: Database, language: Language): Promise<PracticePorts> {
  const changes = createAnnouncer();
  const stays = createAnnouncer();
  const memory = createMemoryArea();
  const stores = openStores(database, changes.announce, memory, () => async () => undefined);
  await stores.settings.save({ ...DEFAULT_SETTINGS, language });

  const portal = createPracticePortal(
    {
      now: Date.now,
      randomInt,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      newId: () => crypto.randomUUID(),
    },
    changes.announce,
  );
  const formIsUp = Promise.withResolvers<void>();
  const form = createFormFrame(portal, async (call, data) => {
    const reply = await background.answerForm(call, data);
    if (call === 'page.hello') formIsUp.resolve();
    return reply;
  });
  const background = startPracticeBackground({
    stores,
    memory,
    announce: changes.announce,
    askForm: (call, data) => form.ask(call, data),
  });
  // On the portal one presses it to open the panel, which is here from the start.
  void formIsUp.promise.then(() => background.pressButton());

  const panel: PanelPorts = {
    ...stores,
    clock: deviceClock,
    environment: () => readEnvironment(CATALOGUE_VERSION),
    fieldMap: { version: CATALOGUE_VERSION, checkedOn: LAST_CHECKED_ON_LIVE_SITE },
    newId: () => crypto.randomUUID(),
    call: background.call,
    watchChanges: changes.watch,
    watchActiveTab(listener, signal) {
      void formIsUp.promise.then(() => {
        if (!signal.aborted) listener(PRACTICE_TAB);
      });
    },
    exportBundle: () => Promise.reject(new AppError('not-in-practice')),
    writeLetters: (request) => writePracticeLetters(request, stores),
    copyText,
    openWorkspace: stays.announce,
    openMove: stays.announce,
    openPractice: null,
    readNetwork: readNetworkInfo,
    watchNetwork: watchNetworkInfo,
    // A reminder of practice ends with the page, so there is nothing to be allowed.
    askForNotifications: async () => false,
    checkCase: (record, spoken) => checkCase(record, spoken, deviceClock),
    proposeName: proposeCaseName,
    readDate: parseTypedDate,
  };
  return {
    panel,
    portal,
    watchChanges: changes.watch,
    watchStays: stays.watch,
    connectForm: (window) => form.connect(window, location.origin),
    openInForm: (address) => void form.open(address),
    pressButton: background.pressButton,
    async makeCase(content) {
      await saveCase(stores, content);
      await background.call('panel.casesChanged', {});
    },
    copyText,
  };
}

/** The empty case that recording made is filled; any other stays. */
async function saveCase({ cases, settings }: Stores, content: CaseContent): Promise<void> {
  const chosen = await settings.read();
  const active = chosen.activeCaseId === null ? null : await cases.read(chosen.activeCaseId);
  const nowUtc = deviceClock.nowUtc();
  const record = active && isBlankCase(active) ? active : emptyCase(crypto.randomUUID(), nowUtc);
  await cases.save({ ...record, ...content, updatedAtUtc: nowUtc });
  await settings.save({ ...chosen, activeCaseId: record.id });
}

interface Announcer {
  announce(): void;
  watch(listener: () => void, signal: AbortSignal): void;
}

/** Within this page only. */
function createAnnouncer(): Announcer {
  const changes = new EventTarget();
  return {
    announce: () => void changes.dispatchEvent(new Event('change')),
    watch: (listener, signal) => changes.addEventListener('change', listener, { signal }),
  };
}

function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

function randomInt(below: number): number {
  return Math.floor(Math.random() * below);
}
