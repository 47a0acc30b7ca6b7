import { randomFillSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PASSPHRASE_WORDS } from '../../../utils/services/sealed-case/passphrase-words.ts';
import {
  judgePassphrase,
  proposePassphrase,
  tidyPassphrase,
} from '../../../utils/services/sealed-case/passphrase.ts';

describe('the list of words', () => {
  it('has 1,024 short words of plain letters, each once', () => {
    expect(PASSPHRASE_WORDS).toHaveLength(1_024);
    expect(new Set(PASSPHRASE_WORDS).size).toBe(1_024);
    expect(PASSPHRASE_WORDS.filter((word) => !/^[a-z]{4,7}$/.test(word))).toEqual([]);
  });

  it('has no two that differ in one letter only', () => {
    const seen = new Map<string, string>();
    const alike = PASSPHRASE_WORDS.flatMap((word) =>
      [...word].flatMap((_letter, at) => {
        const key = `${word.slice(0, at)}?${word.slice(at + 1)}`;
        const other = seen.get(key);
        seen.set(key, word);
        return other === undefined ? [] : [`${other} ${word}`];
      }),
    );
    expect(alike).toEqual([]);
  });
});

describe('a proposed passphrase', () => {
  it('has six words of the list, drawn with the numbers it is given', () => {
    const draw = (numbers: Uint16Array): void => numbers.set([0, 1, 1_023, 1_024, 65_535, 2]);
    const at = (place: number) => PASSPHRASE_WORDS[place];
    expect(proposePassphrase(draw)).toBe([at(0), at(1), at(1_023), at(0), at(1_023), at(2)].join(' '));
  });

  it('is strong whatever is drawn, and another one each time', () => {
    const proposed = Array.from({ length: 200 }, () => proposePassphrase(randomFillSync));
    expect(new Set(proposed).size).toBe(200);
    // A word drawn twice counts once, which leaves fifty bits.
    expect(
      proposed.filter((one) => new Set(one.split(' ')).size === 6 && judgePassphrase(one) !== 'strong'),
    ).toEqual([]);
  });
});

describe('tidyPassphrase', () => {
  it.each([
    ['  kelapa   muda\tdi\u00A0tepi \n', 'kelapa muda di tepi'],
    ['cafe\u0301', 'caf\u00E9'],
    ['Kelapa Muda', 'Kelapa Muda'],
  ])('%j becomes %j', (typed, tidy) => expect(tidyPassphrase(typed)).toBe(tidy));
});

describe('judgePassphrase', () => {
  const KNOWN = [
    'RATNA WULANDARI KUSUMA',
    '3171050609979901',
    '1997-09-06',
    'ratna@contoh.id',
    '081290001234',
  ];

  it.each([
    ['', 'too-short'],
    ['abc', 'too-short'],
    ['   a   b   ', 'too-short'],
    ['a'.repeat(501), 'too-long'],
    ['12345678', 'weak'],
    ['aaaaaaaaaaaa', 'weak'],
    ['qwertyuiop', 'weak'],
    ['abcdefghijkl', 'weak'],
    ['rahasia123', 'weak'],
    ['Rahasia2026!', 'weak'],
    ['indonesia1945', 'weak'],
    ['sandi sandi sandi sandi sandi sandi', 'weak'],
    ['ratna wulandari kusuma', 'weak'],
    ['ratnakusuma060997', 'weak'],
    ['3171050609979901', 'weak'],
    ['Wulandari 081290001234', 'weak'],
    ['kelapa muda tepi danau', 'fair'],
    ['7381946205', 'weak'],
    ['738194620573', 'fair'],
    ['kelapa muda tepi danau biru langit', 'strong'],
    ['xkvqt-wmzrp-hjcnd', 'strong'],
  ] as const)('%j is %s', (typed, strength) => expect(judgePassphrase(typed, KNOWN)).toBe(strength));
});
