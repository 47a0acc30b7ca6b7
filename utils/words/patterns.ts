/** What many attempts show together, in sentences that say only what the numbers support. */
import type { Language } from '../contracts/settings.ts';
import type { MessageClass } from '../domain/diagnosis/message-class.ts';
import type { Claim, DayPart, Tally } from '../domain/casework/find-patterns.ts';
import { bilingual } from './bilingual.ts';
import { diagnosisWords } from './diagnosis.ts';
import { capitalize } from './visible-text.ts';

interface PatternWords {
  readonly title: string;
  readonly ofAllCases: string;
  readonly reading: (done: number, total: number) => string;
  readonly unreadable: (count: number) => string;
  readonly emptyTitle: string;
  readonly emptySteps: readonly string[];
  readonly saysTitle: string;
  readonly figuresTitle: string;
  readonly figures: {
    readonly attempts: string;
    readonly failed: string;
    readonly lost: string;
    readonly untilSuccess: string;
  };
  readonly lostNote: string;
  readonly duration: (hours: number, minutes: number) => string;
  readonly notYet: string;
  readonly hoursTitle: string;
  readonly hoursLead: string;
  readonly causeFilter: string;
  readonly allCauses: string;
  readonly hour: string;
  readonly cell: (count: number, attempts: number) => string;
  readonly causesTitle: string;
  readonly cause: string;
  readonly count: string;
  readonly caseCount: string;
  readonly unknown: string;
  readonly noFailure: string;
  readonly open: string;
  readonly parts: Record<DayPart, string>;
  readonly claims: {
    readonly tooFew: (attempts: number) => string;
    readonly total: (tally: Tally) => string;
    readonly mainCause: (cause: string, count: number, of: number) => string;
    readonly serverSide: (count: number, of: number) => string;
    readonly dayPart: (
      part: string,
      hours: string,
      fails: 'less' | 'more',
      inside: Tally,
      outside: Tally,
    ) => string;
    readonly untilSuccess: (median: number, caseCount: number) => string;
  };
}

