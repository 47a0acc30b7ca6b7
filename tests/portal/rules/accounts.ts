/** The table of accounts: who is registered, and who may log in. */
import { person } from '../people.ts';
import type { ApplicantKind } from './calls.ts';

export interface Account {
  readonly nik: string;
  readonly kind: ApplicantKind;
  readonly name: string;
  /** Missing on old accounts that somebody else made. */
  readonly email: string | null;
  /** Without 0 and 62. */
  readonly phone: string | null;
  readonly username: string | null;
  readonly password: string;
}

/** The password of the accounts that exist from the start; it is shown on the control page. */
export const FIRST_PASSWORD = 'Latihan#2026';

export function firstAccounts(): Account[] {
  const hendra = person('hendra');
  const dewi = person('dewi');
  return [
    {
      nik: hendra.nik,
      kind: 'Orang Perseorangan',
      name: hendra.name,
      email: 'hendra.gunawan@contoh.id',
      phone: '81200009910',
      username: null,
      password: FIRST_PASSWORD,
    },
    {
      nik: dewi.nik,
      kind: 'Orang Perseorangan',
      name: dewi.name,
      email: null,
      phone: '81200009911',
      username: 'dewi_latihan',
      password: FIRST_PASSWORD,
    },
  ];
}

const fold = (text: string): string => text.trim().toLowerCase();

/** The number without 0 or 62 in front and without separators. */
export function bareNumber(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(62|0)/, '');
}

/** One NIK may stand behind accounts of different kinds: a guess, the sources do not settle it. */
export function isNikTaken(accounts: readonly Account[], nik: string, kind: ApplicantKind): boolean {
  return accounts.some((account) => account.nik === nik && account.kind === kind);
}

export function isEmailTaken(accounts: readonly Account[], email: string): boolean {
  return accounts.some((account) => account.email !== null && fold(account.email) === fold(email));
}

export function isPhoneTaken(accounts: readonly Account[], phone: string): boolean {
  return accounts.some((account) => account.phone !== null && account.phone === bareNumber(phone));
}

/** The account with this e-mail, phone number or user name and this password. */
export function findLogin(
  accounts: readonly Account[],
  account: string,
  password: string,
): Account | undefined {
  return accounts.find(
    (candidate) =>
      candidate.password === password &&
      ((candidate.email !== null && fold(candidate.email) === fold(account)) ||
        (candidate.username !== null && fold(candidate.username) === fold(account)) ||
        (candidate.phone !== null && candidate.phone === bareNumber(account))),
  );
}
