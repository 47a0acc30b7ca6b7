import type { ApplicantKind } from '../form/form.ts';
import { parseTypedDate } from '../nik/parse-typed.ts';
import { areSimilarNames, isNameOfSeveralWords, isTellingName } from './compare-names.ts';
import { foldEmail, foldPhone } from './fold-contact.ts';
import type { DuplicateVerdict } from './duplicate-verdict.ts';

/** What is known of a person; empty strings where nothing is. */
export interface PersonSigns {
  readonly name: string;
  /** ISO 8601 or as typed. */
  readonly birthDate: string;
  readonly email: string;
  readonly phone: string;
  readonly applicantKind: ApplicantKind | '';
}

/** 0: the same NIK; 1: one slip apart; `far`: another NIK altogether. */
export type NikDistance = 0 | 1 | 'far';

export type DuplicateSign = 'name' | 'birthDate' | 'email' | 'phone';

/**
 * Whether both registrations may lawfully stand side by side: one NIK can be in charge of several
 * businesses, but has one account as an individual (not proven on the live portal).
 */
export type SecondBusiness = 'possible' | 'excluded' | 'unknown';

export interface DuplicateJudgement {
  readonly verdict: DuplicateVerdict;
  /** The signs that agree besides the NIK. */
  readonly agreeing: readonly DuplicateSign[];
  readonly secondBusiness: SecondBusiness;
}

/** What an earlier record means for the NIK now typed, or null when it means nothing. */
export function judgeDuplicate(
  typed: PersonSigns,
  earlier: PersonSigns,
  distance: NikDistance,
): DuplicateJudgement | null {
  const names = areSimilarNames(typed.name, earlier.name);
  const isNameAlike = names === 'equal' || names === 'similar';
  const agreeing: DuplicateSign[] = [];
  if (isNameAlike) agreeing.push('name');
  if (isSame(parseTypedDate(typed.birthDate) ?? '', parseTypedDate(earlier.birthDate) ?? ''))
    agreeing.push('birthDate');
  if (isSame(foldEmail(typed.email), foldEmail(earlier.email))) agreeing.push('email');
  if (isSame(foldPhone(typed.phone), foldPhone(earlier.phone))) agreeing.push('phone');
  const isNameTelling = isNameAlike && isTellingName(typed.name) && isTellingName(earlier.name);
  const otherSigns = agreeing.filter((sign) => sign !== 'name').length;
  const verdict = decide();
  return verdict && { verdict, agreeing, secondBusiness: judgeSecondBusiness(typed, earlier) };

  /** Siti Aminah says enough beside a real birth date, not beside the first of January that lists are filled with. */
  function isUncommonTogether(): boolean {
    const isFiller = parseTypedDate(typed.birthDate)?.endsWith('-01-01') ?? true;
    return !isFiller && isNameOfSeveralWords(typed.name) && isNameOfSeveralWords(earlier.name);
  }

  function decide(): DuplicateVerdict | null {
    if (distance === 0) {
      if (isNameAlike) return 'same-person';
      return names === 'different' ? 'same-nik-other-person' : 'same-nik';
    }
    if (distance === 1) {
      // Twins and families share dates, phones and e-mails, but not a name.
      if (names === 'different') return 'near-other-person';
      return isNameTelling || otherSigns > 0 ? 'likely-slip' : 'near-other-person';
    }
    if (!isNameAlike || !agreeing.includes('birthDate')) return null;
    // One-word names are shared by too many to be told apart by a birth date alone.
    return isNameTelling || isUncommonTogether() || otherSigns > 1 ? 'one-person-two-niks' : null;
  }
}

function isSame(a: string, b: string): boolean {
  return a !== '' && a === b;
}

function judgeSecondBusiness(typed: PersonSigns, earlier: PersonSigns): SecondBusiness {
  const kinds = [typed.applicantKind, earlier.applicantKind];
  if (kinds.some((kind) => kind !== '' && kind !== 'orang-perseorangan')) return 'possible';
  return kinds.includes('') ? 'unknown' : 'excluded';
}
