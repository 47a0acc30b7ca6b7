/** Joins a case that came from another browser with what is here. */
import { type Attachment, ATTACHMENT_KINDS, attachmentSchema } from '../contracts/attachment.ts';
import { type Case, caseSchema, withFormer } from '../contracts/case.ts';
import type { CaseRecords, PictureKind, RecordFile } from '../contracts/case-records.ts';
import type { PictureState } from '../contracts/entry.ts';
import type { LinkAct } from '../contracts/link.ts';
import { AppError } from '../contracts/result.ts';
import {
  pictureId,
  type SealedRecord,
  type StoredAttachment,
  type StoredEntry,
  type StoredLink,
  type StoredPicture,
} from '../contracts/stored.ts';
import { foldChains, type VouchedContents } from '../domain/evidence/chain-contents.ts';
import { joinFormer } from '../domain/evidence/former-values.ts';
import { sniffType } from '../domain/evidence/sniff-type.ts';
import type { CaseArchive, Clock, DescribeImport, DeviceChain, ImportOutcome } from '../services/ports.ts';
import { sealEntry } from './append-entry.ts';
import { sealAttachmentFile, sealMeta } from './attachment-store.ts';
import {
  type ArchivePorts,
  checkCaseRecords,
  findPictureFile,
  linksOf,
  readCaseRecords,
  readFileOf,
} from './case-archive.ts';
import { deviceClock } from './clock.ts';
import type { Database } from './database.ts';
import { hashText, sha256Hex } from './digest.ts';
import { freeBytes } from './free-bytes.ts';
import { type ChainEnd, createEvidenceWriter, type EvidenceWriter } from './evidence-writer.ts';
import {
  asEvidence,
  BATCH_BYTES,
  JOIN_STORES,
  type JoinStage,
  type Locks,
  refuseOther,
  sweepJoins,
  withJoinStage,
} from './join-stage.ts';
import { addLinks, readChains, wholeCase } from './link-store.ts';
import { sealPicture, takePictureFiles } from './picture-store.ts';
import { openAs, openReadable } from './sealed-content.ts';
import type { Vault } from './vault.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type ReadFile = (name: string) => Promise<Bytes | null>;

/** How often a join begins anew because something was recorded in the case meanwhile. */
const MAX_TRIES = 5;

/** A whole case, out and in. */
export function createCaseArchive(
  database: Database,
  vault: Vault,
  announce: () => void,
  ports: ArchivePorts,
  { clock = deviceClock, locks = navigator.locks, batchBytes = BATCH_BYTES }: JoinSurroundings = {},
): CaseArchive {
  const evidence = createEvidenceWriter(database, vault, announce, clock);
  return {
    read: (caseId) => readCaseRecords(ports, caseId),
    readFile: ({ what }) => readFileOf(ports, what),
    async join(untrusted, readFile, describe = () => Promise.resolve([])) {
      const { records } = checkCaseRecords(untrusted);
      await evidence.adopt(records.case.id);
      const setting = { caseId: records.case.id, locks, batchBytes };
      return withJoinStage(database, setting, async (stage) => {
        for (let tries = 0; tries < MAX_TRIES; tries += 1) {
          const outcome = await tryJoin(evidence, records, { readFile, describe, stage });
          if (outcome !== null) return outcome;
        }
        throw new AppError('storage-failed');
      });
    },
    sweep: () => sweepJoins(database, locks),
  };
}

interface JoinSurroundings {
  readonly clock?: Pick<Clock, 'nowUtc'>;
  readonly locks?: Locks;
  /** How much of the files is held in memory, but for a single picture that is larger. */
  readonly batchBytes?: number;
}

/** What is on this device of the case that is brought in. */
interface LocalCase {
  readonly record: SealedRecord | undefined;
  readonly chains: readonly DeviceChain[];
  readonly entries: ReadonlyMap<string, StoredEntry>;
  readonly attachments: ReadonlyMap<string, StoredAttachment>;
}

/** Everything that a join writes beside the files that wait. */
interface Plan {
  readonly record: SealedRecord | null;
  readonly links: readonly StoredLink[];
  readonly joins: readonly LinkAct[];
  readonly entries: readonly StoredEntry[];
  readonly attachments: readonly StoredAttachment[];
  /** Known here, and called something else on the other device. */
  readonly relabelledAttachments: readonly StoredAttachment[];
  readonly removedEntries: readonly string[];
  readonly removedPictures: readonly string[];
  readonly removedOriginals: readonly string[];
  readonly removedAttachments: readonly string[];
  readonly outcome: ImportOutcome;
}

