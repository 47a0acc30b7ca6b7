import { describe, expect, it } from 'vitest';
import type { BundleAbout } from '../../../utils/contracts/verdict.ts';
import { verifyBundle } from '../../../utils/services/bundle/verify-bag.ts';
import { checkParts } from '../../../utils/services/bundle/verify-parts.ts';
import {
  completePayload,
  hashHex,
  makeParts,
  makeSignedBag,
  makeUpCase,
  signBag,
  zipAsWritten,
  type Files,
} from '../../support/signed-bundle.ts';

const check = (files: Files) => verifyBundle(zipAsWritten(files), async (bytes) => hashHex(bytes));

async function aboutOf(files: Files): Promise<BundleAbout> {
  const { about } = await check(files);
  if (about === null) throw new Error('no bag');
  return about;
}

const partsOf = async (of: number, entries = 8) =>
  Promise.all(makeParts(of, { entries }).map((files) => aboutOf(files)));

describe('a bundle in parts', () => {
  it('is whole in each part alone: what lies in another part is not missing', async () => {
    for (const [index, files] of makeParts(3, { entries: 8 }).entries()) {
      const verdict = await check(files);
      expect(verdict.faults).toEqual([]);
      expect(verdict.about).toMatchObject({
        part: { number: index + 1, of: 3 },
        chains: [{ linkCount: 15 }],
        entryCount: index === 0 ? 8 : null,
      });
      expect(verdict.about?.elsewhere).toHaveLength(index === 0 ? 5 : 0);
    }
  });

  it('is complete when all parts are given, in any order', async () => {
    const parts = await partsOf(3);
    expect(checkParts(parts.toReversed())).toEqual({ of: 3, numbers: [1, 2, 3], faults: [] });
  });

  it('says which part is not there, or there twice', async () => {
    const [first, , third] = await partsOf(3);
    if (!first || !third) throw new Error('three parts');
    expect(checkParts([first, third])?.faults).toEqual([{ code: 'part-missing', subject: '2' }]);
    expect(checkParts([first, first, third])?.faults).toEqual([
      { code: 'same-part-twice', subject: '1' },
      { code: 'part-missing', subject: '2' },
    ]);
  });

  it('finds a part of another export: other chains, other key, other number of parts', async () => {
    const [first] = await partsOf(2);
    const [, laterSecond] = await partsOf(2, 9);
    const [, secondOfThree] = await partsOf(3);
    const made = makeUpCase({ entries: 8 });
    const foreign = await aboutOf(
      signBag(new Map(), { chains: made.chains, part: { number: 2, of: 2 }, seed: 8 }),
    );
    if (!first || !laterSecond || !secondOfThree) throw new Error('parts');
    expect(checkParts([first, laterSecond])?.faults).toContainEqual({ code: 'other-chains', subject: '2' });
    expect(checkParts([first, foreign])?.faults).toContainEqual({ code: 'other-key', subject: '2' });
    expect(checkParts([first, secondOfThree])?.faults).toContainEqual({ code: 'other-group', subject: '2' });
  });

  it('names what the chronology promises and no part holds', async () => {
    const [first] = await partsOf(2);
    const made = makeUpCase({ entries: 8 });
    const all = completePayload(made);
    const pictures = [...all].filter(([path]) => path.startsWith('data/tangkapan/'));
    const fewer = new Map([...pictures.slice(1), ...[...all].filter(([path]) => path.includes('lampiran'))]);
    const second = await aboutOf(signBag(fewer, { chains: made.chains, part: { number: 2, of: 2 } }));
    if (!first) throw new Error('a part');
    expect(checkParts([first, second])?.faults).toEqual([
      { code: 'file-nowhere', subject: pictures[0]?.[0] },
    ]);
  });

  it('is no bundle in parts when it says that it is one of one', async () => {
    const made = makeUpCase();
    const files = completePayload(made);
    const picture = [...files.keys()].find((path) => path.startsWith('data/tangkapan/')) ?? '';
    files.delete(picture);
    const verdict = await check(signBag(files, { chains: made.chains, part: { number: 1, of: 1 } }));
    expect(verdict.faults).toEqual([{ code: 'missing', path: picture, label: '2' }]);
  });

  it('has nothing to say of one archive alone, or of bundles that are no parts', async () => {
    const [first] = await partsOf(2);
    const single = await aboutOf(makeSignedBag());
    if (!first) throw new Error('a part');
    expect(checkParts([first])).toBeNull();
    expect(checkParts([single, single])).toBeNull();
    expect(checkParts([first, single])).toBeNull();
  });
});
