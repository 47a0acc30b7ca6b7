/** Chronology, attachments and chains in memory: the same promises as the adapters, nothing on disk. */
import { createHash } from 'node:crypto';
import type { Attachment } from '../../utils/contracts/attachment.ts';
import type { PictureKind } from '../../utils/contracts/case-records.ts';
import type { Deletion } from '../../utils/contracts/deletion.ts';
import type { Entry, PictureState } from '../../utils/contracts/entry.ts';
import type { LinkAct } from '../../utils/contracts/link.ts';
import { AppError } from '../../utils/contracts/result.ts';
import { pictureId } from '../../utils/contracts/stored.ts';
import { caseReference, entryDigest, linkLine, nextLink } from '../../utils/domain/evidence/chain.ts';
import { mergeDevices } from '../../utils/domain/evidence/devices.ts';
import type {
  AttachmentStore,
  Chronology,
  Clock,
  DeletionLog,
  Picture,
  Signer,
  Undo,
} from '../../utils/services/ports.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The device of whatever is recorded in memory. */
export const MEMORY_DEVICE = '00aa11bb22cc33dd';

export interface MemoryEvidence {
  readonly chronology: Chronology;
  readonly attachments: AttachmentStore;
  readonly deletions: DeletionLog;
  readonly signer: Signer;
  countEntries(caseId: string): number;
  /** Takes all evidence of a case away; what it returns brings it back. */
  removeCase(caseId: string): Undo;
}

/** SHA-256 of a text, 64 hexadecimal digits. */
export function hashInMemory(text: string | Bytes): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The salt of an entry in memory: the same for the same id. */
export function memorySalt(entryId: string): string {
  return hashInMemory(`salt of ${entryId}`).slice(0, 32);
}

