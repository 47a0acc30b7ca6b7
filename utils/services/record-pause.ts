import { appendEntry, type RecordingPorts } from './recording-ports.ts';

/** The person paused or resumed the extension on the page; the chronology of a recording tab says so. */
export async function recordPause(ports: RecordingPorts, tabId: number, paused: boolean): Promise<void> {
  const before = await ports.tabs.read(tabId);
  if (before.paused === paused) return;
  await ports.tabs.change(tabId, { paused, hints: [] });
  if (before.recordingCaseId === null) return;
  await appendEntry(ports, {
    caseId: before.recordingCaseId,
    page: before.page,
    event: { kind: paused ? 'paused' : 'resumed' },
  });
}
