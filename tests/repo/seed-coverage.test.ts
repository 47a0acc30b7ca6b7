/** Every piece of advice of the two articles has its row, its test, and tests of what the product does about it. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const document = readFileSync('docs/SEED-COVERAGE.md', 'utf8');
const advice = readFileSync('tests/components/guide/seed-advice.test.tsx', 'utf8');

const rows = document
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number = '']) => /^S\d{3}-\d{2}$/.test(number))
  .map(([, number = '', sentence = '', place = '', tests = '']) => ({ number, sentence, place, tests }));

test('the rows count from one without a gap, and each says what and where', () => {
  for (const article of ['S000', 'S004']) {
    const numbers = rows.map(({ number }) => number).filter((number) => number.startsWith(article));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers).toEqual(numbers.map((_, index) => `${article}-${String(index + 1).padStart(2, '0')}`));
  }
  expect(rows.filter(({ sentence, place }) => sentence === '' || place === '')).toEqual([]);
});

test('each row has its test, and each test its row', () => {
  const tested = [...advice.matchAll(/id: '(S\d{3}-\d{2})'/g)].map(([, number]) => number);
  expect(tested.toSorted()).toEqual(rows.map(({ number }) => number).toSorted());
});

test('the further tests that are named exist', () => {
  const named = rows.flatMap(({ tests }) => [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
