/** What is said when a NIK, or one near it, was recorded on this device before. Always "mungkin", never a verdict. */
import type { RegistrationOutcome } from '../contracts/identity.ts';
import type { DuplicateVerdict } from '../domain/duplicate/duplicate-verdict.ts';
import type { DuplicateSign, NikDistance, SecondBusiness } from '../domain/duplicate/judge-duplicate.ts';
import { bilingual } from './bilingual.ts';
import type { HintText } from './hint-text.ts';

/** What is known of the earlier registration, ready to show. */
export interface EarlierRegistration {
  /** The day or moment it was last seen, written out. */
  readonly when: string;
  /** Masked e-mail, or empty when none was recorded. */
  readonly email: string;
  readonly outcome: RegistrationOutcome;
  /** The kind of applicant in words, or empty when not recorded. */
  readonly kind: string;
  readonly agreeing: readonly DuplicateSign[];
  readonly secondBusiness: SecondBusiness;
}

interface DuplicateWords {
  readonly verdicts: Record<DuplicateVerdict, (earlier: EarlierRegistration) => HintText>;
  readonly outcomes: Record<RegistrationOutcome, string>;
  /** How a record was found: by the same NIK, by one a slip away, by the person alone. */
  readonly found: Record<NikDistance, string>;
}

const outcomesId: DuplicateWords['outcomes'] = {
  started: 'pendaftaran dimulai, hasilnya tidak terlihat',
  registered: 'pendaftaran berhasil',
  'already-registered': 'OSS menjawab NIK sudah terdaftar',
  mismatch: 'OSS menjawab data tidak sesuai KTP',
  failed: 'pendaftaran gagal karena hal lain',
};
const outcomesEn: DuplicateWords['outcomes'] = {
  started: 'registration was begun, its outcome was not seen',
  registered: 'registration succeeded',
  'already-registered': 'OSS said that the NIK is registered',
  mismatch: 'OSS said that the data differ from the KTP',
  failed: 'registration failed for another reason',
};

const signsId: Record<DuplicateSign, string> = {
  name: 'nama',
  birthDate: 'tanggal lahir',
  email: 'email',
  phone: 'nomor telepon',
};
const signsEn: Record<DuplicateSign, string> = {
  name: 'name',
  birthDate: 'date of birth',
  email: 'e-mail',
  phone: 'phone number',
};

function recordId({ when, email, outcome, kind }: EarlierRegistration): string {
  const facts = [kind && `untuk ${kind}`, email && `dengan email ${email}`].filter(Boolean).join(', ');
  return `Tercatat di perangkat ini ${when}${facts && `, ${facts}`}: ${outcomesId[outcome]}.`;
}

function recordEn({ when, email, outcome, kind }: EarlierRegistration): string {
  const facts = [kind && `for ${kind}`, email && `with the e-mail ${email}`].filter(Boolean).join(', ');
  return `Recorded on this device ${when}${facts && `, ${facts}`}: ${outcomesEn[outcome]}.`;
}

const LOG_IN_ID =
  'Sebelum menekan Verifikasi, coba Masuk. Jika kata sandi tidak diingat, pakai Lupa kata sandi dengan setiap email yang mungkin pernah dipakai.';
const LOG_IN_EN =
  'Before you press Verifikasi, try Masuk. If the password is forgotten, use Lupa kata sandi with each e-mail that may have been used.';

const secondBusinessId: Record<SecondBusiness, string> = {
  possible:
    'Satu NIK mungkin boleh menjadi penanggung jawab beberapa usaha. Jika ini usaha lain, lanjutkan dengan email yang berbeda.',
  excluded: 'Untuk Orang Perseorangan, satu NIK biasanya hanya mempunyai satu akun.',
  unknown:
    'Pilih dulu jenis pelaku usaha. Satu NIK mungkin boleh dipakai untuk beberapa badan usaha, tetapi biasanya hanya satu akun perseorangan.',
};
const secondBusinessEn: Record<SecondBusiness, string> = {
  possible:
    'One NIK may perhaps stand for several businesses. If this is another business, go on with a different e-mail.',
  excluded: 'As an individual, one NIK usually has one account only.',
  unknown:
    'Choose the kind of applicant first. One NIK may perhaps stand for several companies, but usually has only one account as an individual.',
};

function sameSignsId(agreeing: readonly DuplicateSign[]): string {
  return `Yang sama: ${agreeing.map((sign) => signsId[sign]).join(', ')}.`;
}

function sameSignsEn(agreeing: readonly DuplicateSign[]): string {
  return `The same: ${agreeing.map((sign) => signsEn[sign]).join(', ')}.`;
}

