import { expect, test } from 'vitest';
import { PATHS } from '../../../utils/domain/casework/casework.ts';
import { caseFieldName, caseFieldValue } from '../../../utils/words/case-field.ts';
import { describeEntry } from '../../../utils/words/entry.ts';
import { sampleEntry } from '../../support/entry-samples.ts';

test('choices are named in words, other values letter by letter on one line', () => {
  expect(caseFieldValue('sex', 'L', 'id')).toBe('Laki-laki');
  expect(caseFieldValue('applicantKind', 'badan-usaha', 'en')).toBe('Company');
  expect(caseFieldValue('path', 'new-account', 'id')).toBe('membuat akun baru');
  expect(caseFieldValue('name', 'BUDI\nSANTOSO', 'id')).toBe('BUDI SANTOSO');
  // What comes from a foreign file need not be a choice, nor a name of an object's own.
  expect(caseFieldValue('path', 'constructor', 'id')).toBe('constructor');
});

test('every way to an account has its words in both languages', () => {
  for (const path of PATHS) {
    expect(caseFieldValue('path', path, 'id')).not.toBe(path);
    expect(caseFieldValue('path', path, 'en')).not.toBe(caseFieldValue('path', path, 'id'));
  }
  expect(caseFieldName('path', 'id')).toBe('jalur menuju akun');
});

test('a way that was not kept is told in the chronology as a sentence', () => {
  const entry = sampleEntry(1, { kind: 'data-differed', field: 'path', other: 'forgot-password' });
  expect(describeEntry(entry, 'id')).toBe(
    'data kasus di perangkat lain berbeda; jalur menuju akun yang tidak dipakai: memakai Lupa kata sandi untuk akun sendiri',
  );
});
