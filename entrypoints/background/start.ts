/** Puts adapters, use cases and events together. No rules in here. */
import type { PageStatus } from '../../utils/contracts/messages.ts';
import { AppError, type StorageTrouble } from '../../utils/contracts/result.ts';
import type { PageHandlers, PanelHandlers } from '../../utils/platform/messaging.ts';
import { reportError } from '../../utils/platform/report-error.ts';
import { createTurns } from '../../utils/platform/turns.ts';
import {
  abandonPictures,
  claimPicture,
  closeAllWaiting,
  closeInterrupted,
} from '../../utils/services/await-picture.ts';
import { captureByHand } from '../../utils/services/capture-by-hand.ts';
import { observeForm, recordObserved, rememberForm } from '../../utils/services/observe-form.ts';
import { describePageStatus } from '../../utils/services/page-status.ts';
import type { Camera } from '../../utils/services/ports.ts';
import { recordIncident } from '../../utils/services/record-incident.ts';
import { recordNetworkBack } from '../../utils/services/record-network.ts';
import { recordPause } from '../../utils/services/record-pause.ts';
import { recordPress } from '../../utils/services/record-press.ts';
import { recordPortalLeft } from '../../utils/services/record-step.ts';
import { recordWritten } from '../../utils/services/record-written.ts';
import type { RecordingPorts } from '../../utils/services/recording-ports.ts';
import { rememberTyped } from '../../utils/services/remember-typed.ts';
import { followActiveCase, startRecording, stopRecording } from '../../utils/services/start-recording.ts';
import { settlePicture, takePicture } from '../../utils/services/take-picture.ts';
import { tellDue } from '../../utils/services/tell-due.ts';
import { writeRoute } from '../workspace/routes.ts';
import type { Outside } from './outside.ts';

/**
 * Registers everything in the first turn, as the browser asks of a worker that it wakes for an event. Reaches
 * nothing but `outside`: practice runs the same in a page, where the browser and its storage are out of reach.
 */
