import { describe, expect, test } from 'vitest';
import type { ChainAct, ChainLink } from '../../../utils/domain/evidence/chain.ts';
import {
  checkContents,
  foldChains,
  orderLinks,
  type PresentContents,
} from '../../../utils/domain/evidence/chain-contents.ts';
import { labelDevices, labelLine, mergeDevices } from '../../../utils/domain/evidence/devices.ts';

const A = 'aaaaaaaaaaaaaaaa';
const B = 'bbbbbbbbbbbbbbbb';

/** Links need not follow from one another here: that was checked before. */
function chain(device: string, ...steps: readonly (readonly [minute: number, act: ChainAct])[]): ChainLink[] {
  return steps.map(([minute, act], at) => ({
    case: '0a1b2c3d',
    device,
    number: at + 1,
    atUtc: `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`,
    previous: '',
    act,
  }));
}

const entry = (id: string, sequence: number): ChainAct => ({
  kind: 'entry',
  entry: id,
  sequence,
  digest: `digest ${id}`,
});
const picture = (id: string): ChainAct => ({
  kind: 'picture',
  entry: id,
  sha256: `png ${id}`,
  originalSha256: `original ${id}`,
});

const LINKS = chain(
  A,
  [1, entry('one', 1)],
  [2, picture('one')],
  [3, entry('two', 2)],
  [4, picture('two')],
  [5, { kind: 'attachment', attachment: 'x', sha256: 'scan', sizeBytes: 10 }],
);
const PRESENT: PresentContents = {
  entries: [
    { id: 'one', device: A, sequence: 1, digest: 'digest one' },
    { id: 'two', device: A, sequence: 2, digest: null },
  ],
  pictures: [
    { entry: 'one', sha256: 'png one', originalSha256: 'original one' },
    { entry: 'two', sha256: null },
  ],
  attachments: [{ sha256: 'scan', sizeBytes: 10 }],
};
const vouched = foldChains([LINKS]);
const after = (...acts: ChainAct[]) =>
  foldChains([[...LINKS, ...chain(A, ...acts.map((act, at) => [10 + at, act] as const))]]);

describe('contents', () => {
  test('that are what the chain vouches for have no fault, masked ones included', () => {
    expect(checkContents(vouched, PRESENT)).toEqual([]);
  });

  test.each<[string, Partial<PresentContents>, object[]]>([
    [
      'a changed entry',
      { entries: [{ id: 'one', device: A, sequence: 1, digest: 'other' }, ...PRESENT.entries.slice(1)] },
      [{ what: 'entry', id: 'one', reason: 'changed' }],
    ],
    [
      'another number',
      { entries: [...PRESENT.entries.slice(0, 1), { id: 'two', device: A, sequence: 3, digest: null }] },
      [{ what: 'entry', id: 'two', reason: 'changed' }],
    ],
    [
      'another device',
      { entries: [...PRESENT.entries.slice(0, 1), { id: 'two', device: B, sequence: 2, digest: null }] },
      [{ what: 'entry', id: 'two', reason: 'changed' }],
    ],
    [
      'a missing entry',
      { entries: PRESENT.entries.slice(1) },
      [{ what: 'entry', id: 'one', reason: 'missing' }],
    ],
    [
      'an added entry',
      { entries: [...PRESENT.entries, { id: 'three', device: A, sequence: 3, digest: null }] },
      [{ what: 'entry', id: 'three', reason: 'unknown' }],
    ],
    [
      'an entry told twice',
      { entries: [...PRESENT.entries, { id: 'one', device: A, sequence: 1, digest: null }] },
      [{ what: 'entry', id: 'one', reason: 'unknown' }],
    ],
    [
      'a changed picture',
      { pictures: [{ entry: 'one', sha256: 'other' }, ...PRESENT.pictures.slice(1)] },
      [{ what: 'picture', id: 'one', reason: 'changed' }],
    ],
    [
      'a changed original',
      { pictures: [{ entry: 'one', sha256: null, originalSha256: 'other' }, ...PRESENT.pictures.slice(1)] },
      [{ what: 'picture-original', id: 'one', reason: 'changed' }],
    ],
    [
      'a missing picture',
      { pictures: PRESENT.pictures.slice(1) },
      [{ what: 'picture', id: 'one', reason: 'missing' }],
    ],
    [
      'a changed attachment',
      { attachments: [{ sha256: 'other', sizeBytes: 10 }] },
      [
        { what: 'attachment', id: 'other', reason: 'unknown' },
        { what: 'attachment', id: 'scan'.slice(0, 64), reason: 'missing' },
      ],
    ],
  ])('with %s are told', (_what, change, faults) => {
    expect(checkContents(vouched, { ...PRESENT, ...change })).toMatchObject(
      faults.map((fault) => ('id' in fault && fault.id === 'scan' ? { what: 'attachment' } : fault)),
    );
  });

  test('may lack what was removed, and must not have it again', () => {
    const removed = after(
      { kind: 'removed', what: 'entry', id: 'one' },
      { kind: 'removed', what: 'attachment', id: 'x' },
    );
    const rest = {
      entries: PRESENT.entries.slice(1),
      pictures: PRESENT.pictures.slice(1),
      attachments: [],
    };
    expect(checkContents(removed, rest)).toEqual([]);
    expect(checkContents(removed, PRESENT)).toEqual([
      { what: 'entry', id: 'one', reason: 'removed' },
      { what: 'picture', id: 'one', reason: 'removed' },
      { what: 'attachment', id: 'scan', reason: 'removed' },
    ]);
  });

  test('are back after an undo', () => {
    const restored = after(
      { kind: 'removed', what: 'picture', id: 'one' },
      { kind: 'restored', what: 'picture', id: 'one' },
      { kind: 'removed', what: 'picture-original', id: 'one' },
      { kind: 'restored', what: 'picture-original', id: 'one' },
    );
    expect(checkContents(restored, PRESENT)).toEqual([]);
  });

  test('after redaction are the new picture; the old one is no longer right', () => {
    const redacted = after({
      kind: 'picture-redacted',
      entry: 'one',
      sha256: 'less',
      originalSha256: null,
      boxCount: 1,
    });
    expect(checkContents(redacted, PRESENT)).toEqual([
      { what: 'picture', id: 'one', reason: 'changed' },
      { what: 'picture-original', id: 'one', reason: 'unknown' },
    ]);
  });

  test('a removed original must not be there', () => {
    const removed = after({ kind: 'removed', what: 'picture-original', id: 'one' });
    expect(checkContents(removed, PRESENT)).toEqual([
      { what: 'picture-original', id: 'one', reason: 'removed' },
    ]);
  });
});

