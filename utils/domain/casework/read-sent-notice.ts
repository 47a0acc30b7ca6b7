import { readClauses } from '../diagnosis/read-clauses.ts';
import type { Wait } from './casework.ts';

/** What the portal can say that it has sent. */
export type SentThing = Extract<Wait, 'otp' | 'activation-mail'>;

const DONE_SENDING = / (?:ALREADY|SUCCESS) (?:kami )?(?:SEND|kirimkan) /;
/** Words that say by themselves that it is done; in signs they look like "is being sent". */
const SENT = /\bterkirim\b|\bsent\b/i;
const NOT_SENT = / (?:NOT|BELUM|FAIL|WILL|IF|WHEN|MUST|yang|sedang) /;

/**
 * Whether a harmless message of the portal says that a code or an activation e-mail was sent just now, as
 * "Kode OTP telah dikirim ke email Anda". Null for all else, also where the words leave open what was sent.
 */
export function readSentNotice(text: string): SentThing | null {
  const isSent = SENT.test(text);
  for (const { signs, mood } of readClauses(text)) {
    if (mood !== 'statement' || NOT_SENT.test(signs)) continue;
    if (!DONE_SENDING.test(signs) && !(isSent && signs.includes(' SEND '))) continue;
    if (signs.includes(' ACTIVATION ')) return 'activation-mail';
    if (/ (?:CODE|OTP) /.test(signs) && !signs.includes(' CAPTCHA ')) return 'otp';
  }
  return null;
}
