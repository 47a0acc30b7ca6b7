import type { Page } from '../contracts/entry.ts';
import { appendEntry, type RecordingPorts } from './recording-ports.ts';

/**
 * Notes that the form shows another step, once for each change, while the tab records. Between two steps
 * the page is unrecognisable for a moment; that is no step.
 */
export async function recordStep(ports: RecordingPorts, tabId: number, page: Page): Promise<void> {
  const { recordingCaseId: caseId, paused, stepTold } = await ports.tabs.read(tabId);
  if (caseId === null || paused || page.step === 'unknown' || page.step === stepTold) return;
  await appendEntry(ports, { caseId, page, event: { kind: 'step-entered' } });
  await ports.tabs.change(tabId, { stepTold: page.step });
}
