import { expect, test } from 'vitest';
import { findUncoveredOriginals } from '../../../utils/domain/evidence/uncovered-originals.ts';
import type { ChainAct, ChainLink } from '../../../utils/domain/evidence/chain.ts';

const DEVICE = '00aa11bb22cc33dd';

function chain(...acts: readonly ChainAct[]): ChainLink[] {
  return acts.map((act, index) => ({
    case: '0a1b2c3d',
    device: DEVICE,
    number: index + 1,
    atUtc: `2026-11-21T13:14:${String(index).padStart(2, '0')}.000Z`,
    previous: '0'.repeat(64),
    act,
  }));
}

const entry: ChainAct = { kind: 'entry', entry: 'e', sequence: 1, digest: 'd' };
const taken: ChainAct = { kind: 'picture', entry: 'e', sha256: 'stamped', originalSha256: 'original' };
const redacted = (sha256: string, originalSha256: string | null): ChainAct => ({
  kind: 'picture-redacted',
  entry: 'e',
  sha256,
  originalSha256,
  boxCount: 1,
});
const original = (kind: 'removed' | 'restored'): ChainAct => ({ kind, what: 'picture-original', id: 'e' });

test.each<[string, readonly ChainAct[], boolean]>([
  ['a picture as it was taken', [taken], false],
  ['the earlier file without strip is kept', [taken, redacted('black', 'original')], true],
  ['the earlier file with strip is kept', [taken, redacted('black', 'stamped')], true],
  ['covered as well', [taken, redacted('black', 'black-original')], false],
  ['dropped', [taken, redacted('black', null)], false],
  ['kept through a second covering', [taken, redacted('a', 'original'), redacted('b', 'original')], true],
  ['covered at the second time', [taken, redacted('a', 'original'), redacted('b', 'c')], false],
  ['removed later', [taken, redacted('black', 'original'), original('removed')], false],
  [
    'removed and brought back',
    [taken, redacted('black', 'original'), original('removed'), original('restored')],
    true,
  ],
  [
    'the entry is gone',
    [taken, redacted('a', 'original'), { kind: 'removed', what: 'entry', id: 'e' }],
    false,
  ],
])('%s', (_what, acts, isKept) => {
  expect([...findUncoveredOriginals([chain(entry, ...acts)])]).toEqual(isKept ? ['e'] : []);
});
