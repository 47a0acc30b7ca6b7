import { afterEach, describe, expect, it, vi } from 'vitest';
import { proposeName } from '../../../utils/domain/name/propose-name.ts';

/** Texts made to make a careless reader go back and forth. */
const ADVERSARIES: readonly (readonly [string, (size: number) => string])[] = [
  ['one long word', (size) => 'A'.repeat(size)],
  ['dotted letters', (size) => 'S.'.repeat(size / 2)],
  ['open brackets', (size) => '('.repeat(size)],
  ['bracket pairs', (size) => '(a) '.repeat(size / 4)],
  ['brackets without spaces', (size) => '(a)'.repeat(size / 3)],
  ['nested brackets', (size) => '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['quotes', (size) => '"a" '.repeat(size / 4)],
  ['spaces', (size) => ' '.repeat(size)],
  ['doubled spaces', (size) => 'a  a'.repeat(size / 4)],
  ['degrees', (size) => `WIRA ${'SH '.repeat(size / 3)}`],
  ['degrees after commas', (size) => `WIRA${', SH'.repeat(size / 4)}`],
  ['unknown titles after commas', (size) => `WIRA${', XQZ'.repeat(size / 5)}`],
  ['degrees before a word', (size) => `WIRA, ${'SH '.repeat(size / 3)}BUDIMAN`],
  ['front titles', (size) => 'H. '.repeat(size / 3)],
  ['nurses', (size) => `${'NS '.repeat(size / 3)}KEP`],
  ['initials', (size) => `WIRA ${'M. '.repeat(size / 3)}`],
  ['customary words', (size) => 'WIRA DT '.repeat(size / 8)],
  ['split degrees', (size) => 'WIRA S, '.repeat(size / 8)],
  ['words in single quotes', (size) => "'abc' ".repeat(size / 6)],
  ['dots', (size) => `WIRA${'.'.repeat(size)}`],
  ['zero-width characters', (size) => '\u200b'.repeat(size)],
  ['combining marks', (size) => `a${'\u0301'.repeat(size)}`],
  ['look-alike letters', (size) => '\u0410'.repeat(size)],
  ['emoji', (size) => '🙂'.repeat(size / 2)],
];

/** How many elementary steps one answer takes: reading letters, cutting text, looking words up. */
function countSteps(run: () => unknown): number {
  let steps = 0;
  const counted = (owner: object, name: string): void => {
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    vi.spyOn(owner as Record<string, () => unknown>, name).mockImplementation(function (
      this: unknown,
      ...args: unknown[]
    ) {
      steps += 1;
      return Reflect.apply(original, this, args);
    });
  };
  for (const name of ['charCodeAt', 'charAt', 'slice', 'codePointAt', 'normalize'])
    counted(String.prototype, name);
  for (const name of ['get', 'has', 'set']) counted(Map.prototype, name);
  for (const name of ['has', 'add']) counted(Set.prototype, name);
  run();
  vi.restoreAllMocks();
  return steps;
}

afterEach(() => vi.restoreAllMocks());

describe('the work grows with the length, not faster', () => {
  it.each(ADVERSARIES)('%s', (_name, make) => {
    const small = make(1_200);
    const large = make(4_800);
    const few = countSteps(() => proposeName(small));
    const many = countSteps(() => proposeName(large));
    expect(many).toBeLessThan(few * 4.4 + 200);
  });

  it.each(ADVERSARIES)('compared with another long text: %s', (_name, make) => {
    const few = countSteps(() => proposeName(make(1_200), { asPrinted: 'WIRA '.repeat(240) }));
    const many = countSteps(() => proposeName(make(4_800), { asPrinted: 'WIRA '.repeat(960) }));
    expect(many).toBeLessThan(few * 4.4 + 40_000);
  });

  it.each([
    ['marks that have to be sorted', `WIRA${'\u0301\u0316'.repeat(1_000_000)}`],
    ['joining letters', '\u11a8'.repeat(200_000)],
  ])(
    'takes a long row of %s, alone and compared',
    (_name, raw) => {
      expect(proposeName(raw, { asPrinted: `${raw}X` }).comparison?.agrees).toBe(false);
    },
    60_000,
  );

  it('answers for ten million characters', () => {
    const raw = `WIRA KENCANA${', S.H.'.repeat(1_666_667)}`;
    expect(proposeName(raw).proposal).toBe('WIRA KENCANA');
  });
});
