/**
 * What a file is, by its content: names and what a browser says of a file can be wrong, and both are chosen by
 * whoever made it.
 */
export type KnownType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf' | 'message/rfc822';

const PNG_SIGNATURE = '\u0089PNG\r\n\u001A\n';
/** Readers of PDF accept the mark anywhere in here; some scanners put a few bytes before it. */
const PDF_MARK_WITHIN = 1_024;
/** Mail servers add dozens of lines before the first one that a person would know. */
const MAIL_HEADER_MAX = 64 * 1_024;

/** A field of a mail's header, RFC 5322: a name of printable characters and a colon. */
const HEADER_FIELD = /^([!-9;-~]+):/;
const MAIL_FIELDS = new Set([
  'bcc',
  'cc',
  'date',
  'delivered-to',
  'from',
  'message-id',
  'mime-version',
  'received',
  'reply-to',
  'return-path',
  'subject',
  'to',
]);
/** One such line can begin any text ("Date: …"). */
const MAIL_FIELDS_NEEDED = 3;

/** The type of a file from its first bytes (all of it, or at least 64 kB); null when it is none that is taken. */
export function sniffType(bytes: Uint8Array): KnownType | null {
  const beginning = readLatin(bytes.subarray(0, PDF_MARK_WITHIN + 5));
  if (beginning.startsWith('\u00FF\u00D8\u00FF')) return 'image/jpeg';
  if (beginning.startsWith(PNG_SIGNATURE)) return 'image/png';
  if (beginning.startsWith('RIFF') && beginning.startsWith('WEBP', 8)) return 'image/webp';
  if (beginning.includes('%PDF-')) return 'application/pdf';
  return isMail(readLatin(bytes.subarray(0, MAIL_HEADER_MAX))) ? 'message/rfc822' : null;
}

/** A mail begins with its header: fields and their continued lines up to the first empty line. */
function isMail(text: string): boolean {
  const [header = ''] = text.split(/\r?\n\r?\n/, 1);
  const lines = header.split(/\r?\n/);
  // Where the header is cut, its last line may be cut as well.
  const whole = header.length === text.length ? lines.slice(0, -1) : lines;
  const known = new Set<string>();
  for (const line of whole) {
    if (/^[ \t]/.test(line)) continue;
    const name = HEADER_FIELD.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    if (MAIL_FIELDS.has(name)) known.add(name);
  }
  return known.size >= MAIL_FIELDS_NEEDED && (known.has('from') || known.has('received'));
}

/** One character for each byte. */
function readLatin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
