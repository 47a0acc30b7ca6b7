/** What is said about a NIK, finding by finding: what is so, why it matters, what to do now. */
import type {
  ComparedWith,
  DigitSlip,
  NikComparisonCode,
  NikComparisonDetails,
  NikDetails,
  NikFindingCode,
  NikPart,
} from '../domain/nik/nik-finding.ts';
import type { RegionNames } from '../domain/nik/name-region.ts';
import { bilingual } from './bilingual.ts';
import type { HintText } from './hint-text.ts';

interface NikWords {
  readonly findings: { readonly [Code in NikFindingCode]: (detail: NikDetails[Code]) => HintText };
  readonly comparisons: {
    readonly [Code in NikComparisonCode]: (detail: NikComparisonDetails[Code]) => HintText;
  };
  /** Nothing is wrong with the NIK; it is shown in groups. */
  readonly fine: HintText;
  /** The NIK is not complete yet. */
  readonly soFar: (digits: number) => string;
  /** Where the NIK was first given, in names of today. */
  readonly region: (names: RegionNames) => string;
}

const MONTHS_ID =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const MONTHS_EN =
  'January February March April May June July August September October November December'.split(' ');

function formatDate(isoDate: string, months: readonly string[]): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

const dateId = (isoDate: string) => formatDate(isoDate, MONTHS_ID);
const dateEn = (isoDate: string) => formatDate(isoDate, MONTHS_EN);

/** Only when one position alone can be the slip is it worth naming. */
function slipId(slips: readonly DigitSlip[]): string {
  const [only, another] = slips;
  if (only === undefined || another !== undefined) return 'Cocokkan angka 7 sampai 12 dengan KTP.';
  return `Mungkin angka ke-${only.position} yang keliru (seharusnya ${only.digits.join(' atau ')}). Cocokkan dengan KTP.`;
}

function slipEn(slips: readonly DigitSlip[]): string {
  const [only, another] = slips;
  if (only === undefined || another !== undefined) return 'Compare digits 7 to 12 with the KTP.';
  return `Perhaps digit ${only.position} is the slip (it should be ${only.digits.join(' or ')}). Compare it with the KTP.`;
}

const PARTS_ID: Record<NikPart, string> = {
  region: 'enam angka pertama (wilayah)',
  'birth-date': 'angka 7 sampai 12 (tanggal lahir)',
  serial: 'empat angka terakhir (nomor urut)',
};
const PARTS_EN: Record<NikPart, string> = {
  region: 'the first six digits (region)',
  'birth-date': 'digits 7 to 12 (birth date)',
  serial: 'the last four digits (serial)',
};

const AGAINST_ID: Record<ComparedWith, string> = { case: 'data kasus ini', form: 'isian di formulir' };
const AGAINST_EN: Record<ComparedWith, string> = { case: 'the data of this case', form: 'the form' };

const SEX_ID = { L: 'laki-laki', P: 'perempuan' } as const;
const SEX_EN = { L: 'male', P: 'female' } as const;

const PERMANENT_ID =
  'NIK tidak berubah walaupun tanggal lahir atau jenis kelamin di KTP pernah diperbaiki. Jika NIK sudah sama dengan KTP, lanjutkan saja.';
const PERMANENT_EN =
  'A NIK stays the same even when the birth date or sex on the KTP was corrected later. If the NIK equals the one on the KTP, go on.';

