/** Reports, chronology, chains and letters: the files of a bundle that depend on all others. */
import { CHAIN_FOLDER, CHRONOLOGY_PATH } from '../../domain/evidence/bag.ts';
import { findClockTurns } from '../../domain/evidence/clock-turns.ts';
import { readNik } from '../../domain/nik/read-nik.ts';
import { encode, type BagWriter } from './bag-writer.ts';
import type { BundleContent } from './bundle-content.ts';
import type { CaseEvidence } from './case-evidence.ts';
import { writeChronologyCsv } from './chronology-csv.ts';
import { writeLetterFiles, writeLetters } from './letters/write-letters.ts';
import { writeReportAround } from './report-html.ts';
import { makeReportModel, type ReportModel } from './report-model.ts';
import type { ReportPdfRequest } from './report-pdf.ts';
import type { Previews } from './spread-files.ts';
import type { Sha256 } from './verify-bag.ts';
import { packFile } from './write-zip.ts';

/**
 * Makes `data/laporan.pdf` and reads the small pictures for it. Passed in, so that its library and its fonts
 * are loaded only where bundles are made.
 */
export type WritePdf = (
  request: Pick<ReportPdfRequest, 'model' | 'madeAtUtc' | 'picturesMaxBytes'>,
) => Promise<Uint8Array<ArrayBuffer>>;

export interface TextPorts {
  readonly sha256: Sha256;
  /** The text of `components/shared/tokens.css`. */
  readonly styleSheet: string;
  /** Without it a bundle has no PDF. */
  readonly writePdf?: WritePdf;
  /**
   * Told of the bytes of each large file once they are written. The worker gives their memory back at once;
   * left to the browser, a hundred megabytes gather before it does.
   */
  readonly letGo?: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/** Fonts, page layout and texts of the PDF. */
const PDF_FRAME_BYTES = 400_000;

export interface TextRequest {
  readonly worded: WordedTexts;
  readonly ports: TextPorts;
  readonly previews: Previews;
  /** `data/laporan.pdf`; null when there is none. */
  readonly pdf: Promise<Uint8Array<ArrayBuffer>> | null;
  readonly signal?: AbortSignal | undefined;
}

/** Report, chronology, chains and letters, into the first part. */
export async function writeTexts(
  bag: BagWriter,
  { worded: { model, texts }, ports, previews, pdf, signal }: TextRequest,
): Promise<void> {
  const add = async (path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    signal?.throwIfAborted();
    await bag.add(path, bytes, await ports.sha256(bytes));
  };
  const report = writeReportBytes(model, ports.styleSheet, previews);
  previews.kept.clear();
  await add(REPORT_PATH, report);
  ports.letGo?.(report);
  if (pdf !== null) await add(PDF_PATH, await pdf);
  for (const { path, text } of texts) await add(path, encode(text));
}

const PDF_PATH = 'data/laporan.pdf';
const REPORT_PATH = 'data/laporan.html';
const CSV_PATH = 'data/kronologi.csv';

/** What the texts of a bundle say. */
export interface WordedTexts {
  readonly model: ReportModel;
  /** All text files of the payload but the report. */
  readonly texts: readonly { readonly path: string; readonly text: string }[];
}

/** `fileName` is that of the archive which will hold them. */
export function wordTexts(
  content: BundleContent,
  evidence: CaseEvidence,
  ports: TextPorts,
  fileName: string,
): WordedTexts {
  const { chronology } = content;
  const { record, links, chains, fingerprint, madeAtUtc } = evidence;
  const facts = {
    chronology,
    nik: record.nik === '' ? null : readNik(record.nik, { today: madeAtUtc.slice(0, 10) }),
    hasTitlesOnKtp: (record.titlesOnKtp ?? '') !== '',
  };
  const clockTurnedEntries = new Set(
    links.flatMap(findClockTurns).flatMap(({ entry }) => (entry === null ? [] : [entry])),
  );
  const model = makeReportModel({ ...facts, clockTurnedEntries, keyFingerprint: fingerprint, fileName });
  const enclosures = [
    ...(ports.writePdf ? [PDF_PATH] : []),
    REPORT_PATH,
    CHRONOLOGY_PATH,
    CSV_PATH,
    ...content.pictures.map(({ path }) => path),
    ...content.attachments.map(({ path }) => path),
  ];
  return {
    model,
    texts: [
      { path: CHRONOLOGY_PATH, text: `${JSON.stringify(chronology, null, 2)}\n` },
      { path: CSV_PATH, text: writeChronologyCsv(chronology.entries, chronology.language) },
      ...chains.map(({ device, lines }) => ({
        path: `${CHAIN_FOLDER}${device}.jsonl`,
        text: lines.map((line) => `${line}\n`).join(''),
      })),
      ...writeLetterFiles(writeLetters({ ...facts, enclosures })),
    ],
  };
}

/** The report with its pictures, put together as bytes: as one string it would take several times the room. */
function writeReportBytes(
  model: ReportModel,
  styleSheet: string,
  { kept }: Pick<Previews, 'kept'>,
): Uint8Array<ArrayBuffer> {
  const mediaTypes = new Map([...kept].map(([id, { mediaType }]) => [id, mediaType]));
  const pieces = writeReportAround({ model, pictures: mediaTypes, styleSheet }).map((piece) =>
    typeof piece === 'string' ? encode(piece) : (kept.get(piece.entryId)?.base64 ?? new Uint8Array()),
  );
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** How long the texts will be, from the draft: hashes that turn out otherwise are as long. */
export function estimateTexts(
  { model, texts }: WordedTexts,
  ports: TextPorts,
  embeddedMaxBytes: number,
): number {
  const report = packFile(REPORT_PATH, writeReportBytes(model, ports.styleSheet, { kept: new Map() })).length;
  const worded = texts.reduce((sum, { path, text }) => sum + packFile(path, encode(text)).length, 0);
  const pdf = ports.writePdf ? embeddedMaxBytes + PDF_FRAME_BYTES : 0;
  // Compression of a text that differs in its hashes may win a little less.
  return Math.ceil((report + worded) * 1.05 + embeddedMaxBytes * (4 / 3) + pdf);
}
