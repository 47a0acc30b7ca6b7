import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessAttachmentKind } from '../../../utils/domain/evidence/guess-attachment-kind.ts';
import { sniffType } from '../../../utils/domain/evidence/sniff-type.ts';

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const MAIL =
  'From: oss@contoh.example\r\nDate: Sat, 21 Nov 2026 20:14:05 +0700\r\nSubject: Aktivasi\r\n\r\nIsi';

test.each([
  ['image/jpeg', '\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF'],
  ['image/png', '\u0089PNG\r\n\u001A\n\0\0\0\rIHDR'],
  ['image/webp', 'RIFF\u0010\0\0\0WEBPVP8 '],
  ['application/pdf', '%PDF-1.7\n'],
  ['application/pdf', `${'\0'.repeat(900)}%PDF-1.4`],
  ['message/rfc822', MAIL],
  ['message/rfc822', MAIL.replaceAll('\r', '')],
  ['message/rfc822', 'Received: from a\n by b\nX-Spam: no\nDate: today\nTo: c@contoh.example\n\nisi'],
  ['message/rfc822', `X-Long: ${'a'.repeat(70_000)}`.slice(0, 60_000).concat(`\n${MAIL}`)],
])('%s', (type, content) => {
  expect(sniffType(latin(content))).toBe(type);
});

test.each([
  ['nothing', ''],
  ['a text', 'Halo, ini catatan.\nFrom: bukan surel'],
  ['one line that looks like a header', 'Date: 21 November\n\nCatatan rapat'],
  ['a list of fields without a sender', 'Subject: a\nTo: b\nDate: c\nMIME-Version: 1.0\n\nx'],
  ['a web page', '<!doctype html><title>From: a</title>'],
  ['a program', 'MZ\u0090\0'],
  ['an archive', 'PK\u0003\u0004'],
  ['another RIFF', 'RIFF\u0010\0\0\0WAVEfmt '],
  ['a GIF', 'GIF89a'],
  ['a mark of PDF far behind', `${'a'.repeat(2_000)}%PDF-1.4`],
])('none of the types: %s', (_what, content) => {
  expect(sniffType(latin(content))).toBeNull();
});

test('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(() => sniffType(bytes)).not.toThrow();
    }),
  );
});

test.each([
  ['ktp', 'KTP_Budi.jpg', 'image/jpeg'],
  ['ktp', 'scan e-ktp.pdf', 'application/pdf'],
  ['ktp', 'foto-ktp.png', 'image/png'],
  ['email', 'apa saja', 'message/rfc822'],
  ['email', 'email konfirmasi.pdf', 'application/pdf'],
  ['letter', 'Surat-Kuasa.pdf', 'application/pdf'],
  ['other', 'IMG_2041.jpg', 'image/jpeg'],
  ['other', 'skripsi-tktpx.pdf', 'application/pdf'],
] as const)('guessed as %s: %s', (kind, name, type) => {
  expect(guessAttachmentKind(name, type)).toBe(kind);
});
