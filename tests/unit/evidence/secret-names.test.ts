import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRedactor } from '../../../utils/domain/evidence/redact-text.ts';
import { revealOf } from '../../../utils/domain/evidence/reveal.ts';

const NOTHING = { nameAsPrinted: '', nik: '', email: '', phone: '', birthDate: '' };
const hide = (name: string) => makeRedactor({ ...NOTHING, nameAsPrinted: name }, revealOf('tertutup'));

describe('a name in a text of a closed bundle', () => {
  const redact = hide('BUDI SANTOSO WIJAYA');

  it.each([
    ['BUDI SANTOSO WIJAYA', '[nama]'],
    ['budi santoso', '[nama]'],
    ['Data Budi tidak sesuai', 'Data [nama] tidak sesuai'],
    ['Wijaya, Budi Santoso', '[nama]'],
    ['SANTOSO-BUDI', '[nama]'],
    ['Budi.Santoso', '[nama]'],
    ['budi_santoso_97', '[nama]'],
    ["BUDI'S", "[nama]'S"],
    ['Budi-nya', '[nama]-nya'],
    ['Budinya', '[nama]'],
    ['PakBudi', '[nama]'],
    ['@budisantoso', '@[nama]'],
    ['@santosobudi97', '@[nama]'],
    ['tokosantosojaya', '[nama]'],
    ['budidaya', '[nama]'],
    ['B U D I', '[nama]'],
    ['B.U.D.I', '[nama]'],
    ['b-u-d-i s-a-n-t-o-s-o', '[nama]'],
    ['B\u200bU\u200bD\u200bI', '[nama]'],
    ['BU DI', '[nama]'],
    ['BUD1', '[nama]'],
    ['5ANT050', '[nama]'],
    ['S@nt0so', 's***@***'],
    ['ВUDІ', '[nama]'],
    ['Boedi Santosa... Boedi', 'Santosa'],
    ['Ｂｕｄｉ', '[nama]'],
    ['𝐁𝐮𝐝𝐢', '[nama]'],
    ['Büdi', '[nama]'],
    ['B. Santoso', '[nama]'],
    ['Santoso, B.W.', '[nama]'],
    ['Budi%20Santoso', '[nama]'],
    ['&#66;udi', '[nama]'],
    ['KTP-Budi-Santoso.jpg', 'KTP-[nama].jpg'],
    ['/profil/budi/foto', '/profil/[nama]/foto'],
  ])('%j becomes %j', (text, shown) => {
    expect(redact(text)).toContain(shown);
    expect(redact(text)).not.toMatch(/b\W{0,3}(?:u|oe)\W{0,3}d\W{0,3}[i1]|[s5]\W?[a@]nt[o0]s[o0]|wijaya/i);
  });

  it('leaves the rest of a message as it is', () => {
    const message =
      'NIK sudah terdaftar. Data tidak sesuai KTP; silakan hubungi Dukcapil (percobaan ke-2, 20.14.05 WIB).';
    expect(redact(message)).toBe(message);
    expect(redact(`Nama Budi: ${message}`)).toBe(`Nama [nama]: ${message}`);
  });
});

describe('short words and words of the portal', () => {
  it.each([
    ['TRI ADI', 'Anda menjadi peserta; sertifikat; tradisi; a di kantor', null],
    ['ANI', 'Layanan pelayanan berani animasi', null],
    ['ADI NUR', 'Adi; lalu adinya dan A D I untuk NUR', '[nama]; lalu [nama] dan [nama] untuk [nama]'],
    ['LIO', 'Kode 110 dan 10', null],
    ['RIAN ALAM', 'Kementerian mengalami hal itu di dalam harian', null],
    ['SRI MULYANI', 'srimulyani dan Sri', '[nama] dan [nama]'],
    ['EKO ADI', 'pakekoadi@contoh', null],
    ['LI NA', 'Lina, NA LI, li-na; linda dan nasi', '[nama]; linda dan nasi'],
    ['NG', 'Ng dan orang', '[nama] dan orang'],
    ["NUR'AINI", "Nur'aini, Nuraini, NUR AINI", '[nama]'],
    ['HARI SUSANTO', 'Setiap hari', 'Setiap [nama]'],
    ['DATA NIK', 'Data NIK', '[nama]'],
    ['SOEKARNO', 'Sukarno dan Soekarno', '[nama] dan [nama]'],
    ['JOKO CIPTO', 'Djoko Tjipto', '[nama]'],
    ['I MADE OKA', 'I Made Oka', '[nama]'],
    ['محمد علي', 'محمد', '[nama]'],
    ['', 'apa pun', null],
    ['-', 'apa - pun', null],
  ])('%j in %j', (name, text, shown) => {
    if (text.includes('@')) expect(hide(name)(text)).not.toContain('eko');
    else expect(hide(name)(text)).toBe(shown ?? text);
  });
});

it('leaves names alone at the other levels', () => {
  const known = { ...NOTHING, nameAsPrinted: 'BUDI SANTOSO' };
  for (const level of ['sebagian', 'terbuka'] as const) {
    expect(makeRedactor(known, revealOf(level))('Budi Santoso')).toBe('Budi Santoso');
  }
});

it('finds every word of any name however its letters are dressed', () => {
  const word = fc.stringMatching(/^[a-z]{4,10}$/);
  const dress = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => [...text].join(' '),
    (text) => [...text].join('.'),
    (text) => [...text].join('\u200d'),
    (text) => `${text}nya`,
    (text) => `@${text}_01`,
    (text) => text.replace(/o/g, '0').replace(/i/g, '1'),
    (text) => [...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join(''),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), dress, (words, pick, dressed) => {
      const chosen = words[pick % words.length]!;
      // Digits only are a number, whatever they stand for.
      fc.pre(/[^oi]/.test(chosen));
      expect(hide(words.join(' '))(`# ${dressed(chosen)} #`)).toMatch(/^# @?\[nama\] #$/);
    }),
    { numRuns: 120 },
  );
});

it('takes linear time', () => {
  const redact = hide('BUDI SANTOSO WIJAYA KUSUMA');
  const texts = ['b u d i ', 'budi', 'b', 'sa-nt-'].map((part) => part.repeat(300_000 / part.length));
  // Every start tried to its end would take hours.
  for (const text of texts) expect(redact(text)).not.toBe('');
});
