import { expect, test } from 'vitest';
import { collectWords, findPoorWords } from '../../support/collect-words.ts';
import { panelWords } from '../../../utils/words/panel.ts';

/** Words that are rightly the same in both languages. */
const SAME = new Set(['appName', 'caseForm.nik', 'earlier.nik']);

/** Titles are given as text, not as numbers. */
const askable = (language: 'id' | 'en') => {
  const words = panelWords[language];
  return { ...words, caseForm: { ...words.caseForm, titleFound: words.caseForm.titleFound('S.E.') } };
};
const indonesian = new Map(collectWords(askable('id')));
const english = new Map(collectWords(askable('en')));

test('both languages have the same words', () => {
  expect([...english.keys()].toSorted()).toEqual([...indonesian.keys()].toSorted());
});

test('none is empty, none shouts, none has stray spaces', () => {
  expect(findPoorWords([...indonesian, ...english])).toEqual([]);
});

test('none is the same in both languages by mistake', () => {
  const same = [...indonesian].filter(([path, words]) => english.get(path) === words && !SAME.has(path));
  expect(same).toEqual([]);
});

test('one and many are told apart in English', () => {
  const { chronology, export: bundle, nextStep } = panelWords.en;
  expect([chronology.count(1), chronology.count(2)]).toEqual(['1 record', '2 records']);
  expect(bundle.pictures(1)).toContain('1 picture;');
  expect(nextStep.checkFindings(1).title).toBe('Check 1 field on the page');
});
