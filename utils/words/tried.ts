/** What was tried and waited for, as report and letters say it: whole sentences. */
import type { Wait } from '../domain/casework/casework.ts';
import { bilingual } from './bilingual.ts';

interface TriedWords {
  /** `remedy` as `caseworkWords` has it, with a large first letter. */
  readonly remedy: (remedy: string, day: string) => string;
  /** The e-mails, masked or not, behind `remedy`. */
  readonly withEmails: (remedy: string, emails: readonly string[]) => string;
  readonly waiting: Record<Wait, (since: string) => string>;
  readonly waited: Record<Wait, (since: string, until: string) => string>;
  readonly more: (count: number) => string;
}

export const triedWords = bilingual<TriedWords>({
  id: {
    remedy: (remedy, day) => `${remedy} (${day}).`,
    withEmails: (remedy, emails) =>
      emails.length === 1
        ? `${remedy} dengan email ${emails.join('')}`
        : `${remedy} dengan ${emails.length} email: ${emails.join(', ')}`,
    waiting: {
      otp: (since) => `Menunggu kode OTP sejak ${since}; belum tercatat diterima.`,
      'activation-mail': (since) => `Menunggu email aktivasi sejak ${since}; belum tercatat diterima.`,
      'dukcapil-sync': (since) => `Menunggu data Dukcapil tersinkron sejak ${since}.`,
      'desk-answer': (since) => `Menunggu jawaban helpdesk sejak ${since}; belum tercatat dijawab.`,
      'dukcapil-answer': (since) => `Menunggu jawaban Dukcapil sejak ${since}; belum tercatat dijawab.`,
    },
    waited: {
      otp: (since, until) => `Menunggu kode OTP sejak ${since} sampai ${until}; tidak tercatat diterima.`,
      'activation-mail': (since, until) =>
        `Menunggu email aktivasi sejak ${since} sampai ${until}; tidak tercatat diterima.`,
      'dukcapil-sync': (since, until) =>
        `Menunggu data Dukcapil tersinkron sejak ${since} sampai ${until}; tidak tercatat selesai.`,
      'desk-answer': (since, until) =>
        `Menunggu jawaban helpdesk sejak ${since} sampai ${until}; tidak tercatat dijawab.`,
      'dukcapil-answer': (since, until) =>
        `Menunggu jawaban Dukcapil sejak ${since} sampai ${until}; tidak tercatat dijawab.`,
    },
    more: (count) => `${count} hal lain yang sudah dicoba ada di kronologi.`,
  },
  en: {
    remedy: (remedy, day) => `${remedy} (${day}).`,
    withEmails: (remedy, emails) =>
      emails.length === 1
        ? `${remedy} with the e-mail ${emails.join('')}`
        : `${remedy} with ${emails.length} e-mails: ${emails.join(', ')}`,
    waiting: {
      otp: (since) => `Waiting for the OTP code since ${since}; not recorded as received.`,
      'activation-mail': (since) =>
        `Waiting for the activation e-mail since ${since}; not recorded as received.`,
      'dukcapil-sync': (since) => `Waiting for the Dukcapil data to be synchronised since ${since}.`,
      'desk-answer': (since) =>
        `Waiting for an answer of the helpdesk since ${since}; not recorded as answered.`,
      'dukcapil-answer': (since) =>
        `Waiting for an answer of Dukcapil since ${since}; not recorded as answered.`,
    },
    waited: {
      otp: (since, until) => `Waited for the OTP code from ${since} to ${until}; not recorded as received.`,
      'activation-mail': (since, until) =>
        `Waited for the activation e-mail from ${since} to ${until}; not recorded as received.`,
      'dukcapil-sync': (since, until) =>
        `Waited for the Dukcapil data to be synchronised from ${since} to ${until}; not recorded as done.`,
      'desk-answer': (since, until) =>
        `Waited for an answer of the helpdesk from ${since} to ${until}; not recorded as answered.`,
      'dukcapil-answer': (since, until) =>
        `Waited for an answer of Dukcapil from ${since} to ${until}; not recorded as answered.`,
    },
    more: (count) => `${count} more things that were tried are in the chronology.`,
  },
});
