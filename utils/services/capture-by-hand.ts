import type { Page } from '../contracts/entry.ts';
import { ensureActiveCase } from './active-case.ts';
import { appendAwaiting } from './await-picture.ts';
import type { RecordingPorts } from './recording-ports.ts';

/**
 * "Ambil bukti sekarang": an entry in the case in hand (a draft is made if there is none), waiting for its
 * picture. Returns the entry's id.
 */
export async function captureByHand(ports: RecordingPorts, tabId: number, page: Page): Promise<string> {
  const { id: caseId } = await ensureActiveCase(ports);
  const entry = await appendAwaiting(ports, tabId, { caseId, page, event: { kind: 'captured-by-hand' } });
  return entry.id;
}