interface JoinTools {
  readonly readFile: ReadFile;
  readonly describe: DescribeImport;
  readonly stage: JoinStage;
}

/** Null when the case changed on this device while the join was being prepared. */
async function tryJoin(
  evidence: EvidenceWriter,
  records: CaseRecords,
  { readFile, describe, stage }: JoinTools,
): Promise<ImportOutcome | null> {
  const { database } = evidence;
  const caseId = records.case.id;
  const device = await evidence.device();
  const local = await readLocal(database, caseId);
  const plan = await planJoin(evidence, local, records, { device, readFile, stage });
  const notes = await Promise.all(
    (await describe(plan.outcome)).map((draft) => sealEntry(evidence.vault, draft)),
  );
  if (plan.outcome.linkCount === 0 && plan.record === null && notes.length === 0) return plan.outcome;
  await stage.flush();

  const isWritten = await database.write(JOIN_STORES, async (transaction) => {
    const links = transaction.objectStore('links');
    const known = local.chains.reduce((sum, { lines }) => sum + lines.length, 0);
    const hasCase = (await transaction.objectStore('cases').getKey(caseId)) !== undefined;
    if ((await links.count(wholeCase(caseId))) !== known || hasCase !== (local.record !== undefined)) {
      return false;
    }
    if (!(await stage.isWhole(transaction))) return false;
    const entries = transaction.objectStore('entries');
    const pictures = transaction.objectStore('pictures');
    const attachments = transaction.objectStore('attachments');
    const files = transaction.objectStore('attachment-files');
    if (plan.record) await transaction.objectStore('cases').put(plan.record);
    for (const id of [...plan.removedEntries, ...plan.removedPictures]) {
      await takePictureFiles(asEvidence(transaction), id);
    }
    for (const id of plan.removedEntries) await entries.delete(id);
    for (const id of plan.removedOriginals) await pictures.delete(pictureId(id, 'original'));
    for (const id of plan.removedAttachments) {
      await attachments.delete(id);
      await files.delete(id);
    }
    await stage.show(transaction);
    for (const entry of plan.entries) {
      refuseOther(await entries.get(entry.id), caseId);
      await entries.put(entry);
    }
    for (const stored of plan.attachments) {
      refuseOther(await attachments.get(stored.id), caseId);
      await attachments.put(stored);
    }
    for (const stored of plan.relabelledAttachments) await attachments.put(stored);
    for (const link of plan.links) await links.add(link);
    const chain: ChainEnd = {
      device,
      add: (...acts) => addLinks(links, { caseId, device, atUtc: evidence.nowUtc() }, acts),
    };
    await chain.add(...plan.joins);
    for (const store of notes) await store(asEvidence(transaction), chain);
    return true;
  });
  if (!isWritten) return null;
  evidence.announce();
  return plan.outcome;
}

async function readLocal(database: Database, caseId: string): Promise<LocalCase> {
  const chains = await readChains(database, caseId);
  const [record, entries, attachments] = await database.read((connection) =>
    Promise.all([
      connection.get('cases', caseId),
      connection.getAllFromIndex('entries', 'by-case', wholeCase(caseId)),
      connection.getAllFromIndex('attachments', 'by-case', caseId),
    ]),
  );
  return {
    record,
    chains,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    attachments: new Map(attachments.map((attachment) => [attachment.id, attachment])),
  };
}

interface PlanTools extends Pick<JoinTools, 'readFile' | 'stage'> {
  readonly device: string;
}

