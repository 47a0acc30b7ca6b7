import type { Attachment } from '../contracts/attachment.ts';
import {
  CASE_RECORDS_FORMAT,
  CASE_RECORDS_VERSION,
  type CaseRecords,
  caseRecordsSchema,
  PICTURE_KINDS,
  type PictureKind,
  type RecordFile,
} from '../contracts/case-records.ts';
import type { Entry } from '../contracts/entry.ts';
import { type Link, linkSchema } from '../contracts/link.ts';
import { AppError } from '../contracts/result.ts';
import { pictureId } from '../contracts/stored.ts';
import { caseReference, checkChain, entryDigest } from '../domain/evidence/chain.ts';
import {
  checkContents,
  type ContentFault,
  foldChains,
  type PresentContents,
  type VouchedContents,
} from '../domain/evidence/chain-contents.ts';
import type { AttachmentStore, CaseStore, Chronology, DeviceChain } from '../services/ports.ts';
import { hashText, sha256Hex } from './digest.ts';

/** What a case is read through. How one is brought in is told in `case-joiner.ts`. */
export interface ArchivePorts {
  readonly cases: Pick<CaseStore, 'read'>;
  readonly chronology: Pick<Chronology, 'listSalted' | 'chains' | 'readPicture'>;
  readonly attachments: Pick<AttachmentStore, 'list' | 'readFile'>;
  device(): Promise<string>;
}

/** Reads a whole case. Every file is opened once, so that the file never promises what cannot be read. */
export async function readCaseRecords(ports: ArchivePorts, caseId: string): Promise<CaseRecords> {
  const record = await ports.cases.read(caseId);
  if (!record) throw new AppError('not-found');
  const entries = await ports.chronology.listSalted(caseId);
  const chains = await ports.chronology.chains(caseId);
  const listed = await ports.attachments.list(caseId);
  const files: RecordFile[] = [];

  async function addFile(name: string, what: RecordFile['what'], expected: string | null): Promise<boolean> {
    const bytes = await readFileOf(ports, what);
    if (bytes === null) return false;
    const sha256 = await sha256Hex(bytes);
    if (expected !== null && sha256 !== expected) return false;
    files.push({ name, what, sizeBytes: bytes.length, sha256 });
    return true;
  }

  for (const { entry } of entries) {
    if (entry.picture.state !== 'taken') continue;
    for (const picture of PICTURE_KINDS) {
      const expected = picture === 'stamped' ? entry.picture.sha256 : null;
      const what: RecordFile['what'] = { kind: 'picture', entry: entry.id, picture };
      const isThere = await addFile(`picture-${files.length + 1}`, what, expected);
      // A picture that cannot be read is not sent in parts.
      if (picture === 'stamped' && !isThere) break;
    }
  }
  const attachments: Attachment[] = [];
  for (const attachment of listed) {
    const what: RecordFile['what'] = { kind: 'attachment', attachment: attachment.id };
    const isThere = await addFile(`attachment-${files.length + 1}`, what, attachment.sha256);
    if (isThere) attachments.push(attachment);
  }

  const whole: CaseRecords = {
    format: CASE_RECORDS_FORMAT,
    version: CASE_RECORDS_VERSION,
    device: await ports.device(),
    case: record,
    entries: [...entries],
    attachments,
    chains: chains.map(({ device, lines }) => ({ device, lines: [...lines] })),
    files,
    lost: [],
  };
  const faults = checkContents(foldChains(linksOf(whole)), presentIn(whole));
  return {
    ...whole,
    lost: faults.flatMap(({ what, id, reason }) => (reason === 'missing' ? [{ what, id }] : [])),
  };
}

/** The bytes of one file of a case; null when they are gone or do not open. */
export async function readFileOf(
  { chronology, attachments }: Pick<ArchivePorts, 'chronology' | 'attachments'>,
  what: RecordFile['what'],
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return what.kind === 'picture'
      ? await chronology.readPicture(what.entry, what.picture)
      : await attachments.readFile(what.attachment);
  } catch (error) {
    if (error instanceof AppError && error.code === 'record-damaged') return null;
    throw error;
  }
}

/** Records that came from elsewhere and hold together. */
export interface CheckedRecords {
  readonly records: CaseRecords;
  readonly vouched: VouchedContents;
}

/**
 * Checks foreign records before anything of them is used: their shape, each line of each chain, that a chain
 * brought in by another ends where that one says, and every content against what the chains vouch for. Only
 * the bytes of the files are still to be checked, when they are read. Throws `archive-damaged`.
 */
