import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPhotoDetails } from '../../../utils/domain/evidence/photo-details.ts';

function latin(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/** The first directory of a TIFF structure with these tags, in both orders of bytes. */
function tiff(tags: readonly number[], little: boolean): number[] {
  const short = (value: number): number[] =>
    little ? [value & 0xff, value >> 8] : [value >> 8, value & 0xff];
  const long = (value: number): number[] => (little ? [...short(value), 0, 0] : [0, 0, ...short(value)]);
  return [
    ...latin(little ? 'II' : 'MM'),
    ...short(42),
    ...long(8),
    ...short(tags.length),
    ...tags.flatMap((tag) => [...short(tag), ...short(4), ...long(1), ...long(0)]),
    ...long(0),
  ];
}

function jpeg(...segments: (readonly number[])[]): Uint8Array {
  const parts = segments.flatMap((content) => {
    const length = content.length + 2;
    return [0xff, 0xe1, length >> 8, length & 0xff, ...content];
  });
  return Uint8Array.from([0xff, 0xd8, ...parts, 0xff, 0xda, 0, 2, ...latin('Exif\0\0 among the pixels')]);
}

function chunk(name: string, content: readonly number[]): number[] {
  return [0, 0, 0, content.length, ...latin(name), ...content, 0, 0, 0, 0];
}

function png(name: string, content: readonly number[]): Uint8Array {
  return Uint8Array.from([...latin('\u0089PNG\r\n\u001A\n'), ...chunk(name, content), ...chunk('IEND', [])]);
}

function webp(name: string, content: readonly number[]): Uint8Array {
  const padding = content.length % 2 === 1 ? [0] : [];
  const last = [...latin(name), content.length, 0, 0, 0, ...content, ...padding];
  return Uint8Array.from([...latin('RIFF\0\0\0\0WEBP'), ...latin('VP8 '), 3, 0, 0, 0, 1, 2, 3, 0, ...last]);
}

const EXIF = latin('Exif\0\0');
const [GPS, CAMERA] = [0x88_25, 0x01_10];
const XMP_PLACE = latin('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="6,12S"/>');

test('a photo that tells its place', () => {
  for (const little of [true, false]) {
    const place = tiff([CAMERA, GPS], little);
    expect(readPhotoDetails(jpeg([...EXIF, ...place]), 'image/jpeg')).toBe('location');
    expect(readPhotoDetails(png('eXIf', place), 'image/png')).toBe('location');
    expect(readPhotoDetails(webp('EXIF', place), 'image/webp')).toBe('location');
    expect(readPhotoDetails(webp('EXIF', [...EXIF, ...place]), 'image/webp')).toBe('location');
  }
  expect(readPhotoDetails(jpeg(latin('JFIF\0'), XMP_PLACE), 'image/jpeg')).toBe('location');
  expect(readPhotoDetails(webp('XMP ', latin('<exif:GPSLatitude>')), 'image/webp')).toBe('location');
});

test('a photo that tells of its camera only', () => {
  const camera = tiff([CAMERA], true);
  expect(readPhotoDetails(jpeg([...EXIF, ...camera]), 'image/jpeg')).toBe('details');
  expect(readPhotoDetails(png('eXIf', camera), 'image/png')).toBe('details');
  expect(readPhotoDetails(png('iTXt', latin('XML:com.adobe.xmp\0<x/>')), 'image/png')).toBe('details');
  expect(readPhotoDetails(webp('EXIF', camera), 'image/webp')).toBe('details');
});

test('words that a program or a person wrote into it', () => {
  const captioned = (marker: number, text: string): Uint8Array => {
    const whole = jpeg(latin(text));
    whole[3] = marker;
    return whole;
  };
  expect(readPhotoDetails(captioned(0xed, 'Photoshop 3.0\0 by Sari'), 'image/jpeg')).toBe('details');
  expect(readPhotoDetails(captioned(0xfe, 'scanned by Sari'), 'image/jpeg')).toBe('details');
  for (const name of ['tEXt', 'zTXt', 'iTXt']) {
    expect(readPhotoDetails(png(name, latin('Author\0Sari')), 'image/png')).toBe('details');
  }
});

test('nothing beside the pixels', () => {
  expect(readPhotoDetails(jpeg(latin('JFIF\0')), 'image/jpeg')).toBe('none');
  expect(readPhotoDetails(png('tEXt', latin('Software\0x')), 'image/png')).toBe('none');
  expect(readPhotoDetails(webp('ALPH', [1, 2, 3]), 'image/webp')).toBe('none');
  expect(readPhotoDetails(Uint8Array.from(latin('%PDF-1.7')), 'application/pdf')).toBe('none');
});

test('a damaged file ends the search, never the program', () => {
  const types = ['image/jpeg', 'image/png', 'image/webp'] as const;
  const whole = jpeg([...EXIF, ...tiff([GPS], true)]);
  for (let length = 0; length < whole.length; length += 1) {
    expect(() => readPhotoDetails(whole.subarray(0, length), 'image/jpeg')).not.toThrow();
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...types), (bytes, type) => {
      expect(() => readPhotoDetails(bytes, type)).not.toThrow();
    }),
  );
});