export const nikWords = bilingual<NikWords>({
  id: {
    findings: {
      'letter-for-digit': ({ lookAlikes, proposal }) => ({
        title: `Ada huruf di NIK: ${lookAlikes
          .slice(0, 3)
          .map(
            ({ character, digit, position }) => `"${character}" di tempat ke-${position}, mungkin ${digit}`,
          )
          .join('; ')}`,
        details: [
          'NIK hanya berisi angka. Huruf yang mirip angka membuat NIK ditolak.',
          proposal === null
            ? 'Ketik ulang NIK dari KTP.'
            : `Mungkin maksud Anda ${proposal}. Cocokkan dengan KTP.`,
        ],
      }),
      'other-characters': ({ characters, proposal }) => ({
        title: `Ada yang bukan angka di NIK: ${characters.map((character) => `"${character}"`).join(' ')}`,
        details: [
          'NIK hanya berisi 16 angka.',
          proposal === null ? 'Ketik ulang NIK dari KTP, angka saja.' : `Pakai angkanya saja: ${proposal}.`,
        ],
      }),
      'wrong-length': ({ length, part }) => ({
        title:
          length > 64
            ? 'Isian ini terlalu panjang untuk NIK'
            : `NIK harus 16 angka, yang diketik ${length} angka`,
        details: [
          part === null
            ? 'Baca NIK di KTP per kelompok: 6 angka, 6 angka, 4 angka.'
            : `Mungkin ${length < 16 ? 'kurang satu angka' : 'kelebihan satu angka'} di ${PARTS_ID[part]}. Cocokkan dengan KTP.`,
        ],
      }),
      'leading-zero': () => ({
        title: 'NIK tidak pernah diawali angka 0',
        details: [
          'Nomor 16 angka yang diawali 0 biasanya NPWP badan usaha.',
          'Ketik NIK dari KTP. Untuk badan usaha, pakai NIK penanggung jawab.',
        ],
      }),
      'old-number': () => ({
        title: 'Mungkin ini nomor lama, dari sebelum NIK nasional',
        details: [
          'Nomor lama memakai kode wilayah lain dan sudah diganti.',
          'Pakai NIK di KTP elektronik. Jika hanya ada nomor lama, tanyakan ke Dukcapil.',
        ],
      }),
      'unknown-province': ({ province }) => ({
        title: `Tidak ada provinsi dengan kode ${province}`,
        details: ['Dua angka pertama NIK adalah kode provinsi.', 'Cocokkan dua angka pertama dengan KTP.'],
      }),
      'day-impossible': ({ day, slips }) => ({
        title: `Angka 7 dan 8 (${day}) bukan tanggal`,
        details: [
          'Di sana ada tanggal lahir: 01 sampai 31, atau 41 sampai 71 untuk perempuan.',
          slipId(slips),
        ],
      }),
      'month-impossible': ({ month, slips }) => ({
        title: `Angka 9 dan 10 (${month}) bukan bulan`,
        details: ['Di sana ada bulan lahir: 01 sampai 12.', slipId(slips)],
      }),
      'date-impossible': ({ day, month, year, slips }) => ({
        title: `Tidak ada tanggal ${day} ${MONTHS_ID[month - 1] ?? ''} pada tahun ${year}`,
        details: [
          'Angka 7 sampai 12 adalah tanggal lahir, dan tanggal ini tidak ada di kalender.',
          slipId(slips),
        ],
      }),
      'date-in-future': ({ date }) => ({
        title: `Tanggal lahir di NIK belum terjadi: ${dateId(date)}`,
        details: ['Cocokkan angka 7 sampai 12 dengan KTP. Periksa juga tanggal di perangkat Anda.'],
      }),
      'serial-zero': () => ({
        title: 'Empat angka terakhir NIK tidak pernah 0000',
        details: ['Nomor urut dimulai dari 0001.', 'Cocokkan empat angka terakhir dengan KTP.'],
      }),
      'filler-digits': () => ({
        title: 'Angka berderet: apakah ini NIK sebenarnya?',
        details: [
          'Deretan angka yang sama, berurutan atau berulang sepanjang ini hampir tidak pernah ada.',
          'Salin NIK dari KTP.',
        ],
      }),
      'timor-timur': () => ({
        title: 'Kode 54 adalah Timor Timur',
        details: ['NIK dengan kode ini belum pernah kami temukan.', 'Cocokkan dua angka pertama dengan KTP.'],
      }),
      'unknown-regency': ({ regency }) => ({
        title: `Kode kabupaten/kota ${regency} tidak ada di daftar`,
        details: [
          'Mungkin ada angka yang keliru, atau kodenya tidak ada di daftar 2015 sampai 2025.',
          'Cocokkan empat angka pertama dengan KTP. Jika sudah sama, lanjutkan saja.',
        ],
      }),
      'unknown-district': ({ district }) => ({
        title: `Kode kecamatan ${district} tidak ada di daftar`,
        details: [
          'Mungkin ada angka yang keliru, atau kecamatan ini dari daftar lama.',
          'Cocokkan enam angka pertama dengan KTP. Jika sudah sama, lanjutkan saja.',
        ],
      }),
      'age-unlikely': ({ older, younger }) => ({
        title: `Umur menurut NIK: ${[younger, older].filter((age) => age !== null).join(' atau ')} tahun`,
        details: ['Pendaftar biasanya berumur 17 sampai 99 tahun.', 'Cocokkan angka 7 sampai 12 dengan KTP.'],
      }),
      'maybe-kk-number': ({ issued }) => ({
        title: 'Apakah ini nomor KK, bukan NIK?',
        details: [
          `Nomor Kartu Keluarga juga 16 angka dan memuat tanggal terbit kartu, di sini mungkin ${dateId(issued)}.`,
          'NIK ada di KTP, di baris paling atas.',
        ],
      }),
      'historic-region': () => ({
        title: 'NIK ini memakai kode wilayah lama',
        details: ['Wilayahnya sudah dimekarkan. NIK lama tetap berlaku, tidak perlu diganti.'],
      }),
      'citizen-abroad': () => ({
        title: 'Nomor ini diberikan di luar negeri (NIT)',
        details: ['Nomor yang diawali 99 sama kedudukannya dengan NIK. Kode wilayahnya tidak diperiksa.'],
      }),
      'separators-removed': ({ proposal }) => ({
        title: `Ketik angka saja: ${proposal}`,
        details: ['Spasi, titik, atau tanda lain di NIK dapat ditolak formulir.'],
      }),
    },
    comparisons: {
      'birth-date-agrees': ({ against }) => ({
        title: `Tanggal lahir di NIK cocok dengan ${AGAINST_ID[against]}`,
        details: [],
      }),
      'birth-date-differs': ({ against, expected, inNik, isDayMonthSwapped, slip }) => ({
        title:
          inNik[0] === undefined
            ? `Tanggal di NIK berbeda dari ${AGAINST_ID[against]}`
            : `Menurut NIK lahir ${dateId(inNik[0])}, menurut ${AGAINST_ID[against]} ${dateId(expected)}`,
        details: [
          ...(isDayMonthSwapped ? ['Tanggal dan bulan mungkin tertukar. Cocokkan dengan KTP.'] : []),
          ...(slip ? [slipId([slip])] : []),
          PERMANENT_ID,
        ],
      }),
      'sex-agrees': ({ against }) => ({
        title: `Jenis kelamin di NIK cocok dengan ${AGAINST_ID[against]}`,
        details: [],
      }),
      'sex-differs': ({ against, expected, inNik }) => ({
        title: `Menurut NIK ${SEX_ID[inNik]}, menurut ${AGAINST_ID[against]} ${SEX_ID[expected]}`,
        details: ['Untuk perempuan, tanggal lahir di NIK ditambah 40 (angka 7 dan 8).', PERMANENT_ID],
      }),
    },
    fine: {
      title: 'NIK ini mungkin benar',
      details: [
        'Susunan angkanya wajar. NIK tidak punya angka pemeriksa, jadi bacalah sekali lagi per kelompok.',
      ],
    },
    soFar: (digits) => `${digits} dari 16 angka`,
    region: ({ province, regency, provinceNow }) =>
      `Wilayah saat NIK dibuat, nama sekarang: ${regency === null ? province : `${regency}, ${provinceNow ?? province}`}`,
  },
  en: {
    findings: {
      'letter-for-digit': ({ lookAlikes, proposal }) => ({
        title: `There is a letter in the NIK: ${lookAlikes
          .slice(0, 3)
          .map(({ character, digit, position }) => `"${character}" in place ${position}, perhaps ${digit}`)
          .join('; ')}`,
        details: [
          'A NIK holds digits only. A letter that looks like a digit makes it fail.',
          proposal === null
            ? 'Type the NIK again from the KTP.'
            : `Perhaps you mean ${proposal}. Compare it with the KTP.`,
        ],
      }),
      'other-characters': ({ characters, proposal }) => ({
        title: `Not all of the NIK are digits: ${characters.map((character) => `"${character}"`).join(' ')}`,
        details: [
          'A NIK holds 16 digits and nothing else.',
          proposal === null
            ? 'Type the NIK again from the KTP, digits only.'
            : `Use the digits only: ${proposal}.`,
        ],
      }),
      'wrong-length': ({ length, part }) => ({
        title: length > 64 ? 'This is too long for a NIK' : `A NIK has 16 digits, this one has ${length}`,
        details: [
          part === null
            ? 'Read the NIK on the KTP in groups: 6 digits, 6 digits, 4 digits.'
            : `Perhaps one digit is ${length < 16 ? 'missing' : 'too many'} in ${PARTS_EN[part]}. Compare it with the KTP.`,
        ],
      }),
      'leading-zero': () => ({
        title: 'A NIK never begins with 0',
        details: [
          'A number of 16 digits that begins with 0 is usually the tax number (NPWP) of a company.',
          'Type the NIK from the KTP. For a company, use the NIK of the person in charge.',
        ],
      }),
      'old-number': () => ({
        title: 'Perhaps an old number, from before the national NIK',
        details: [
          'Old numbers used other region codes and were replaced.',
          'Use the NIK on the electronic KTP. If there is only the old number, ask Dukcapil.',
        ],
      }),
      'unknown-province': ({ province }) => ({
        title: `No province has the code ${province}`,
        details: [
          'The first two digits of a NIK are the province.',
          'Compare the first two digits with the KTP.',
        ],
      }),
      'day-impossible': ({ day, slips }) => ({
        title: `Digits 7 and 8 (${day}) are no day`,
        details: ['They hold the day of birth: 01 to 31, or 41 to 71 for women.', slipEn(slips)],
      }),
      'month-impossible': ({ month, slips }) => ({
        title: `Digits 9 and 10 (${month}) are no month`,
        details: ['They hold the month of birth: 01 to 12.', slipEn(slips)],
      }),
      'date-impossible': ({ day, month, year, slips }) => ({
        title: `There was no ${day} ${MONTHS_EN[month - 1] ?? ''} in the year ${year}`,
        details: ['Digits 7 to 12 are the birth date, and the calendar has no such day.', slipEn(slips)],
      }),
      'date-in-future': ({ date }) => ({
        title: `The birth date in the NIK is still to come: ${dateEn(date)}`,
        details: ['Compare digits 7 to 12 with the KTP. Check the date of your device too.'],
      }),
      'serial-zero': () => ({
        title: 'The last four digits of a NIK are never 0000',
        details: ['The serial begins with 0001.', 'Compare the last four digits with the KTP.'],
      }),
      'filler-digits': () => ({
        title: 'A row of digits: is this a real NIK?',
        details: [
          'A row of equal, consecutive or repeating digits this long hardly ever occurs.',
          'Copy the NIK from the KTP.',
        ],
      }),
      'timor-timur': () => ({
        title: 'Code 54 is Timor Timur',
        details: ['We have never found a NIK with this code.', 'Compare the first two digits with the KTP.'],
      }),
      'unknown-regency': ({ regency }) => ({
        title: `The regency or city code ${regency} is in no list`,
        details: [
          'Perhaps a digit is wrong, or the code is missing from the lists of 2015 to 2025.',
          'Compare the first four digits with the KTP. If they are the same, go on.',
        ],
      }),
      'unknown-district': ({ district }) => ({
        title: `The district code ${district} is in no list`,
        details: [
          'Perhaps a digit is wrong, or the district is from an older list.',
          'Compare the first six digits with the KTP. If they are the same, go on.',
        ],
      }),
      'age-unlikely': ({ older, younger }) => ({
        title: `Age according to the NIK: ${[younger, older].filter((age) => age !== null).join(' or ')}`,
        details: ['Applicants are usually 17 to 99 years old.', 'Compare digits 7 to 12 with the KTP.'],
      }),
      'maybe-kk-number': ({ issued }) => ({
        title: 'Is this the number of the family card (KK), not the NIK?',
        details: [
          `A KK number also has 16 digits and holds the day on which the card was issued, here perhaps ${dateEn(issued)}.`,
          'The NIK stands on the KTP, in the top line.',
        ],
      }),
      'historic-region': () => ({
        title: 'This NIK has an old region code',
        details: ['The region was divided since. An old NIK stays valid and need not be replaced.'],
      }),
      'citizen-abroad': () => ({
        title: 'This number was given abroad (NIT)',
        details: ['A number that begins with 99 equals a NIK. Its region code is not checked.'],
      }),
      'separators-removed': ({ proposal }) => ({
        title: `Type digits only: ${proposal}`,
        details: ['The form may refuse spaces, dots or other marks in a NIK.'],
      }),
    },
    comparisons: {
      'birth-date-agrees': ({ against }) => ({
        title: `The birth date in the NIK agrees with ${AGAINST_EN[against]}`,
        details: [],
      }),
      'birth-date-differs': ({ against, expected, inNik, isDayMonthSwapped, slip }) => ({
        title:
          inNik[0] === undefined
            ? `The date in the NIK differs from ${AGAINST_EN[against]}`
            : `Born ${dateEn(inNik[0])} by the NIK, ${dateEn(expected)} by ${AGAINST_EN[against]}`,
        details: [
          ...(isDayMonthSwapped ? ['Day and month may be swapped. Compare with the KTP.'] : []),
          ...(slip ? [slipEn([slip])] : []),
          PERMANENT_EN,
        ],
      }),
      'sex-agrees': ({ against }) => ({
        title: `The sex in the NIK agrees with ${AGAINST_EN[against]}`,
        details: [],
      }),
      'sex-differs': ({ against, expected, inNik }) => ({
        title: `${SEX_EN[inNik]} by the NIK, ${SEX_EN[expected]} by ${AGAINST_EN[against]}`,
        details: ['For women 40 is added to the day of birth in the NIK (digits 7 and 8).', PERMANENT_EN],
      }),
    },
    fine: {
      title: 'This NIK can be right',
      details: ['Its digits are in order. A NIK has no check digit, so read it once more in groups.'],
    },
    soFar: (digits) => `${digits} of 16 digits`,
    region: ({ province, regency, provinceNow }) =>
      `Region when the NIK was given, named as now: ${regency === null ? province : `${regency}, ${provinceNow ?? province}`}`,
  },
});
