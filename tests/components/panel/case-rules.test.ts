import { expect, test } from 'vitest';
import { proposeCaseName } from '../../../entrypoints/sidepanel/case-rules.ts';

test.each([
  ['Budi Santiko, S.E.', 'S.E.', 'BUDI SANTIKO'],
  ['Dr. Budi Santiko, S.E., M.M.', 'Dr., S.E., M.M.', 'BUDI SANTIKO'],
])('%s holds a title', (name, titles, bare) => {
  expect(proposeCaseName(name)).toEqual({ titles, bare });
});

test.each(['BUDI SANTIKO', 'Wayan', '', 'BUDI (BUDIMAN) SANTIKO', "MA'RUF"])('%o holds none', (name) => {
  expect(proposeCaseName(name)).toBeNull();
});
