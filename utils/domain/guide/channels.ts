/**
 * Where help is to be had: the one place that knows numbers and addresses. Collected from public sources on
 * the day given; nobody has called or written to check. Left out on purpose are those that are obsolete, were
 * temporary, or that no source confirms; `tests/unit/guide/channels.test.ts` keeps them out of the product.
 */
import type { MessageClass } from '../diagnosis/message-class.ts';

/** Who answers: the OSS helpdesk of the Ministry of Investment, or the civil registry. */
export const DESK_IDS = ['oss', 'dukcapil'] as const;
export type DeskId = (typeof DESK_IDS)[number];

/** In the order in which a desk's channels are worth trying. */
export const CHANNEL_IDS = [
  'oss-phone',
  'oss-email',
  'oss-consultation',
  'oss-local',
  'oss-chat',
  'oss-line',
  'oss-social',
  'oss-office',
  'oss-complaint',
  'dukcapil-phone',
  'dukcapil-whatsapp',
  'dukcapil-office',
  'dukcapil-email',
  'dukcapil-social',
] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

export type ChannelKind = 'phone' | 'whatsapp' | 'email' | 'chat' | 'web' | 'office' | 'social';

export interface Channel {
  readonly desk: DeskId;
  readonly kind: ChannelKind;
  /** As to be dialled, typed or visited, the first one first; none where it differs from place to place. */
  readonly addresses: readonly string[];
  /** What opens the first address; null where nothing can. */
  readonly href: string | null;
  /** Who names it. */
  readonly source: string;
  /** ISO date on which the source was read. */
  readonly checkedOn: string;
  /**
   * `confirmed`: read in an official text or on an official page, or the same in two national newspapers;
   * `reported`: by others only.
   */
  readonly certainty: 'confirmed' | 'reported';
}

const READ_ON = '2026-11-21';
const CONSULTATION_PAGE = 'bkpm.go.id/id/dukungan-dan-bantuan/konsultasi';
const COMPLAINT_PAGE = 'www.lapor.go.id/instansi/badan-koordinasi-penanaman-modal-bkpm';
const HOME_PAGE = 'bkpm.go.id, home page of 3 May 2026';
const CHATBOT = "the ministry's own helpdesk chat";

