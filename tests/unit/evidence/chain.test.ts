import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Link, type LinkAct, linkSchema } from '../../../utils/contracts/link.ts';
import { canonicalJson } from '../../../utils/domain/evidence/canonical-json.ts';
import {
  caseReference,
  checkChain,
  type ChainExpectation,
  entryDigest,
  linkLine,
  nextLink,
  NO_PREVIOUS,
} from '../../../utils/domain/evidence/chain.ts';
import { findClockTurns } from '../../../utils/domain/evidence/clock-turns.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const readLink = (value: unknown): Link | null => linkSchema.safeParse(value).data ?? null;
const place = { case: '0a1b2c3d', device: '00aa11bb22cc33dd' };
const AT = '2026-11-21T13:14:05.000Z';

function grow(acts: readonly LinkAct[], times: readonly string[] = []): string[] {
  const lines: string[] = [];
  for (const [at, act] of acts.entries()) {
    const line = lines.at(-1);
    const last = line === undefined ? null : { number: lines.length, line };
    lines.push(linkLine(nextLink(place, last, { atUtc: times[at] ?? AT, act }, hash)));
  }
  return lines;
}

/** Twelve lines of every kind. */
const ACTS: readonly LinkAct[] = [
  ...['a', 'b', 'c', 'd'].map((entry, at): LinkAct => ({
    kind: 'entry',
    entry,
    sequence: at + 1,
    digest: hash(entry),
  })),
  { kind: 'picture', entry: 'a', sha256: hash('png'), originalSha256: hash('original') },
  { kind: 'picture-missing', entry: 'b', reason: 'tab-hidden' },
  { kind: 'picture-redacted', entry: 'a', sha256: hash('less'), originalSha256: null, boxCount: 2 },
  { kind: 'attachment', attachment: 'x', sha256: hash('scan'), sizeBytes: 1_024 },
  { kind: 'removed', what: 'attachment', id: 'x' },
  { kind: 'restored', what: 'attachment', id: 'x' },
  { kind: 'joined', device: 'ffeeddccbbaa9988', linkCount: 3, head: hash('other') },
  { kind: 'removed', what: 'entry', id: 'd' },
];
const LINES: readonly string[] = grow(ACTS);
const WHOLE: ChainExpectation = { ...place, linkCount: LINES.length, head: hash(LINES.at(-1) ?? '') };

const check = (lines: readonly string[], expected: ChainExpectation = WHOLE) =>
  checkChain(lines, expected, { hash, readLink });

const anyPlace = fc.nat({ max: LINES.length - 1 });

