/** What a bundle will hold, before it is made: the same content, told file by file and value by value. */
import type { BundleAttachment } from '../contracts/bundle.ts';
import type { LetterId } from '../contracts/entry.ts';
import type { ExportRequest } from '../contracts/export.ts';
import { revealOf } from '../domain/evidence/reveal.ts';
import type { BundleContent } from './bundle/bundle-content.ts';
import { readEvidence, type CaseEvidence, type EvidencePorts } from './bundle/case-evidence.ts';
import { writeChronologyCsv } from './bundle/chronology-csv.ts';
import type { Letter } from './bundle/letters/letter.ts';
import { writeLetterFiles } from './bundle/letters/write-letters.ts';
import { listSpreadFiles } from './bundle/spread-files.ts';
import type { Chronology } from './ports.ts';
import {
  composeDraft,
  lettersOf,
  listLetters,
  REPORT_PATHS,
  type PreviewedLetter,
} from './preview-letters.ts';

export const FILE_GROUPS = [
  'report',
  'chronology',
  'chains',
  'letters',
  'pictures',
  'originals',
  'attachments',
  'proof',
] as const;
export type FileGroup = (typeof FILE_GROUPS)[number];

export interface PreviewedGroup {
  readonly group: FileGroup;
  readonly paths: readonly string[];
  readonly sizeBytes: number;
  /** Some of it is known only once the bundle is made. */
  readonly isEstimate: boolean;
}

export const SHOWN_VALUES = ['name', 'nik', 'email', 'phone', 'birthDate', 'proxy', 'triedEmails'] as const;
export type ShownValue = (typeof SHOWN_VALUES)[number];

export interface PreviewedValue {
  readonly value: ShownValue;
  /** As it will stand in the bundle; empty when it is not filled in, or masked whole. */
  readonly text: string;
  readonly state: 'readable' | 'masked' | 'not-filled';
}

export interface ExportPreview {
  /** Only groups that have files. */
  readonly groups: readonly PreviewedGroup[];
  readonly values: readonly PreviewedValue[];
  readonly letters: readonly PreviewedLetter[];
  readonly attachments: readonly BundleAttachment[];
}

export interface PreviewPorts extends EvidencePorts {
  readonly chronology: EvidencePorts['chronology'] & Pick<Chronology, 'readPicture'>;
}

/** Opening every picture of a long case only to know its size would take longer than the bundle. */
const MEASURED_PICTURES = 24;
/** What stands around the pictures in the report, and the lists and pages with which a bundle is checked. */
const REPORT_FRAME_BYTES = 100_000;
const PROOF_BYTES = 90_000;
const PREVIEW_BYTES = 60_000;

/** @throws AppError `not-found` when the case is gone */
export async function previewExport(request: ExportRequest, ports: PreviewPorts): Promise<ExportPreview> {
  const evidence = await readEvidence(request.caseId, ports);
  const content = composeDraft(request, evidence);
  const letters = lettersOf(content, evidence);
  return {
    groups: (await listGroups(request, content, evidence, letters, ports)).filter(
      ({ paths }) => paths.length > 0,
    ),
    values: listValues(request, content, evidence),
    letters: listLetters(letters),
    attachments: content.chronology.attachments,
  };
}

