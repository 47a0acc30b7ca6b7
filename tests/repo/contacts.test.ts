/** Numbers and addresses have one source, and those that must not be listed are nowhere. */
import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../utils/domain/guide/channels.ts';
import { findLines, listFiles, readText } from './tracked-files.ts';

/** Obsolete, temporary, or confirmed by no source. */
const NOT_TO_LIST = [
  /0807[ -]?100[ -]?2576/, // obsolete
  /konsultasioss@/, // obsolete
  /0811[ -]?6774[ -]?642/, // said to be WhatsApp of OSS, found in no source
  /0811[ -]?1902[ -]?4(?:15[6-9]|16[0-5])/, // temporary
  /0811[ -]?800[ -]?5371/, // sources differ
  /dukcapil[\w.]*@gmail/, // of older sources
];

const product = listFiles(
  /^(?:utils|components|entrypoints|modules|public|docs|scripts)\/|^[A-Z]+\.md$/,
).filter((path) => /\.(?:tsx?|mjs|json|md|html|css)$/.test(path));

test.each(NOT_TO_LIST)('%s is nowhere in the product', (pattern) => {
  expect(product.length).toBeGreaterThan(200);
  expect(findLines(product, pattern)).toEqual([]);
});

describe('what the product names', () => {
  const known = new Set(Object.values(CHANNELS).flatMap(({ addresses }) => addresses));
  const texts = listFiles(/^(?:utils\/(?:words|services)|components|entrypoints)\/.*\.tsx?$/);
  const namedIn = (pattern: RegExp): string[] =>
    texts.flatMap((path) => readText(path).match(pattern) ?? []).filter((found) => !known.has(found));

  test('has no e-mail address that is not a channel', () => {
    expect(namedIn(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.go\.id/g)).toEqual([]);
  });

  test('has no phone number that is not a channel', () => {
    expect(namedIn(/\b0\d{3}-\d{3,4}-\d{3,4}\b|\b1500-?\d{3}\b|\+62 \d[\d ]{6,}\d/g)).toEqual([]);
  });

  test('calls no other number the contact centre', () => {
    const numbers = texts.flatMap((path) =>
      [...readText(path).matchAll(/(?:Contact Center|contact centre)(?: OSS)? (\d+)/gi)].map(
        ([, number]) => number,
      ),
    );
    expect(new Set(numbers)).toEqual(new Set(['169']));
  });
});