export const patternWords = bilingual<PatternWords>({
  id: {
    title: 'Pola kegagalan',
    ofAllCases: 'Dari semua kasus di perangkat ini.',
    reading: (done, total) => `Membaca kasus ${done} dari ${total}…`,
    unreadable: (count) => `${count} kasus tidak dapat dibaca dan tidak ikut dihitung.`,
    emptyTitle: 'Belum ada percobaan yang tercatat',
    emptySteps: [
      'Buka halaman pendaftaran OSS, lalu tekan ikon Pendamping OSS.',
      'Isi formulir seperti biasa. Setiap percobaan dicatat dengan jamnya.',
      'Kembali ke sini untuk melihat pada jam berapa pendaftaran paling sering gagal, dan mengapa.',
    ],
    saysTitle: 'Yang ditunjukkan angka',
    figuresTitle: 'Ringkasan',
    figures: {
      attempts: 'Percobaan',
      failed: 'Gagal',
      lost: 'Waktu di formulir sejak kegagalan pertama',
      untilSuccess: 'Percobaan sampai berhasil (nilai tengah)',
    },
    lostNote: 'Jeda lebih dari 15 menit tidak dihitung.',
    duration: (hours, minutes) => (hours > 0 ? `${hours} jam ${minutes} menit` : `${minutes} menit`),
    notYet: 'belum ada',
    hoursTitle: 'Menurut jam dan hari',
    hoursLead:
      'Setiap kotak: berapa yang gagal dari berapa percobaan. Makin pekat warnanya, makin sering gagal. Jam menurut jam perangkat saat itu.',
    causeFilter: 'Tampilkan kegagalan',
    allCauses: 'semua sebab',
    hour: 'Jam',
    cell: (count, attempts) => `${count} dari ${attempts}`,
    causesTitle: 'Menurut sebab',
    cause: 'Sebab',
    count: 'Kali',
    caseCount: 'Kasus',
    unknown: 'Pesan yang belum dikenal',
    noFailure: 'Tidak ada kegagalan yang tercatat.',
    open: 'Pola kasus ini',
    parts: {
      night: 'dini hari',
      morning: 'pagi hari',
      midday: 'siang hari',
      afternoon: 'sore hari',
      evening: 'malam hari',
    },
    claims: {
      tooFew: (attempts) =>
        `Baru ${attempts} percobaan tercatat. Itu belum cukup untuk menyimpulkan apa pun.`,
      total: ({ attempts, failed }) => `Dari ${attempts} percobaan Anda, ${failed} gagal.`,
      mainCause: (cause, count, of) => `Sebab tersering: ${cause}, ${count} dari ${of} kegagalan.`,
      serverSide: (count, of) =>
        `${count} dari ${of} kegagalan berasal dari sisi server, bukan dari data yang diketik.`,
      dayPart: (part, hours, fails, inside, outside) =>
        `Pada ${part} (${hours}) ${inside.failed} dari ${inside.attempts} percobaan gagal; di jam lain ${outside.failed} dari ${outside.attempts}. Pada ${part} percobaan Anda lebih ${fails === 'less' ? 'jarang' : 'sering'} gagal.`,
      untilSuccess: (median, caseCount) =>
        `Dari ${caseCount} kasus yang berhasil, separuhnya berhasil dalam paling banyak ${median} percobaan.`,
    },
  },
  en: {
    title: 'Patterns of failure',
    ofAllCases: 'Of all cases on this device.',
    reading: (done, total) => `Reading case ${done} of ${total}…`,
    unreadable: (count) =>
      count === 1
        ? '1 case cannot be read and is not counted.'
        : `${count} cases cannot be read and are not counted.`,
    emptyTitle: 'No attempt is recorded yet',
    emptySteps: [
      'Open the OSS registration page, then press the Pendamping OSS button.',
      'Fill in the form as usual. Each attempt is recorded with its time.',
      'Come back here to see at which hours registration fails most often, and why.',
    ],
    saysTitle: 'What the numbers show',
    figuresTitle: 'In short',
    figures: {
      attempts: 'Attempts',
      failed: 'Failed',
      lost: 'Time at the form since the first failure',
      untilSuccess: 'Attempts until success (median)',
    },
    lostNote: 'Pauses of more than 15 minutes are not counted.',
    duration: (hours, minutes) => (hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`),
    notYet: 'none yet',
    hoursTitle: 'By hour and day',
    hoursLead:
      'Each box: how many failed of how many attempts. The stronger the colour, the more often. Hours by the clock of the device at that time.',
    causeFilter: 'Show failures',
    allCauses: 'all causes',
    hour: 'Hour',
    cell: (count, attempts) => `${count} of ${attempts}`,
    causesTitle: 'By cause',
    cause: 'Cause',
    count: 'Times',
    caseCount: 'Cases',
    unknown: 'Messages not known yet',
    noFailure: 'No failure is recorded.',
    open: 'Patterns of this case',
    parts: {
      night: 'at night',
      morning: 'in the morning',
      midday: 'around noon',
      afternoon: 'in the afternoon',
      evening: 'in the evening',
    },
    claims: {
      tooFew: (attempts) =>
        `Only ${attempts} ${attempts === 1 ? 'attempt is' : 'attempts are'} recorded. That is not enough to conclude anything.`,
      total: ({ attempts, failed }) => `Of your ${attempts} attempts, ${failed} failed.`,
      mainCause: (cause, count, of) => `Most frequent cause: ${cause}, ${count} of ${of} failures.`,
      serverSide: (count, of) =>
        `${count} of ${of} failures came from the server's side, not from what was typed.`,
      dayPart: (part, hours, fails, inside, outside) =>
        `${capitalize(part)} (${hours}) ${inside.failed} of ${inside.attempts} attempts failed; at other hours ${outside.failed} of ${outside.attempts}. Your attempts fail ${fails === 'less' ? 'less' : 'more'} often ${part}.`,
      untilSuccess: (median, caseCount) =>
        `Of ${caseCount} cases that succeeded, half needed at most ${median} ${median === 1 ? 'attempt' : 'attempts'}.`,
    },
  },
});

/** The name of a cause, for tables and lists. */
export function causeName(messageClass: MessageClass, language: Language): string {
  return messageClass === 'unknown'
    ? patternWords[language].unknown
    : diagnosisWords[language].classes[messageClass].title;
}

export function describeClaim(claim: Claim, language: Language): string {
  const say = patternWords[language].claims;
  switch (claim.kind) {
    case 'too-few':
      return say.tooFew(claim.attempts);
    case 'total':
      return say.total(claim);
    case 'main-cause':
      return say.mainCause(causeName(claim.class, language), claim.count, claim.of);
    case 'server-side':
      return say.serverSide(claim.count, claim.of);
    case 'day-part': {
      const { part, fails, inside, outside } = claim;
      const hours = `${hourName(claim.from, language)}–${hourName(claim.to, language)}`;
      return say.dayPart(patternWords[language].parts[part], hours, fails, inside, outside);
    }
    case 'until-success':
      return say.untilSuccess(claim.median, claim.caseCount);
  }
}

/** `20.00`, in English `20:00`. */
export function hourName(hour: number, language: Language): string {
  return `${String(hour).padStart(2, '0')}${language === 'id' ? '.' : ':'}00`;
}

export function describeDuration(milliseconds: number, language: Language): string {
  const minutes = Math.round(milliseconds / 60_000);
  return patternWords[language].duration(Math.floor(minutes / 60), minutes % 60);
}
