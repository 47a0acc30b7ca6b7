/** E-mail addresses, one-time codes, tokens and URL queries in a folded text. All patterns run in linear time. */
import { maskEmail } from './mask.ts';
import { HIDDEN, type SecretSpan } from './secret-span.ts';

const AT_SIGN = /@|[([{] ?at ?[)\]}]/g;
const LOCAL_PART = /[\p{L}\p{N}._%+'*-]{1,64} {0,2}$/u;
const DOMAIN =
  /^ {0,2}[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[([{] ?(?:dot|titik) ?[)\]}] ?| (?:dot|titik) )[\p{L}\p{N}-]{1,63}){1,6}/u;

/** The beginning of a domain, where the text was cut. */
const CUT_DOMAIN = /^[\p{L}\p{N}.-]{0,63}$/u;

/** Anything that looks like an e-mail address, also one that was cut at the end of the text. */
export function findEmailLike(text: string): (SecretSpan & { address: string })[] {
  const found: (SecretSpan & { address: string })[] = [];
  for (const match of text.matchAll(AT_SIGN)) {
    const afterSign = match.index + match[0].length;
    const local = LOCAL_PART.exec(text.slice(Math.max(0, match.index - 66), match.index))?.[0];
    const after = text.slice(afterSign, afterSign + 256);
    const isTight = match[0] === '@' && local?.endsWith(' ') === false;
    const domain = (DOMAIN.exec(after) ?? (isTight ? CUT_DOMAIN.exec(after) : null))?.[0];
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

/** Shorter, or of letters only, the part before the at sign may be any word. */
const TELLING_LOCAL_PART = 6;

/**
 * Prepares the search for one address, also with spaces, "(at)", "[dot]" or "titik" in it, and for the part
 * before the at sign by itself, where that is more than a word.
 */
export function searchEmail(email: string): (text: string) => SecretSpan[] {
  const at = ' {0,2}(?:@|[([{]? ?at ?[)\\]}]?) {0,2}';
  const dot = ' {0,2}(?:\\.|[([{]? ?(?:dot|titik) ?[)\\]}]?) {0,2}';
  const source = Array.from(email, (character) => {
    if (character === '@') return at;
    return character === '.' ? dot : escapePattern(character);
  }).join('');
  const local = email.slice(0, Math.max(0, email.lastIndexOf('@')));
  const isTelling = local.length >= TELLING_LOCAL_PART && /[^\p{L}]/u.test(local);
  const alone = isTelling ? `|(?<![\\p{L}\\p{N}])${escapePattern(local)}(?![\\p{L}\\p{N}])` : '';
  const pattern = new RegExp(source + alone, 'gu');
  return (text) =>
    spansOf(text, pattern, maskEmail(email)).map((span) =>
      span.end - span.start === local.length ? { ...span, shown: `${local[0]}***` } : span,
    );
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
  `(?<![a-z])${CODE_WORD}(?:nya|ku)?(?![a-z])((?:(?!kesalahan|error|galat|http|status|\\bpos\\b|wilayah)[^0-9]){0,40}?)(?<![0-9])(${CODE})(?![0-9])`,
  'g',
);
const CODE_BEFORE_WORD = new RegExp(
  `(?<![0-9])(${CODE})(?![0-9])[^0-9]{0,3} (?:adalah|ialah|itu|merupakan|is|as|sebagai)[^0-9]{0,24}(?<![a-z])${CODE_WORD}(?![a-z])`,
  'g',
);
const NOT_A_SECRET_BEFORE = /(?:error|status|http|kesalahan|galat|errno)[^a-z0-9]{0,3}$/;

/** Codes of four to eight digits that stand by a word such as OTP, kode or code. */
export function findCodes(text: string): SecretSpan[] {
  const found: SecretSpan[] = [];
  for (const match of text.matchAll(CODE_AFTER_WORD)) {
    const isErrorNumber = NOT_A_SECRET_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index));
    if (isErrorNumber && !/otp|verif/.test(match[1] ?? '')) continue;
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
const PASSWORD_KEYS = '(?:otp|pin|password|passwd|pass|pwd|pw|(?:kata[-_ ])?sandi)';
const VALUE = `[^\\s"'&#<>;,)\\]}]`;
const KEY_EQUALS = new RegExp(`(?<![a-z])(?:${TOKEN_KEYS}|code) {0,2}= {0,2}["']?(${VALUE}+)`, 'g');
/** A password may hold any sign. */
const PASSWORD_VALUE = `[^\\s"'<>]`;
const PASSWORD_GIVEN = new RegExp(
  `(?<![a-z])${PASSWORD_KEYS}["']? {0,2}[:=] {0,2}["']?(${PASSWORD_VALUE}+)`,
  'g',
);
/** Told in a sentence: only what holds a digit or a sign that no word ends with. */
const PASSWORD_TOLD = new RegExp(
  `(?<![a-z])(?:${PASSWORD_KEYS}|sandi)(?:nya|ku)?(?: (?:saya|dia|anda|adalah|yaitu|itu|is|was|baru|lama)){0,3} ["']?((?=[^\\s]{0,40}[0-9#$%&+=_@^~!][^\\s.,;:!?])${PASSWORD_VALUE}{5,})`,
  'g',
);
/** After a colon only what has a digit in it: "Sesi: berakhir" is a sentence. */
const TOKEN_COLON = new RegExp(
  `(?<![a-z])${TOKEN_KEYS}["']? {0,2}: {0,2}["']?((?=[^0-9\\s]{0,40}[0-9])${VALUE}{6,})`,
  'g',
);
const BEARER = new RegExp(`(?<![a-z])bearer {1,2}(${VALUE}{12,})`, 'g');
const URL_TAIL =
  /(?:https?:\/\/[^\s?#"'<>]{1,300}|(?<![a-z0-9.-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,10}\/[^\s?#"'<>]{0,300})([?#][^\s"'<>]+)/g;

/** Values of `token=`, `auth-code=` and the like, passwords that are told, and queries and hashes of URLs. */
export function findKeyedSecrets(text: string): SecretSpan[] {
  return [KEY_EQUALS, PASSWORD_GIVEN, PASSWORD_TOLD, TOKEN_COLON, BEARER, URL_TAIL].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1]?.length ?? 0), end, shown: HIDDEN };
    }),
  );
}

