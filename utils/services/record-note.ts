import type { Entry } from '../contracts/entry.ts';
import { appendEntry, type EntryPorts } from './recording-ports.ts';

/** Something the person wrote into the chronology; `replaces` is the id of the note that it puts right. */
export function recordNote(
  ports: EntryPorts,
  caseId: string,
  text: string,
  replaces?: string,
): Promise<Entry> {
  const event = { kind: 'note', text, ...(replaces !== undefined && { replaces }) } as const;
  return appendEntry(ports, { caseId, page: null, event });
}

/** A bundle of the case was downloaded under this name. */
export function recordExport(ports: EntryPorts, caseId: string, fileName: string): Promise<Entry> {
  return appendEntry(ports, { caseId, page: null, event: { kind: 'exported', fileName } });
}