export function createMemoryEvidence(
  { nowUtc }: Pick<Clock, 'nowUtc'>,
  content: {
    readonly entries?: readonly Entry[];
    readonly pictures?: ReadonlyMap<string, Bytes>;
    /** Ids of entries and attachments that do not open. */
    readonly damaged?: readonly string[];
  } = {},
): MemoryEvidence {
  const entries = new Map<string, Entry>();
  const pictures = new Map(content.pictures ?? []);
  const damaged = new Set(content.damaged);
  const attachments = new Map<string, Attachment>();
  const files = new Map<string, Bytes>();
  const chains = new Map<string, Map<string, string[]>>();
  const deletions: Deletion[] = [];
  /** The highest number ever given in a case. */
  const newest = new Map<string, number>();

  function addLinks(caseId: string, device: string, ...acts: LinkAct[]): void {
    const ofCase = chains.get(caseId) ?? new Map<string, string[]>();
    const lines = ofCase.get(device) ?? [];
    for (const act of acts) {
      const line = lines.at(-1);
      const last = line === undefined ? null : { number: lines.length, line };
      const place = { case: caseReference(caseId, hashInMemory), device };
      lines.push(linkLine(nextLink(place, last, { atUtc: nowUtc(), act }, hashInMemory)));
    }
    chains.set(caseId, ofCase.set(device, lines));
  }

  function store(entry: Entry): void {
    newest.set(entry.caseId, Math.max(newest.get(entry.caseId) ?? 0, entry.sequence));
    entries.set(entry.id, entry);
    const { id, caseId, device, sequence, picture } = entry;
    const digest = entryDigest(entry, memorySalt(id), hashInMemory);
    addLinks(caseId, device, { kind: 'entry', entry: id, sequence, digest });
    if (picture.state === 'taken') {
      const { sha256 } = picture;
      addLinks(caseId, device, { kind: 'picture', entry: id, sha256, originalSha256: null });
    }
    if (picture.state === 'missing') {
      addLinks(caseId, device, { kind: 'picture-missing', entry: id, reason: picture.reason });
    }
  }

  function entriesOf(caseId: string): Entry[] {
    return mergeDevices([...entries.values()].filter((entry) => entry.caseId === caseId));
  }

  function listEntries(caseId: string): Entry[] {
    return entriesOf(caseId).filter(({ id }) => !damaged.has(id));
  }

  function attachmentsOf(caseId: string): Attachment[] {
    return [...attachments.values()].filter((one) => one.caseId === caseId);
  }

  function entryOf(id: string): Entry {
    const entry = entries.get(id);
    if (!entry) throw new AppError('not-found');
    return entry;
  }

  function putState(id: string, picture: PictureState): void {
    entries.set(id, { ...entryOf(id), picture });
  }

  function putFiles(
    id: string,
    { png, originalPng, previewJpeg }: Pick<Picture, 'png' | 'originalPng' | 'previewJpeg'>,
  ) {
    const all: [PictureKind, Bytes | null][] = [
      ['stamped', png],
      ['original', originalPng],
      ['preview', previewJpeg],
    ];
    for (const [kind, bytes] of all) {
      if (bytes) pictures.set(pictureId(id, kind), bytes);
      else pictures.delete(pictureId(id, kind));
    }
  }

  function takeFiles(id: string, kinds: readonly PictureKind[]): Undo {
    const taken = kinds.map((kind) => [pictureId(id, kind), pictures.get(pictureId(id, kind))] as const);
    for (const [key] of taken) pictures.delete(key);
    return async () => {
      for (const [key, bytes] of taken) if (bytes) pictures.set(key, bytes);
    };
  }

  for (const entry of content.entries ?? []) store(entry);

  const chronology: Chronology = {
    append: async (draft, givenId) => {
      const sequence = (newest.get(draft.caseId) ?? 0) + 1;
      const id = givenId ?? `${draft.caseId}-entry-${sequence}`;
      const entry: Entry = { ...draft, id, device: MEMORY_DEVICE, sequence };
      store(entry);
      return entry;
    },
    list: async (caseId) => listEntries(caseId),
    revision: async (caseId) =>
      [...(chains.get(caseId)?.values() ?? [])].reduce((sum, lines) => sum + lines.length, 0),
    readAll: async (caseId) => ({
      entries: listEntries(caseId),
      damaged: entriesOf(caseId).filter(({ id }) => damaged.has(id)),
    }),
    listSalted: async (caseId) => listEntries(caseId).map((entry) => ({ entry, salt: memorySalt(entry.id) })),
    chains: async (caseId) =>
      [...(chains.get(caseId) ?? [])].map(([device, lines]) => ({ device, lines: [...lines] })),
    read: async (entryId) => entries.get(entryId) ?? null,
    attachPicture: async (entryId, picture) => {
      const entry = entries.get(entryId);
      if (entry?.picture.state !== 'pending') return;
      const { widthPx, heightPx, delayMs, sha256, originalPng } = picture;
      putFiles(entryId, picture);
      putState(entryId, { state: 'taken', widthPx, heightPx, delayMs, sha256 });
      const originalSha256 = originalPng && hashInMemory(originalPng);
      addLinks(entry.caseId, MEMORY_DEVICE, { kind: 'picture', entry: entryId, sha256, originalSha256 });
    },
    markPictureMissing: async (entryId, reason) => {
      const entry = entries.get(entryId);
      if (entry?.picture.state !== 'pending') return;
      putState(entryId, { state: 'missing', reason });
      addLinks(entry.caseId, MEMORY_DEVICE, { kind: 'picture-missing', entry: entryId, reason });
    },
    readPicture: async (entryId, kind = 'stamped') => pictures.get(pictureId(entryId, kind)) ?? null,
    redactPicture: async (entryId, picture) => {
      const entry = entryOf(entryId);
      if (entry.picture.state !== 'taken') throw new AppError('not-found');
      const { widthPx, heightPx, sha256, boxCount, originalPng } = picture;
      const { delayMs } = entry.picture;
      putFiles(entryId, picture);
      putState(entryId, { state: 'taken', widthPx, heightPx, delayMs, sha256, boxCount });
      const originalSha256 = originalPng && hashInMemory(originalPng);
      const act = { kind: 'picture-redacted', entry: entryId, sha256, originalSha256, boxCount } as const;
      addLinks(entry.caseId, MEMORY_DEVICE, act);
    },
    removePicture: async (entryId, what) => {
      const { caseId, picture } = entryOf(entryId);
      if (picture.state !== 'taken') throw new AppError('not-found');
      const kinds: PictureKind[] = what === 'picture' ? ['stamped', 'original', 'preview'] : ['original'];
      const putBack = takeFiles(entryId, kinds);
      if (what === 'picture') putState(entryId, { state: 'missing', reason: 'removed' });
      addLinks(caseId, MEMORY_DEVICE, { kind: 'removed', what, id: entryId });
      return async () => {
        putState(entryId, picture);
        await putBack();
        addLinks(caseId, MEMORY_DEVICE, { kind: 'restored', what, id: entryId });
      };
    },
    removeEntry: async (entryId) => {
      const entry = entryOf(entryId);
      const putBack = takeFiles(entryId, ['stamped', 'original', 'preview']);
      entries.delete(entryId);
      addLinks(entry.caseId, MEMORY_DEVICE, { kind: 'removed', what: 'entry', id: entryId });
      return async () => {
        entries.set(entryId, entry);
        await putBack();
        addLinks(entry.caseId, MEMORY_DEVICE, { kind: 'restored', what: 'entry', id: entryId });
      };
    },
    settleInterrupted: async (stillAwaited = []) => {
      for (const { id, picture } of entries.values()) {
        if (picture.state !== 'pending' || stillAwaited.includes(id)) continue;
        await chronology.markPictureMissing(id, 'interrupted');
      }
    },
  };

  return {
    chronology,
    attachments: {
      add: async (caseId, meta, bytes) => {
        const id = `${caseId}-attachment-${attachments.size + 1}`;
        const facts = { sha256: hashInMemory(bytes), sizeBytes: bytes.length };
        const added = { ...meta, ...facts, id, caseId, device: MEMORY_DEVICE, addedAtUtc: nowUtc() };
        attachments.set(id, added);
        files.set(id, bytes);
        addLinks(caseId, MEMORY_DEVICE, { kind: 'attachment', attachment: id, ...facts });
        return added;
      },
      list: async (caseId) => attachmentsOf(caseId).filter(({ id }) => !damaged.has(id)),
      readAll: async (caseId) => ({
        attachments: attachmentsOf(caseId).filter(({ id }) => !damaged.has(id)),
        damagedIds: attachmentsOf(caseId).flatMap(({ id }) => (damaged.has(id) ? [id] : [])),
      }),
      readFile: async (id) => files.get(id) ?? null,
      changeKind: async (id, kind) => {
        const attachment = attachments.get(id);
        if (!attachment) throw new AppError('not-found');
        attachments.set(id, { ...attachment, kind });
        addLinks(attachment.caseId, MEMORY_DEVICE, { kind: 'attachment-kind', attachment: id, to: kind });
      },
      remove: async (id) => {
        const [attachment, bytes] = [attachments.get(id), files.get(id)];
        if (!attachment || !bytes) throw new AppError('not-found');
        attachments.delete(id);
        files.delete(id);
        addLinks(attachment.caseId, MEMORY_DEVICE, { kind: 'removed', what: 'attachment', id });
        return async () => {
          attachments.set(id, attachment);
          files.set(id, bytes);
          addLinks(attachment.caseId, MEMORY_DEVICE, { kind: 'restored', what: 'attachment', id });
        };
      },
    },
    deletions: { list: async () => deletions.toReversed() },
    signer: createMemorySigner(),
    countEntries: (caseId) => entriesOf(caseId).length,
    removeCase(caseId) {
      const gone = entriesOf(caseId);
      const lines = chains.get(caseId);
      const putBack = gone.map(({ id }) => takeFiles(id, ['stamped', 'original', 'preview']));
      const loose = attachmentsOf(caseId);
      for (const { id } of gone) entries.delete(id);
      for (const { id } of loose) attachments.delete(id);
      chains.delete(caseId);
      const deletion: Deletion = {
        id: `deletion-${deletions.length + 1}`,
        atUtc: nowUtc(),
        reference: caseReference(caseId, hashInMemory),
        entryCount: gone.length,
        pictureCount: gone.filter(({ picture }) => picture.state === 'taken').length,
        attachmentCount: loose.length,
        heads: [...(lines ?? [])].map(([device, own]) => ({
          device,
          linkCount: own.length,
          head: hashInMemory(own.at(-1) ?? ''),
        })),
        restoredAtUtc: null,
      };
      const at = deletions.push(deletion) - 1;
      return async () => {
        for (const entry of gone) entries.set(entry.id, entry);
        for (const attachment of loose) attachments.set(attachment.id, attachment);
        for (const undo of putBack) await undo();
        if (lines) chains.set(caseId, lines);
        deletions[at] = { ...deletion, restoredAtUtc: nowUtc() };
      };
    },
  };
}

/** The seed of the test key: 32 times the byte 7. In front of it, what makes it a PKCS #8 key. */
const TEST_KEY = new Uint8Array([
  ...Buffer.from('302e020100300506032b657004220420', 'hex'),
  ...new Uint8Array(32).fill(7),
]);
const TEST_PUBLIC_KEY = 'ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c';

/** Signs with a key that every test knows, so that signatures are the same in each run. */
export function createMemorySigner(): Signer {
  return {
    device: async () => MEMORY_DEVICE,
    publicKey: async () => new Uint8Array(Buffer.from(TEST_PUBLIC_KEY, 'hex')),
    async sign(bytes) {
      const key = await crypto.subtle.importKey('pkcs8', TEST_KEY, 'Ed25519', false, ['sign']);
      return new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes));
    },
  };
}
