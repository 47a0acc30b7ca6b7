/** E-mail addresses, one-time codes, tokens and URL queries in a folded text. All patterns run in linear time. */
import { maskEmail } from './mask.ts';
import { HIDDEN, type SecretSpan } from './secret-span.ts';

const AT_SIGN = /@|%40|&#64;|[([{] ?at ?[)\]}]/g;
const LOCAL_PART = /[\p{L}\p{N}._%+'*-]{1,64} {0,2}$/u;
const DOMAIN =
  /^ {0,2}[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[([{] ?(?:dot|titik) ?[)\]}] ?| (?:dot|titik) )[\p{L}\p{N}-]{1,63}){1,6}/u;

/** Anything that looks like an e-mail address. */
export function findEmailLike(text: string): (SecretSpan & { address: string })[] {
  const found: (SecretSpan & { address: string })[] = [];
  for (const match of text.matchAll(AT_SIGN)) {
    const afterSign = match.index + match[0].length;
    const local = LOCAL_PART.exec(text.slice(Math.max(0, match.index - 66), match.index))?.[0];
    const domain = DOMAIN.exec(text.slice(afterSign, afterSign + 256))?.[0];
    if (local === undefined || domain === undefined) continue;
    const plainDomain = domain.replace(/ ?[([{]? ?(?:dot|titik) ?[)\]}]? ?(?=[\p{L}\p{N}-])/gu, '.').trim();
    // A masked address of our own is left as it is.
    if (/^[^*]\*+ *$/u.test(local)) continue;
    const address = `${local.trim()}@${domain.includes('.') ? domain.trim() : plainDomain}`;
    found.push({
      start: match.index - local.length,
      end: afterSign + domain.length,
      address,
      shown: maskEmail(address),
    });
  }
  return found;
}

/** Prepares the search for one address, also with spaces, "(at)", "[dot]", "titik" or "%40" in it. */
export function searchEmail(email: string): (text: string) => SecretSpan[] {
  const at = ' {0,2}(?:@|%40|&#64;|[([{]? ?at ?[)\\]}]?) {0,2}';
  const dot = ' {0,2}(?:\\.|%2e|[([{]? ?(?:dot|titik) ?[)\\]}]?) {0,2}';
  const source = Array.from(email, (character) => {
    if (character === '@') return at;
    return character === '.' ? dot : escapePattern(character);
  }).join('');
  const pattern = new RegExp(source, 'gu');
  return (text) => spansOf(text, pattern, maskEmail(email));
}

/** The literal text wherever it stands. */
export function searchLiteral(literal: string, shown: string): (text: string) => SecretSpan[] {
  const pattern = new RegExp(escapePattern(literal), 'gu');
  return (text) => spansOf(text, pattern, shown);
}

const CODE_WORD = '(?:otp|kode|code|pin|token|passcode|captcha|verifikasi|verification)';
/** A dot only between single digits: `20.14` is a time. */
const CODE = '(?:\\d(?:[ -]?\\d){3,7}|\\d(?:\\.\\d){3,7})';
/** Between the word and the code: some words, but none that make it the number of an error or of a place. */
const CODE_AFTER_WORD = new RegExp(
  `(?<![a-z])${CODE_WORD}(?![a-z])((?:(?!kesalahan|error|galat|http|status|\\bpos\\b|wilayah)[^0-9]){0,40}?)(?<![0-9])(${CODE})(?![0-9])`,
  'g',
);
const CODE_BEFORE_WORD = new RegExp(
  `(?<![0-9])(${CODE})(?![0-9])[^0-9]{0,3} (?:adalah|ialah|merupakan|is|as|sebagai)[^0-9]{0,24}(?<![a-z])${CODE_WORD}(?![a-z])`,
  'g',
);
const NOT_A_SECRET_BEFORE = /(?:error|status|http|kesalahan|galat|errno)[^a-z0-9]{0,3}$/;

