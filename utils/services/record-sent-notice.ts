import type { CallData } from '../contracts/messages.ts';
import { readSentNotice } from '../domain/casework/read-sent-notice.ts';
import { appendEntry, type RecordingPorts } from './recording-ports.ts';
import { recordStep } from './record-step.ts';

type Report = Pick<CallData<'page.incident'>, 'page' | 'atUtc' | 'incident'>;

/**
 * The portal said that it has sent a code or an activation e-mail: from that moment on it is waited for. Told
 * once for each press of a button, for a page that is loaded anew says it again without sending anything.
 */
export async function recordSentNotice(ports: RecordingPorts, tabId: number, report: Report): Promise<void> {
  const { recordingCaseId: caseId, paused, lastPress, sentTold } = await ports.tabs.read(tabId);
  const wait = readSentNotice(report.incident.text);
  if (caseId === null || paused || wait === null) return;
  const mark = JSON.stringify([caseId, wait, lastPress?.atUtc ?? null]);
  if (mark === sentTold) return;
  await recordStep(ports, tabId, report.page);
  await appendEntry(ports, {
    caseId,
    page: report.page,
    atUtc: report.atUtc,
    event: { kind: 'wait-begun', wait },
  });
  await ports.tabs.change(tabId, { sentTold: mark });
}
