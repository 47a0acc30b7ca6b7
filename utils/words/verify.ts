/** What a check of a bundle found, in words: for the page inside the bundle and for the shell. */
import type { BagFault, BagFaultCode } from '../contracts/bundle.ts';
import type { Language } from '../contracts/settings.ts';
import type { BundleVerdict, GroupFaultCode, GroupVerdict } from '../contracts/verdict.ts';
import { bilingual } from './bilingual.ts';
import { toVisibleLine } from './visible-text.ts';

/** `whole`: nothing is wrong. `altered`: something differs. `unreadable`: this is no bundle that can be checked. */
export type Outcome = 'whole' | 'altered' | 'unreadable';

export function outcomeOf({ ok, about, faults }: BundleVerdict): Outcome {
  if (ok) return 'whole';
  const isForeign = about?.signature === 'none' && faults.some(({ code }) => code === 'not-a-bag');
  return about === null || isForeign ? 'unreadable' : 'altered';
}

/** Under which heading a fault is listed. */
export const FAULT_GROUPS = ['changed', 'missing', 'added', 'chain', 'signature', 'archive'] as const;
export type FaultGroup = (typeof FAULT_GROUPS)[number];

const GROUP_OF: Record<BagFaultCode, FaultGroup> = {
  changed: 'changed',
  missing: 'missing',
  added: 'added',
  'chain-broken': 'chain',
  'chain-mismatch': 'chain',
  'unreadable-chronology': 'chain',
  'bad-signature': 'signature',
  'no-signature': 'signature',
  'not-a-zip': 'archive',
  'damaged-zip': 'archive',
  'unsafe-path': 'archive',
  'duplicate-name': 'archive',
  'not-one-folder': 'archive',
  'not-a-bag': 'archive',
  'bad-manifest': 'archive',
  'wrong-total': 'archive',
};

export function groupOf({ code }: BagFault): FaultGroup {
  return GROUP_OF[code];
}

type Reason = NonNullable<BagFault['reason']> | 'heads';

interface VerifyWords {
  /** One sentence for one archive. */
  readonly outcome: (verdict: BundleVerdict) => string;
  readonly repacked: string;
  readonly part: (number: number, of: number) => string;
  /** Beside a part that was checked alone. */
  readonly partAlone: string;
  readonly faults: Record<Exclude<BagFaultCode, 'chain-broken' | 'chain-mismatch'>, (path: string) => string>;
  readonly chainBroken: (path: string, line: number) => string;
  readonly chainMismatch: Record<Reason, (subject: string) => string>;
  readonly entry: (label: string) => string;
  readonly line: (line: number) => string;
  readonly archive: string;
  readonly group: (verdict: GroupVerdict) => string;
  readonly groupFaults: Record<GroupFaultCode, (subject: string) => string>;
  readonly privacy: (level: string) => string;
  readonly unknown: string;
}

