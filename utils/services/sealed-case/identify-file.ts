/** What a chosen file is, by its first bytes, so that a wrong one can be named. */
import type { SealedCaseFailure } from '../../contracts/sealed-case.ts';

/** More than any header that is accepted. */
export const HEAD_BYTES = 1_024;

const AGE = 'age-encryption.org/';
const AGE_VERSION = 'age-encryption.org/v1\n';
const MAIL_FIELD = /^(?:from|to|subject|date|received|return-path|delivered-to|mime-version|message-id):/im;

/** Null when it is a file of age; else what it is. `head`: its first `HEAD_BYTES`, or all of a shorter one. */
export function identifyFile(head: Uint8Array): SealedCaseFailure | null {
  if (head.length === 0) return 'empty';
  const text = String.fromCharCode(...head);
  if (text.startsWith(AGE_VERSION)) return null;
  if (text.startsWith(AGE)) return 'newer-version';
  if (text.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) return 'age-text';
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('PK\u0005\u0006')) {
    return text.slice(30).startsWith('bukti-') ? 'bundle' : 'zip';
  }
  if (text.startsWith('%PDF-')) return 'pdf';
  if (isPicture(text)) return 'picture';
  return MAIL_FIELD.test(text) ? 'mail' : 'other';
}

function isPicture(text: string): boolean {
  return (
    text.startsWith('\u0089PNG') ||
    text.startsWith('\u00ff\u00d8\u00ff') ||
    text.startsWith('GIF8') ||
    (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP')
  );
}