/** Codes of four to eight digits that stand by a word such as OTP, kode or code. */
export function findCodes(text: string): SecretSpan[] {
  const found: SecretSpan[] = [];
  for (const match of text.matchAll(CODE_AFTER_WORD)) {
    if (NOT_A_SECRET_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    const end = match.index + match[0].length;
    found.push({ start: end - (match[2]?.length ?? 0), end, shown: '******' });
  }
  for (const match of text.matchAll(CODE_BEFORE_WORD)) {
    const length = match[1]?.length ?? 0;
    found.push({ start: match.index, end: match.index + length, shown: '******' });
  }
  return found;
}

const TOKEN_KEYS =
  '(?:(?:auth|refresh|access|id|csrf|xsrf)[-_]?(?:code|token)|token|jwt|session[-_]?id|session|sid|api[-_]?key|secret)';
const PASSWORD_KEYS = '(?:otp|pin|password|passwd|pwd|kata[-_ ]sandi)';
const VALUE = `[^\\s"'&#<>;,)\\]}]`;
const KEY_EQUALS = new RegExp(
  `(?<![a-z])(?:${TOKEN_KEYS}|${PASSWORD_KEYS}|code) {0,2}(?:=|%3d) {0,2}["']?(${VALUE}+)`,
  'g',
);
const PASSWORD_COLON = new RegExp(
  `(?<![a-z])${PASSWORD_KEYS}["']? {0,2}(?::|%3a) {0,2}["']?(${VALUE}+)`,
  'g',
);
/** After a colon only what has a digit in it: "Sesi: berakhir" is a sentence. */
const TOKEN_COLON = new RegExp(
  `(?<![a-z])${TOKEN_KEYS}["']? {0,2}(?::|%3a) {0,2}["']?((?=[^0-9\\s]{0,40}[0-9])${VALUE}{6,})`,
  'g',
);
const BEARER = new RegExp(`(?<![a-z])bearer {1,2}(${VALUE}{12,})`, 'g');
const URL_TAIL = /https?:\/\/[^\s?#"'<>]{1,300}([?#][^\s"'<>]+)/g;
const SECRET_PATH = /\/(?:verify|verifikasi|aktivasi|activate|activation|reset)\/([^\s/?#"'<>]{6,})/g;

/** Values of `token=`, `auth-code=` and the like, queries and hashes of URLs, and secrets in URL paths. */
export function findKeyedSecrets(text: string): SecretSpan[] {
  return [KEY_EQUALS, PASSWORD_COLON, TOKEN_COLON, BEARER, URL_TAIL, SECRET_PATH].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1]?.length ?? 0), end, shown: HIDDEN };
    }),
  );
}

const JWT = /eyj[\w-]{5,}(?:\.[\w-]*){1,4}/g;
const UUID = /(?<![0-9a-f])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-f])/g;
const WORD_OF_TOKEN_SIGNS = /[a-z0-9_+/=~-]{20,}/g;

/**
 * JSON web tokens, UUIDs, and long runs of hexadecimal or base64 signs.
 * `original` is the text before folding at the same places, because mixed capitals tell a token from a word.
 */
export function findTokens(text: string, original: (start: number, end: number) => string): SecretSpan[] {
  const found = [...spansOf(text, JWT, HIDDEN), ...spansOf(text, UUID, HIDDEN)];
  for (const match of text.matchAll(WORD_OF_TOKEN_SIGNS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (looksRandom(original(start, end))) {
      found.push({ start, end, shown: HIDDEN });
      continue;
    }
    for (const part of match[0].matchAll(/[a-z0-9]{20,}/g)) {
      const from = start + part.index;
      const to = from + part[0].length;
      if (/[a-z]/.test(part[0]) && /[0-9]/.test(part[0])) found.push({ start: from, end: to, shown: HIDDEN });
    }
  }
  return found;
}

/** Random signs change between small, capital, digit and other at every second step; words and paths rarely do. */
function looksRandom(text: string): boolean {
  if (text.length < 28) return false;
  let changes = 0;
  for (let index = 1; index < text.length; index += 1) {
    if (signKind(text.charCodeAt(index)) !== signKind(text.charCodeAt(index - 1))) changes += 1;
  }
  return changes / (text.length - 1) > 0.38;
}

function signKind(code: number): number {
  if (code >= 48 && code <= 57) return 0;
  if (code >= 97 && code <= 122) return 1;
  return code >= 65 && code <= 90 ? 2 : 3;
}

function spansOf(text: string, pattern: RegExp, shown: string): SecretSpan[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    shown,
  }));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
