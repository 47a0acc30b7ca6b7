/**
 * The sealed case file (docs/sealed-case-file.md), and what a page and the worker that writes and opens it say
 * to each other.
 */
import { CASE_FIELDS, environmentSchema } from './entry.ts';
import { heldValuesSchema } from './held.ts';
import { FAILURE_CODES, type EvidenceFailureCode, type FailureCode } from './result.ts';
import { z } from './zod.ts';

/** After `kasus-<reference>-<time>`. */
export const SEALED_CASE_ENDING = '.pendamping.age';

/** Of scrypt, base 2: about a second on a cheap laptop, 256 MB. The usual one of age. */
export const WORK_FACTOR = 18;
/** A gigabyte. Foreign files that ask for more are refused before anything is spent. */
export const WORK_FACTOR_MAX = 20;

/** Half of what a ZIP without its 64-bit form can hold. */
export const SEALED_CASE_MAX_BYTES = 2 * 1024 ** 3;
export const CASE_JSON_MAX_BYTES = 64 * 1024 * 1024;

/** Why a file was not opened. Nothing is changed by any of them. */
export const SEALED_CASE_FAILURES = [
  'wrong-passphrase',
  'damaged', // changed, cut off, or made wrong
  'newer-version',
  'too-large',
  'too-much-work', // asks for a work factor beyond `WORK_FACTOR_MAX`
  'unreadable', // the browser cannot read the file any more: moved, deleted, or on a medium that is gone
  // What it is instead:
  'empty',
  'bundle',
  'zip',
  'pdf',
  'picture',
  'mail',
  'age-text', // age in its text form
  'age-for-key', // age for the holder of a key, without a passphrase
  'other',
] as const;
export type SealedCaseFailure = (typeof SEALED_CASE_FAILURES)[number];

/** Thrown where a foreign file is read. Carries no value from the file. */
export class SealedCaseError extends Error {
  readonly code: SealedCaseFailure;
  constructor(code: SealedCaseFailure, options?: ErrorOptions) {
    super(code, options);
    this.name = 'SealedCaseError';
    this.code = code;
  }
}

export type SealedCaseProblem = FailureCode | SealedCaseFailure;

const EVIDENCE_FAILURES: Record<EvidenceFailureCode, true> = {
  'attachment-too-large': true,
  'too-many-attachments': true,
  'archive-damaged': true,
  'archive-conflict': true,
  'bundle-too-large': true,
  'bundle-too-many-files': true,
  'bundle-over-memory': true,
  'no-signing': true,
};
const PROBLEMS = [
  ...FAILURE_CODES,
  ...(Object.keys(EVIDENCE_FAILURES) as EvidenceFailureCode[]),
  ...SEALED_CASE_FAILURES,
] as [SealedCaseProblem, ...SealedCaseProblem[]];

export const caseFieldSchema = z.enum(CASE_FIELDS);
export type CaseField = z.infer<typeof caseFieldSchema>;

/** Where a value stands: in the case on this device, or in the file. */
export const sideSchema = z.enum(['here', 'file']);
export type Side = z.infer<typeof sideSchema>;

/** A field that both sides filled, differently. */
export const caseDifferenceSchema = z.object({
  field: caseFieldSchema,
  here: z.string(),
  file: z.string(),
  /** The side whose data were changed last. */
  newer: sideSchema,
});
export type CaseDifference = z.infer<typeof caseDifferenceSchema>;

/** The side whose value is kept, for each differing field; the newer one where none is named. */
export const choicesSchema = z.partialRecord(caseFieldSchema, sideSchema);
export type Choices = z.infer<typeof choicesSchema>;

/** What an opened file holds, before anything of it is brought in. */
export const sealedCaseContentSchema = z.object({
  caseName: z.string(),
  nik: z.string(),
  /** How many browsers recorded in it. */
  deviceCount: z.number(),
  entryCount: z.number(),
  pictureCount: z.number(),
  attachmentCount: z.number(),
  /** The case is on this device already. */
  isKnown: z.boolean(),
  /** Entries that are not on this device. */
  newEntryCount: z.number(),
  /** Bringing it in would change nothing. */
  isAllKnown: z.boolean(),
  differences: z.array(caseDifferenceSchema),
});
export type SealedCaseContent = z.infer<typeof sealedCaseContentSchema>;

/** What bringing a file in has done. */
export const broughtInSchema = z.object({
  caseId: z.string(),
  isNewCase: z.boolean(),
  /** Nothing of the file was new. */
  isUnchanged: z.boolean(),
  /** Labels of the browsers whose records are in the case now, in order: `A`, `B`. */
  deviceLabels: z.array(z.string()),
  entryCount: z.number(),
  pictureCount: z.number(),
  attachmentCount: z.number(),
  /** What was not kept; each is noted in the chronology. */
  setAside: z.array(z.object({ field: caseFieldSchema, other: z.string() })),
});
export type BroughtIn = z.infer<typeof broughtInSchema>;

export const sealedCaseCommandSchema = z.discriminatedUnion('kind', [
  /** `folder` names the temporary files; the worker cannot see what waits in the browser's memory. */
  z.object({
    kind: z.literal('seal'),
    folder: z.string(),
    caseId: z.string(),
    passphrase: z.string(),
    heldValues: heldValuesSchema,
  }),
  z.object({ kind: z.literal('open'), file: z.instanceof(Blob), passphrase: z.string() }),
  /** After `opened`. */
  z.object({ kind: z.literal('bring-in'), choices: choicesSchema, environment: environmentSchema }),
  z.object({ kind: z.literal('stop') }),
]);
export type SealedCaseCommand = z.infer<typeof sealedCaseCommandSchema>;

/** What is being done. */
export const sealedCaseStageSchema = z.enum(['key', 'files']);
export type SealedCaseStage = z.infer<typeof sealedCaseStageSchema>;

export const sealedCaseAnswerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    stage: sealedCaseStageSchema,
    done: z.number(),
    /** 0 while it is not known. */
    total: z.number(),
  }),
  z.object({
    kind: z.literal('sealed'),
    fileName: z.string(),
    sizeBytes: z.number(),
    /** The file itself where the browser allows no temporary files; null: it lies in temporary file 1. */
    content: z.nullable(z.instanceof(Blob)),
  }),
  z.object({ kind: z.literal('opened'), content: sealedCaseContentSchema }),
  z.object({ kind: z.literal('brought-in'), result: broughtInSchema }),
  z.object({ kind: z.literal('failed'), problem: z.enum(PROBLEMS) }),
  z.object({ kind: z.literal('stopped') }),
]);
export type SealedCaseAnswer = z.infer<typeof sealedCaseAnswerSchema>;