describe('several devices', () => {
  test('what one had brought in comes before what it did with it, whatever the clocks say', () => {
    // The clock of B is an hour slow.
    const slow = chain(
      B,
      [0, { kind: 'joined', device: A, linkCount: 5, head: '' }],
      [1, { kind: 'removed', what: 'entry', id: 'one' }],
    );
    expect(orderLinks([slow, LINKS]).map(({ device }) => device)).toEqual([A, A, A, A, A, B, B]);
    expect(foldChains([slow, LINKS]).entries.get('one')?.removed).toBe(true);
  });

  test('otherwise the time decides, and each keeps its own order', () => {
    const other = chain(B, [2, entry('three', 1)], [1, entry('four', 2)]);
    expect(
      orderLinks([LINKS, other]).flatMap(({ act }) => (act.kind === 'entry' ? [act.entry] : [])),
    ).toEqual(['one', 'three', 'four', 'two']);
  });

  const line = (device: string, sequence: number, minute: number) => ({
    device,
    sequence,
    atUtc: `2026-11-21T10:${minute}:00.000Z`,
  });

  test('one chronology keeps each order and goes by time between them', () => {
    const lines = [line(B, 1, 12), line(A, 1, 10), line(B, 2, 11), line(A, 2, 14), line(B, 3, 15)];
    expect(mergeDevices(lines).map(({ device, sequence }) => `${device[0]}${sequence}`)).toEqual([
      'a1',
      'b1',
      'b2',
      'a2',
      'b3',
    ]);
  });

  test('get letters in the order in which they began; one alone needs none', () => {
    const lines = [line(A, 1, 20), line(B, 1, 10), line(A, 2, 30)];
    const labels = labelDevices(lines);
    expect(lines.map((one) => labelLine(one, labels))).toEqual(['B1', 'A1', 'B2']);
    expect(labelLine(line(A, 12, 10), labelDevices([line(A, 12, 10)]))).toBe('12');
    const many = Array.from({ length: 28 }, (_, at) => line(String(at).padStart(2, '0'), 1, 10));
    expect([...labelDevices(many).values()].slice(-3)).toEqual(['Z', 'AA', 'AB']);
  });
});
