/**
 * Whether an e-mail is one that its owner will still know and open in a year: an OSS account hangs on it
 * (article "Cara verifikasi KTP di OSS": professional, easy to remember, not too complicated). Nothing here
 * is a reason to refuse an address.
 */

/** What the case form asks for: one @, a dot behind it, no space. */
const COMPLETE = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** Longer names than this are mistyped and misheard on the phone. */
const EASY_LENGTH_MAX = 30;

export type EmailDoubt =
  | { readonly code: 'incomplete' }
  /** An address that its provider throws away after minutes. */
  | { readonly code: 'throwaway' }
  /** One slip from a provider that many use: `gmial.com`. */
  | { readonly code: 'domain-slip'; readonly proposal: string }
  | { readonly code: 'many-digits' }
  | { readonly code: 'random-letters' }
  | { readonly code: 'many-marks' }
  | { readonly code: 'long'; readonly length: number }
  | { readonly code: 'nickname' };
export type EmailDoubtCode = EmailDoubt['code'];

/** What is worth a second look, the weightiest first; nothing for an address that is empty or easy. */
export function checkEmail(email: string): readonly EmailDoubt[] {
  const address = email.trim().toLowerCase();
  if (address === '') return [];
  if (!COMPLETE.test(address)) return [{ code: 'incomplete' }];
  const [local = '', domain = ''] = address.split('@');
  const proposal = proposeProvider(domain);
  return [
    ...(isThrowaway(domain) ? [{ code: 'throwaway' } as const] : []),
    ...(proposal === null ? [] : [{ code: 'domain-slip', proposal } as const]),
    ...(hasManyDigits(local) ? [{ code: 'many-digits' } as const] : []),
    ...(hasRandomLetters(local) ? [{ code: 'random-letters' } as const] : []),
    ...(countMarks(local) > MARKS_MAX ? [{ code: 'many-marks' } as const] : []),
    ...(local.length > EASY_LENGTH_MAX ? [{ code: 'long', length: local.length } as const] : []),
    ...(isNickname(local) ? [{ code: 'nickname' } as const] : []),
  ];
}

const PROVIDERS = [
  'gmail.com',
  'yahoo.com',
  'yahoo.co.id',
  'ymail.com',
  'outlook.com',
  'hotmail.com',
  'icloud.com',
];
/** Real providers whose names are one slip from one of the above. */
const REAL_NEIGHBOURS = ['mail.com', 'email.com', 'gmx.com', 'outlook.co'];

function proposeProvider(domain: string): string | null {
  if (PROVIDERS.includes(domain) || REAL_NEIGHBOURS.includes(domain)) return null;
  return PROVIDERS.find((provider) => isOneSlipApart(domain, provider)) ?? null;
}

/** One letter replaced, dropped or added, or two neighbours swapped. */
function isOneSlipApart(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const [typedEnd, meantEnd] = [typed.slice(start), meant.slice(start)];
  return (
    typedEnd.slice(1) === meantEnd.slice(1) ||
    typedEnd.slice(1) === meantEnd ||
    typedEnd === meantEnd.slice(1) ||
    (typedEnd.slice(2) === meantEnd.slice(2) && typedEnd[0] === meantEnd[1] && typedEnd[1] === meantEnd[0])
  );
}

const THROWAWAYS = [
  '10minutemail.com',
  'guerrillamail.com',
  'mailinator.com',
  'maildrop.cc',
  'sharklasers.com',
  'temp-mail.org',
  'tempmail.com',
  'throwawaymail.com',
  'trashmail.com',
  'yopmail.com',
];

function isThrowaway(domain: string): boolean {
  return THROWAWAYS.some((known) => domain === known || domain.endsWith(`.${known}`));
}

const DIGITS_IN_A_ROW_MAX = 3;
const DIGITS_MAX = 5;

/** A year is easy to remember and stays; `1990`, not `19902`. */
function hasManyDigits(local: string): boolean {
  const rows = local.match(/\d+/g) ?? [];
  const total = rows.reduce((sum, row) => sum + row.length, 0);
  return (
    total > DIGITS_MAX ||
    rows.some((row) => row.length > DIGITS_IN_A_ROW_MAX && !/^(19[4-9]|20[0-4])\d$/.test(row))
  );
}

const CONSONANTS_IN_A_ROW_MAX = 4;
const CHANGES_MAX = 3;

/** No syllables to remember (`wqxzrtk`), or letters and digits by turns (`x7k2p`). */
function hasRandomLetters(local: string): boolean {
  // What is one sound in Indonesian counts once: Ngkrsy is short, not random.
  const sounds = local.replaceAll(/ng|ny|sy|kh|th|dh|bh|ch/g, 'n');
  const row = new RegExp(`[bcdfghjklmnpqrstvwxz]{${CONSONANTS_IN_A_ROW_MAX + 1},}`);
  const changes = local.match(/[a-z](?=\d)|\d(?=[a-z])/g)?.length ?? 0;
  return row.test(sounds) || changes > CHANGES_MAX;
}

const MARKS_MAX = 2;

function countMarks(local: string): number {
  return local.match(/[^a-z0-9]/g)?.length ?? 0;
}

/** Whole words only: Cantika and Gamera are names. */
const NICKNAMES = [
  'alay',
  'anaknakal',
  'bucin',
  'cantik',
  'cewek',
  'cowok',
  'cute',
  'galau',
  'gamer',
  'gamers',
  'ganteng',
  'imoet',
  'imut',
  'jomblo',
  'kece',
  'lucu',
  'sexy',
  'unyu',
];

function isNickname(local: string): boolean {
  return local.split(/[^a-z]+/).some((word) => NICKNAMES.includes(word));
}
