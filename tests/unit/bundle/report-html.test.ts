import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../utils/contracts/entry.ts';
import { composeTexts, type TextsSetting } from './support/compose-texts.ts';
import { CASE, drawPicture, entry, incident, makeEntries, takenPicture } from './support/made-up-case.ts';

function report(entries: readonly Entry[], changes: TextsSetting = {}, record = CASE): string {
  return composeTexts(entries, { ...changes, record }).get('data/laporan.html') ?? '';
}

/** As text, with the white space of the markup collapsed. */
function firstScreenOf(page: string): string {
  return page.slice(page.indexOf('<main>'), page.indexOf('<table>')).replace(/\s+/g, ' ');
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '&lt;b&gt;',
  'Gagal \u202Egnp.exe\u2066\u0000\u001b[31m',
  '${alert(1)}',
];

describe('laporan.html', () => {
  it('answers first who, what, how often and since when', () => {
    const page = report(makeEntries(12));
    const firstScreen = firstScreenOf(page);
    expect(firstScreen).toContain('SARI MELATI PUTRI');
    expect(firstScreen).toContain('32************01');
    expect(firstScreen).toContain('s***@c***.id');
    expect(firstScreen).toContain('Berapa kali</dt> <dd class=""><bdi>5 kali, 3 macam jawaban</bdi>');
    expect(firstScreen).toContain(
      'Sejak</dt> <dd class=""><bdi>21 November 2026, 19.33.05 WIB (12.33.05 UTC)',
    );
    expect(firstScreen).toContain('Terakhir</dt> <dd class=""><bdi>21 November 2026, 19.41.05 WIB');
    expect(firstScreen).toContain('Portal menjawab &#39;NIK sudah terdaftar&#39; di bawah isian NIK');
    expect(firstScreen).toContain('Menekan Verifikasi 6 kali');
    expect(firstScreen).toContain('Mohon kiranya Bapak/Ibu dapat:');
    expect(firstScreen).toContain('memeriksa apakah NIK tersebut sudah terhubung');
  });

  it('has no script, asks for nothing, and embeds its pictures', () => {
    const page = report(makeEntries(12));
    expect(page).toMatch(
      /http-equiv="Content-Security-Policy"\s+content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"/,
    );
    expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(|src="(?!data:image\/png;base64,)/i);
    const embedded = /src="data:image\/png;base64,([^"]+)"/.exec(page)?.[1] ?? '';
    expect(new Uint8Array(Buffer.from(embedded, 'base64'))).toEqual(drawPicture(3));
  });

  it('names what it cannot prove, how to check it, and warns of fraud', () => {
    const page = report(makeEntries(3));
    expect(page).toContain('tidak membuktikan apa yang dikirim server');
    expect(page).toContain('sha256sum -c manifest-sha256.txt');
    expect(page).toContain('Waspada penipuan');
    expect(page).toContain('belum pernah dicocokkan dengan situs asli');
  });

  it('is complete in English', () => {
    const page = report(makeEntries(12), { language: 'en' });
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('5 times, 3 kinds of answers');
    expect(page).toContain('21 November 2026, 19:33:05 WIB (12:33:05 UTC)');
    expect(page).not.toMatch(/Kronologi|Pemohon|Waspada|kendala/);
  });

  it.each(HOSTILE)('shows hostile text as text: %j', (text) => {
    const entries = [
      entry(1, incident({ text })),
      entry(2, { kind: 'note', text }),
      entry(3, { kind: 'pressed', button: 'verify', label: text, attempt: 1 }),
    ];
    const hostileTokens = ':root { --ink: #000 } </style><script>alert(1)</script>';
    const page = report(entries, { styleSheet: hostileTokens }, { ...CASE, nameAsPrinted: text });
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    const body = page.slice(page.indexOf('</style>'));
    expect(body).not.toMatch(/<(script|svg|img|b>)/i);
    expect(body).not.toMatch(/<[^>]*\son[a-z]+=/i);
    expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });

  it('keeps its first screen short when the portal answers with pages of text', () => {
    const page = report([entry(1, incident({ text: 'A'.repeat(4_000) }), { picture: takenPicture(1) })]);
    const firstScreen = firstScreenOf(page);
    expect(firstScreen).not.toContain('A'.repeat(300));
    expect(page.split('A'.repeat(4_000))).toHaveLength(2);
  });

  it('prints the dark colours on no paper', () => {
    const page = report([]);
    expect(page).toContain('@media screen and (prefers-color-scheme: dark)');
    expect(page).not.toContain('@media (prefers-color-scheme: dark)');
  });

  it('bears emoji and right-to-left script in a name, and shortens one of a thousand letters', () => {
    const name = `${'PANJANG '.repeat(12)}🙂 سارة`;
    expect(report([], {}, { ...CASE, nameAsPrinted: name })).toContain(name);
    const endless = report([], {}, { ...CASE, nameAsPrinted: 'PANJANG '.repeat(120) });
    expect(endless).toContain('PANJANG…');
  });
});
