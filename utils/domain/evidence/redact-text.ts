/** Takes personal data and secrets out of free text before it leaves the device. */
import { type DigitRun, findDigitRuns } from './digit-runs.ts';
import { foldNik } from '../nik/fold-nik.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import { maskNik } from './mask.ts';
import type { Reveal } from './reveal.ts';
import { searchDate } from './secret-dates.ts';
import { searchName } from './secret-names.ts';
import {
  findKnownNik,
  findKnownPhone,
  findNikLike,
  findPhoneLike,
  searchMistypedNik,
  significantPhone,
} from './secret-numbers.ts';
import { HIDDEN, type SecretSpan } from './secret-span.ts';
import {
  findCodes,
  findEmailLike,
  findKeyedSecrets,
  findPathSecrets,
  findTokens,
  searchEmail,
  searchLiteral,
} from './secret-words.ts';

/** What the case holds; an empty string where nothing is filled in. */
export interface KnownValues {
  readonly nameAsPrinted: string;
  readonly nik: string;
  readonly email: string;
  readonly phone: string;
  /** ISO 8601, `1997-07-06`. */
  readonly birthDate: string;
  /** Further e-mails of the same person. */
  readonly candidateEmails?: readonly { readonly email: string }[] | undefined;
}

const NIK_LENGTH = 16;

/** Fewer digits or letters than this are too common to be hunted for in a text. */
const SHORTEST_KNOWN = 6;

/**
 * The text with every secret masked: what the case holds and is not revealed (name, NIK, e-mail, phone,
 * birth date) in all usual spellings; any other number as long as a NIK, any e-mail, any Indonesian phone; tokens, codes,
 * URL queries. Everything else stays letter by letter. Linear time.
 */
export function redactText(text: string, known: KnownValues, reveal: Reveal): string {
  return makeRedactor(known, reveal)(text);
}

/**
 * As `redactText`, prepared once for many texts.
 * @param others what else is masked as the same person's, wherever its kind of value is not revealed
 */
export function makeRedactor(
  known: KnownValues,
  reveal: Reveal,
  others: readonly Partial<KnownValues>[] = [],
): (text: string) => string {
  const own = prepare(known, reveal);
  const hunted = [own, ...others.map((other) => prepare({ ...NOBODY, ...other }, reveal))];
  const { nik, emails, phone } = own;

  return (text) => {
    const folded = foldText(text);
    const original = (start: number, end: number): string =>
      text.slice(folded.starts[start], folded.ends[end - 1]);
    const spans: SecretSpan[] = [
      ...findTokens(folded.text, original),
      ...findKeyedSecrets(folded.text),
      ...findPathSecrets(folded.text),
      ...findCodes(folded.text),
      ...findEmailLike(folded.text).filter((span) => !(reveal.email && emails.has(span.address))),
      ...hunted.flatMap(({ searches }) => searches.flatMap((search) => search(folded.text))),
    ];
    for (const run of findDigitRuns(folded.text)) {
      append(
        spans,
        findNikLike(run).filter((span) => !(reveal.nik && span.digits === nik)),
      );
      append(
        spans,
        findPhoneLike(run, folded.text).filter(
          (span) => !(reveal.phone && significantPhone(span.digits) === phone),
        ),
      );
      for (const { inFigures } of hunted) append(spans, inFigures(run));
    }
    return replaceSpans(text, folded, spans);
  };
}

const NOBODY: KnownValues = { nameAsPrinted: '', nik: '', email: '', phone: '', birthDate: '' };

/** One person's values, ready to be looked for. */
interface Hunted {
  readonly nik: string;
  readonly emails: ReadonlySet<string>;
  readonly phone: string | null;
  /** What is not revealed, in words. */
  readonly searches: readonly ((text: string) => SecretSpan[])[];
  /** And in figures. */
  readonly inFigures: (run: DigitRun) => SecretSpan[];
}

function prepare(known: KnownValues, reveal: Reveal): Hunted {
  const typedNik = foldText(known.nik).text.replace(/[\s.-]/g, '');
  const { digitsWithLookAlikes: nik, strangers } = foldNik(known.nik);
  const emails = new Set(
    [known.email, ...(known.candidateEmails ?? []).map((one) => one.email)].map((email) =>
      foldText(email).text.trim(),
    ),
  );
  const phone = significantPhone(foldText(known.phone).text.replace(/\D/g, ''));
  const date = reveal.birthDate ? null : searchDate(known.birthDate);
  const findName = reveal.name ? null : searchName(known.nameAsPrinted);
  const huntsNik = !reveal.nik && typedNik.length >= SHORTEST_KNOWN;
  const huntsDigits = huntsNik && strangers.length === 0 && nik.length >= SHORTEST_KNOWN;
  return {
    nik,
    emails,
    phone,
    searches: [
      ...(reveal.email ? [] : [...emails].filter(isLongEnough).map(searchEmail)),
      ...(huntsNik && /\D/.test(typedNik) ? [searchLiteral(typedNik, maskNik(typedNik))] : []),
      ...(huntsNik && nik.length === NIK_LENGTH ? [searchMistypedNik(nik)] : []),
      ...(date ? [date.inWords] : []),
      ...(findName ? [findName] : []),
    ],
    inFigures: (run) => [
      ...(huntsDigits ? findKnownNik(run, nik) : []),
      ...(phone !== null && !reveal.phone ? findKnownPhone(run, phone) : []),
      ...(date ? date.inFigures(run) : []),
    ],
  };
}

function isLongEnough(text: string): boolean {
  return text.length >= SHORTEST_KNOWN;
}

function append<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

/** Overlapping spans become one; if none of them covers the others, not even the ends stay readable. */
function replaceSpans(text: string, folded: FoldedText, spans: readonly SecretSpan[]): string {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const merged: SecretSpan[] = [];
  for (const span of ordered) {
    const previous = merged.at(-1);
    if (!previous || span.start >= previous.end) merged.push(span);
    else if (span.end > previous.end) {
      merged[merged.length - 1] = { start: previous.start, end: span.end, shown: HIDDEN };
    }
  }
  let at = 0;
  const pieces: string[] = [];
  for (const span of merged) {
    pieces.push(text.slice(at, folded.starts[span.start]), span.shown);
    at = folded.ends[span.end - 1] ?? text.length;
  }
  return pieces.join('') + text.slice(at);
}
