import { CHRONOLOGY_VERSION, type PrivacyLevel } from '../contracts/bundle.ts';
import type { Case } from '../contracts/case.ts';
import type { Environment } from '../contracts/entry.ts';
import { AppError } from '../contracts/result.ts';
import type { Language } from '../contracts/settings.ts';
import {
  BAG_DECLARATION,
  BAG_DECLARATION_PATH,
  BAG_INFO_PATH,
  MANIFEST_PATH,
  payloadOxum,
  TAG_MANIFEST_PATH,
  writeBagInfo,
  writeManifest,
} from '../domain/evidence/bag.ts';
import { readNik } from '../domain/nik/read-nik.ts';
import type { BundleContent } from './bundle/bundle-content.ts';
import { compactInstant, composeContent, type EntryEvidence } from './bundle/bundle-content.ts';
import { writeChronologyCsv } from './bundle/chronology-csv.ts';
import { writeLetterFiles, writeLetters } from './bundle/letters/write-letters.ts';
import { writeReport, type ReportPicture } from './bundle/report-html.ts';
import { makeReportModel } from './bundle/report-model.ts';
import type { Sha256 } from './bundle/verify-bag.ts';
import { writeZip, type BundleFile } from './bundle/write-zip.ts';
import type { CaseStore, Chronology, Clock } from './ports.ts';

export interface ExportRequest {
  readonly caseId: string;
  readonly language: Language;
  /** How much of the personal data stays readable in this bundle. */
  readonly level: PrivacyLevel;
  /** IANA zone in which times are shown. */
  readonly timeZone: string;
  /** The text of `components/shared/tokens.css`. */
  readonly styleSheet: string;
  /** Of the extension that makes the bundle. */
  readonly environment: Environment;
  /** When the field map was last compared with the live portal, ISO 8601; null or left out: never. */
  readonly fieldMapCheckedOn?: string | null;
}

export interface ExportPorts {
  readonly cases: Pick<CaseStore, 'read'>;
  readonly chronology: Pick<Chronology, 'list' | 'readPicture'>;
  readonly clock: Pick<Clock, 'nowUtc'>;
  readonly sha256: Sha256;
}

/**
 * Told after each entry; packing everything is the last of `total` steps. What it returns is waited for, so
 * that a screen can be drawn meanwhile.
 */
export type ExportProgress = (done: number, total: number) => void | Promise<void>;

export interface ExportedBundle {
  /** `bukti-<case>-<time>.zip`; names nobody. */
  readonly fileName: string;
  readonly zip: Uint8Array<ArrayBuffer>;
}

/**
 * The evidence bundle of one case: a ZIP of one BagIt folder, described in docs/bundle-format.md.
 * Reads only; noting the export in the chronology (`exported`) is for the caller, once the file is saved.
 * @throws AppError `not-found` when the case is gone
 */
export async function exportBundle(
  request: ExportRequest,
  ports: ExportPorts,
  onProgress: ExportProgress = () => undefined,
): Promise<ExportedBundle> {
  const record = await ports.cases.read(request.caseId);
  if (record === null) throw new AppError('not-found');
  const madeAtUtc = ports.clock.nowUtc();
  const reference = (await ports.sha256(encode(record.id))).slice(0, 8);
  const collected = await collectEntries(request.caseId, ports, onProgress);
  const content = composeContent({
    ...request,
    fieldMapCheckedOn: request.fieldMapCheckedOn ?? null,
    record,
    reference,
    entries: collected.map(({ evidence }) => evidence),
    chains: [],
    attachments: [],
    removals: [],
    proxy: '',
    madeAtUtc,
  });
  const folder = `bukti-${reference}-${compactInstant(madeAtUtc)}`;
  const fileName = `${folder}.zip`;
  const payload = writePayload({ content, record, collected, request, fileName });
  const bag = await wrapInBag(payload, content, ports.sha256);
  const files = bag.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }));
  return { fileName, zip: writeZip(files, madeAtUtc) };
}

interface CollectedEntry {
  readonly evidence: EntryEvidence;
  readonly png: Uint8Array | null;
}

async function collectEntries(
  caseId: string,
  ports: ExportPorts,
  onProgress: ExportProgress,
): Promise<CollectedEntry[]> {
  const collected: CollectedEntry[] = [];
  const entries = await ports.chronology.list(caseId);
  for (const entry of entries) {
    const png = entry.picture.state === 'taken' ? await ports.chronology.readPicture(entry.id) : null;
    const pictureSha256 = png === null ? null : await ports.sha256(png);
    collected.push({ evidence: { entry, salt: null, pictureSha256 }, png });
    await onProgress(collected.length, entries.length + 1);
  }
  return collected;
}

