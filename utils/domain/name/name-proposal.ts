/** Shapes and codes of what is said about a name. Spans count UTF-16 units of the raw text, end excluded. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const REMOVAL_KINDS = [
  'academic', // S.H., M.M., Drs., Prof.
  'professional', // dr., apt., Ns., Sp.A, CPA
  'religious', // H., Hj., KH., Pdt.
  'rank', // Brigjen TNI (Purn)
  'social', // Bpk., Ibu, Alm.
  'nickname', // in brackets or quotation marks
  'alias', // alias and what follows it
  'unknown', // after a comma, looks like a title, is in no list
] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** Where the removed text stood. */
export const REMOVAL_CODES = ['title-before', 'title-after', 'title-inside', 'bracketed', 'alias'] as const;
export type RemovalCode = (typeof REMOVAL_CODES)[number];

export interface Removal extends Span {
  readonly text: string;
  readonly kind: RemovalKind;
  readonly code: RemovalCode;
}

export const QUESTION_CODES = [
  'haji-or-initial', // H. before an initial: removed (H.M., HM., H. A.), or kept without its dot (H A)
  'haji-inside', // kept: H. in the middle of the name
  'haji-in-full', // removed: Haji, Hajjah spelled out
  'hi-or-name', // removed: Hi, Haji in the east and in Lampung
  'religious-or-name', // removed: Tgk., Kiai, Syekh, Buya …, often on the card
  'raden-or-initial', // kept: R.
  'degree-or-initials', // kept: MS, MA, SP, NS, AM … as last word
  'degree-in-chain', // removed: SP, BA, MA … without comma beside other degrees
  'doctor-or-initials', // kept: Dr, Ir as last word
  'rank-or-family-name', // Mayor, Laksamana …
  'address-or-name', // Ny, Tuan, Nona …
  'customary-after-name', // kept: Dt. and words after the name
  'turned-name', // kept: I Made …, after a comma
  'name-after-comma', // kept: words after a comma that look like a name
  'unknown-after-comma', // removed: letters after a comma that look like a title
  'title-inside', // what looks like a title where titles seldom stand, whether it was taken out or kept
  'nickname', // brackets, quotation marks
  'alias',
  'only-titles', // kept: nothing but titles was typed
  'double-space', // kept: doubled spaces
  'digits', // kept: the first digit, rather a slip for a letter
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

export interface Question extends Span {
  readonly code: QuestionCode;
  readonly text: string;
}

export const NAME_FINDING_CODES = [
  'empty',
  'too-long',
  'double-space',
  'edge-space',
  'odd-space',
  'invisible-character',
  'look-alike-letter',
  'full-width',
  'styled-letter',
  'accented-letter',
  'curly-mark',
  'double-dot',
  'unusual-mark',
  'digits',
  'emoji',
  'right-to-left',
  'not-latin',
] as const;
export type NameFindingCode = (typeof NAME_FINDING_CODES)[number];

/** One kind of peculiarity and the first places where it occurs. */
export interface NameFinding {
  readonly code: NameFindingCode;
  /** At most `MAX_SPANS`, in order; touching spans are joined. */
  readonly spans: readonly Span[];
}
export const MAX_SPANS = 100;

export const DIFFERENCE_KINDS = [
  'letter',
  'space',
  'mark',
  'title',
  'word-order',
  'abbreviation',
  'old-spelling',
  'invisible',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** A run of one side. The texts of all segments of a side, joined, are that side exactly as given. */
export interface ComparedSegment {
  readonly text: string;
  readonly kind: 'same' | DifferenceKind;
}

export interface NameComparison {
  /** True when only the case of letters and spaces at the ends differ. */
  readonly agrees: boolean;
  readonly typed: readonly ComparedSegment[];
  readonly printed: readonly ComparedSegment[];
  /** Each kind that occurs, once, in the order of `DIFFERENCE_KINDS`. */
  readonly kinds: readonly DifferenceKind[];
}

export interface NameProposal {
  readonly proposal: string;
  readonly removed: readonly Removal[];
  readonly questions: readonly Question[];
  readonly findings: readonly NameFinding[];
  readonly comparison: NameComparison | null;
}
