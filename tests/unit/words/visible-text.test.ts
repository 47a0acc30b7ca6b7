import { describe, expect, it } from 'vitest';
import { shorten, toVisibleLine, toVisibleText } from '../../../utils/words/visible-text.ts';

describe('foreign text', () => {
  it('shows what would act on its surroundings', () => {
    expect(toVisibleText('a\u202Eb\u2066c\u0000d\u0085e\u061Cf')).toBe(
      'a[U+202E]b[U+2066]c[U+0000]d[U+0085]e[U+061C]f',
    );
  });

  it('keeps letters of every script, emoji, and line breaks', () => {
    const text = 'Ayu\u00a0\u0633\u0627\u0631\u0629 \u{1F642}\tx\ny';
    expect(toVisibleText(text)).toBe(text);
    expect(toVisibleText('a\r\nb\rc')).toBe('a\nb\nc');
  });

  it('makes one line when asked', () => {
    expect(toVisibleLine('  a \r\n\t b  ')).toBe('a b');
  });
});

describe('shorten', () => {
  it.each([
    ['kata', 10, 'kata'],
    ['satu dua tiga', 10, 'satu dua…'],
    ['A'.repeat(20), 10, `${'A'.repeat(10)}…`],
    [`${'A'.repeat(9)}🙂🙂`, 10, `${'A'.repeat(9)}…`],
  ])('%j to %i', (text, longest, short) => {
    expect(shorten(text, longest)).toBe(short);
  });
});
