/** The words of the guide: the same in number, plain, and translated. */
import { describe, expect, test } from 'vitest';
import { boardWords } from '../../../utils/words/board.ts';
import { caseworkWords } from '../../../utils/words/casework.ts';
import { channelWords } from '../../../utils/words/channels.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import { pathWords } from '../../../utils/words/paths.ts';
import { preparationWords } from '../../../utils/words/preparations.ts';
import { waitPlanWords } from '../../../utils/words/wait-plan.ts';
import { collectWords, findPoorWords } from '../../support/collect-words.ts';

/** Names that are the same in both languages. */
const SAME = new Set([
  'contacts.oss',
  'contacts.dukcapil',
  'connection.kinds.wifi',
  'connection.kinds.bluetooth',
  'connection.kinds.wimax',
]);

describe.each([
  ['guide', guideWords],
  ['paths', pathWords],
  ['preparations', preparationWords],
  ['casework', caseworkWords],
  ['board', boardWords],
  ['wait plan', waitPlanWords],
] as const)('%s', (_, words) => {
  const indonesian = new Map(collectWords(words.id));
  const english = new Map(collectWords(words.en));

  test('both languages have the same words', () => {
    expect([...english.keys()].toSorted()).toEqual([...indonesian.keys()].toSorted());
  });

  test('none is empty, none shouts, none has stray spaces', () => {
    expect(findPoorWords([...indonesian, ...english])).toEqual([]);
  });

  test('none is the same in both languages by mistake', () => {
    const same = [...indonesian].filter(([path, text]) => english.get(path) === text && !SAME.has(path));
    expect(same).toEqual([]);
  });

  test('no Indonesian text addresses a person but as Anda', () => {
    const rude = [...indonesian].filter(([, text]) => /\b(kamu|kau|mu|lo|gue)\b/i.test(text));
    expect(rude).toEqual([]);
  });
});

test('what the articles say is said', () => {
  const texts = [guideWords.id, pathWords.id, preparationWords.id, channelWords.id]
    .flatMap((words) => collectWords(words))
    .map(([, text]) => text)
    .join('\n');
  for (const advice of [
    'tanpa bagian yang pudar',
    'urus penggantian di Dinas Dukcapil setempat',
    'Lupa kata sandi email',
    'Koneksi yang terputus membuat isian gagal terkirim',
    'misalnya Orang Perseorangan untuk',
    'termasuk spasi dan tanda baca',
    'gelar, singkatan, atau nama panggilan',
    'Masuk dengan email dan kata sandi akun OSS 1.1',
    'mengganti hak akses',
    'Tunggu email aktivasi dari OSS',
    'Satu akun hanya untuk satu usaha',
    'email yang mungkin pernah dipakai',
    'Cache browser, pengaturan keamanan, atau ekstensi',
    'dari ponsel ke laptop',
    'tersinkron ke basis data pusat',
    'minta perbaikan resmi',
    'selagi kronologinya masih segar',
    'profesional dan mudah diingat',
    'jarang dibuka',
    'klinik perizinan',
    'Baca petunjuk di halaman sebelum menekan tombol',
  ]) {
    expect(texts).toContain(advice);
  }
});