const OTHER_NIK_ID =
  'Yang berlaku adalah NIK di KTP elektronik. Jika ada dua NIK, tanyakan ke Dukcapil mana yang aktif.';
const OTHER_NIK_EN =
  'The NIK on the electronic KTP counts. If there are two, ask Dukcapil which one is active.';

export const duplicateWords = bilingual<DuplicateWords>({
  id: {
    verdicts: {
      'same-person': (earlier) => ({
        title: 'NIK ini mungkin sudah pernah didaftarkan',
        details: [recordId(earlier), LOG_IN_ID, secondBusinessId[earlier.secondBusiness]],
      }),
      'same-nik-other-person': (earlier) => ({
        title: 'NIK ini tercatat dengan nama lain',
        details: [
          recordId(earlier),
          'Mungkin NIK salah ketik, atau NIK orang lain yang terisi. Cocokkan 16 angka dan nama dengan KTP.',
          'Jika KTP memang memuat NIK ini, tanyakan ke Dukcapil apakah NIK dipakai dua orang.',
        ],
      }),
      'same-nik': (earlier) => ({
        title: 'NIK ini mungkin sudah pernah didaftarkan',
        details: [recordId(earlier), LOG_IN_ID, secondBusinessId[earlier.secondBusiness]],
      }),
      'likely-slip': (earlier) => ({
        title: 'NIK ini mungkin salah ketik',
        details: [
          'Hampir sama dengan NIK yang tercatat di perangkat ini. Cocokkan angka yang ditandai dengan KTP.',
          sameSignsId(earlier.agreeing),
          `${recordId(earlier)} Jika orangnya sama, mungkin sudah ada akun.`,
        ],
      }),
      'near-other-person': () => ({
        title: 'Mirip NIK lain di perangkat ini',
        details: [
          'Beda satu angka, atau dua angka tertukar. Ini wajar untuk saudara kembar, keluarga, atau tetangga.',
          'Cukup baca sekali lagi angka yang ditandai.',
        ],
      }),
      'one-person-two-niks': (earlier) => ({
        title: 'NIK ganda? Orang ini mungkin tercatat dengan NIK lain',
        details: [
          sameSignsId(earlier.agreeing),
          recordId(earlier),
          OTHER_NIK_ID,
          'Jika ini orang lain yang kebetulan mirip, abaikan peringatan ini.',
        ],
      }),
    },
    outcomes: outcomesId,
    found: {
      0: 'NIK yang sama',
      1: 'NIK yang hampir sama',
      far: `NIK lain, mungkin orang yang sama. ${OTHER_NIK_ID}`,
    },
  },
  en: {
    verdicts: {
      'same-person': (earlier) => ({
        title: 'This NIK may have been registered before',
        details: [recordEn(earlier), LOG_IN_EN, secondBusinessEn[earlier.secondBusiness]],
      }),
      'same-nik-other-person': (earlier) => ({
        title: 'This NIK is recorded with another name',
        details: [
          recordEn(earlier),
          "Perhaps the NIK is mistyped, or somebody else's was filled in. Compare all 16 digits and the name with the KTP.",
          'If the KTP really shows this NIK, ask Dukcapil whether two people have it.',
        ],
      }),
      'same-nik': (earlier) => ({
        title: 'This NIK may have been registered before',
        details: [recordEn(earlier), LOG_IN_EN, secondBusinessEn[earlier.secondBusiness]],
      }),
      'likely-slip': (earlier) => ({
        title: 'This NIK may be mistyped',
        details: [
          'It is almost a NIK recorded on this device. Compare the marked digit with the KTP.',
          sameSignsEn(earlier.agreeing),
          `${recordEn(earlier)} If it is the same person, there may be an account already.`,
        ],
      }),
      'near-other-person': () => ({
        title: 'Close to another NIK on this device',
        details: [
          'One digit apart, or two swapped. That is normal for twins, family and neighbours.',
          'Just read the marked digit once more.',
        ],
      }),
      'one-person-two-niks': (earlier) => ({
        title: 'Two NIKs? This person may be recorded with another NIK',
        details: [
          sameSignsEn(earlier.agreeing),
          recordEn(earlier),
          OTHER_NIK_EN,
          'If this is somebody else who happens to be alike, ignore this warning.',
        ],
      }),
    },
    outcomes: outcomesEn,
    found: {
      0: 'The same NIK',
      1: 'Almost the same NIK',
      far: `Another NIK, perhaps the same person. ${OTHER_NIK_EN}`,
    },
  },
});