export const CHANNELS: Readonly<Record<ChannelId, Channel>> = {
  'oss-phone': {
    desk: 'oss',
    kind: 'phone',
    addresses: ['169'],
    href: 'tel:169',
    source: HOME_PAGE,
    checkedOn: READ_ON,
    certainty: 'confirmed',
  },
  'oss-email': {
    desk: 'oss',
    kind: 'email',
    addresses: ['kontak@oss.go.id'],
    href: 'mailto:kontak@oss.go.id',
    source: CHATBOT,
    checkedOn: READ_ON,
    certainty: 'confirmed',
  },
  'oss-consultation': {
    desk: 'oss',
    kind: 'web',
    addresses: [CONSULTATION_PAGE],
    href: `https://${CONSULTATION_PAGE}`,
    source: HOME_PAGE,
    checkedOn: READ_ON,
    certainty: 'confirmed',
  },
  'oss-local': {
    desk: 'oss',
    kind: 'office',
    addresses: [],
    href: null,
    source: CHATBOT,
    checkedOn: READ_ON,
    certainty: 'confirmed',
  },
  'oss-chat': {
    desk: 'oss',
    kind: 'chat',
    addresses: [],
    href: null,
    source: CHATBOT,
    checkedOn: READ_ON,
    certainty: 'confirmed',
  },
  'oss-line': {
    desk: 'oss',
    kind: 'phone',
    addresses: ['+62 21 5252 008'],
    href: 'tel:+62215252008',
    source: HOME_PAGE,
    checkedOn: READ_ON,
    certainty: 'confirmed',
  },
  'oss-social': {
    desk: 'oss',
    kind: 'social',
    addresses: [
      'instagram.com/bkpm_id',
      'twitter.com/bkpm',
      'facebook.com/bkpmindonesia',
      'youtube.com/@KemenInvestasiHilirisasiBKPM',
    ],
    href: 'https://instagram.com/bkpm_id',
    source: HOME_PAGE,
    checkedOn: READ_ON,
    certainty: 'confirmed',
  },
  'oss-office': {
    desk: 'oss',
    kind: 'office',
    addresses: ['PTSP Pusat, Jl. Gatot Subroto No. 44, Jakarta 12190'],
    href: null,
    source: HOME_PAGE,
    checkedOn: READ_ON,
    certainty: 'confirmed',
  },
  'oss-complaint': {
    desk: 'oss',
    kind: 'web',
    addresses: [COMPLAINT_PAGE],
    href: `https://${COMPLAINT_PAGE}`,
    source: HOME_PAGE,
    checkedOn: READ_ON,
    certainty: 'confirmed',
  },
  'dukcapil-phone': {
    desk: 'dukcapil',
    kind: 'phone',
    addresses: ['1500-537'],
    href: 'tel:1500537',
    source: 'tirto.id 2019, kompas.com 2023',
    checkedOn: READ_ON,
    certainty: 'confirmed',
  },
  'dukcapil-whatsapp': {
    desk: 'dukcapil',
    kind: 'whatsapp',
    addresses: ['0811-800-5373'],
    href: null,
    source: 'tirto.id 2019, kompas.com 2023; hours: ipidiklat.id',
    checkedOn: READ_ON,
    certainty: 'confirmed',
  },
  'dukcapil-office': {
    desk: 'dukcapil',
    kind: 'office',
    addresses: [],
    href: null,
    source: 'keuangannews.id 17 February 2025',
    checkedOn: READ_ON,
    certainty: 'reported',
  },
  'dukcapil-email': {
    desk: 'dukcapil',
    kind: 'email',
    addresses: ['callcenter@dukcapil.kemendagri.go.id'],
    href: 'mailto:callcenter@dukcapil.kemendagri.go.id',
    source: 'the newer of two sources that differ',
    checkedOn: READ_ON,
    certainty: 'reported',
  },
  'dukcapil-social': {
    desk: 'dukcapil',
    kind: 'social',
    addresses: ['X: @ccdukcapil', 'Facebook: Halo Dukcapil'],
    href: null,
    source: 'news sites',
    checkedOn: READ_ON,
    certainty: 'reported',
  },
};

const OSS: readonly ChannelId[] = ['oss-phone', 'oss-email', 'oss-consultation', 'oss-local'];
/** Those that the reports of missing mails name. */
const OSS_MAIL: readonly ChannelId[] = ['oss-phone', 'oss-consultation', 'oss-email', 'oss-social'];
const DUKCAPIL: readonly ChannelId[] = [
  'dukcapil-phone',
  'dukcapil-whatsapp',
  'dukcapil-office',
  'dukcapil-email',
];

/** Whom to ask about a message, in order; nobody about what is no error. */
export const CHANNELS_FOR: Readonly<Record<MessageClass, readonly ChannelId[]>> = {
  'nik-registered': OSS,
  'email-registered': OSS,
  'phone-registered': OSS,
  'username-registered': OSS,
  'ktp-mismatch': [...DUKCAPIL, 'oss-phone', 'oss-email'],
  'nik-not-found': [...DUKCAPIL, 'oss-phone', 'oss-email'],
  'dukcapil-unavailable': OSS,
  'otp-missing': OSS_MAIL,
  'otp-invalid': OSS,
  'otp-expired': OSS,
  'activation-mail-missing': OSS_MAIL,
  'login-failed': OSS,
  'password-rejected': OSS,
  'captcha-wrong': OSS,
  'session-expired': OSS,
  'server-error': OSS,
  timeout: OSS,
  offline: OSS,
  'email-renewal': OSS,
  unknown: OSS,
  none: [],
};

/** The first address of a channel that has one; empty otherwise. */
export function addressOf(id: ChannelId): string {
  return CHANNELS[id].addresses[0] ?? '';
}
