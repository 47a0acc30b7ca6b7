import type { Entry } from '../contracts/entry.ts';
import { appendEntry, type EntryPorts } from './recording-ports.ts';

/** Something the person wrote into the chronology. */
export function recordNote(ports: EntryPorts, caseId: string, text: string): Promise<Entry> {
  return appendEntry(ports, { caseId, page: null, event: { kind: 'note', text } });
}

/** A bundle of the case was downloaded under this name. */
export function recordExport(ports: EntryPorts, caseId: string, fileName: string): Promise<Entry> {
  return appendEntry(ports, { caseId, page: null, event: { kind: 'exported', fileName } });
}