export function checkCaseRecords(untrusted: CaseRecords): CheckedRecords {
  const parsed = caseRecordsSchema.safeParse(untrusted);
  if (!parsed.success) throw new AppError('archive-damaged');
  const records = parsed.data;
  const chains = linksOf(records);
  const vouched = foldChains(chains);
  const faults = checkContents(vouched, presentIn(records));
  const holdsTogether =
    new Set(records.chains.map(({ device }) => device)).size === records.chains.length &&
    chains.flat().every((link) => isJoinTrue(link, records.chains)) &&
    faults.every((fault) => isExcused(fault, records)) &&
    belongsTogether(records) &&
    records.attachments.every(({ id, kind }) => (vouched.attachments.get(id)?.kind ?? kind) === kind) &&
    records.entries.every(({ entry }) => isPictureStateTrue(entry, vouched, records));
  if (!holdsTogether) throw new AppError('archive-damaged');
  return { records, vouched };
}

/** The links of each chain. Throws `archive-damaged` at the first line that does not follow. */
export function linksOf(records: {
  readonly case: { readonly id: string };
  readonly chains: readonly DeviceChain[];
}): Link[][] {
  const reference = caseReference(records.case.id, hashText);
  return records.chains.map(({ device, lines }) => {
    const { fault, links } = checkChain(lines, { case: reference, device }, { hash: hashText, readLink });
    if (fault !== null) throw new AppError('archive-damaged');
    return links;
  });
}

function readLink(value: unknown): Link | null {
  const parsed = linkSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

function presentIn({ entries, attachments, files }: CaseRecords): PresentContents {
  const pictures = new Map<string, Partial<Record<PictureKind, string>>>();
  for (const { what, sha256 } of files) {
    if (what.kind !== 'picture') continue;
    pictures.set(what.entry, { ...pictures.get(what.entry), [what.picture]: sha256 });
  }
  return {
    entries: entries.map(({ entry, salt }) => ({
      id: entry.id,
      device: entry.device,
      sequence: entry.sequence,
      digest: entryDigest(entry, salt, hashText),
    })),
    pictures: [...pictures].map(([entry, { stamped, original }]) => ({
      entry,
      sha256: stamped ?? '',
      ...(original !== undefined && { originalSha256: original }),
    })),
    attachments,
  };
}

/** A `joined` line names the end of a chain that is really there. */
function isJoinTrue({ act }: Link, chains: readonly DeviceChain[]): boolean {
  if (act.kind !== 'joined') return true;
  const line = chains.find(({ device }) => device === act.device)?.lines[act.linkCount - 1];
  return line !== undefined && hashText(line) === act.head;
}

/** What the sending device had lost is missing for that reason; nothing else may be wrong. */
function isExcused({ what, id, reason }: ContentFault, { lost }: CaseRecords): boolean {
  return reason === 'missing' && lost.some((thing) => thing.what === what && thing.id === id);
}

/** Everything is of this case, and every file is named once and belongs to something. */
function belongsTogether({ case: { id }, entries, attachments, files }: CaseRecords): boolean {
  const attached = new Map(attachments.map((attachment) => [attachment.id, attachment]));
  const known = new Set(entries.map(({ entry }) => entry.id));
  const names = new Set(files.map(({ name }) => name));
  const targets = new Set(files.map(({ what }) => JSON.stringify(what)));
  return (
    names.size === files.length &&
    targets.size === files.length &&
    attached.size === attachments.length &&
    entries.every(({ entry }) => entry.caseId === id) &&
    attachments.every((attachment) => attachment.caseId === id) &&
    files.every(({ what, sha256 }) =>
      what.kind === 'picture' ? known.has(what.entry) : attached.get(what.attachment)?.sha256 === sha256,
    ) &&
    attachments.every((one) =>
      files.some(({ what }) => what.kind === 'attachment' && what.attachment === one.id),
    )
  );
}

/** The state beside an entry is no part of its digest, so it must agree with what the chain says. */
function isPictureStateTrue(entry: Entry, vouched: VouchedContents, { lost }: CaseRecords): boolean {
  const known = vouched.pictures.get(entry.id);
  const isLost = lost.some(({ what, id }) => what === 'picture' && id === entry.id);
  if (entry.picture.state === 'taken') {
    return known !== undefined && !known.removed && known.sha256 === entry.picture.sha256;
  }
  return known === undefined || known.removed || isLost;
}

/** Names a file of a picture among those of the records. */
export function findPictureFile(
  { files }: CaseRecords,
  entryId: string,
  kind: PictureKind,
): RecordFile | undefined {
  const id = pictureId(entryId, kind);
  return files.find(({ what }) => what.kind === 'picture' && pictureId(what.entry, what.picture) === id);
}
