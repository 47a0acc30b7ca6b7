/**
 * Failures cross borders as data: a message reply or a service answer is a `Result`.
 * Every code has words in `utils/words/failures.ts` (a total record), so a failure without
 * words does not compile. No failure carries a personal value.
 */
export const FAILURE_CODES = [
  'bad-message', // the payload does not fit its schema, or the sender may not send it
  'page-unreachable', // no content script answers in that tab
  'not-portal', // the tab does not show the portal
  'no-grant', // the browser did not allow a picture: the toolbar button was not pressed
  'tab-hidden', // the tab is not the visible one of its window
  'storage-full',
  'storage-failed',
  'record-damaged', // a sealed record does not open with this device's key
  'not-found',
  'unexpected',
] as const;

/** Failures of evidence work in the extension's own pages; they never travel to the portal's page. */
export type EvidenceFailureCode =
  | 'attachment-too-large'
  | 'too-many-attachments'
  | 'archive-damaged' // a case file whose chain or contents do not hold together
  | 'archive-conflict' // the same device and number, but another line than is known here
  | 'bundle-too-large' // an archive of 4 GiB and more
  | 'bundle-too-many-files' // 65,535 in one archive
  | 'bundle-over-memory' // no temporary files here, and too large for memory
  | 'no-signing'; // this browser lacks Ed25519

/** What would leave practice. */
type PracticeFailureCode = 'not-in-practice';

export type FailureCode = (typeof FAILURE_CODES)[number] | EvidenceFailureCode | PracticeFailureCode;

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: FailureCode };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(code: FailureCode): Result<never> {
  return { ok: false, failure: code };
}

/** An expected failure inside an adapter; caught at a border and turned into a `Result`. */
export class AppError extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
  }
}

export function isStorageFull(error: unknown): boolean {
  return error instanceof AppError && error.code === 'storage-full';
}

/** Why the disk takes nothing: there is no room, or it fails. Either may be over soon. */
export const STORAGE_TROUBLES = ['storage-full', 'storage-failed'] as const satisfies readonly FailureCode[];
export type StorageTrouble = (typeof STORAGE_TROUBLES)[number];

/** Null: it was something else. */
export function readStorageTrouble(error: unknown): StorageTrouble | null {
  if (!(error instanceof AppError)) return null;
  return STORAGE_TROUBLES.find((trouble) => trouble === error.code) ?? null;
}
