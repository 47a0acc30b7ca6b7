import { appendEntry, type RecordingPorts } from './recording-ports.ts';

/**
 * The chronology of a recording tab was told that the device went offline (an incident says so); once the
 * browser has a network again, it is told that too. The worker may sleep through the moment itself: then the
 * next sign of life of the page brings it up, and the entry has the time of that.
 */
export async function recordNetworkBack(ports: RecordingPorts, tabId: number): Promise<void> {
  const { recordingCaseId: caseId, paused, page, offlineSinceUtc } = await ports.tabs.read(tabId);
  if (offlineSinceUtc === undefined || !ports.isOnline()) return;
  const atUtc = ports.clock.nowUtc();
  if (caseId !== null && !paused) {
    const afterMs = Date.parse(atUtc) - Date.parse(offlineSinceUtc);
    // A clock that was turned back meanwhile says nothing about how long it took.
    const event = { kind: 'network-back', afterMs: afterMs >= 0 ? afterMs : null } as const;
    await appendEntry(ports, { caseId, page, atUtc, event });
  }
  await ports.tabs.change(tabId, { offlineSinceUtc: undefined });
}
