/** What a file probably is to the person, from its type and name; the person chooses. */
import type { KnownType } from './sniff-type.ts';

export type GuessedKind = 'ktp' | 'email' | 'letter' | 'other';

const BY_NAME: readonly (readonly [GuessedKind, RegExp])[] = [
  ['ktp', /\b(e-?)?ktp(-?el)?\b|identitas/],
  ['email', /\be-?mail\b|surel|gmail|konfirmasi|aktivasi/],
  ['letter', /surat|kuasa|letter/],
];

/** A mail is a mail whatever its name; of the others the name decides, word by word. */
export function guessAttachmentKind(fileName: string, type: KnownType): GuessedKind {
  if (type === 'message/rfc822') return 'email';
  const words = fileName.toLowerCase().replaceAll(/[_.\s]+/g, ' ');
  return BY_NAME.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
