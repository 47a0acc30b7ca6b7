import type { ApplicantKind } from './form.ts';

/** The more telling wording first: "Badan Usaha Luar Negeri" is also a "Badan Usaha". */
const WORDINGS: readonly (readonly [RegExp, ApplicantKind])[] = [
  [/luar negeri|\bbuln\b|foreign/, 'badan-usaha-luar-negeri'],
  [/perwakilan|representative/, 'kantor-perwakilan'],
  [/badan (usaha|hukum)|\b(pt|cv|koperasi|yayasan)\b|company/, 'badan-usaha'],
  [/perse?orangan|individu/, 'orang-perseorangan'],
];

/** The kind of applicant behind the portal's words, or null when they say none. */
export function readApplicantKind(words: string): ApplicantKind | null {
  const folded = words.slice(0, 200).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  return WORDINGS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