export function startBackground(outside: Outside): void {
  const { stores, callTab } = outside;
  const turns = createTurns();
  /** What each page was last told of records that wait, as far as this worker knows. */
  const toldWaiting = new Map<number, StorageTrouble | null>();
  const environment = rememberSuccess(() => outside.environment());
  const ports: RecordingPorts & { readonly camera: Camera } = {
    ...stores,
    clock: outside.clock,
    tabs: outside.tabs,
    environment,
    isOnline: outside.isOnline,
    readWaiting: () => outside.waiting.read(),
    newId: outside.newId,
    askForPicture,
    camera: outside.createCamera((entryId) =>
      inBackground('camera', stores.chronology.markPictureMissing(entryId, 'cover-failed')),
    ),
  };
  // Entries left open when the worker was stopped are closed before anything new is done.
  const ready = closeInterrupted(ports).catch((error: unknown) => reportError('start', error));
  inBackground('joins', stores.archive.sweep());
  // On a full disk no key could be made any more, and no bundle signed.
  inBackground('signing key', unlessImpossible(stores.signer.publicKey()));
  inBackground('reserve', stores.keepReserve());
  const sweepLater = outside.createSweepAlarm(() => {
    inBackground('sweep', closeAllWaiting(ports));
    // Room may have been made outside of the browser, of which nobody tells.
    storeWaiting();
  });

  /** One thing after the other, in the order in which it was asked for: two tabs may record the same case. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    return turns.run('background', async () => {
      await ready;
      return task();
    });
  }

  outside.onChanged(storeWaiting);
  storeWaiting();

  /** Tries again what the disk had no room for; pages are told when that changes what they say. */
  function storeWaiting(): void {
    inBackground(
      'waiting',
      ready.then(async () => {
        // A worker before this one may have told the pages so.
        const before = await readTrouble();
        if (!(await outside.waiting.storeAll())) sweepLater();
        const trouble = await readTrouble();
        for (const { tabId, state } of await ports.tabs.list()) {
          if (state.page === null) continue;
          await pushStatus(tabId, () =>
            toldWaiting.has(tabId) ? toldWaiting.get(tabId) !== trouble : before !== null || trouble !== null,
          );
        }
      }),
    );
  }

  async function readTrouble(): Promise<StorageTrouble | null> {
    return (await outside.waiting.read())?.trouble ?? null;
  }

  async function describeStatus(tabId: number): Promise<PageStatus> {
    // Read first: what changes meanwhile is told once more.
    const trouble = await readTrouble();
    const status = await describePageStatus(ports, tabId);
    toldWaiting.set(tabId, trouble);
    return status;
  }

  /** Does not wait for the page: one that is frozen must not hold up the others. */
  function pushStatus(tabId: number, isNew = () => true): Promise<void> {
    return inStatusTurn(tabId, async () => {
      if (!isNew()) return;
      inBackground('status', callTab(tabId, 'tab.status', await describeStatus(tabId)));
    });
  }

  /** Read and sent one after the other, so that the newest status is the last that a page hears. */
  function inStatusTurn<T>(tabId: number, task: () => Promise<T>): Promise<T> {
    return turns.run(`status ${tabId}`, task);
  }

  /** The picture comes on its own time; an entry whose page does not answer says so. */
  function askForPicture(tabId: number, entryId: string): void {
    sweepLater();
    inBackground(
      'picture',
      callTab(tabId, 'tab.capture', { entryId }).then(async (asked) => {
        if (asked.ok) return;
        await claimPicture(ports.tabs, tabId, entryId);
        await stores.chronology.markPictureMissing(entryId, 'interrupted');
      }),
    );
  }

  /** After the answer to the page, which waits with its picture; the messages that repeat what was typed are stored. */
  function rememberLater(tabId: number): void {
    inBackground(
      'typed',
      inTurn(() => rememberTyped(ports, tabId)),
    );
  }

  const page: PageHandlers = {
    'page.hello': ({ page: place }, { tabId }) =>
      inTurn(async () => {
        // The document that was asked before is gone.
        await unlessItFails('pictures', abandonPictures(ports, tabId));
        await ports.tabs.change(tabId, ({ grant }) => ({
          page: place,
          snapshot: null,
          hints: [],
          lastIncident: null,
          grant: outside.isGrantLostByLoading() && grant === 'alive' ? 'lost' : grant,
        }));
        return inStatusTurn(tabId, () => describeStatus(tabId));
      }),

    'page.observed': async (snapshot, { tabId }) => {
      await inTurn(async () => {
        // What was typed in the step before must stay covered where the next one repeats it.
        if (await rememberForm(ports, tabId, snapshot)) await pushStatus(tabId);
      });
      // In a turn of its own: an error that the portal shows meanwhile does not wait for the rules.
      return inTurn(async () => {
        const { hints, duplicate } = await observeForm(ports, tabId, snapshot);
        // The hints are due even where nothing can be stored any more.
        await unlessItFails('observed', recordObserved(ports, tabId, snapshot.page, duplicate));
        return { hints };
      });
    },

    'page.pressed': (press, { tabId }) =>
      inTurn(async () => {
        const attempt = await recordPress(ports, tabId, press);
        if (attempt > 0) rememberLater(tabId);
        return { attempt };
      }),

    'page.incident': (report, { tabId }) =>
      inTurn(async () => {
        const entryId = await recordIncident(ports, tabId, report);
        if (entryId !== null) rememberLater(tabId);
        return { entryId };
      }),

    // Not in turn: the page stays covered until these answer.
    'picture.take': async (request, { tabId }) => {
      await ready;
      return takePicture(ports, tabId, request);
    },

    'picture.settle': async (request, { tabId }) => {
      await ready;
      await settlePicture(ports, tabId, request);
      return {};
    },

    'page.written': (written, { tabId }) =>
      inTurn(async () => {
        await recordWritten(ports, tabId, written);
        return {};
      }),

    'page.paused': ({ paused }, { tabId }) => setPaused(tabId, paused),
  };

  async function setPaused(tabId: number, paused: boolean): Promise<Record<string, never>> {
    return inTurn(async () => {
      try {
        await recordPause(ports, tabId, paused);
      } finally {
        await pushStatus(tabId);
      }
      return {};
    });
  }

  const panel: PanelHandlers = {
    'panel.readTab': async ({ tabId }) => {
      const state = await ports.tabs.read(tabId);
      const { page: place, snapshot, hints, paused, grant } = state;
      return {
        waiting: await ports.readWaiting(),
        isPortal: place !== null,
        snapshot,
        hints,
        paused,
        grant,
        recording: state.recordingCaseId !== null,
      };
    },

    'panel.setPaused': ({ tabId, paused }) => setPaused(tabId, paused),

    'panel.stopRecording': ({ tabId }) =>
      inTurn(async () => {
        try {
          await stopRecording(ports, tabId);
        } finally {
          await pushStatus(tabId);
        }
        return {};
      }),

    'panel.captureNow': async ({ tabId }) => {
      if ((await ports.tabs.read(tabId)).page === null) throw new AppError('not-portal');
      const described = await callTab(tabId, 'tab.describe', {});
      if (!described.ok) throw new AppError(described.failure);
      return inTurn(async () => ({ entryId: await captureByHand(ports, tabId, described.value.page) }));
    },

    'panel.casesChanged': () =>
      inTurn(async () => {
        for (const { tabId, state } of await ports.tabs.list()) {
          // One tab that cannot follow must not keep the next one with the wrong case.
          await unlessItFails('case', followActiveCase(ports, tabId));
          if (state.page !== null) await pushStatus(tabId);
        }
        return {};
      }),
  };

  outside.handleCalls(page, panel);

  // Whatever woke the worker, something may have become due while it and the computer slept.
  outside.onReminderTime(tellReminders);
  tellReminders();

  /** In turns of its own: recording must not wait for it. */
  function tellReminders(): void {
    inBackground(
      'reminders',
      turns.run('reminders', async () => {
        const failures = await tellDue({ ...ports, ...stores, notices: outside.notices });
        for (const failure of failures) reportError('reminder', failure);
        await stores.refreshSigns();
      }),
    );
  }

  outside.onNoticePressed((reminderId) =>
    inBackground(
      'notification',
      stores.reminders.list().then((all) => {
        const caseId = all.find(({ id }) => id === reminderId)?.caseId;
        const route = caseId === undefined ? ({ view: 'cases' } as const) : { view: 'case' as const, caseId };
        return outside.openPage(`/workspace.html${writeRoute(route)}`);
      }),
    ),
  );

  outside.onToolbarPress((tabId, opened) => {
    inBackground('panel', opened);
    if (tabId === null) return;
    inBackground(
      'toolbar',
      inTurn(async () => {
        await ports.tabs.change(tabId, { grant: 'alive' });
        await startRecording(ports, tabId);
        await pushStatus(tabId);
      }),
    );
  });

  outside.onPortalLeft((tabId) =>
    inBackground(
      'navigation',
      inTurn(async () => {
        const { page: place, recordingCaseId } = await ports.tabs.read(tabId);
        if (place === null) return;
        await unlessItFails('left', recordPortalLeft(ports, tabId));
        await ports.tabs.change(tabId, {
          page: null,
          snapshot: null,
          hints: [],
          grant: 'lost',
          // A recording goes on when the person comes back, and must cover what was typed before.
          ...(recordingCaseId === null && { values: {} }),
        });
        await abandonPictures(ports, tabId);
      }),
    ),
  );

  outside.onOnline(() =>
    inBackground(
      'network',
      inTurn(async () => {
        for (const { tabId } of await ports.tabs.list())
          await unlessItFails('network', recordNetworkBack(ports, tabId));
      }),
    ),
  );

  outside.onTabClosed((tabId) =>
    inBackground(
      'tab closed',
      inTurn(async () => {
        await unlessItFails('pictures', abandonPictures(ports, tabId));
        await unlessItFails('recording', stopRecording(ports, tabId));
        await ports.tabs.forget(tabId);
        toldWaiting.delete(tabId);
      }),
    ),
  );
}

/** For what must not stop the rest of a task: a failure is reported, and the answer is null. */
async function unlessItFails<T>(where: string, work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    reportError(where, error);
    return null;
  }
}

/** A browser without signatures says so when a bundle is made, not at each start. */
async function unlessImpossible(key: Promise<unknown>): Promise<void> {
  try {
    await key;
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'no-signing')) throw error;
  }
}

/** For work that nobody waits for: a failure is reported here, or nowhere. */
function inBackground(where: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(where, error));
}

/** Reads once; a failed reading is tried again at the next call. */
function rememberSuccess<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | null = null;
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = null;
      throw error;
    });
    return reading;
  };
}