interface PayloadParts {
  readonly content: BundleContent;
  readonly record: Case;
  readonly collected: readonly CollectedEntry[];
  readonly request: ExportRequest;
  readonly fileName: string;
}

function writePayload({ content, record, collected, request, fileName }: PayloadParts): BundleFile[] {
  const { chronology } = content;
  const pngs = new Map(collected.flatMap(({ evidence, png }) => (png ? [[evidence.entry.id, png]] : [])));
  const facts = {
    chronology,
    nik: record.nik === '' ? null : readNik(record.nik, { today: chronology.madeAtUtc.slice(0, 10) }),
    hasTitlesOnKtp: (record.titlesOnKtp ?? '') !== '',
  };
  const model = makeReportModel({
    ...facts,
    clockTurnedEntries: new Set(),
    keyFingerprint: null,
    fileName,
  });
  const embedded = new Map(
    [...pngs].map(([id, bytes]): [string, ReportPicture] => [id, { mediaType: 'image/png', bytes }]),
  );
  const texts: { path: string; text: string }[] = [
    {
      path: 'data/laporan.html',
      text: writeReport({ model, pictures: embedded, styleSheet: request.styleSheet }),
    },
    { path: 'data/kronologi.json', text: `${JSON.stringify(chronology, null, 2)}\n` },
    { path: 'data/kronologi.csv', text: writeChronologyCsv(chronology.entries, chronology.language) },
  ];
  const pictures = content.pictures.flatMap(({ entryId, path }) => {
    const png = pngs.get(entryId);
    return png === undefined ? [] : [{ path, bytes: png }];
  });
  const enclosures = [...texts, ...pictures].map(({ path }) => path);
  const letters = writeLetterFiles(writeLetters({ ...facts, enclosures }));
  const encoded = ({ path, text }: { path: string; text: string }): BundleFile => ({
    path,
    bytes: encode(text),
  });
  return [...texts.map(encoded), ...pictures, ...letters.map(encoded)];
}

/** The payload with the files that say what it is and prove that it is whole, these first. */
async function wrapInBag(
  payload: readonly BundleFile[],
  { chronology }: BundleContent,
  sha256: Sha256,
): Promise<BundleFile[]> {
  const { software, madeAtLocal, privacy } = chronology;
  const sizes = payload.map(({ bytes }) => bytes.length);
  const info = writeBagInfo([
    ['Bagging-Date', madeAtLocal.slice(0, 10)],
    ['Bagging-Time', madeAtLocal],
    ['Bag-Software-Agent', `${software.name} ${software.version}`],
    ['External-Identifier', chronology.case.reference],
    [
      'External-Description',
      'Kronologi dan bukti kendala pendaftaran OSS / evidence of trouble with OSS registration',
    ],
    ['Payload-Oxum', payloadOxum(sizes)],
    ['Chronology-Version', String(CHRONOLOGY_VERSION)],
    ['Field-Map-Version', software.catalogueVersion],
    ['Field-Map-Last-Checked-On-Live-Site', software.fieldMapCheckedOn ?? 'never'],
    ['Privacy-Level', privacy.level],
    ['Privacy-Name', privacy.name],
    ['Privacy-NIK', privacy.nik],
    ['Privacy-Email', privacy.email],
    ['Privacy-Phone', privacy.phone],
    ['Privacy-Birth-Date', privacy.birthDate],
  ]);
  const tags: BundleFile[] = [
    { path: BAG_DECLARATION_PATH, bytes: encode(BAG_DECLARATION) },
    { path: BAG_INFO_PATH, bytes: encode(info) },
    { path: MANIFEST_PATH, bytes: encode(await listHashes(payload, sha256)) },
  ];
  const tagManifest = { path: TAG_MANIFEST_PATH, bytes: encode(await listHashes(tags, sha256)) };
  return [...tags, tagManifest, ...payload];
}

async function listHashes(files: readonly BundleFile[], sha256: Sha256): Promise<string> {
  const lines: { path: string; sha256: string }[] = [];
  for (const { path, bytes } of files) lines.push({ path, sha256: await sha256(bytes) });
  return writeManifest(lines);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
