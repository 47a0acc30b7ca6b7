/** What the portal "sent": codes and activation mails, kept for the person who practises to read. */

export interface Mail {
  readonly atUtc: string;
  readonly channel: 'email' | 'whatsapp';
  /** An e-mail address, or a phone number without 0 and 62. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The one-time code, when there is one. */
  readonly code: string | null;
  /** The activation link (path and query), when there is one. */
  readonly link: string | null;
}

/** The newest code sent to this address or number, or null. */
export function lastCodeFor(mails: readonly Mail[], to: string): string | null {
  return mails.findLast((mail) => mail.to === to && mail.code !== null)?.code ?? null;
}
