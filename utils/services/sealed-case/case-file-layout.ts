/** Where things stand inside a sealed case file: a ZIP with `kasus.json` first, then the files it lists, in order. */
import type { CaseRecords, RecordFile } from '../../contracts/case-records.ts';
import { SEALED_CASE_ENDING } from '../../contracts/sealed-case.ts';
import { ATTACHMENT_TYPES } from '../../contracts/attachment.ts';
import { compactInstant } from '../bundle/bundle-content.ts';

export const CASE_JSON_PATH = 'kasus.json';

/** With an ending, so that whoever opens the file without this extension can look at what is in it. */
export function pathOfFile({ name, what }: RecordFile, { attachments }: CaseRecords): string {
  if (what.kind === 'picture') return `berkas/${name}.${what.picture === 'preview' ? 'jpg' : 'png'}`;
  const type = attachments.find(({ id }) => id === what.attachment)?.mediaType;
  return `berkas/${name}.${type === undefined ? 'bin' : ATTACHMENT_TYPES[type]}`;
}

/** Names nobody. */
export function nameCaseFile(reference: string, atUtc: string): string {
  return `kasus-${reference}-${compactInstant(atUtc)}${SEALED_CASE_ENDING}`;
}
