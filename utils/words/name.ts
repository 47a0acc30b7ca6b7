/** Why something was taken out of a name, what to ask about it, what was noticed, how two names differ. */
import type {
  DifferenceKind,
  NameFindingCode,
  QuestionCode,
  RemovalKind,
} from '../domain/name/name-proposal.ts';
import { bilingual } from './bilingual.ts';
import type { HintText } from './hint-text.ts';

interface NameWords {
  /** What was taken out and why; takes the text that was. */
  readonly removalReasons: Record<RemovalKind, (text: string) => HintText>;
  /** Takes the text in question. */
  readonly questions: Record<QuestionCode, (text: string) => string>;
  readonly findings: Record<NameFindingCode, string>;
  readonly differences: Record<DifferenceKind, string>;
}

export const nameWords = bilingual<NameWords>({
  id: {
    removalReasons: {
      academic: (text) => ({
        title: `Nama berisi gelar: ${text}`,
        details: ['Dukcapil mencocokkan nama tanpa gelar, kecuali gelar itu tercetak di KTP Anda.'],
      }),
      professional: (text) => ({
        title: `Nama berisi gelar profesi: ${text}`,
        details: ['Dukcapil mencocokkan nama tanpa gelar, kecuali gelar itu tercetak di KTP Anda.'],
      }),
      religious: (text) => ({
        title: `Nama berisi gelar keagamaan: ${text}`,
        details: ['Dukcapil mencocokkan nama tanpa gelar, kecuali gelar itu tercetak di KTP Anda.'],
      }),
      rank: (text) => ({
        title: `Nama berisi pangkat: ${text}`,
        details: ['Pangkat tidak termasuk nama, kecuali tercetak di KTP Anda.'],
      }),
      social: (text) => ({
        title: `Nama berisi sapaan: ${text}`,
        details: ['Sapaan tidak tercetak di KTP.'],
      }),
      nickname: (text) => ({
        title: `Nama berisi nama panggilan: ${text}`,
        details: ['Tulis hanya nama yang tercetak di KTP Anda.'],
      }),
      alias: (text) => ({
        title: `Nama berisi nama lain: ${text}`,
        details: ['Tulis hanya nama yang tercetak di KTP Anda.'],
      }),
      unknown: (text) => ({
        title: `"${text}" berada setelah koma dan mirip gelar`,
        details: ['Tulis hanya jika tercetak di KTP Anda.'],
      }),
    },
    questions: {
      'haji-or-initial': (text) =>
        `"${text}" bisa berarti Haji lalu inisial, bisa juga inisial saja. Periksa: apakah huruf H tercetak di KTP Anda?`,
      'haji-inside': () =>
        'Ada huruf H di tengah nama. Bisa inisial, bisa Haji. Biarkan jika tercetak di KTP Anda.',
      'haji-in-full': (text) =>
        `"${text}" bisa gelar, bisa bagian nama. Apakah kata itu tercetak di KTP Anda?`,
      'hi-or-name': (text) => `"${text}" bisa singkatan Haji, bisa nama. Apakah tercetak di KTP Anda?`,
      'religious-or-name': (text) =>
        `"${text}" bisa gelar keagamaan, bisa bagian nama. Apakah tercetak di KTP Anda?`,
      'raden-or-initial': (text) => `"${text}" bisa Raden atau inisial. Biarkan jika tercetak di KTP Anda.`,
      'degree-or-initials': (text) =>
        `"${text}" bisa gelar, bisa inisial nama. Biarkan hanya jika tercetak di KTP Anda.`,
      'degree-in-chain': (text) =>
        `"${text}" ditulis bersama gelar lain, jadi dianggap gelar. Tulis kembali jika tercetak di KTP Anda.`,
      'doctor-or-initials': (text) =>
        `"${text}" di akhir bisa gelar, bisa inisial. Biarkan hanya jika tercetak di KTP Anda.`,
      'rank-or-family-name': (text) =>
        `"${text}" bisa pangkat, bisa nama keluarga. Apakah tercetak di KTP Anda?`,
      'address-or-name': (text) => `"${text}" bisa sapaan, bisa nama. Apakah tercetak di KTP Anda?`,
      'customary-after-name': (text) =>
        `"${text}" adalah gelar adat. Biarkan hanya jika tercetak di KTP Anda.`,
      'turned-name': (text) => `"${text}" biasanya berada di depan. Tulis urutan nama seperti di KTP Anda.`,
      'name-after-comma': (text) => `"${text}" berada setelah koma. Apakah itu bagian nama di KTP Anda?`,
      'unknown-after-comma': (text) =>
        `"${text}" mirip gelar, tetapi tidak dikenal. Apakah tercetak di KTP Anda?`,
      'title-inside': (text) => `"${text}" mirip gelar. Apakah tercetak di KTP Anda?`,
      nickname: (text) => `${text}: apakah bagian ini tercetak di KTP Anda?`,
      alias: (text) => `"${text}": apakah nama lain ini tercetak di KTP Anda?`,
      'only-titles': (text) =>
        `Hanya gelar yang tertulis, jadi "${text}" dianggap nama. Periksa dengan KTP Anda.`,
      'double-space': () =>
        'Ada spasi ganda di dalam nama. Apakah di KTP Anda juga begitu? Biasanya satu spasi.',
      digits: (text) =>
        `Ada angka ${text} di dalam nama. Apakah tercetak di KTP Anda, atau seharusnya huruf?`,
    },
    findings: {
      empty: 'Nama masih kosong.',
      'too-long': 'Nama lebih dari 60 huruf. Nama di KTP paling panjang 60 huruf, termasuk spasi.',
      'double-space': 'Ada spasi ganda di dalam nama.',
      'edge-space': 'Ada spasi di awal atau akhir nama.',
      'odd-space': 'Ada spasi yang bukan spasi biasa. Diganti dengan spasi biasa.',
      'invisible-character': 'Ada tanda yang tidak terlihat. Tanda itu dihapus dari usulan.',
      'look-alike-letter': 'Ada huruf asing yang mirip huruf Latin. Diganti dengan huruf Latin.',
      'full-width': 'Ada huruf lebar. Diganti dengan huruf biasa.',
      'styled-letter': 'Ada huruf hias. Diganti dengan huruf biasa.',
      'accented-letter': 'Ada huruf beraksen. KTP biasanya memakai huruf A sampai Z.',
      'curly-mark': 'Ada tanda petik atau garis yang melengkung atau panjang. Diganti dengan tanda biasa.',
      'double-dot': 'Ada titik ganda. Diganti dengan satu titik.',
      'unusual-mark': 'Ada tanda yang tidak lazim dalam nama.',
      digits: 'Ada angka di dalam nama.',
      emoji: 'Ada emoji. Emoji dihapus dari usulan.',
      'right-to-left': 'Ada tulisan dari kanan ke kiri. KTP memakai huruf Latin.',
      'not-latin': 'Ada huruf bukan Latin. KTP memakai huruf Latin.',
    },
    differences: {
      letter: 'huruf berbeda',
      space: 'spasi berbeda',
      mark: 'tanda baca berbeda',
      title: 'gelar hanya di satu sisi',
      'word-order': 'urutan kata berbeda',
      abbreviation: 'disingkat di satu sisi',
      'old-spelling': 'ejaan lama dan ejaan baru',
      invisible: 'tanda yang tidak terlihat',
    },
  },
  en: {
    removalReasons: {
      academic: (text) => ({
        title: `The name contains a title: ${text}`,
        details: ['Dukcapil matches the name without titles, unless the title is printed on your KTP.'],
      }),
      professional: (text) => ({
        title: `The name contains a professional title: ${text}`,
        details: ['Dukcapil matches the name without titles, unless the title is printed on your KTP.'],
      }),
      religious: (text) => ({
        title: `The name contains a religious title: ${text}`,
        details: ['Dukcapil matches the name without titles, unless the title is printed on your KTP.'],
      }),
      rank: (text) => ({
        title: `The name contains a rank: ${text}`,
        details: ['A rank is no part of the name, unless it is printed on your KTP.'],
      }),
      social: (text) => ({
        title: `The name contains a form of address: ${text}`,
        details: ['A KTP does not print it.'],
      }),
      nickname: (text) => ({
        title: `The name contains a nickname: ${text}`,
        details: ['Write only the name printed on your KTP.'],
      }),
      alias: (text) => ({
        title: `The name contains another name: ${text}`,
        details: ['Write only the name printed on your KTP.'],
      }),
      unknown: (text) => ({
        title: `"${text}" stands after a comma and looks like a title`,
        details: ['Write it only if it is printed on your KTP.'],
      }),
    },
    questions: {
      'haji-or-initial': (text) =>
        `"${text}" can mean Haji and an initial, or initials only. Please check: is the H printed on your KTP?`,
      'haji-inside': () =>
        'There is an H inside the name. It can be an initial or Haji. Leave it if it is printed on your KTP.',
      'haji-in-full': (text) => `"${text}" can be a title or part of the name. Is it printed on your KTP?`,
      'hi-or-name': (text) => `"${text}" can be short for Haji, or a name. Is it printed on your KTP?`,
      'religious-or-name': (text) =>
        `"${text}" can be a religious title or part of the name. Is it printed on your KTP?`,
      'raden-or-initial': (text) =>
        `"${text}" can be Raden or an initial. Leave it if it is printed on your KTP.`,
      'degree-or-initials': (text) =>
        `"${text}" can be a degree or initials. Leave it only if it is printed on your KTP.`,
      'degree-in-chain': (text) =>
        `"${text}" stands beside other degrees, so it was taken for a degree. Put it back if it is printed on your KTP.`,
      'doctor-or-initials': (text) =>
        `"${text}" at the end can be a title or initials. Leave it only if it is printed on your KTP.`,
      'rank-or-family-name': (text) => `"${text}" can be a rank or a family name. Is it printed on your KTP?`,
      'address-or-name': (text) => `"${text}" can be a form of address or a name. Is it printed on your KTP?`,
      'customary-after-name': (text) =>
        `"${text}" is a customary title. Leave it only if it is printed on your KTP.`,
      'turned-name': (text) => `"${text}" usually stands in front. Write the words in the order of your KTP.`,
      'name-after-comma': (text) => `"${text}" stands after a comma. Is it part of the name on your KTP?`,
      'unknown-after-comma': (text) =>
        `"${text}" looks like a title, but is not known. Is it printed on your KTP?`,
      'title-inside': (text) => `"${text}" looks like a title. Is it printed on your KTP?`,
      nickname: (text) => `${text}: is this part printed on your KTP?`,
      alias: (text) => `"${text}": is this other name printed on your KTP?`,
      'only-titles': (text) =>
        `Only titles were typed, so "${text}" was taken for the name. Please check with your KTP.`,
      'double-space': () =>
        'There is a doubled space inside the name. Is it so on your KTP? Usually it is one space.',
      digits: (text) =>
        `There is a digit, ${text}, in the name. Is it printed on your KTP, or should it be a letter?`,
    },
    findings: {
      empty: 'The name is still empty.',
      'too-long': 'The name has more than 60 letters. A name on a KTP has at most 60, spaces included.',
      'double-space': 'There is a doubled space inside the name.',
      'edge-space': 'There is a space at the beginning or end of the name.',
      'odd-space': 'There is a space that is no ordinary space. It was replaced by an ordinary one.',
      'invisible-character': 'There is an invisible character. It is left out of the proposal.',
      'look-alike-letter':
        'There is a foreign letter that looks like a Latin one. It was replaced by the Latin letter.',
      'full-width': 'There are full-width letters. They were replaced by ordinary ones.',
      'styled-letter': 'There are styled letters. They were replaced by ordinary ones.',
      'accented-letter': 'There is an accented letter. A KTP usually has the letters A to Z.',
      'curly-mark': 'There is a curly quote or a long dash. It was replaced by the ordinary mark.',
      'double-dot': 'There is a doubled full stop. It was replaced by one.',
      'unusual-mark': 'There is a mark that is unusual in a name.',
      digits: 'There are digits in the name.',
      emoji: 'There is an emoji. It is left out of the proposal.',
      'right-to-left': 'There is right-to-left writing. A KTP has Latin letters.',
      'not-latin': 'There are letters that are not Latin. A KTP has Latin letters.',
    },
    differences: {
      letter: 'different letter',
      space: 'different space',
      mark: 'different punctuation',
      title: 'title on one side only',
      'word-order': 'different order of words',
      abbreviation: 'shortened on one side',
      'old-spelling': 'old and new spelling',
      invisible: 'invisible character',
    },
  },
});