/** Also lets the files wait that are new here. */
async function planJoin(
  { vault }: EvidenceWriter,
  local: LocalCase,
  records: CaseRecords,
  { device, readFile, stage }: PlanTools,
): Promise<Plan> {
  const caseId = records.case.id;
  const { links, joined } = compareChains(local.chains, records.chains);
  const vouched = foldChains(linksOf({ case: records.case, chains: joined }));
  const foreign = [...new Set(links.map((link) => link.device))].filter((other) => other !== device);

  const entries: StoredEntry[] = [];
  let newEntryCount = 0;
  let pictureCount = 0;
  /** Here it was another one, and the sending device had lost it. */
  const lostPictures: string[] = [];
  for (const { entry, salt } of records.entries) {
    if (vouched.entries.get(entry.id)?.removed !== false) continue;
    const known = local.entries.get(entry.id);
    const picture = choosePicture(entry.id, known?.picture, entry.picture, vouched);
    if (known && JSON.stringify(known.picture) === JSON.stringify(picture)) continue;
    if (picture.state === 'taken' && !isSamePicture(known?.picture, picture)) {
      const files = listPictureFiles(records, entry.id, vouched);
      if (files === null) lostPictures.push(entry.id);
      else {
        pictureCount += 1;
        const waiting = { entryId: entry.id, isNew: known === undefined, mark: JSON.stringify(files) };
        await stage.putPicture(waiting, () =>
          sealFiles(vault, { caseId, entryId: entry.id }, files, readFile),
        );
      }
    }
    if (known) entries.push({ ...known, picture });
    else {
      newEntryCount += 1;
      const { id, caseId: _case, device: recordedBy, sequence, picture: _picture, ...content } = entry;
      const sealed = await vault.sealJson({ store: 'entries', id }, { ...content, salt });
      entries.push({ ...sealed, caseId, device: recordedBy, sequence, picture });
    }
  }

  const attachments: StoredAttachment[] = [];
  for (const attachment of records.attachments) {
    const isWanted = vouched.attachments.get(attachment.id)?.removed === false;
    if (!isWanted || local.attachments.has(attachment.id)) continue;
    attachments.push(await sealMeta(vault, attachment));
    await stage.putAttachment(attachment.id, async () => {
      const bytes = await readAttachment(records, attachment, readFile);
      const sealed = await sealAttachmentFile(vault, attachment.id, bytes);
      freeBytes(bytes);
      return sealed;
    });
  }

  const updated = new Map(entries.map((entry) => [entry.id, entry]));
  const kept = [...local.entries.keys()].filter((id) => vouched.entries.get(id)?.removed !== true);
  return {
    record: await planRecord(vault, local.record, records),
    links: links.map((link) => ({ caseId, ...link })),
    joins: foreign.map((other): LinkAct => {
      const lines = joined.find((chain) => chain.device === other)?.lines ?? [];
      return { kind: 'joined', device: other, linkCount: lines.length, head: hashText(lines.at(-1) ?? '') };
    }),
    entries,
    attachments,
    relabelledAttachments: await sealChangedKinds(vault, local, vouched),
    removedEntries: [...local.entries.keys()].filter((id) => !kept.includes(id)),
    removedPictures: [
      ...kept.filter((id) => updated.get(id)?.picture.state === 'missing'),
      ...lostPictures.filter((id) => local.entries.has(id)),
    ],
    removedOriginals: kept.filter((id) => vouched.pictures.get(id)?.originalRemoved === true),
    removedAttachments: [...local.attachments.keys()].filter(
      (id) => vouched.attachments.get(id)?.removed === true,
    ),
    outcome: {
      caseId,
      isNewCase: local.record === undefined,
      devices: foreign,
      linkCount: links.length,
      entryCount: newEntryCount,
      pictureCount,
      attachmentCount: attachments.length,
    },
  };
}

/**
 * The lines that are new here, and all chains as they will be. A chain only ever grows, so of two copies one
 * is the beginning of the other. Throws `archive-conflict` when it is not.
 */
function compareChains(
  local: readonly DeviceChain[],
  incoming: readonly DeviceChain[],
): { readonly links: Omit<StoredLink, 'caseId'>[]; readonly joined: DeviceChain[] } {
  const joined = new Map(local.map((chain) => [chain.device, chain]));
  const links: Omit<StoredLink, 'caseId'>[] = [];
  for (const chain of incoming) {
    const known = joined.get(chain.device)?.lines ?? [];
    const shared = Math.min(known.length, chain.lines.length);
    if (known.slice(0, shared).some((line, at) => line !== chain.lines[at])) {
      throw new AppError('archive-conflict');
    }
    const added = chain.lines.slice(shared);
    if (added.length === 0) continue;
    joined.set(chain.device, chain);
    links.push(...added.map((line, at) => ({ device: chain.device, number: shared + at + 1, line })));
  }
  return { links, joined: [...joined.values()] };
}

