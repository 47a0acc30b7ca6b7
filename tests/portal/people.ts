/**
 * The made-up people of the practice portal. No real person can hold one of these NIKs: the serial number
 * (last four digits) is 9900 to 9999, which is never issued.
 */

export type Sex = 'L' | 'P';

export interface Person {
  /** Short handle for tests. */
  readonly key: string;
  readonly nik: string;
  /** Exactly as printed on the card. */
  readonly name: string;
  readonly sex: Sex;
  /** As typed into the form: dd/mm/yyyy. */
  readonly birthDate: string;
  readonly address: string;
  /** Ten-digit Kemendagri code of a village that the practice portal knows. */
  readonly villageCode: string;
  /** What Dukcapil holds: the same as the card, nothing (not synchronised yet), or another birth date. */
  readonly dukcapil: 'same' | 'absent' | { readonly birthDate: string };
  /** What this person is good for in practice. */
  readonly goodFor: { readonly id: string; readonly en: string };
}

export const PEOPLE: readonly Person[] = [
  {
    key: 'budi',
    nik: '3273011708859901',
    name: 'BUDI SANTOSO',
    sex: 'L',
    birthDate: '17/08/1985',
    address: 'Jl. Melati Latihan No. 1',
    villageCode: '3273011001',
    dukcapil: 'same',
    goodFor: { id: 'Lancar sampai selesai.', en: 'Goes through to the end.' },
  },
  {
    key: 'siti',
    nik: '3471035202909902',
    name: 'SITI AMINAH',
    sex: 'P',
    birthDate: '12/02/1990',
    address: 'Jl. Kenanga Latihan No. 2',
    villageCode: '3471031001',
    dukcapil: 'same',
    goodFor: {
      id: 'Perempuan: tanggal di NIK ditambah 40.',
      en: 'A woman: the day in the NIK has 40 added.',
    },
  },
  {
    key: 'supardi',
    nik: '1371030505789903',
    name: 'SUPARDI',
    sex: 'L',
    birthDate: '05/05/1978',
    address: 'Jl. Anggrek Latihan No. 3',
    villageCode: '1371031001',
    dukcapil: 'same',
    goodFor: { id: 'Nama satu kata.', en: 'A name of one word.' },
  },
  {
    key: 'marifah',
    nik: '3171066411939904',
    name: "NUR MA'RIFAH",
    sex: 'P',
    birthDate: '24/11/1993',
    address: 'Jl. Dahlia Latihan No. 4',
    villageCode: '3171061001',
    dukcapil: 'same',
    goodFor: {
      id: 'Nama dengan apostrof; tanda petik miring tidak cocok.',
      en: 'A name with an apostrophe; a curly one does not match.',
    },
  },
  {
    key: 'ratna',
    nik: '3273024903809905',
    name: 'RATNA KUSUMADEWI, S.H.',
    sex: 'P',
    birthDate: '09/03/1980',
    address: 'Jl. Flamboyan Latihan No. 5',
    villageCode: '3273021001',
    dukcapil: 'same',
    goodFor: {
      id: 'Gelar tercetak di KTP: tanpa gelar tidak cocok.',
      en: 'The title is printed on the card: without it there is no match.',
    },
  },
  {
    key: 'yohana',
    nik: '9171034107959906',
    name: 'YOHANA WAMBRAUW',
    sex: 'P',
    birthDate: '01/07/1995',
    address: 'Jl. Cemara Latihan No. 6',
    villageCode: '9171031002',
    dukcapil: 'same',
    goodFor: { id: 'Kode wilayah Papua.', en: 'A region code in Papua.' },
  },
  {
    key: 'twin-fauzan',
    nik: '3171010301019907',
    name: 'AHMAD FAUZAN RAMADHAN',
    sex: 'L',
    birthDate: '03/01/2001',
    address: 'Jl. Teratai Latihan No. 7',
    villageCode: '3171011001',
    dukcapil: 'same',
    goodFor: {
      id: 'Kembar: NIK berbeda satu angka dari saudaranya.',
      en: "A twin: one digit away from the other's NIK.",
    },
  },
  {
    key: 'twin-fauzi',
    nik: '3171010301019908',
    name: 'AHMAD FAUZI RAMADHAN',
    sex: 'L',
    birthDate: '03/01/2001',
    address: 'Jl. Teratai Latihan No. 7',
    villageCode: '3171011001',
    dukcapil: 'same',
    goodFor: {
      id: 'Kembar yang lain; nama dan NIK mudah tertukar.',
      en: 'The other twin; name and NIK are easily mixed up.',
    },
  },
  {
    key: 'made',
    nik: '5171012912879909',
    name: 'I MADE WIRAWAN SUTEJA',
    sex: 'L',
    birthDate: '29/12/1987',
    address: 'Jl. Kamboja Latihan No. 9',
    villageCode: '5171011001',
    dukcapil: 'same',
    goodFor: { id: 'Nama Bali, kata pertama satu huruf.', en: 'A Balinese name, first word one letter.' },
  },
  {
    key: 'hendra',
    nik: '3273202210769910',
    name: 'HENDRA GUNAWAN',
    sex: 'L',
    birthDate: '22/10/1976',
    address: 'Jl. Mawar Latihan No. 10',
    villageCode: '3273201001',
    dukcapil: 'same',
    goodFor: {
      id: 'Sudah punya akun sendiri sejak lama: "NIK sudah terdaftar".',
      en: 'Has had an account for long: "NIK sudah terdaftar".',
    },
  },
  {
    key: 'dewi',
    nik: '3471136506849911',
    name: 'DEWI ANGGRAINI',
    sex: 'P',
    birthDate: '25/06/1984',
    address: 'Jl. Seroja Latihan No. 11',
    villageCode: '3471131001',
    dukcapil: 'same',
    goodFor: {
      id: 'Didaftarkan orang lain, akun tanpa email: "NIK sudah terdaftar", lalu "Perbarui Email Anda".',
      en: 'Registered by someone else, no e-mail: "NIK sudah terdaftar", then "Perbarui Email Anda".',
    },
  },
  {
    key: 'galih',
    nik: '1371111402069912',
    name: 'GALIH PRATAMA',
    sex: 'L',
    birthDate: '14/02/2006',
    address: 'Jl. Nusa Latihan No. 12',
    villageCode: '1371111001',
    dukcapil: 'absent',
    goodFor: {
      id: 'KTP baru, belum sampai ke pusat: "Data tidak ditemukan".',
      en: 'A new card, not synchronised yet: "Data tidak ditemukan".',
    },
  },
  {
    key: 'wahyuni',
    nik: '5171045811819913',
    name: 'SRI WAHYUNI LESTARI',
    sex: 'P',
    birthDate: '18/11/1981',
    address: 'Jl. Wijaya Latihan No. 13',
    villageCode: '5171041004',
    dukcapil: { birthDate: '18/11/1980' },
    goodFor: {
      id: 'Data Dukcapil berbeda dari KTP: selalu "Data tidak sesuai KTP".',
      en: 'Dukcapil differs from the card: always "Data tidak sesuai KTP".',
    },
  },
];

/** The person with this key; throws when a test misspells it. */
export function person(key: string): Person {
  const found = PEOPLE.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`no such person in the practice portal: ${key}`);
  return found;
}