export const verifyWords = bilingual<VerifyWords>({
  id: {
    outcome: (verdict) => {
      const what = verdict.about?.part ? partId(verdict.about.part) : 'Bundel';
      switch (outcomeOf(verdict)) {
        case 'whole':
          return verdict.about?.version === 1
            ? `${what} ini utuh: ${verdict.fileCount} berkas sama dengan sidik jarinya. Ini versi lama, tanpa tanda tangan.`
            : `${what} ini utuh: ${verdict.fileCount} berkas sama seperti saat dibuat, dan tanda tangannya cocok.`;
        case 'altered':
          return `Ada yang berubah pada ${what.toLowerCase()} ini. Jangan dipakai sebagai bukti sebelum jelas sebabnya.`;
        case 'unreadable':
          return 'Berkas ini bukan bundel bukti yang dapat diperiksa.';
      }
    },
    repacked:
      'Dibungkus ulang: isinya sama, tetapi zip di luarnya ditulis oleh program lain atau disentuh sesudahnya.',
    part: (number, of) => partId({ number, of }),
    partAlone:
      'Bagian lainnya belum diperiksa. Berikan semua bagian sekaligus untuk memeriksa seluruh bundel.',
    faults: {
      'not-a-zip': () => 'berkas ini bukan zip',
      'damaged-zip': (path) => `zip rusak pada ${path}`,
      'unsafe-path': (path) => `nama yang tidak boleh ada di dalam bundel: ${path}`,
      'duplicate-name': (path) => `nama yang muncul dua kali: ${path}`,
      'not-one-folder': () => 'isi zip tidak berada di dalam satu folder',
      'not-a-bag': (path) => `bukan bundel bukti: ${path} tidak ada atau berbeda`,
      'bad-manifest': (path) => `daftar sidik jari berkas tidak ada atau rusak: ${path}`,
      missing: (path) => `hilang: ${path}`,
      changed: (path) => `berubah: ${path}`,
      added: (path) => `ditambahkan: ${path}`,
      'wrong-total': () => 'jumlah atau ukuran berkas tidak sama dengan catatan di bag-info.txt',
      'bad-signature': (path) => `tanda tangan tidak cocok: ${path}`,
      'no-signature': (path) => `tanda tangan tidak ada: ${path}`,
      'unreadable-chronology': (path) => `kronologi atau rantainya tidak terbaca: ${path}`,
    },
    chainBroken: (path, line) => `rantai putus pada baris ${line}: ${path}`,
    chainMismatch: {
      changed: (subject) => `tidak sama dengan yang dicatat rantai: ${subject}`,
      missing: (subject) => `tercatat di rantai, tidak ada di sini, dan tidak tercatat dihapus: ${subject}`,
      unknown: (subject) => `tidak dikenal oleh rantai: ${subject}`,
      removed: (subject) => `menurut rantai sudah dihapus, tetapi masih ada: ${subject}`,
      heads: (subject) => `nomor kasus atau akhir rantai tidak sama dengan kronologi: ${subject}`,
    },
    entry: (label) => `catatan ${label}`,
    line: (line) => `baris ${line}`,
    archive: 'daftar isinya',
    group: ({ of, numbers, faults }) => {
      const here = `${numbers.length} dari ${of} bagian diperiksa bersama`;
      return faults.length === 0
        ? `${here}: semuanya milik satu bundel dan lengkap.`
        : `${here}: belum lengkap atau tidak cocok satu sama lain.`;
    },
    groupFaults: {
      'other-group': (number) => `bagian ${number} milik bundel lain`,
      'other-key': (number) => `bagian ${number} ditandatangani dengan kunci lain`,
      'other-chains': (number) => `bagian ${number} menyebut akhir rantai yang lain`,
      'same-part-twice': (number) => `bagian ${number} ada dua kali`,
      'part-missing': (number) => `bagian ${number} belum ada`,
      'file-nowhere': (path) => `tidak ada di bagian mana pun, atau isinya lain: ${path}`,
    },
    privacy: (level) =>
      ({
        tertutup: 'tertutup: nama, NIK, email, telepon, dan tanggal lahir disamarkan',
        sebagian: 'sebagian: nama terbaca, data pribadi lain disamarkan',
        terbuka: 'terbuka: nama, NIK, email, telepon, dan tanggal lahir terbaca',
      })[level] ?? level,
    unknown: 'tidak tercatat',
  },
  en: {
    outcome: (verdict) => {
      const what = verdict.about?.part ? partEn(verdict.about.part) : 'This bundle';
      switch (outcomeOf(verdict)) {
        case 'whole':
          return verdict.about?.version === 1
            ? `${what} is whole: ${verdict.fileCount} files match their fingerprints. It is of the old version, without a signature.`
            : `${what} is whole: ${verdict.fileCount} files are as they were when it was made, and the signature holds.`;
        case 'altered':
          return `${what} was changed. Do not rely on it until it is clear why.`;
        case 'unreadable':
          return 'This file is no evidence bundle that can be checked.';
      }
    },
    repacked:
      'Packed again: the content is the same, but the zip around it was written by another program or touched afterwards.',
    part: (number, of) => partEn({ number, of }),
    partAlone: 'The other parts were not checked. Give all parts at once to check the whole bundle.',
    faults: {
      'not-a-zip': () => 'this file is not a zip',
      'damaged-zip': (path) => `damaged zip at ${path}`,
      'unsafe-path': (path) => `a name that no bundle may have: ${path}`,
      'duplicate-name': (path) => `a name that stands there twice: ${path}`,
      'not-one-folder': () => 'the content of the zip is not in one folder',
      'not-a-bag': (path) => `not an evidence bundle: ${path} is missing or different`,
      'bad-manifest': (path) => `list of fingerprints missing or damaged: ${path}`,
      missing: (path) => `missing: ${path}`,
      changed: (path) => `changed: ${path}`,
      added: (path) => `added: ${path}`,
      'wrong-total': () => 'number or size of the files differs from what bag-info.txt says',
      'bad-signature': (path) => `the signature does not hold: ${path}`,
      'no-signature': (path) => `no signature: ${path}`,
      'unreadable-chronology': (path) => `chronology or chain cannot be read: ${path}`,
    },
    chainBroken: (path, line) => `the chain breaks at line ${line}: ${path}`,
    chainMismatch: {
      changed: (subject) => `not what the chain recorded: ${subject}`,
      missing: (subject) => `recorded in the chain, not here, and not recorded as removed: ${subject}`,
      unknown: (subject) => `unknown to the chain: ${subject}`,
      removed: (subject) => `removed according to the chain, but still here: ${subject}`,
      heads: (subject) => `number of the case or end of the chain differs from the chronology: ${subject}`,
    },
    entry: (label) => `entry ${label}`,
    line: (line) => `line ${line}`,
    archive: 'its list of content',
    group: ({ of, numbers, faults }) => {
      const here = `${numbers.length} of ${of} parts were checked together`;
      return faults.length === 0
        ? `${here}: they all belong to one bundle, and it is complete.`
        : `${here}: not complete, or they do not fit together.`;
    },
    groupFaults: {
      'other-group': (number) => `part ${number} belongs to another bundle`,
      'other-key': (number) => `part ${number} was signed with another key`,
      'other-chains': (number) => `part ${number} names other ends of the chains`,
      'same-part-twice': (number) => `part ${number} is here twice`,
      'part-missing': (number) => `part ${number} is not here`,
      'file-nowhere': (path) => `in none of the parts, or with another content: ${path}`,
    },
    privacy: (level) =>
      ({
        tertutup: 'closed: name, NIK, e-mail, phone and birth date are masked',
        sebagian: 'partly open: the name can be read, other personal data are masked',
        terbuka: 'open: name, NIK, e-mail, phone and birth date can be read',
      })[level] ?? level,
    unknown: 'not recorded',
  },
});

function partId({ number, of }: { readonly number: number; readonly of: number }): string {
  return `Bagian ${number} dari ${of}`;
}

function partEn({ number, of }: { readonly number: number; readonly of: number }): string {
  return `Part ${number} of ${of}`;
}

/** One line for one fault; what comes from the archive is made visible. */
export function describeFault(fault: BagFault, language: Language): string {
  const say = verifyWords[language];
  const path = fault.path === null ? say.archive : toVisibleLine(fault.path);
  if (fault.code === 'chain-broken') return say.chainBroken(path, fault.line ?? 0);
  if (fault.code !== 'chain-mismatch') return say.faults[fault.code](path);
  const details = [
    ...(fault.label === undefined ? [] : [say.entry(toVisibleLine(fault.label))]),
    ...(fault.line === undefined ? [] : [say.line(fault.line)]),
  ];
  const subject = details.length === 0 ? path : `${path} (${details.join(', ')})`;
  return say.chainMismatch[fault.reason ?? 'heads'](subject);
}