/** Parts of an address behind which a secret stands, as in `/verify/<token>`. */
const SECRET_PATH =
  /\/([a-z0-9_-]{0,30}(?:verif|aktivasi|activat|confirm|konfirmasi|reset|recover|otp|token|callback|invit|magic)[a-z0-9_-]{0,30})((?:\/[^\s/?#"'<>]{1,300}){1,6})/g;
const NAMES_SECRET =
  /^(?:verify|verifikasi|verification|aktivasi|activate|activation|confirm|confirmation|konfirmasi|reset|recover|otp|token|callback|invite|magic)$/;
/** Names of steps and things, not secrets. */
const PLAIN_PART =
  /^(?:akun|account|code|email|failed|gagal|id|identitas|kode|login|me|nik|otp|password|phone|register|resend|send|status|success|sukses|telepon|token|user|v\d{1,2}|verify)$/;

/** Parts of an address that follow a word such as `verify`: all of them after the bare word, else those with a digit. */
export function findPathSecrets(text: string): SecretSpan[] {
  return Array.from(text.matchAll(SECRET_PATH)).flatMap((match) => {
    const [whole, word = '', tail = ''] = match;
    const isBare = NAMES_SECRET.test(word);
    let at = match.index + whole.length - tail.length;
    return tail
      .split('/')
      .slice(1)
      .flatMap((part): SecretSpan[] => {
        const start = at + 1;
        at = start + part.length;
        const isSecret = !PLAIN_PART.test(part) && (isBare || /[0-9]/.test(part));
        return isSecret ? [{ start, end: at, shown: HIDDEN }] : [];
      });
  });
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
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
