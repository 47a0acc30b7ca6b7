import { expect, test } from 'vitest';
import { findLines, listFiles } from './tracked-files.ts';

const BINARY = /\.(png|ico|ttf|woff2?|zip|gz|age)$/;
const texts = listFiles(/./).filter((path) => !BINARY.test(path));
const ownSource = /^tests\/repo\//;
const written = texts.filter((path) => path !== 'package-lock.json');

test('no file names a folder of one computer', () => {
  const folders = ['work', 'farm', 'root', 'home/[a-z]', 'Users/[A-Za-z]'].join('|');
  const paths = written.filter((path) => !ownSource.test(path));
  expect(findLines(paths, new RegExp(`(?<![\\w.:/~*-])/(${folders})/`))).toEqual([]);
});

test('no file names a package registry', () => {
  const paths = texts.filter((path) => !ownSource.test(path));
  expect(findLines(paths, /registry\.(npmjs|yarnpkg)|npm\.pkg\.|\bverdaccio\b|\bnexus\/repository/i)).toEqual(
    [],
  );
});

/**
 * Digits 7 to 12 are a birth date (day plus 40 for women), the last four a serial from 0001.
 * Sixteen equal digits are nobody's number.
 */
const LOOKS_LIKE_NIK =
  /(?<![\d.])(?!(\d)\1{15})[1-9]\d{5}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{2}(?!99\d\d|0000)\d{4}(?!\d)/;

test('a number that could be the NIK of a person has a serial that is never issued', () => {
  expect(findLines(written, LOOKS_LIKE_NIK)).toEqual([]);
});

test('people read one word for one thing: jika, koneksi', () => {
  const read = listFiles(/^(utils\/(words|services)|components|entrypoints|docs\/how-to)\/|^README\.md$/);
  expect(findLines(read, /\b(apabila|bila|bilamana|kalau|sambungan)\b/i)).toEqual([]);
});

test('nothing is skipped, silenced or left for later', () => {
  const code = listFiles(/\.(ts|tsx|mjs|vue)$/).filter((path) => !ownSource.test(path));
  expect(findLines(code, /\b(it|test|describe)\.(skip|only|todo)\b|\.(skipIf|runIf)\(/)).toEqual([]);
  expect(
    findLines(code, /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint|prettier)-(disable|ignore)/),
  ).toEqual([]);
  expect(findLines(code, /\b(TODO|FIXME|XXX)\b/)).toEqual([]);
});
