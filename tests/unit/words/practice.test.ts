import { expect, test } from 'vitest';
import { practiceWords } from '../../../utils/words/practice.ts';
import { collectWords } from '../../support/collect-words.ts';

const indonesian = new Map(collectWords(practiceWords.id));
const english = new Map(collectWords(practiceWords.en));

test('none is empty, none shouts, none has stray spaces', () => {
  // A letter has paragraphs.
  const poor = [...indonesian, ...english].filter(
    ([, words]) => words.trim() === '' || words !== words.trim() || /!|[^\S\n]{2}|\n{3}/.test(words),
  );
  expect(poor).toEqual([]);
});

test('none is the same in both languages by mistake', () => {
  const same = [...indonesian].filter(([path, words]) => english.get(path) === words);
  expect(same).toEqual([]);
});

test('both languages say LATIHAN, and that it is not the OSS site', () => {
  expect(practiceWords.id.mark).toBe('LATIHAN – bukan situs OSS');
  expect(practiceWords.en.mark).toContain('LATIHAN');
  expect(practiceWords.en.mark).toContain('not the OSS site');
});
