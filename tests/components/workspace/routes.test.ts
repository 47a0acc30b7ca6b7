import { expect, test } from 'vitest';
import { readRoute, writeRoute, type Route } from '../../../entrypoints/workspace/routes.ts';

const ROUTES: readonly Route[] = [
  { view: 'cases' },
  { view: 'deletions' },
  { view: 'settings' },
  { view: 'case', caseId: 'a b/c' },
  { view: 'case-data', caseId: '1' },
  { view: 'export', caseId: '1' },
  { view: 'redact', caseId: '1', entryId: 'e/2' },
];

test.each(ROUTES)('an address leads back to where it came from: $view', (route) => {
  expect(readRoute(writeRoute(route))).toEqual(route);
});

test('an empty address is the list of cases', () => {
  for (const hash of ['', '#', '#/']) expect(readRoute(hash)).toEqual({ view: 'cases' });
});

test.each([
  '#/apa',
  '#/kasus',
  '#/kasus//data',
  '#/kasus/1/constructor',
  '#/kasus/1/gambar',
  '#/kasus/1/data/2/3',
  '#/%E0%A4%A',
])('nothing is at %s', (hash) => {
  expect(readRoute(hash)).toEqual({ view: 'missing' });
});
