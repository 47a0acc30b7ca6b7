/** What is said beside a field when it differs from the case in hand or from another field. */
import type { Sex } from '../domain/form/form.ts';
import { bilingual } from './bilingual.ts';
import type { HintText } from './hint-text.ts';

interface Remark extends HintText {
  readonly severity: 'info' | 'warn';
}

interface HintWords {
  /** Labels of texts shown character by character. */
  readonly typed: string;
  readonly inCase: string;
  readonly onKtp: string;
  readonly nameAgrees: string;
  readonly nameFine: string;
  readonly nameDiffers: (differences: string) => HintText;
  readonly nameWithout: (proposal: string) => string;
  readonly nikUnlikeCase: Remark;
  readonly dateUnreadable: Remark;
  readonly dateInFuture: Remark;
  readonly dateUnlikeCase: (inCase: string, isDayMonthSwapped: boolean) => Remark;
  readonly dateUnlikeNik: (inNik: string) => Remark;
  readonly dateAgrees: string;
  readonly sexUnlikeCase: (inCase: Sex) => Remark;
  readonly sexUnlikeNik: (inNik: Sex) => Remark;
  readonly sexAgrees: string;
  readonly emailUnlikeCase: Remark;
  readonly emailUnlikely: Remark;
  readonly emailAgrees: string;
  readonly phoneUnlikeCase: Remark;
  readonly phoneWithPrefix: Remark;
  readonly phoneAgrees: string;
}

const sexId = { L: 'laki-laki', P: 'perempuan' } as const;
const sexEn = { L: 'male', P: 'female' } as const;

