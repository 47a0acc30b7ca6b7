import { CHRONOLOGY_VERSION } from '../contracts/bundle.ts';
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
import type { Reveal } from '../domain/evidence/redact-text.ts';
import { summarizeChronology } from '../domain/evidence/summary.ts';
import { readNik } from '../domain/nik/read-nik.ts';
import type { BundleContent } from './bundle/bundle-content.ts';
import { compactInstant, composeContent, type EntryWithPicture } from './bundle/bundle-content.ts';
import { writeChronologyCsv } from './bundle/chronology-csv.ts';
import { writeHelpdeskLetter } from './bundle/helpdesk-letter.ts';
import { checksDone, writeReport } from './bundle/report-html.ts';
import type { Sha256 } from './bundle/verify-bag.ts';
import { writeZip, type BundleFile } from './bundle/write-zip.ts';
import type { CaseStore, Chronology, Clock } from './ports.ts';

export interface ExportRequest {
  readonly caseId: string;
  readonly language: Language;
  /** What stays readable in this bundle; everything else personal but the name is masked. */
  readonly reveal: Reveal;
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
  const entries = await collectEntries(request.caseId, ports, onProgress);
  const content = composeContent({
    ...request,
    fieldMapCheckedOn: request.fieldMapCheckedOn ?? null,
    record,
    reference,
    entries,
    madeAtUtc,
  });
  const nikVerdict =
    record.nik === '' ? null : readNik(record.nik, { today: madeAtUtc.slice(0, 10) }).verdict;

  const payload = writePayload(content, nikVerdict, request.styleSheet);
  const bag = await wrapInBag(payload, content, ports.sha256);
  const folder = `bukti-${reference}-${compactInstant(madeAtUtc)}`;
  const files = bag.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }));
  return { fileName: `${folder}.zip`, zip: writeZip(files, madeAtUtc) };
}

async function collectEntries(
  caseId: string,
  ports: ExportPorts,
  onProgress: ExportProgress,
): Promise<EntryWithPicture[]> {
  const collected: EntryWithPicture[] = [];
  const entries = await ports.chronology.list(caseId);
  for (const entry of entries) {
    const png = entry.picture.state === 'taken' ? await ports.chronology.readPicture(entry.id) : null;
    const picture = png === null ? null : { png, sha256: await ports.sha256(png) };
    collected.push({ entry, picture });
    await onProgress(collected.length, entries.length + 1);
  }
  return collected;
}

function writePayload(
  { chronology, pictures }: BundleContent,
  nikVerdict: ReturnType<typeof readNik>['verdict'] | null,
  styleSheet: string,
): BundleFile[] {
  const summary = summarizeChronology(chronology.entries);
  const texts: [path: string, text: string][] = [
    ['data/laporan.html', writeReport({ chronology, pictures, summary, nikVerdict, styleSheet })],
    ['data/kronologi.json', `${JSON.stringify(chronology, null, 2)}\n`],
    ['data/kronologi.csv', writeChronologyCsv(chronology.entries, chronology.language)],
  ];
  const enclosures = [...texts.map(([path]) => path), ...pictures.map(({ path }) => path)];
  const letter = writeHelpdeskLetter({
    chronology,
    summary,
    // The letter is Indonesian whatever the language of the report.
    checks: checksDone({ chronology: { ...chronology, language: 'id' }, summary, nikVerdict }),
    enclosures,
  });
  return [
    ...texts.map(([path, text]) => ({ path, bytes: encode(text) })),
    ...pictures.map(({ path, png }) => ({ path, bytes: png })),
    { path: 'data/surat/helpdesk-oss.txt', bytes: encode(letter) },
  ];
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
