/** The cheap path, for most names: nothing in them can be a title, so nothing of them needs to be read. */
import { beginsWithoutVowel, isTypedAsTitles } from './sayable.ts';
import { ANYWHERE, AT_END, AT_START, LEXICON_WORDS } from './title-lexicon.ts';
import { EMPTY_HASH, hashWith } from './word-table.ts';

/** Letters including spaces, Permendagri 73/2022 article 4(2)b. */
export const LONGEST_NAME = 60;

const SPACE = 32;
const APOSTROPHE = 39;

/**
 * Only letters A to Z in either case, single spaces and apostrophes inside words, not too long, no word that
 * could be a title where it stands, and no last word in the shape of titles written together. Such a name in
 * capitals is its own proposal.
 */
export function isPlainName(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > LONGEST_NAME) return false;
  // Nearly every title brings one of these along, and they are found sooner than the words are read.
  if (text.includes(',')) return false;
  for (let at = 0; at <= length; at++) {
    const wordStart = at;
    let hash = EMPTY_HASH;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const capital = code & ~32;
      if (capital >= 65 && capital <= 90) hash = hashWith(hash, capital);
      else if (code === APOSTROPHE) hash = hashWith(hash, code);
      else if (code === SPACE) break;
      else return false;
    }
    if (at === wordStart || isInQuotes(text, wordStart, at)) return false;
    const start = wordStart === 0 ? AT_START : 0;
    const end = at === length ? AT_END : 0;
    if (end !== 0 && start === 0 && mayBeGluedTitles(text, wordStart)) return false;
    if ((placesOf(text, wordStart, at, hash) & (start | end | ANYWHERE)) !== 0) return false;
  }
  return true;
}

/** Where the word can be more than a part of the name. */
function placesOf(text: string, start: number, end: number, hash: number): number {
  const entry = LEXICON_WORDS.entryOfRare(hash);
  if (entry < 0) return 0;
  const key = LEXICON_WORDS.keyAt(entry);
  if (key.length !== end - start) return 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const capital = code >= 97 ? code - 32 : code;
    if (capital !== key.charCodeAt(at - start)) return 0;
  }
  return LEXICON_WORDS.valueAt(entry).places;
}

const mayBeGluedTitles = (text: string, lastWord: number): boolean =>
  beginsWithoutVowel(text, lastWord) || isTypedAsTitles(text, lastWord, text.length);

const isInQuotes = (text: string, start: number, end: number): boolean =>
  text.charCodeAt(start) === APOSTROPHE && text.charCodeAt(end - 1) === APOSTROPHE;