export const hintWords = bilingual<HintWords>({
  id: {
    typed: 'Anda mengetik',
    inCase: 'Di kasus ini',
    onKtp: 'Di KTP',
    nameAgrees: 'Nama sama dengan KTP di kasus ini',
    nameFine: 'Tidak ada gelar atau tanda yang mengganggu',
    nameDiffers: (differences) => ({
      title: 'Nama berbeda dari yang tercetak di KTP',
      details: [
        `Perbedaan: ${differences}.`,
        'Satu huruf saja dapat membuat pencocokan gagal. Samakan dengan KTP huruf demi huruf.',
      ],
    }),
    nameWithout: (proposal) => `Tanpa itu: ${proposal}.`,
    nikUnlikeCase: {
      severity: 'warn',
      title: 'NIK ini bukan NIK kasus yang sedang dibuka',
      details: [
        'Angka yang berbeda ditandai. Cocokkan dengan KTP.',
        'Jika ini pendaftaran orang lain, buka atau buat kasusnya di panel.',
      ],
    },
    dateUnreadable: {
      severity: 'info',
      title: 'Tanggal ini belum terbaca',
      details: ['Ketik tanggal, bulan, tahun seperti di KTP, misalnya 06/09/1997.'],
    },
    dateInFuture: {
      severity: 'warn',
      title: 'Tanggal lahir ini belum terjadi',
      details: ['Cocokkan tahunnya dengan KTP.'],
    },
    dateUnlikeCase: (inCase, isDayMonthSwapped) => ({
      severity: 'warn',
      title: `Di kasus ini tertulis ${inCase}`,
      details: [
        isDayMonthSwapped ? 'Tanggal dan bulan mungkin tertukar.' : 'Tanggal lahir di formulir berbeda.',
        'Dukcapil mungkin mencocokkan tanggal lahir. Tulis seperti di KTP.',
      ],
    }),
    dateUnlikeNik: (inNik) => ({
      severity: 'warn',
      title: `Menurut NIK, tanggal lahirnya ${inNik}`,
      details: [
        'Cocokkan dengan KTP.',
        'NIK tidak berubah walaupun tanggal lahir di KTP pernah diperbaiki. Jika sudah sama dengan KTP, lanjutkan saja.',
      ],
    }),
    dateAgrees: 'Tanggal lahir cocok',
    sexUnlikeCase: (inCase) => ({
      severity: 'warn',
      title: `Di kasus ini tertulis ${sexId[inCase]}`,
      details: ['Pilih jenis kelamin seperti di KTP.'],
    }),
    sexUnlikeNik: (inNik) => ({
      severity: 'warn',
      title: `Menurut NIK, jenis kelaminnya ${sexId[inNik]}`,
      details: [
        'Cocokkan NIK dan jenis kelamin dengan KTP. Jika keduanya sudah sama dengan KTP, lanjutkan saja.',
      ],
    }),
    sexAgrees: 'Jenis kelamin cocok',
    emailUnlikeCase: {
      severity: 'info',
      title: 'Email ini bukan email kasus yang sedang dibuka',
      details: [
        'Pakai email yang mudah diingat dan masih bisa dibuka. Kode dan pemberitahuan OSS dikirim ke sana.',
      ],
    },
    emailUnlikely: {
      severity: 'warn',
      title: 'Alamat email ini tampak belum lengkap',
      details: ['Bentuknya seperti nama@email.com, tanpa spasi. Kode OSS dikirim ke alamat ini.'],
    },
    emailAgrees: 'Email cocok dengan kasus ini',
    phoneUnlikeCase: {
      severity: 'info',
      title: 'Nomor ini bukan nomor kasus yang sedang dibuka',
      details: ['Pakai nomor yang aktif dan belum pernah dipakai di OSS.'],
    },
    phoneWithPrefix: {
      severity: 'info',
      title: 'Jika +62 sudah tertulis di depan, mulai dengan angka 8',
      details: ['Tulis 81234567890, bukan 081234567890 atau 6281234567890.'],
    },
    phoneAgrees: 'Nomor cocok dengan kasus ini',
  },
  en: {
    typed: 'You typed',
    inCase: 'In this case',
    onKtp: 'On the KTP',
    nameAgrees: 'The name equals the KTP of this case',
    nameFine: 'No title and no character in the way',
    nameDiffers: (differences) => ({
      title: 'The name differs from the one printed on the KTP',
      details: [
        `Differences: ${differences}.`,
        'One letter can make the match fail. Make it equal to the KTP, letter by letter.',
      ],
    }),
    nameWithout: (proposal) => `Without it: ${proposal}.`,
    nikUnlikeCase: {
      severity: 'warn',
      title: 'This is not the NIK of the case in hand',
      details: [
        'The digits that differ are marked. Compare them with the KTP.',
        "If you are registering somebody else, open or create that person's case in the panel.",
      ],
    },
    dateUnreadable: {
      severity: 'info',
      title: 'This date cannot be read yet',
      details: ['Type day, month and year as on the KTP, for example 06/09/1997.'],
    },
    dateInFuture: {
      severity: 'warn',
      title: 'This date of birth is still to come',
      details: ['Compare the year with the KTP.'],
    },
    dateUnlikeCase: (inCase, isDayMonthSwapped) => ({
      severity: 'warn',
      title: `This case says ${inCase}`,
      details: [
        isDayMonthSwapped ? 'Day and month may be swapped.' : 'The date in the form differs.',
        'Dukcapil may compare the date of birth. Write it as on the KTP.',
      ],
    }),
    dateUnlikeNik: (inNik) => ({
      severity: 'warn',
      title: `By the NIK, the date of birth is ${inNik}`,
      details: [
        'Compare it with the KTP.',
        'A NIK stays the same even when the date of birth on the KTP was corrected. If it equals the KTP, go on.',
      ],
    }),
    dateAgrees: 'The date of birth agrees',
    sexUnlikeCase: (inCase) => ({
      severity: 'warn',
      title: `This case says ${sexEn[inCase]}`,
      details: ['Choose the sex as on the KTP.'],
    }),
    sexUnlikeNik: (inNik) => ({
      severity: 'warn',
      title: `By the NIK, the sex is ${sexEn[inNik]}`,
      details: ['Compare NIK and sex with the KTP. If both equal the KTP, go on.'],
    }),
    sexAgrees: 'The sex agrees',
    emailUnlikeCase: {
      severity: 'info',
      title: 'This is not the e-mail of the case in hand',
      details: [
        'Use an e-mail that is easy to remember and can still be opened. OSS sends codes and notices there.',
      ],
    },
    emailUnlikely: {
      severity: 'warn',
      title: 'This e-mail address looks incomplete',
      details: ['It looks like nama@email.com, without spaces. OSS sends the code to this address.'],
    },
    emailAgrees: 'The e-mail agrees with this case',
    phoneUnlikeCase: {
      severity: 'info',
      title: 'This is not the phone number of the case in hand',
      details: ['Use a number that is active and was never used in OSS.'],
    },
    phoneWithPrefix: {
      severity: 'info',
      title: 'If +62 already stands in front, begin with 8',
      details: ['Write 81234567890, not 081234567890 or 6281234567890.'],
    },
    phoneAgrees: 'The number agrees with this case',
  },
});