describe('a chain', () => {
  test('follows from its first line', () => {
    const { fault, links, head } = check(LINES);
    expect(fault).toBeNull();
    expect(links.map(({ act }) => act)).toEqual(ACTS);
    expect(head).toBe(WHOLE.head);
    expect(links[0]?.previous).toBe(NO_PREVIOUS);
    expect(check([], place)).toEqual({ fault: null, links: [], head: NO_PREVIOUS });
  });

  test('has lines that a shell can check: each holds the SHA-256 of the text before it', () => {
    for (const [at, line] of LINES.entries()) {
      expect(line).not.toMatch(/[\n\r]/);
      expect(line).toContain(`"previous":"${at === 0 ? NO_PREVIOUS : hash(LINES[at - 1] ?? '')}"`);
    }
  });

  /** Where a line breaks after one bit of it was flipped. */
  function flipBit(lines: readonly string[], at: number, bit: number): number | null {
    const bytes = Buffer.from(lines[at] ?? '');
    const index = bit >> 3;
    bytes[index] = (bytes[index] ?? 0) ^ (1 << (bit & 7));
    const head = hash(lines.at(-1) ?? '');
    const expected = { ...place, linkCount: lines.length, head };
    return check(lines.with(at, bytes.toString()), expected).fault?.line ?? null;
  }

  test('shows every single flipped bit of its first, middle and last line', () => {
    const lines = grow(ACTS.slice(3, 6));
    for (const [at, line] of lines.entries()) {
      const breaks = Array.from({ length: line.length * 8 }, (_, bit) => flipBit(lines, at, bit));
      const places = at === lines.length - 1 ? [at + 1] : [at + 1, at + 2];
      expect(breaks.filter((where) => where === null || !places.includes(where))).toEqual([]);
    }
  });

  test('shows a flipped bit in lines of every kind', () => {
    fc.assert(
      fc.property(anyPlace, fc.nat(), (at, bit) => {
        expect(flipBit(LINES, at, bit % ((LINES[at] ?? '').length * 8))).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('shows any line that was left out', () => {
    for (const at of LINES.keys()) {
      expect(check(LINES.toSpliced(at, 1)).fault).toMatchObject({ line: at + 1 });
    }
  });

  test('shows any line that was doubled or put in elsewhere', () => {
    fc.assert(
      fc.property(anyPlace, fc.nat({ max: LINES.length }), (from, to) => {
        const { fault } = check(LINES.toSpliced(to, 0, LINES[from] ?? ''));
        expect(fault).not.toBeNull();
      }),
    );
  });

  test('shows any two lines that were swapped', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (a, b) => {
        fc.pre(a !== b);
        const { fault } = check(LINES.with(a, LINES[b] ?? '').with(b, LINES[a] ?? ''));
        expect(fault).toMatchObject({ line: Math.min(a, b) + 1, reason: 'wrong-number' });
      }),
    );
  });

  test('shows any change that was written as a proper line', () => {
    fc.assert(
      fc.property(anyPlace, fc.string({ minLength: 1, maxLength: 10 }), (at, entry) => {
        const link = JSON.parse(LINES[at] ?? '') as Link;
        const act: LinkAct = { kind: 'removed', what: 'entry', id: entry };
        const { fault } = check(LINES.with(at, linkLine({ ...link, act })));
        const isLast = at === LINES.length - 1;
        if (entry === 'd' && isLast) expect(fault).toBeNull();
        else expect(fault).toMatchObject({ reason: isLast ? 'wrong-head' : 'wrong-previous' });
      }),
    );
  });

  const first = LINES[0] ?? '';
  const other = linkLine({ ...(JSON.parse(first) as Link), case: 'ffffffff' });
  test.each([
    ['no JSON', ['{'], 1, 'damaged-line'],
    ['other spaces', [first.replace(':', ': ')], 1, 'damaged-line'],
    ['other order', [`{"number":1,${first.slice(1).replace('"number":1,', '')}`], 1, 'damaged-line'],
    ['something more', [`${first.slice(0, -1)},"z":1}`], 1, 'damaged-line'],
    ['another case', [other], 1, 'wrong-case'],
    ['another device', [first.replace(place.device, 'ffeeddccbbaa9988')], 1, 'wrong-device'],
    ['a later start', LINES.slice(1), 1, 'wrong-number'],
    ['an early end', LINES.slice(0, 5), 6, 'missing-line'],
    ['a late end', [...LINES, first], 13, 'extra-line'],
  ])('names what is wrong: %s', (_what, lines, line, reason) => {
    expect(check(lines).fault).toEqual({ line, reason });
  });
});

describe('canonical JSON', () => {
  test('is the same for the same value, whatever the order of its names', () => {
    expect(canonicalJson({ b: [1, null, true, 'é "\n'], a: { d: -0, c: 1.5 }, no: undefined })).toBe(
      '{"a":{"c":1.5,"d":0},"b":[1,null,true,"é \\"\\n"]}',
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = canonicalJson(value as Parameters<typeof canonicalJson>[0]);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('sorts names by their UTF-16 units, as RFC 8785 shows it', () => {
    const names = ['€', '\r', '\ufb33', '1', '😀', '\u0080', 'ö'];
    const value = Object.fromEntries(names.map((name) => [name, 0]));
    expect(Object.keys(JSON.parse(canonicalJson(value)) as object)).toEqual([
      '1',
      '\r',
      '\u0080',
      'ö',
      '€',
      '😀',
      '\ufb33',
    ]);
  });
});

describe('the digest of an entry', () => {
  const entry = {
    id: 'e',
    device: place.device,
    sequence: 1,
    atUtc: AT,
    timeZone: 'Asia/Jakarta',
    page: null,
    environment: { browser: 'x' },
    event: { kind: 'note', text: 'y' },
  };
  const salt = '0'.repeat(32);

  test('covers every part and the salt', () => {
    const digest = entryDigest(entry, salt, hash);
    for (const change of [
      { id: 'f' },
      { device: 'ffeeddccbbaa9988' },
      { sequence: 2 },
      { atUtc: '2026-11-21T13:14:05.001Z' },
      { timeZone: 'Asia/Makassar' },
      { page: {} },
      { environment: { browser: 'z' } },
      { event: { kind: 'note', text: 'z' } },
    ]) {
      expect(entryDigest({ ...entry, ...change }, salt, hash)).not.toBe(digest);
    }
    expect(entryDigest(entry, '1'.repeat(32), hash)).not.toBe(digest);
  });

  test('is what a shell makes of salt, line feed and canonical JSON', () => {
    expect(entryDigest(entry, salt, hash)).toBe(hash(`${salt}\n${canonicalJson(entry)}`));
  });
});

test('a case is named by eight digits that do not give its id away', () => {
  expect(caseReference('case-0001', hash)).toBe(hash('case-0001').slice(0, 8));
});

describe('a clock that was turned back', () => {
  const times = ['10:00:00.000', '10:05:00.000', '09:00:00.000', '09:00:00.400', '09:00:00.100'];
  const links = grow(
    ACTS.slice(0, 5),
    times.map((time) => `2026-11-21T${time}Z`),
  ).map((line) => JSON.parse(line) as Link);

  test('is told with the entry from which on it was so', () => {
    expect(findClockTurns(links)).toEqual([
      {
        device: place.device,
        number: 3,
        entry: 'c',
        beforeUtc: '2026-11-21T10:05:00.000Z',
        afterUtc: '2026-11-21T09:00:00.000Z',
      },
    ]);
  });

  test('fractions of a second are nothing of the kind', () => {
    expect(findClockTurns(links.slice(2))).toEqual([]);
  });
});
