/**
 * What the portal says when something is refused. Wording and place follow section 3 of the domain
 * document; where a place or a wording was never captured, the entry says so and the place can be chosen.
 */
import type { CallName } from './calls.ts';

/** Where on the page a message is shown. */
export const PLACES = ['field-hint', 'snackbar', 'alert', 'dialog', 'page'] as const;
export type Place = (typeof PLACES)[number];

/** The fields that can carry a hint. */
export const FIELD_KEYS = [
  'nik',
  'email',
  'phone',
  'code',
  'name',
  'captcha',
  'account',
  'passwordRepeat',
] as const;
export type FieldKey = (typeof FIELD_KEYS)[number];

/** One message on its way to the page. */
export interface PortalMessage {
  readonly id: MessageId;
  readonly text: string;
  readonly place: Place;
  /** The field that a field hint belongs to. */
  readonly field: FieldKey;
}

interface MessageEntry {
  readonly text: string;
  readonly place: Place;
  readonly field: FieldKey;
  /** HTTP status of the answer that carries it. */
  readonly status: number;
  /** The calls that can bring it. */
  readonly calls: readonly CallName[];
  /** False where the sources tell the rule but not the words or the place. */
  readonly isRecorded: boolean;
}

export const MESSAGES = {
  'nik-duplicate': {
    text: 'NIK sudah terdaftar',
    place: 'field-hint',
    field: 'nik',
    status: 200,
    calls: ['check-nik', 'send-code', 'register', 'register-classic'],
    isRecorded: true,
  },
  'email-duplicate': {
    text: 'Email sudah terdaftar',
    place: 'field-hint',
    field: 'email',
    status: 200,
    calls: ['check-email', 'send-code', 'register', 'register-classic', 'renew-email'],
    isRecorded: true,
  },
  'phone-duplicate': {
    text: 'Nomor telepon sudah terdaftar',
    place: 'field-hint',
    field: 'phone',
    status: 422,
    calls: ['register', 'send-code'],
    isRecorded: false,
  },
  'ktp-mismatch': {
    text: 'Data tidak sesuai KTP',
    place: 'dialog',
    field: 'name',
    status: 422,
    calls: ['register', 'register-classic'],
    isRecorded: true,
  },
  'dukcapil-down': {
    text: 'Gagal tersambung ke sistem dukcapil',
    place: 'snackbar',
    field: 'name',
    status: 422,
    calls: ['register', 'register-classic'],
    isRecorded: true,
  },
  'dukcapil-down-long': {
    text: 'Terjadi kesalahan: Gagal tersambung ke sistem dukcapil',
    place: 'snackbar',
    field: 'name',
    status: 422,
    calls: ['register', 'register-classic'],
    isRecorded: true,
  },
  'nik-notfound': {
    text: 'Data tidak ditemukan',
    place: 'dialog',
    field: 'nik',
    status: 422,
    calls: ['register', 'register-classic'],
    isRecorded: false,
  },
  'nik-unverified': {
    text: 'Gagal verifikasi, NIK tidak sesuai',
    place: 'dialog',
    field: 'nik',
    status: 422,
    calls: ['register', 'register-classic'],
    isRecorded: false,
  },
  'otp-wrong': {
    text: 'Kode OTP salah',
    place: 'field-hint',
    field: 'code',
    status: 422,
    calls: ['verify-code'],
    isRecorded: false,
  },
  'otp-expired': {
    text: 'Kode OTP sudah tidak berlaku',
    place: 'field-hint',
    field: 'code',
    status: 422,
    calls: ['verify-code'],
    isRecorded: false,
  },
  'username-taken': {
    text: 'Username sudah terdaftar',
    place: 'dialog',
    field: 'name',
    status: 422,
    calls: ['register', 'register-classic'],
    isRecorded: false,
  },
  captcha: {
    text: 'Kode captcha salah',
    place: 'field-hint',
    field: 'captcha',
    status: 422,
    calls: ['register-classic'],
    isRecorded: false,
  },
  'login-wrong': {
    text: 'Kombinasi akun dan kata sandi tidak sesuai',
    place: 'alert',
    field: 'account',
    status: 401,
    calls: ['login'],
    isRecorded: true,
  },
  'login-expired': {
    text: 'Sesi Anda telah berakhir. Silakan masuk kembali.',
    place: 'alert',
    field: 'account',
    status: 401,
    calls: ['register', 'renew-email', 'provinces', 'regencies', 'districts', 'villages'],
    isRecorded: false,
  },
  'link-invalid': {
    text: 'Tautan aktivasi tidak valid',
    place: 'page',
    field: 'account',
    status: 422,
    calls: ['activate'],
    isRecorded: false,
  },
  server: {
    text: 'Terjadi kesalahan: Internal Server Error',
    place: 'snackbar',
    field: 'account',
    status: 500,
    calls: ['register'],
    isRecorded: false,
  },
  /** Any other words, for texts that nobody has seen before. */
  custom: {
    text: 'Permintaan tidak dapat diproses',
    place: 'dialog',
    field: 'name',
    status: 422,
    calls: ['register', 'register-classic'],
    isRecorded: false,
  },
} as const satisfies Record<string, MessageEntry>;

export type MessageId = keyof typeof MESSAGES;
export const MESSAGE_IDS = Object.keys(MESSAGES) as readonly MessageId[];

/** The entry of a message, seen through its common shape. */
export function messageEntry(id: MessageId): MessageEntry {
  return MESSAGES[id];
}

/** A message in its usual words and place, or in others. */
export function portalMessage(
  id: MessageId,
  other: { text?: string | undefined; place?: Place | undefined } = {},
): PortalMessage {
  const entry = messageEntry(id);
  return { id, text: other.text ?? entry.text, place: other.place ?? entry.place, field: entry.field };
}