/** Of the two states, the one that the joined chains vouch for. */
function choosePicture(
  entryId: string,
  here: PictureState | undefined,
  there: PictureState,
  { pictures }: VouchedContents,
): PictureState {
  const known = pictures.get(entryId);
  if (known?.removed) return { state: 'missing', reason: 'removed' };
  if (known) {
    const isVouched = (state: PictureState | undefined): state is PictureState =>
      state?.state === 'taken' && state.sha256 === known.sha256;
    return [here, there].find(isVouched) ?? here ?? there;
  }
  return here === undefined || here.state === 'pending' ? there : here;
}

function isSamePicture(known: PictureState | undefined, picture: PictureState): boolean {
  return known?.state === 'taken' && picture.state === 'taken' && known.sha256 === picture.sha256;
}

type NamedFiles = Readonly<Record<PictureKind, RecordFile | null>>;

/** The files of a picture that are wanted here; null when the sending device had lost it, and says so. */
function listPictureFiles(
  records: CaseRecords,
  entryId: string,
  { pictures }: VouchedContents,
): NamedFiles | null {
  const find = (kind: PictureKind): RecordFile | null => findPictureFile(records, entryId, kind) ?? null;
  const stamped = find('stamped');
  if (stamped === null) return null;
  const isOriginalRemoved = pictures.get(entryId)?.originalRemoved === true;
  return { stamped, original: isOriginalRemoved ? null : find('original'), preview: find('preview') };
}

async function sealFiles(
  vault: Vault,
  place: { readonly caseId: string; readonly entryId: string },
  files: NamedFiles,
  readFile: ReadFile,
): Promise<StoredPicture[]> {
  const png = await readChecked(files.stamped, readFile);
  if (png === null) throw new AppError('archive-damaged');
  const originalPng = await readChecked(files.original, readFile);
  const previewJpeg = await readChecked(files.preview, readFile);
  const sealed = await sealPicture(vault, place, { png, originalPng, previewJpeg });
  for (const bytes of [png, originalPng, previewJpeg]) if (bytes) freeBytes(bytes);
  return sealed;
}

/** Also throws for a file that is not of the type it says: a bundle and a viewer take its word for it. */
async function readAttachment(
  records: CaseRecords,
  { id, mediaType }: Attachment,
  readFile: ReadFile,
): Promise<Bytes> {
  const file = records.files.find(({ what }) => what.kind === 'attachment' && what.attachment === id);
  const bytes = await readChecked(file ?? null, readFile);
  if (bytes === null || sniffType(bytes) !== mediaType) throw new AppError('archive-damaged');
  return bytes;
}

/** Those that the joined chains call something else than this device does; one that is damaged stays as it is. */
async function sealChangedKinds(
  vault: Vault,
  local: LocalCase,
  { attachments }: VouchedContents,
): Promise<StoredAttachment[]> {
  const relabelled = await openReadable([...local.attachments.values()], async (stored) => {
    const { kind = null, removed = true } = attachments.get(stored.id) ?? {};
    const known = ATTACHMENT_KINDS.find((one) => one === kind);
    if (known === undefined || removed) return [];
    const attachment = await openAs(vault, 'attachments', stored, attachmentSchema);
    return attachment.kind === known ? [] : [await sealMeta(vault, { ...attachment, kind: known })];
  });
  return relabelled.flat();
}

/** The bytes of a file that the records name; null when they name none. Throws `archive-damaged`. */
async function readChecked(file: RecordFile | null, readFile: ReadFile): Promise<Bytes | null> {
  if (file === null) return null;
  const bytes = await readFile(file.name);
  if (bytes === null || (await sha256Hex(bytes)) !== file.sha256) throw new AppError('archive-damaged');
  return bytes;
}

/** What the KTP says is taken from whichever device changed it last; what either held before is known to both. */
async function planRecord(
  vault: Vault,
  local: SealedRecord | undefined,
  { case: record }: CaseRecords,
): Promise<SealedRecord | null> {
  const [here] = await openReadable(local ? [local] : [], (stored) =>
    openAs(vault, 'cases', stored, caseSchema),
  );
  const seal = (joined: Case): Promise<SealedRecord> =>
    vault.sealJson({ store: 'cases', id: record.id }, joined);
  if (here === undefined) return seal(record);
  const isNewer = here.updatedAtUtc < record.updatedAtUtc;
  const kept = isNewer ? record : here;
  const before = here.former ?? {};
  const former = joinFormer(before, record.former ?? {}, kept);
  if (!isNewer) return former === before ? null : seal(withFormer(here, former));
  // What is replaced here is told by an entry, `data-differed`.
  return seal(withFormer(record, former));
}
