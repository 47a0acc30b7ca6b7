/** The words of `periksa.html`, the page inside a bundle that checks bundles. */
import type { Language } from '../contracts/settings.ts';
import type { SignatureState } from '../contracts/verdict.ts';
import { bilingual } from './bilingual.ts';
import { formatDay, formatMoment } from './time.ts';
import type { FaultGroup } from './verify.ts';
import { toVisibleLine } from './visible-text.ts';

export interface CheckPageText {
  readonly title: string;
  readonly languageLabel: string;
  readonly intro: string;
  readonly choose: string;
  readonly drop: string;
  readonly partsHint: string;
  readonly checking: (fileName: string, percent: number) => string;
  readonly resultTitle: string;
  readonly cannotRead: string;
  readonly faultGroups: Record<FaultGroup, (count: number) => string>;
  readonly more: (count: number) => string;
  readonly about: string;
  readonly facts: {
    readonly reference: string;
    readonly applicant: string;
    readonly madeAt: string;
    readonly software: string;
    readonly privacy: string;
    readonly part: string;
    readonly entries: string;
    readonly signature: string;
    readonly fingerprint: string;
    readonly chain: (label: string) => string;
  };
  readonly entries: (count: number, opened: number) => string;
  readonly signature: Record<SignatureState, string>;
  /** What a signature that holds leaves open. */
  readonly whoseKey: string;
  readonly chain: (links: number, head: string) => string;
  readonly print: string;
  readonly version: (version: string) => string;
}

export const checkPageWords = bilingual<CheckPageText>({
  id: {
    title: 'Periksa bundel bukti',
    languageLabel: 'Bahasa',
    intro:
      'Apakah bundel bukti masih sama seperti saat dibuat? Semuanya diperiksa di komputer ini; tidak ada yang dikirim.',
    choose: 'Pilih berkas zip',
    drop: 'atau letakkan berkas di halaman ini.',
    partsHint: 'Bundel yang terbagi: pilih semua bagiannya sekaligus.',
    checking: (fileName, percent) => `Memeriksa ${fileName}: ${percent} %`,
    resultTitle: 'Hasil',
    cannotRead: 'Berkas ini tidak dapat dibaca. Berikan berkas zip, bukan folder.',
    faultGroups: {
      changed: (count) => `Berubah (${count})`,
      missing: (count) => `Hilang (${count})`,
      added: (count) => `Ditambahkan (${count})`,
      chain: (count) => `Rantai catatan (${count})`,
      signature: (count) => `Tanda tangan (${count})`,
      archive: (count) => `Susunan bundel (${count})`,
    },
    more: (count) => `dan ${count} lagi`,
    about: 'Kata bundel ini tentang dirinya',
    facts: {
      reference: 'Nomor kasus',
      applicant: 'Atas nama',
      madeAt: 'Dibuat',
      software: 'Dengan',
      privacy: 'Data pribadi',
      part: 'Bagian',
      entries: 'Catatan',
      signature: 'Tanda tangan',
      fingerprint: 'Sidik jari kunci',
      chain: (label) => `Rantai ${label}`,
    },
    entries: (count, opened) => `${count}; isi ${opened} di antaranya dapat dibandingkan dengan rantai`,
    signature: { holds: 'cocok dengan daftar berkasnya', broken: 'tidak cocok', none: 'tidak ada' },
    whoseKey:
      'Halaman ini tidak tahu kunci siapa ini. Cocokkan sidik jarinya dengan yang disampaikan pemohon lewat jalan lain, misalnya telepon.',
    chain: (links, head) => `${links} baris, berakhir pada ${head}`,
    print: 'Cetak hasil',
    version: (version) => `Halaman periksa Pendamping OSS, versi ${version}`,
  },
  en: {
    title: 'Check an evidence bundle',
    languageLabel: 'Language',
    intro:
      'Is the bundle still as it was when it was made? Everything is checked on this computer; nothing is sent.',
    choose: 'Choose a zip file',
    drop: 'or drop the file on this page.',
    partsHint: 'A bundle in several parts: choose all of its parts at once.',
    checking: (fileName, percent) => `Checking ${fileName}: ${percent} %`,
    resultTitle: 'Result',
    cannotRead: 'This file cannot be read. Give a zip file, not a folder.',
    faultGroups: {
      changed: (count) => `Changed (${count})`,
      missing: (count) => `Missing (${count})`,
      added: (count) => `Added (${count})`,
      chain: (count) => `Chain of records (${count})`,
      signature: (count) => `Signature (${count})`,
      archive: (count) => `Make-up of the bundle (${count})`,
    },
    more: (count) => `and ${count} more`,
    about: 'What this bundle says of itself',
    facts: {
      reference: 'Case number',
      applicant: 'In the name of',
      madeAt: 'Made',
      software: 'With',
      privacy: 'Personal data',
      part: 'Part',
      entries: 'Entries',
      signature: 'Signature',
      fingerprint: 'Key fingerprint',
      chain: (label) => `Chain ${label}`,
    },
    entries: (count, opened) => `${count}; the content of ${opened} could be compared with the chain`,
    signature: { holds: 'holds for its list of files', broken: 'does not hold', none: 'none' },
    whoseKey:
      'This page does not know whose key this is. Compare the fingerprint with the one that the applicant tells you by another way, for example by phone.',
    chain: (links, head) => `${links} lines, ending in ${head}`,
    print: 'Print the result',
    version: (version) => `Check page of Pendamping OSS, version ${version}`,
  },
});

/** When a bundle says that it was made: `21 November 2026, 21.00.00 GMT+7 (14.00.00 UTC)`; other text as it is. */
export function describeMadeAt(madeAt: string, language: Language): string {
  const hours = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}([+-])(\d\d):00$/.exec(madeAt);
  const instant = Date.parse(madeAt);
  if (hours === null || Number.isNaN(instant)) return toVisibleLine(madeAt);
  const utc = new Date(instant).toISOString();
  // In names of this kind the sign is the other way round.
  const zone = `Etc/GMT${hours[1] === '+' ? '-' : '+'}${Number(hours[2])}`;
  return `${formatDay(utc, zone, language)}, ${formatMoment(utc, zone, language)}`;
}
