import { appendEntry, type RecordingPorts } from './recording-ports.ts';

/**
 * The person paused or resumed the extension on the page; the chronology of a recording tab says so. A pause
 * that could not be stored, for example because the disk was full, is told when it ends, with its own time.
 */
export async function recordPause(ports: RecordingPorts, tabId: number, paused: boolean): Promise<void> {
  const before = await ports.tabs.read(tabId);
  if (before.paused === paused) return;
  const { recordingCaseId: caseId, page, untoldPauseUtc } = before;
  const atUtc = ports.clock.nowUtc();
  const isTold = caseId === null || !paused;
  await ports.tabs.change(tabId, { paused, hints: [], untoldPauseUtc: isTold ? undefined : atUtc });
  if (caseId === null) return;
  if (!paused && untoldPauseUtc !== undefined) {
    await appendEntry(ports, { caseId, page, atUtc: untoldPauseUtc, event: { kind: 'paused' } });
  }
  await appendEntry(ports, { caseId, page, atUtc, event: { kind: paused ? 'paused' : 'resumed' } });
  if (paused) await ports.tabs.change(tabId, { untoldPauseUtc: undefined });
}
