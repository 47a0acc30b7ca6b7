/**
 * The evidence bundle of one case, described in docs/bundle-format.md: one archive, or several when it must
 * pass a mail. Pictures go through one by one: read, hashed and written in one pass, while the next ones are
 * being unsealed. What depends on their hashes comes after them, and what proves the whole comes last.
 */
import type { Entry } from '../contracts/entry.ts';
import type { ExportedArchive, ExportNotice, ExportRequest } from '../contracts/export.ts';
import { CHECK_PAGE_PATH } from '../domain/evidence/bag.ts';
import { foldChains } from '../domain/evidence/chain-contents.ts';
import { describeBag, finishBag } from './bundle/bag-frame.ts';
import { beginBag, type BagPorts } from './bundle/bag-writer.ts';
import { composeContent, type BundleContent } from './bundle/bundle-content.ts';
import type { BundleSink } from './bundle/bundle-sink.ts';
import {
  estimateTexts,
  wordTexts,
  writeTexts,
  type TextPorts,
  type WordedTexts,
} from './bundle/bundle-texts.ts';
import { readEvidence, type CaseEvidence, type EvidencePorts } from './bundle/case-evidence.ts';
import { beginParts } from './bundle/part-series.ts';
import { readAhead } from './bundle/read-ahead.ts';
import { listRemovals } from './bundle/removals.ts';
import { EMBEDDED_MAX_BYTES } from './bundle/report-html.ts';
import {
  keepPreviews,
  listSpreadFiles,
  readSpreadFile,
  type FilePorts,
  type ReadyFile,
  type SpreadFile,
} from './bundle/spread-files.ts';
import { packFile } from './bundle/write-zip.ts';

export type ExportPorts = EvidencePorts &
  FilePorts &
  TextPorts &
  BagPorts & {
    /** The whole of `periksa.html`. */
    readCheckPage(): Promise<Uint8Array<ArrayBuffer>>;
    /** Where the archive with this number goes, from 1 on. */
    openSink(number: number): Promise<BundleSink>;
  };

export interface ExportWatch {
  /** Told after each picture and attachment; packing everything is the last of `total` steps. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the export, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface ExportedBundle {
  /** In the order in which their sinks were opened. */
  readonly archives: readonly ExportedArchive[];
  readonly notices: readonly ExportNotice[];
}

/** Pictures that are being read while another one is written: enough to keep the disk and the cipher busy. */
const PICTURES_AHEAD = 4;

/** What a mail carries grows by more than a third on its way (base64 in lines); the letter needs room as well. */
const MAIL_SHARE = 0.72;
const BYTES_PER_MEGABYTE = 1_000_000;
/** Of a part, for the pictures of each report. */
const EMBEDDED_SHARE = 1 / 8;
/** How many parts there will be shows at the end; until then the name is as long as it may get. */
const PARTS_GUESSED = 99;
/** Manifests, key, signature and readme of an empty bag. */
const TAGS_BYTES = 16_000;

/**
 * Reads only; noting the export in the chronology (`exported`) is for the caller, once the file is saved.
 * When it throws, nothing is left in any sink.
 * @throws AppError `not-found` when the case is gone, `storage-full`, `bundle-too-large`, `bundle-too-many-files`
 */
export async function exportBundle(
  request: ExportRequest,
  ports: ExportPorts,
  watch: ExportWatch = {},
): Promise<ExportedBundle> {
  const sinks: BundleSink[] = [];
  const openSink = async (number: number): Promise<BundleSink> => {
    const sink = await ports.openSink(number);
    sinks.push(sink);
    return sink;
  };
  try {
    return await writeArchives(request, { ...ports, openSink }, watch);
  } catch (error) {
    for (const sink of sinks) await sink.discard();
    throw error;
  }
}

