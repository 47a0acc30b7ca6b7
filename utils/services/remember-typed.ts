import { parseTypedDate } from '../domain/nik/parse-typed.ts';
import type { RecordingPorts } from './recording-ports.ts';

/**
 * Keeps with the case what was typed on the portal and is not what the case holds: the portal's messages repeat it,
 * and bundles must mask it there. Only of a tab that records.
 */
export async function rememberTyped(
  ports: Pick<RecordingPorts, 'cases' | 'tabs'>,
  tabId: number,
): Promise<void> {
  const { recordingCaseId: caseId, paused, values } = await ports.tabs.read(tabId);
  if (caseId === null || paused) return;
  const { name = '', nik = '', email = '', phone = '', birthDate = '' } = values;
  await ports.cases.rememberValues(caseId, {
    nameAsPrinted: name,
    nik,
    email,
    phone,
    birthDate: parseTypedDate(birthDate) ?? '',
  });
}
