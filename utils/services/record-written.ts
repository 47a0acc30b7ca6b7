import type { CallData } from '../contracts/messages.ts';
import { appendEntry, type RecordingPorts } from './recording-ports.ts';

/** A proposal was written into a field, or taken back, while the tab records. */
export async function recordWritten(
  ports: RecordingPorts,
  tabId: number,
  { page, field, outcome }: CallData<'page.written'>,
): Promise<void> {
  const { recordingCaseId: caseId } = await ports.tabs.read(tabId);
  if (caseId === null) return;
  await appendEntry(ports, { caseId, page, event: { kind: 'field-written', field, outcome } });
}