async function listGroups(
  request: ExportRequest,
  content: BundleContent,
  evidence: CaseEvidence,
  letters: Record<LetterId, Letter>,
  { chronology }: PreviewPorts,
): Promise<PreviewedGroup[]> {
  const { pictures } = content;
  const ids = pictures.map(({ entryId }) => entryId);
  const stamped = await measure(ids, (id) => chronology.readPicture(id));
  const originals = listSpreadFiles(content, evidence, request.withOriginals).flatMap(
    ({ id, originalPath }) => (originalPath === null ? [] : [{ id, path: originalPath }]),
  );
  const measuredOriginals = await measure(
    originals.map(({ id }) => id),
    (id) => chronology.readPicture(id, 'original'),
  );
  const json = JSON.stringify(content.chronology, null, 2);
  const csv = writeChronologyCsv(content.chronology.entries, request.language);
  const letterFiles = writeLetterFiles(letters);
  const included = content.chronology.attachments.filter(({ file }) => file !== null);
  return [
    {
      group: 'report',
      paths: REPORT_PATHS,
      sizeBytes: REPORT_FRAME_BYTES + bytesOf(json) + 2 * ids.length * PREVIEW_BYTES,
      isEstimate: true,
    },
    {
      group: 'chronology',
      paths: ['data/kronologi.json', 'data/kronologi.csv'],
      sizeBytes: bytesOf(json) + bytesOf(csv),
      isEstimate: false,
    },
    {
      group: 'chains',
      paths: evidence.chains.map(({ device }) => `data/rantai/${device}.jsonl`),
      sizeBytes: evidence.chains.reduce(
        (sum, { lines }) => sum + lines.reduce((length, line) => length + bytesOf(line) + 1, 0),
        0,
      ),
      isEstimate: false,
    },
    {
      group: 'letters',
      paths: letterFiles.map(({ path }) => path),
      sizeBytes: letterFiles.reduce((sum, { text }) => sum + bytesOf(text), 0),
      isEstimate: false,
    },
    { group: 'pictures', paths: pictures.map(({ path }) => path), ...stamped },
    { group: 'originals', paths: originals.map(({ path }) => path), ...measuredOriginals },
    {
      group: 'attachments',
      paths: included.flatMap(({ file }) => file ?? []),
      sizeBytes: included.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      isEstimate: false,
    },
    {
      group: 'proof',
      paths: [
        'BACA-SAYA.txt',
        'periksa.html',
        'bagit.txt',
        'bag-info.txt',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
        'kunci-publik.pem',
        'tanda-tangan.sig',
      ],
      sizeBytes: PROOF_BYTES,
      isEstimate: true,
    },
  ];
}

/** The sum of all sizes; of a long list from its first files. */
async function measure(
  ids: readonly string[],
  read: (id: string) => Promise<Uint8Array | null>,
): Promise<Pick<PreviewedGroup, 'sizeBytes' | 'isEstimate'>> {
  const measured = ids.slice(0, MEASURED_PICTURES);
  let sum = 0;
  // One at a time: only one picture lies in memory.
  for (const id of measured) sum += (await read(id))?.length ?? 0;
  const isEstimate = ids.length > measured.length;
  return { sizeBytes: isEstimate ? Math.round((sum / measured.length) * ids.length) : sum, isEstimate };
}

function listValues(
  request: ExportRequest,
  { chronology }: BundleContent,
  { record }: CaseEvidence,
): PreviewedValue[] {
  const reveal = revealOf(request.level);
  const { name, nik, email, phone, triedEmails = [] } = chronology.case;
  const shown = (value: ShownValue, stored: string, text: string, isOpen: boolean): PreviewedValue => {
    if (stored.trim() === '') return { value, text: '', state: 'not-filled' };
    return { value, text, state: isOpen ? 'readable' : 'masked' };
  };
  const tried = triedEmails.join(', ');
  return [
    shown('name', record.nameAsPrinted, name, reveal.name),
    shown('nik', record.nik, nik, reveal.nik),
    shown('email', record.email, email, reveal.email),
    shown('phone', record.phone, phone, reveal.phone),
    shown('birthDate', record.birthDate, reveal.birthDate ? record.birthDate : '', reveal.birthDate),
    // Few cases have these; that they are not filled in need not be said.
    ...(tried === '' ? [] : [shown('triedEmails', tried, tried, reveal.email)]),
    ...(request.proxy.trim() === '' ? [] : [shown('proxy', request.proxy, chronology.proxy, reveal.name)]),
  ];
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
