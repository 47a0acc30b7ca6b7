import { parseTypedDate } from '../nik/parse-typed.ts';
import { foldEmail, foldPhone } from './fold-contact.ts';
import { foldName, joinWords, tellingWords, wholeSound } from './fold-name.ts';
import { leaveOneOut } from './leave-one-out.ts';

/** What of a person the keys are made of; empty strings where nothing is known. */
export interface KeyedPerson {
  readonly name: string;
  /** ISO 8601 or as typed. */
  readonly birthDate: string;
  readonly email: string;
  readonly phone: string;
}

/**
 * One sign of the person, and the keys under which it is indexed and looked up. Two signs agree when they
 * share a key.
 */
export interface PersonSign {
  /** `word`: one word of the name; `sure`: one that alone makes the person worth comparing. */
  readonly weight: 'word' | 'sure';
  readonly keys: readonly string[];
}

/**
 * Counts up whenever the same person gets other keys than before, through a change here or in how names are
 * folded. Records with older keys are then keyed anew.
 */
export const PERSON_KEYS_VERSION = 1;

/** Shorter sounds are never taken for one another with a slip in them. */
const SHORTEST_WITH_SLIPS = 3;

/**
 * The signs under which one person can be found again under another NIK. Each key holds the birth date, and
 * beside it a word of the name by its sound, that word with one letter left out (so that a slip does not
 * hide it), two neighbouring words as one, the whole name as one word, the e-mail, or the phone number.
 * Empty without a birth date; words that are shared by many give no key.
 *
 * Complete: two people of one birth date whose names `areSimilarNames` calls equal or similar share a key
 * when both names have a word that says something, since a pair of such words is alike in sound or one slip
 * apart. Names of one sign only are found by e-mail or phone as well.
 */
export function personSigns({ name, birthDate, email, phone }: KeyedPerson): PersonSign[] {
  const date = parseTypedDate(birthDate);
  if (date === null) return [];
  const words = foldName(name);
  const telling = tellingWords(words);
  const signs: PersonSign[] = telling.map(({ sound }) => ({
    weight: 'word',
    keys: wordKeys(sound).map((key) => `${date} n ${key}`),
  }));
  const pairs = words.flatMap((word, at) => {
    const next = words[at + 1];
    const joined = next && joinWords(word, next);
    return joined ? [`${date} n ${joined.sound}`] : [];
  });
  if (pairs.length > 0) signs.push({ weight: 'word', keys: pairs });
  if (telling.length > 0) signs.push({ weight: 'sure', keys: [`${date} n ${wholeSound(words)}`] });
  if (foldEmail(email) !== '') signs.push({ weight: 'sure', keys: [`${date} e ${foldEmail(email)}`] });
  if (foldPhone(phone) !== '') signs.push({ weight: 'sure', keys: [`${date} t ${foldPhone(phone)}`] });
  return signs;
}

/** The distinct keys of all signs. */
export function personKeys(person: KeyedPerson): string[] {
  return [...new Set(personSigns(person).flatMap(({ keys }) => keys))];
}

function wordKeys(sound: string): string[] {
  return sound.length > SHORTEST_WITH_SLIPS ? [sound, ...leaveOneOut(sound)] : [sound];
}
