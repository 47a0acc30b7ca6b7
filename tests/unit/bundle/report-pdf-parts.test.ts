import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../utils/services/bundle/pdf/break-lines.ts';
import { makeCard } from '../../../utils/services/bundle/pdf/card.ts';
import { orderByImportance } from '../../../utils/services/bundle/pdf/choose-pictures.ts';
import { startFlow } from '../../../utils/services/bundle/pdf/flow.ts';
import type { Piece } from '../../../utils/services/bundle/pdf/piece.ts';
import { CONTENT_HEIGHT, LINE } from '../../../utils/services/bundle/pdf/style.ts';
import { shareWidth } from '../../../utils/services/bundle/pdf/table.ts';
import { readTrueType } from '../../../utils/services/bundle/pdf/true-type.ts';
import { entry, incident, takenPicture } from './support/made-up-case.ts';
import { FONTS, makeModel } from './support/made-up-model.ts';

describe('breaking lines', () => {
  /** Every sign one point wide at size one. */
  const even = {
    widthOf: (text: string) => text.length,
    countFitting: (text: string, _size: number, width: number) => Math.max(1, Math.min(text.length, width)),
  };
  const lines = (text: string, width: number): string[] => breakLines(text, even, 1, width);

  it('breaks at spaces and keeps them', () => {
    expect(lines('satu dua tiga', 8)).toEqual(['satu dua ', 'tiga']);
    expect(lines('satu', 8)).toEqual(['satu']);
    expect(lines('', 8)).toEqual(['']);
  });

  it('keeps the lines there are', () => {
    expect(lines('satu\n\ndua', 8)).toEqual(['satu', '', 'dua']);
  });

  it('breaks a long word behind a sign, else anywhere', () => {
    expect(lines('di https://oss.go.id/masuk', 12)).toEqual(['di ', 'https://oss.', 'go.id/masuk']);
    expect(lines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(lines('abc\u0302defg', 3)).toEqual(['ab', 'c\u0302d', 'efg']);
  });

  it('loses nothing', () => {
    const text = 'kata  ganda dan-panjang/sekali '.repeat(9).trimEnd();
    for (const width of [1, 2, 5, 17, 1_000]) expect(lines(text, width).join('')).toBe(text);
  });
});

describe('the width of columns', () => {
  it('goes to those that need it', () => {
    const { offsets, widths } = shareWidth([20, 400, 30], 200);
    expect(widths).toEqual([20, 120, 30]);
    expect(offsets).toEqual([5, 35, 165]);
  });

  it('is shared evenly when all need more, and used up when none does', () => {
    expect(shareWidth([900, 900], 220).widths).toEqual([100, 100]);
    expect(shareWidth([10, 20], 220).widths).toEqual([10, 190]);
  });
});

describe('the font', () => {
  const font = readTrueType(FONTS.regular);

  it('has measures and letters', () => {
    expect(font.widthOf(font.glyphOf(0x31))).toBe(572);
    expect([...'0123456789'].map((digit) => font.widthOf(font.glyphOf(digit.charCodeAt(0))))).toEqual(
      Array.from({ length: 10 }, () => 572),
    );
    expect(font.capHeight).toBe(714);
    expect(font.glyphOf(0x4e2d)).toBe(0);
  });

  it.each(['regular', 'bold'] as const)('%s covers the Latin letters and what our words use', (weight) => {
    const { glyphOf } = readTrueType(FONTS[weight]);
    const ranges = [
      [0x20, 0x7e],
      [0xa0, 0x24f],
      [0x1e00, 0x1eff],
    ] as const;
    const missing = ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, step) => first + step).filter(
        (code) => glyphOf(code) === 0,
      ),
    );
    expect(missing).toEqual([]);
    for (const sign of '…•·–—‘’“”€\uFFFD') expect(glyphOf(sign.charCodeAt(0)), sign).toBeGreaterThan(0);
  });

  it('is refused when it is none', () => {
    expect(() => readTrueType(new Uint8Array(64))).toThrow('no table');
  });
});

describe('filling pages', () => {
  const drawn: string[] = [];
  const piece = (name: string, height: number, changes: Partial<Piece> = {}): Piece => ({
    gap: 0,
    height,
    least: height,
    staysWithNext: false,
    head: null,
    draw: ({ page }) => drawn.push(`${name} on ${page.index}`),
    split: () => null,
    ...changes,
  });
  const fill = (pieces: readonly Piece[]): string[] => {
    drawn.length = 0;
    startFlow().add(pieces);
    return drawn;
  };
  const most = CONTENT_HEIGHT - 30;

  it('takes a heading along with what it heads', () => {
    const heading = piece('heading', 20, { staysWithNext: true });
    expect(fill([piece('text', most), heading, piece('body', 20)])).toEqual([
      'text on 0',
      'heading on 1',
      'body on 1',
    ]);
  });

  it('repeats the head of a table', () => {
    const head = piece('head', 10);
    expect(fill([piece('text', most), piece('row', 40, { head }), piece('row', 40, { head })])).toEqual([
      'text on 0',
      'head on 1',
      'row on 1',
      'row on 1',
    ]);
  });

  it('draws what fits no page once, and goes on', () => {
    expect(fill([piece('huge', 5_000), piece('text', 10)])).toEqual(['huge on 0', 'text on 1']);
    const head = piece('head', 10);
    expect(
      fill([piece('text', 10), piece('huge', 5_000, { head })]).filter((one) => /huge/.test(one)),
    ).toHaveLength(1);
  });

  it('parts a frame that is longer than a page, never behind a heading', () => {
    const look = { width: 100, gap: 0, padding: 5, fill: LINE, border: LINE };
    const inside = [piece('a', most - 20), piece('heading', 20, { staysWithNext: true }), piece('b', 100)];
    expect(fill([makeCard(inside, look)])).toEqual(['a on 0', 'heading on 1', 'b on 1']);
  });
});

it('the first and last picture of each answer are the most telling', () => {
  const said = ['A 1', 'B', 'A 2', 'A 3', 'B', 'C'];
  const entries = said.map((text, index) =>
    entry(index + 1, incident({ text, attempt: index + 1 }), { picture: takenPicture(index + 1) }),
  );
  const byHand = entry(7, { kind: 'captured-by-hand' }, { picture: takenPicture(7) });
  expect(orderByImportance(makeModel([...entries, byHand]))).toEqual(
    [1, 4, 2, 5, 6, 3, 7].map((number) => `entry-${number}`),
  );
});

it('only what makes bundles loads the library', () => {
  const root = join(import.meta.dirname, '../../..');
  const light = ['background/index.ts', 'portal.content/index.ts', 'sidepanel/main.tsx'];
  const loaded = new Set<string>();
  const follow = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const imports = readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)(?! type)[^;]*?from '(\.[^']+\.tsx?)';/gm,
    );
    for (const [, specifier = ''] of imports) follow(join(dirname(path), specifier));
  };
  for (const path of light) follow(join(root, 'entrypoints', path));
  expect(loaded.size).toBeGreaterThan(50);
  expect([...loaded].filter((path) => /report-pdf|bundle\/pdf\//.test(path))).toEqual([]);
});
