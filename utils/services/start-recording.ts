import type { TabState } from '../contracts/tab-state.ts';
import { ensureActiveCase, readActiveCase } from './active-case.ts';
import { recordStep } from './record-step.ts';
import { appendEntry, type RecordingPorts } from './recording-ports.ts';

/**
 * From now on the tab's events go to the case in hand; without one, a draft is made and becomes it.
 * A tab that records that case already goes on as it is.
 */
export async function startRecording(ports: RecordingPorts, tabId: number): Promise<void> {
  const { id: caseId } = await ensureActiveCase(ports);
  const state = await ports.tabs.read(tabId);
  if (state.recordingCaseId === caseId) return;
  await stopRecording(ports, tabId);
  await appendEntry(ports, { caseId, page: state.page, event: { kind: 'recording-started' } });
  const started: Partial<TabState> = {
    recordingCaseId: caseId,
    stepTold: null,
    lastPress: null,
    lastIncident: null,
    // These belong to the recording before, which may have been of another person.
    offlineSinceUtc: undefined,
    untoldPauseUtc: undefined,
  };
  await ports.tabs.change(tabId, started);
  if (state.page) await recordStep(ports, tabId, state.page);
}

/**
 * Ends the tab's recording; does nothing when it has none. What was typed is forgotten with it if the portal
 * was left before; on the portal the hints still need it.
 */
export async function stopRecording(ports: RecordingPorts, tabId: number): Promise<void> {
  const { recordingCaseId: caseId, page } = await ports.tabs.read(tabId);
  if (caseId === null) return;
  await ports.tabs.change(tabId, { recordingCaseId: null, ...(page === null && { values: {} }) });
  await ports.tabs.forgetProgress(caseId);
  if (!(await ports.cases.read(caseId))) return;
  await appendEntry(ports, { caseId, page, event: { kind: 'recording-stopped' } });
}

/**
 * The person chose another case, or removed the one in hand: no event may go to the wrong person's
 * chronology, so a recording tab follows the case in hand, and stops where there is none.
 */
export async function followActiveCase(ports: RecordingPorts, tabId: number): Promise<void> {
  const { recordingCaseId } = await ports.tabs.read(tabId);
  if (recordingCaseId === null) return;
  const active = await readActiveCase(ports);
  if (active?.id === recordingCaseId) return;
  if (active) await startRecording(ports, tabId);
  else await stopRecording(ports, tabId);
}