async function writeArchives(
  request: ExportRequest,
  ports: ExportPorts,
  { onProgress = () => undefined, signal }: ExportWatch,
): Promise<ExportedBundle> {
  const evidence = await readEvidence(request.caseId, ports);
  const { base, madeAtUtc } = evidence;
  const draft = compose(request, evidence, NOTHING_FOUND);
  const draftName = nameArchive(base, 1, request.mailLimitMegabytes === null ? 1 : PARTS_GUESSED);
  const drafted = wordTexts(draft, evidence, ports, draftName);
  const maxBytes =
    request.mailLimitMegabytes === null
      ? null
      : Math.floor(request.mailLimitMegabytes * BYTES_PER_MEGABYTE * MAIL_SHARE);
  const embeddedMaxBytes = Math.min(EMBEDDED_MAX_BYTES, (maxBytes ?? Infinity) * EMBEDDED_SHARE);
  const writePdf = ({ model }: WordedTexts) =>
    ports.writePdf?.({
      model,
      madeAtUtc,
      ...(maxBytes !== null && { picturesMaxBytes: embeddedMaxBytes }),
    }) ?? null;
  // What one archive says is known now, unless a picture turns out to be lost or changed; that of a series
  // names how many there are.
  const draftedPdf = maxBytes === null ? writePdf(drafted) : null;
  // Its failure is told when its turn comes.
  draftedPdf?.catch(() => undefined);
  const checkPage = await ports.readCheckPage();
  const series = await beginParts({
    maxBytes,
    ...(maxBytes === null
      ? { reservedInFirstBytes: 0, reservedInEachBytes: 0 }
      : {
          reservedInFirstBytes: estimateTexts(drafted, ports, embeddedMaxBytes),
          reservedInEachBytes: TAGS_BYTES + packFile(CHECK_PAGE_PATH, checkPage).length,
        }),
    begin: async (number) =>
      beginBag(
        await ports.openSink(number),
        { folder: number === 1 ? base : `${base}-${number}`, madeAtUtc },
        ports,
      ),
  });

  const files = listSpreadFiles(draft, evidence, request.withOriginals);
  const found = startFinding();
  const previews = keepPreviews(embeddedMaxBytes);
  const steps = files.length + 1;
  const prepare = (file: SpreadFile) => readSpreadFile(file, ports, previews);
  let done = 0;
  for await (const ready of readAhead(files, prepare, PICTURES_AHEAD)) {
    signal?.throwIfAborted();
    note(found, ready);
    if (ready.preview !== null) previews.keep(ready.file.id, ready.preview);
    for (const { path, bytes, sha256 } of ready.files) {
      await series.add(path, bytes, sha256);
      ports.letGo?.(bytes);
    }
    done += 1;
    onProgress(done, steps);
  }

  const names = series.bags.map((_bag, index, { length }) => nameArchive(base, index + 1, length));
  const isAsDrafted = names[0] === draftName && isAsRecorded(evidence, found);
  const content = isAsDrafted ? draft : compose(request, evidence, found);
  const worded = isAsDrafted ? drafted : wordTexts(content, evidence, ports, names[0] ?? '');
  const pdf = (isAsDrafted ? draftedPdf : null) ?? writePdf(worded);
  await writeTexts(series.first, { worded, ports, previews, pdf, signal });
  const info = describeBag(content, evidence);
  for (const [index, bag] of series.bags.entries()) {
    signal?.throwIfAborted();
    const part = series.bags.length === 1 ? null : { number: index + 1, of: series.bags.length };
    await finishBag(bag, { content, evidence, checkPage, part, info });
  }
  onProgress(steps, steps);
  const archives = series.bags.map((bag, index) => ({
    fileName: names[index] ?? '',
    sizeBytes: bag.sizeBytes(),
  }));
  return { archives, notices: listNotices(archives, maxBytes, evidence, found) };
}

/** What reading the files brought to light. */
interface Found {
  /** SHA-256 of each picture by entry id; null when it is gone. Null instead of the map: nothing was read yet. */
  readonly pictures: Map<string, string | null> | null;
  /** Ids of attachments that do not open. */
  readonly unreadable: Set<string>;
}

const NOTHING_FOUND: Found = { pictures: null, unreadable: new Set() };

function startFinding(): Found & { readonly pictures: Map<string, string | null> } {
  return { pictures: new Map(), unreadable: new Set() };
}

function note({ pictures, unreadable }: ReturnType<typeof startFinding>, { file, files }: ReadyFile): void {
  const [first] = files;
  if (file.kind === 'picture') pictures.set(file.id, first?.sha256 ?? null);
  else if (first === undefined) unreadable.add(file.id);
}

/** The pictures and attachments are those that the draft told of. */
function isAsRecorded({ entries }: CaseEvidence, { pictures, unreadable }: Found): boolean {
  const isFound = ({ id, picture }: Entry): boolean =>
    picture.state !== 'taken' || pictures?.get(id) === picture.sha256;
  return unreadable.size === 0 && entries.every(({ entry }) => isFound(entry));
}

function nameArchive(base: string, number: number, count: number): string {
  return count === 1 ? `${base}.zip` : `${base}-${number}dari${count}.zip`;
}

/** Before the pictures are read their recorded hashes stand in, which give the same paths. */
function compose(request: ExportRequest, evidence: CaseEvidence, found: Found): BundleContent {
  const { attachments: wanted } = request;
  return composeContent({
    ...request,
    record: evidence.record,
    reference: evidence.reference,
    entries: evidence.entries.map(({ entry, salt }) => {
      const recorded = entry.picture.state === 'taken' ? entry.picture.sha256 : null;
      const pictureSha256 = found.pictures === null ? recorded : (found.pictures.get(entry.id) ?? null);
      return { entry, salt, pictureSha256 };
    }),
    chains: evidence.states,
    attachments: evidence.attachments.map((attachment) => ({
      attachment,
      isIncluded:
        !found.unreadable.has(attachment.id) && (wanted === 'all' || wanted.includes(attachment.id)),
    })),
    removals: listRemovals(evidence.links),
    madeAtUtc: evidence.madeAtUtc,
  });
}

function listNotices(
  archives: readonly ExportedArchive[],
  maxBytes: number | null,
  { entries, attachments, links }: CaseEvidence,
  { pictures, unreadable }: Found,
): ExportNotice[] {
  const vouched = foldChains(links);
  const damaged = {
    entryCount: countLive(vouched.entries) - entries.length,
    pictureCount: [...(pictures?.values() ?? [])].filter((sha256) => sha256 === null).length,
    attachmentCount: countLive(vouched.attachments) - attachments.length,
  };
  return [
    ...(Object.values(damaged).some((count) => count > 0)
      ? [{ kind: 'records-damaged', ...damaged } as const]
      : []),
    ...archives.flatMap(({ fileName, sizeBytes }): ExportNotice[] =>
      maxBytes !== null && sizeBytes > maxBytes ? [{ kind: 'part-over-limit', fileName }] : [],
    ),
    ...attachments.flatMap(({ id }, index): ExportNotice[] =>
      unreadable.has(id) ? [{ kind: 'attachment-unreadable', number: index + 1 }] : [],
    ),
  ];
}

function countLive(things: ReadonlyMap<string, { readonly removed: boolean }>): number {
  return [...things.values()].filter(({ removed }) => !removed).length;
}
