/** The words of `BACA-SAYA.txt` in a bundle; what it proves stands in `proof.ts`. */
import { bilingual } from './bilingual.ts';

export interface ReadmeText {
  readonly title: string;
  readonly what: string;
  readonly case: string;
  readonly partLabel: string;
  readonly part: (number: number, of: number) => string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly fingerprint: string;
  readonly withPageTitle: string;
  readonly withPage: (page: string) => string;
  readonly withShellTitle: string;
  readonly withShell: string;
  readonly onMac: string;
  readonly key: string;
  readonly chain: string;
}

export const readmeWords = bilingual<ReadmeText>({
  id: {
    title: 'BUNDEL BUKTI PENDAFTARAN OSS',
    what: 'Folder ini berisi kronologi kendala pendaftaran di portal OSS beserta tangkapan layarnya. Mulailah dari data/laporan.pdf atau data/laporan.html. Berkas lain di luar folder data dipakai untuk memeriksa bahwa isinya masih utuh.',
    case: 'Nomor kasus',
    partLabel: 'Bagian',
    part: (number, of) => `${number} dari ${of}`,
    madeAt: 'Dibuat',
    madeBy: 'Dengan',
    fingerprint: 'Sidik jari kunci',
    withPageTitle: 'Memeriksa tanpa memasang apa pun',
    withPage: (page) =>
      `Buka ${page} di browser, lalu letakkan berkas zip bundel di halaman itu. Semuanya diperiksa di komputer Anda; tidak ada yang dikirim. Pemeriksa yang hati-hati memakai ${page} dari sumber lain yang dipercayainya, bukan dari bundel yang diperiksa.`,
    withShellTitle: 'Memeriksa dengan baris perintah',
    withShell:
      'Di dalam folder ini, pada Linux (atau WSL di Windows), dengan OpenSSL 3. Tiap berkas harus dijawab OK, dan tanda tangan "Signature Verified Successfully":',
    onMac: 'Di macOS, pakai "shasum -a 256" sebagai ganti "sha256sum" dan OpenSSL 3, bukan openssl bawaan.',
    key: 'Sidik jari kunci, untuk dicocokkan dengan yang tertulis di atas dan dengan yang disampaikan pemohon:',
    chain:
      'Rantai catatan: tiap baris memuat SHA-256 baris sebelumnya. Perintah ini (untuk sh atau bash) menulis akhir tiap rantai; baris yang sama harus ada di bawahnya, sesudah "Chain-Head:".',
  },
  en: {
    title: 'EVIDENCE BUNDLE OF AN OSS REGISTRATION',
    what: 'This folder holds the chronology of trouble with a registration on the OSS portal, with its screenshots. Begin with data/laporan.pdf or data/laporan.html. The files outside the folder data are for checking that the content is still whole.',
    case: 'Case number',
    partLabel: 'Part',
    part: (number, of) => `${number} of ${of}`,
    madeAt: 'Made',
    madeBy: 'With',
    fingerprint: 'Key fingerprint',
    withPageTitle: 'Checking without installing anything',
    withPage: (page) =>
      `Open ${page} in a browser and drop the zip of the bundle on that page. Everything is checked on your computer; nothing is sent. A careful checker uses a ${page} from another source that they trust, not the one in the bundle being checked.`,
    withShellTitle: 'Checking from a command line',
    withShell:
      'In this folder, on Linux (or WSL on Windows), with OpenSSL 3. Each file must be answered with OK, and the signature with "Signature Verified Successfully":',
    onMac:
      'On macOS, use "shasum -a 256" in place of "sha256sum", and OpenSSL 3, not the openssl that is built in.',
    key: 'The fingerprint of the key, to be compared with the one above and with the one that the applicant tells you:',
    chain:
      'The chain of records: each line holds the SHA-256 of the line before. These commands (for sh or bash) print the end of each chain; the same line must stand below it, after "Chain-Head:".',
  },
});
