/** The letters of a case as a bundle would hold them, without measuring or making the bundle. */
import { LETTER_IDS, type LetterId } from '../contracts/entry.ts';
import type { ExportRequest } from '../contracts/export.ts';
import { readNik } from '../domain/nik/read-nik.ts';
import { composeContent, type BundleContent } from './bundle/bundle-content.ts';
import { readEvidence, type CaseEvidence, type EvidencePorts } from './bundle/case-evidence.ts';
import type { Letter } from './bundle/letters/letter.ts';
import { mailtoLink } from './bundle/letters/mailto-link.ts';
import { writeLetters } from './bundle/letters/write-letters.ts';
import { listRemovals } from './bundle/removals.ts';

export interface PreviewedLetter {
  readonly id: LetterId;
  readonly letter: Letter;
  /** Null for a letter without an address. */
  readonly mailto: string | null;
}

/** The reports of a bundle, by their paths. */
export const REPORT_PATHS = ['data/laporan.pdf', 'data/laporan.html'];

/** @throws AppError `not-found` when the case is gone */
export async function previewLetters(
  request: ExportRequest,
  ports: EvidencePorts,
): Promise<PreviewedLetter[]> {
  const evidence = await readEvidence(request.caseId, ports);
  return listLetters(lettersOf(composeDraft(request, evidence), evidence));
}

export function listLetters(letters: Record<LetterId, Letter>): PreviewedLetter[] {
  return LETTER_IDS.map((id) => ({ id, letter: letters[id], mailto: mailtoLink(letters[id]) }));
}

/** What the bundle will say, by the recorded hashes of its pictures. */
export function composeDraft(request: ExportRequest, evidence: CaseEvidence): BundleContent {
  const { attachments: wanted } = request;
  return composeContent({
    ...request,
    record: evidence.record,
    reference: evidence.reference,
    entries: evidence.entries.map(({ entry, salt }) => ({
      entry,
      salt,
      pictureSha256: entry.picture.state === 'taken' ? entry.picture.sha256 : null,
    })),
    chains: evidence.states,
    attachments: evidence.attachments.map((attachment) => ({
      attachment,
      isIncluded: wanted === 'all' || wanted.includes(attachment.id),
    })),
    removals: listRemovals(evidence.links),
    madeAtUtc: evidence.madeAtUtc,
  });
}

export function lettersOf(
  content: BundleContent,
  { record, madeAtUtc }: CaseEvidence,
): Record<LetterId, Letter> {
  return writeLetters({
    chronology: content.chronology,
    nik: record.nik === '' ? null : readNik(record.nik, { today: madeAtUtc.slice(0, 10) }),
    hasTitlesOnKtp: (record.titlesOnKtp ?? '') !== '',
    enclosures: [
      ...REPORT_PATHS,
      'data/kronologi.json',
      'data/kronologi.csv',
      ...content.pictures.map(({ path }) => path),
      ...content.attachments.map(({ path }) => path),
    ],
  });
}
