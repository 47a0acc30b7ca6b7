/** Names as consultants have them in their lists. Nobody's names. */
import { createRandom, type Random } from './random.ts';
import { TITLES_AFTER_COMMA, TITLES_BEFORE_NAME } from './title-frequencies.ts';

const FIRST_WORDS = split(`
Adi Agus Ahmad Aisyah Andi Andri Anggun Anita Ari Arif Asep Ayu Bagus Bambang Bayu Bima Budi Cahya Candra Citra
Dadang Dedi Desi Dewi Dian Dimas Dwi Eka Eko Endang Erna Fajar Farida Fitri Galih Gede Gilang Guntur Gusti Hadi
Hana Hendra Heru Hesti I Ida Iman Indah Indra Irfan Iwan Jaka Joko Kadek Kartika Ketut Komang Krisna Laila
Lestari Lukman M. Made Maman Maya Mega Moh. Muhammad Mulyadi Nanda Ni Ningsih Novi Nur Nurul Nyoman Oki Putri
Putu Rahmat Ratna Reza Rina Rini Rizki Rudi Samsul Sari Satria Sigit Siti Sri Sugeng Surya Susi Taufik Teguh Tono
Tri Umi Wahyu Wati Wawan Wayan Widya Yanti Yoga Yudi Yuli Yusuf Zainal Zulkifli`);

const FURTHER_WORDS = split(`
A. Abdullah Adinata Aditama Afandi Alamsyah Anggraini Anwar Ardiansyah Arifin Asmara Astuti Aulia Azhar Bachtiar
Budiman Cahyadi Damanik Darmawan Effendi Fadillah Fauzi Firmansyah Ginting Gunawan Hakim Halim Handayani Harahap
Hardian Harjono Hartono Hasanah Hermawan Hidayat Hutapea Ismail Iskandar Jaelani Jayadi Ja'far Kurniawan Kusuma
Laksana Lubis Maharani Mahendra Manullang Ma'ruf Maulana Muliawan Mustofa Nababan Nasution Nugroho Nuraini
Oktaviani Pamungkas Panjaitan Permana Pertiwi Pradana Prakoso Pranata Prasetyo Pratama Purnama Puspita Rahayu
Rahman Ramadhani Riyadi Rosyid S. Saefudin Salim Samosir Santoso Saputra Setiawan Siregar Sitorus Subagyo
Sudirman Suhendra Sulaiman Suryadi Sutanto Syahputra Tampubolon Tarigan Utami Utomo Wibowo Wicaksono Wijaya
Winata Wirawan Yulianto Yunus Zakaria`);

/** Words of a name without titles, with the shares of the public names that the titles were counted over. */
const WORD_COUNTS = [
  { words: 1, share: 20 },
  { words: 2, share: 46 },
  { words: 3, share: 27 },
  { words: 4, share: 7 },
];

/** Which of the names of a list carry titles. */
export type TitledShare = 'half' | 'all' | 'none';

/** Distinct names, the same in every run; so bare names of one word are fewer than their share. */
export function makeUpNames(count: number, titled: TitledShare): string[] {
  const random = createRandom(20_261);
  const makeOne = nameMaker(random);
  const names = new Set<string>();
  while (names.size < count) names.add(makeOne(titled === 'half' ? names.size % 2 === 0 : titled === 'all'));
  return [...names];
}

function nameMaker(random: Random): (isTitled: boolean) => string {
  const pickWordCount = random.picker(WORD_COUNTS, ({ share }) => share);
  const pickBefore = random.picker(TITLES_BEFORE_NAME, ({ count }) => count);
  const pickAfter = random.picker(TITLES_AFTER_COMMA, ({ count }) => count);

  function bareName(): string {
    const words = [random.pick(FIRST_WORDS)];
    for (let { words: missing } = pickWordCount(); missing > 1; missing -= 1) {
      words.push(random.pick(FURTHER_WORDS));
    }
    return words.join(' ');
  }

  function withTitles(name: string): string {
    const place = random.next();
    const before = place < 0.45 ? [pickBefore().title] : [];
    if (before.length > 0 && random.next() < 0.2) before.push(pickBefore().title);
    const after = place < 0.3 ? [] : [pickAfter().title];
    while (after.length > 0 && after.length < 3 && random.next() < 0.3) after.push(pickAfter().title);
    const comma = random.next() < 0.9 ? ', ' : ',';
    return [[...before, name].join(' '), ...after].join(comma);
  }

  return (isTitled) => {
    const name = random.next() < 0.6 ? bareName().toUpperCase() : bareName();
    return isTitled ? withTitles(name) : name;
  };
}

function split(words: string): string[] {
  return words.trim().split(/\s+/);
}
