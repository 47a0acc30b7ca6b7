/** Every call that the practice form makes: what it sends and what comes back when all is well. */
import type { Sex } from '../people.ts';

export const APPLICANT_KINDS = [
  'Orang Perseorangan',
  'Badan Usaha',
  'Kantor Perwakilan',
  'Badan Usaha Luar Negeri',
] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** One item of a region list. */
export interface RegionItem {
  readonly code: string;
  readonly name: string;
}

/** The data compared with Dukcapil. */
export interface Identity {
  readonly nik: string;
  readonly name: string;
  readonly sex: Sex;
  /** dd/mm/yyyy */
  readonly birthDate: string;
}

export interface Calls {
  'check-nik': { data: { nik: string; kind: ApplicantKind }; reply: object };
  'check-email': { data: { email: string }; reply: object };
  /** `to` is an e-mail address, or a phone number without 0 and 62. */
  'send-code': {
    data: { channel: 'email' | 'whatsapp'; to: string; nik: string | null; kind: ApplicantKind };
    reply: { challenge: string };
  };
  'verify-code': { data: { challenge: string; code: string }; reply: { session: string } };
  register: {
    data: Identity & {
      session: string;
      kind: ApplicantKind;
      email: string | null;
      phone: string;
      address: string;
      village: string;
      password: string;
    };
    reply: { authCode: string; refreshCode: string };
  };
  captcha: { data: object; reply: { captcha: string; svg: string } };
  'register-classic': {
    data: Identity & {
      email: string;
      phone: string;
      address: string;
      captcha: string;
      captchaAnswer: string;
    };
    reply: object;
  };
  activate: { data: { token: string }; reply: object };
  login: {
    data: { account: string; password: string };
    reply: {
      next: 'dashboard' | 'renew-email';
      session: string;
      authCode: string;
      refreshCode: string;
      name: string;
    };
  };
  'renew-email': { data: { session: string; email: string }; reply: object };
  provinces: { data: object; reply: { items: readonly RegionItem[] } };
  regencies: { data: { parent: string }; reply: { items: readonly RegionItem[] } };
  districts: { data: { parent: string }; reply: { items: readonly RegionItem[] } };
  villages: { data: { parent: string }; reply: { items: readonly RegionItem[] } };
}

export type CallName = keyof Calls;
export type CallData<Name extends CallName> = Calls[Name]['data'];
export type CallReply<Name extends CallName> = Calls[Name]['reply'];

export const CALL_NAMES = [
  'check-nik',
  'check-email',
  'send-code',
  'verify-code',
  'register',
  'captcha',
  'register-classic',
  'activate',
  'login',
  'renew-email',
  'provinces',
  'regencies',
  'districts',
  'villages',
] as const satisfies readonly CallName[];

export function isCallName(text: string): text is CallName {
  return (CALL_NAMES as readonly string[]).includes(text);
}
