/** What the person does with the evidence itself, told in its chronology. */
import type { Attachment } from '../contracts/attachment.ts';
import type { Entry, EntryEvent, LetterId } from '../contracts/entry.ts';
import type { Removable } from '../contracts/link.ts';
import { readStorageTrouble } from '../contracts/result.ts';
import { labelDevices, labelLine } from '../domain/evidence/devices.ts';
import type { AttachmentStore, ImportOutcome, Undo } from './ports.ts';
import { appendEntry, type EntryPorts } from './recording-ports.ts';

/** A file was put beside the chronology. Kind, type and size are told, never its name. */
export function recordAttached(
  ports: EntryPorts,
  { caseId, kind, mediaType, sizeBytes }: Attachment,
): Promise<Entry> {
  return tell(ports, caseId, { kind: 'attached', attachment: kind, mediaType, sizeBytes });
}

/** The person says what an attachment is, otherwise than before; told without the name of the file. */
export async function changeAttachmentKind(
  ports: EntryPorts & { readonly attachments: Pick<AttachmentStore, 'changeKind'> },
  { id, caseId, kind }: Pick<Attachment, 'id' | 'caseId' | 'kind'>,
  to: Attachment['kind'],
): Promise<void> {
  await ports.attachments.changeKind(id, to);
  await tell(ports, caseId, { kind: 'attachment-kind', from: kind, to });
}

/** The records of another device were brought in; one event for each device, none when nothing was new. */
export function describeImport({
  devices,
  entryCount,
  pictureCount,
  attachmentCount,
}: ImportOutcome): EntryEvent[] {
  return devices.map((device) => ({ kind: 'imported', device, entryCount, pictureCount, attachmentCount }));
}

/** A letter of the case was copied, or opened in the mail program. */
export function recordLetter(
  ports: EntryPorts,
  caseId: string,
  kind: 'letter-copied' | 'letter-opened',
  letter: LetterId,
): Promise<Entry> {
  return tell(ports, caseId, { kind, letter });
}

/**
 * Removes an entry or its picture and tells so, by the number that people saw it under. What it returns
 * brings it back, and tells that as well.
 */
export async function removeFromChronology(
  ports: EntryPorts,
  { id, caseId, ...line }: Pick<Entry, 'id' | 'caseId' | 'device' | 'sequence' | 'atUtc'>,
  what: Exclude<Removable, 'attachment'>,
): Promise<Undo> {
  const label = labelLine(line, labelDevices(await ports.chronology.list(caseId)));
  const undo =
    what === 'entry'
      ? await ports.chronology.removeEntry(id)
      : await ports.chronology.removePicture(id, what);
  return tellRemoval(ports, caseId, { what, label }, undo);
}

/** The same for an attachment, which has no number. */
export async function removeAttachment(
  ports: EntryPorts & { readonly attachments: Pick<AttachmentStore, 'remove'> },
  { id, caseId }: Pick<Attachment, 'id' | 'caseId'>,
): Promise<Undo> {
  const undo = await ports.attachments.remove(id);
  return tellRemoval(ports, caseId, { what: 'attachment', label: null }, undo);
}

async function tellRemoval(
  ports: EntryPorts,
  caseId: string,
  removal: { readonly what: Removable; readonly label: string | null },
  undo: Undo,
): Promise<Undo> {
  await tellIfPossible(ports, caseId, { kind: 'removed', ...removal });
  return async () => {
    await undo();
    await tellIfPossible(ports, caseId, { kind: 'restored', ...removal });
  };
}

/** The chain says it all the same. Without the way back, what was removed would be lost for want of a sentence. */
async function tellIfPossible(ports: EntryPorts, caseId: string, event: EntryEvent): Promise<void> {
  try {
    await tell(ports, caseId, event);
  } catch (error) {
    if (readStorageTrouble(error) === null) throw error;
  }
}

function tell(ports: EntryPorts, caseId: string, event: EntryEvent): Promise<Entry> {
  return appendEntry(ports, { caseId, page: null, event });
}
