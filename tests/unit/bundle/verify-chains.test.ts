/** What a check says of bundles that were changed and then signed anew: manifests and signature hold. */
import { describe, expect, it } from 'vitest';
import type { BagFault } from '../../../utils/contracts/bundle.ts';
import { verifyBundle } from '../../../utils/services/bundle/verify-bag.ts';
import {
  completePayload,
  hashHex,
  makeUpCase,
  sealTags,
  signBag,
  zipAsWritten,
  type Files,
  type MadeUpCase,
  type MadeUpOptions,
} from '../../support/signed-bundle.ts';

const A = '00112233445566aa';
const CHAIN_A = `data/rantai/${A}.jsonl`;
const CHAIN_B = 'data/rantai/99887766554433bb.jsonl';

const check = (files: Files) => verifyBundle(zipAsWritten(files), async (bytes) => hashHex(bytes));

/** The faults of a case that someone with the key changed before signing. */
async function faultsAfter(
  change: (made: MadeUpCase) => void,
  options: MadeUpOptions = {},
): Promise<readonly BagFault[]> {
  const made = makeUpCase(options);
  change(made);
  return (await check(signBag(completePayload(made), { chains: made.chains }))).faults;
}

/** The entry at a place, which a test may change: the types of the contract are read-only by habit only. */
function entryAt({ chronology }: MadeUpCase, index: number) {
  const entry = chronology.entries[index];
  if (entry === undefined) throw new Error('no such entry');
  return entry;
}

function linesOf({ chains }: MadeUpCase): string[] {
  return chains.get(A) ?? [];
}

describe('chains in a bundle', () => {
  it('hold, on one device and on two', async () => {
    expect(await faultsAfter(() => undefined)).toEqual([]);
    expect(await faultsAfter(() => undefined, { entries: 7, secondDevice: true })).toEqual([]);
    expect(await faultsAfter(() => undefined, { entries: 0 })).toEqual([]);
  });

  it('are found broken at the line that was changed', async () => {
    const faults = await faultsAfter((made) => {
      linesOf(made)[3] = (linesOf(made)[3] ?? '').replace('"sequence":3', '"sequence":9');
    });
    // A changed line is seen by the line after it.
    expect(faults).toEqual([{ code: 'chain-broken', path: CHAIN_A, line: 5 }]);
  });

  it('are found broken where a line was left out, doubled or moved', async () => {
    const broken = (line: number) => [{ code: 'chain-broken', path: CHAIN_A, line }];
    expect(await faultsAfter((made) => void linesOf(made).splice(2, 1))).toEqual(broken(3));
    expect(await faultsAfter((made) => void linesOf(made).splice(2, 0, linesOf(made)[1] ?? ''))).toEqual(
      broken(3),
    );
    const swapped = await faultsAfter((made) => {
      const lines = linesOf(made);
      lines.splice(1, 2, lines[2] ?? '', lines[1] ?? '');
    });
    expect(swapped).toEqual(broken(2));
  });

  it('are found cut off when the chronology and bag-info.txt still know their ends', async () => {
    const made = makeUpCase();
    const files = completePayload(made);
    const text = linesOf(made).slice(0, -1);
    files.set(CHAIN_A, new TextEncoder().encode(text.map((line) => `${line}\n`).join('')));
    const { faults } = await check(signBag(files, { chains: made.chains }));
    expect(faults).toEqual([{ code: 'chain-broken', path: CHAIN_A, line: linesOf(made).length }]);
  });

  it('must end as bag-info.txt says', async () => {
    const made = makeUpCase();
    const shorter = new Map([[A, linesOf(made).slice(0, -1)]]);
    const { faults } = await check(signBag(completePayload(made), { chains: shorter }));
    expect(faults).toEqual([{ code: 'chain-mismatch', path: 'bag-info.txt' }]);
  });

  it('must be the chain that another device brought in', async () => {
    const faults = await faultsAfter(
      (made) => {
        const lines = made.chains.get('99887766554433bb') ?? [];
        lines[lines.length - 1] = (lines.at(-1) ?? '').replace(
          /"atUtc":"[^"]+"/,
          '"atUtc":"2026-11-22T00:00:00.000Z"',
        );
      },
      { entries: 6, secondDevice: true },
    );
    expect(faults).toEqual([{ code: 'chain-broken', path: CHAIN_A, line: 10 }]);
  });

  it('must all be listed', async () => {
    const made = makeUpCase();
    const files = completePayload(made);
    files.set(CHAIN_B, new TextEncoder().encode('{}\n'));
    const { faults } = await check(signBag(files, { chains: made.chains }));
    expect(faults).toEqual([{ code: 'chain-mismatch', path: CHAIN_B, reason: 'unknown' }]);
  });
});

describe('entries against the chain', () => {
  it('an entry whose content was changed is named with its label and its line', async () => {
    const faults = await faultsAfter((made) => {
      entryAt(made, 1).event = { kind: 'note', text: 'Portal menjawab lain.' };
    });
    expect(faults).toEqual([
      { code: 'chain-mismatch', path: CHAIN_A, label: '2', line: 2, reason: 'changed' },
    ]);
  });

  it.each(['atUtc', 'timeZone'] as const)('so is one whose %s was changed', async (part) => {
    const faults = await faultsAfter((made) => {
      entryAt(made, 0)[part] = part === 'atUtc' ? '2026-11-21T03:00:00.000Z' : 'Asia/Makassar';
    });
    expect(faults).toMatchObject([{ label: '1', line: 1, reason: 'changed' }]);
  });

  it('of an entry with something masked, only what the chain says openly can be compared', async () => {
    expect(
      await faultsAfter((made) => {
        entryAt(made, 2).event = { kind: 'note', text: '[***]' };
      }),
    ).toEqual([]);
    expect(
      await faultsAfter((made) => {
        entryAt(made, 2).sequence = 8;
      }),
    ).toMatchObject([{ label: '3', reason: 'changed' }]);
  });

  it('an entry that no chain knows is named', async () => {
    const faults = await faultsAfter((made) => {
      made.chronology.entries.push({ ...entryAt(made, 0), id: 'karangan', label: '99' });
    });
    expect(faults).toEqual([
      { code: 'chain-mismatch', path: 'data/kronologi.json', label: '99', reason: 'unknown' },
    ]);
  });

  it('an entry that was dropped without a tombstone is named, on either device', async () => {
    expect(await faultsAfter(({ chronology }) => void chronology.entries.splice(2, 1))).toEqual([
      { code: 'chain-mismatch', path: CHAIN_A, label: '3', line: 4, reason: 'missing' },
    ]);
    const faults = await faultsAfter(({ chronology }) => void chronology.entries.splice(4, 1), {
      entries: 6,
      secondDevice: true,
    });
    expect(faults).toEqual([
      { code: 'chain-mismatch', path: CHAIN_B, label: 'B1', line: 1, reason: 'missing' },
    ]);
  });

  it('so is its picture, with the number of the entry', async () => {
    const faults = await faultsAfter((made) => {
      made.payload.delete('data/tangkapan/002-identity-20261121T130200Z.png');
      made.chronology.entries.splice(1, 1);
    });
    expect(faults).toEqual([
      { code: 'chain-mismatch', path: CHAIN_A, label: '2', line: 2, reason: 'missing' },
      { code: 'chain-mismatch', path: CHAIN_A, label: '2', line: 3, reason: 'missing' },
    ]);
  });

  it('an entry that was removed on purpose may be gone, and may not be back', async () => {
    const faults = await faultsAfter((made) => {
      made.chronology.entries.push({
        ...entryAt(made, 0),
        id: 'catatan-hapus',
        sequence: 5,
        label: '5',
        salt: null,
      });
    });
    expect(faults).toMatchObject([{ label: '5', reason: 'removed' }]);
  });
});

describe('files against the chain', () => {
  const picturePath = (made: MadeUpCase): string => {
    const { picture } = entryAt(made, 1);
    return picture.state === 'taken' ? picture.file : '';
  };

  it('another picture is found though the chronology was made to fit', async () => {
    let path = '';
    const faults = await faultsAfter((made) => {
      path = picturePath(made);
      const other = new Uint8Array(300).fill(5);
      made.payload.set(path, other);
      const entry = entryAt(made, 1);
      if (entry.picture.state === 'taken') entry.picture.sha256 = hashHex(other);
    });
    expect(faults).toEqual([{ code: 'chain-mismatch', path, label: '2', line: 3, reason: 'changed' }]);
  });

  it('a picture that is not what the chronology says is found', async () => {
    let path = '';
    const faults = await faultsAfter((made) => {
      path = picturePath(made);
      made.payload.set(path, new Uint8Array(300).fill(5));
    });
    expect(faults).toContainEqual({ code: 'chain-mismatch', path, label: '2', reason: 'changed' });
  });

  it('a picture that is not there is missing; one that the device lost is said to be lost', async () => {
    let path = '';
    const faults = await faultsAfter((made) => {
      path = picturePath(made);
      made.payload.delete(path);
    });
    expect(faults).toEqual([{ code: 'missing', path, label: '2' }]);
    expect(
      await faultsAfter((made) => {
        made.payload.delete(picturePath(made));
        entryAt(made, 1).picture = { state: 'missing', reason: 'lost' };
      }),
    ).toEqual([]);
    expect(
      await faultsAfter((made) => {
        made.payload.delete(picturePath(made));
        entryAt(made, 1).picture = { state: 'none' };
      }),
    ).toMatchObject([{ label: '2', line: 3, reason: 'missing' }]);
  });

  it('pictures and attachments that the chronology does not name are found', async () => {
    const faults = await faultsAfter(({ payload }) => {
      payload.set('data/tangkapan/900-sisipan.png', new Uint8Array(9));
      payload.set('data/lampiran/09-other.pdf', new Uint8Array(9));
    });
    expect(faults).toEqual([
      { code: 'chain-mismatch', path: 'data/tangkapan/900-sisipan.png', reason: 'unknown' },
      { code: 'chain-mismatch', path: 'data/lampiran/09-other.pdf', reason: 'unknown' },
    ]);
  });

  it('an original picture must be the one that was taken', async () => {
    let path = '';
    const faults = await faultsAfter((made) => {
      path = picturePath(made).replace('tangkapan/', 'tangkapan/asli/');
      made.payload.set(path, new Uint8Array(9));
    });
    expect(faults).toMatchObject([{ path, label: '2', reason: 'changed' }]);
    expect(
      await faultsAfter((made) => {
        made.payload.set(
          picturePath(made).replace('tangkapan/', 'tangkapan/asli/'),
          new TextEncoder().encode('asli 1'),
        );
      }),
    ).toEqual([]);
  });

  it('an attachment must be the one that was added; left out on purpose, it is still named', async () => {
    const faults = await faultsAfter(({ payload, chronology }) => {
      const other = new Uint8Array(12);
      payload.set('data/lampiran/01-letter.pdf', other);
      const [attachment] = chronology.attachments;
      if (attachment) Object.assign(attachment, { sha256: hashHex(other), sizeBytes: 12 });
    });
    expect(faults.map(({ reason }) => reason)).toEqual(['unknown', 'missing']);
    expect(
      await faultsAfter(({ payload, chronology }) => {
        payload.delete('data/lampiran/01-letter.pdf');
        const [attachment] = chronology.attachments;
        if (attachment) attachment.file = null;
      }),
    ).toEqual([]);
  });
});

describe('the chronology itself', () => {
  it.each(['', '{', '{"version":2}', '[]'])('is refused when it reads %j', async (text) => {
    const made = makeUpCase();
    const files = completePayload(made);
    files.set('data/kronologi.json', new TextEncoder().encode(text));
    const { faults } = await check(signBag(files, { chains: made.chains }));
    expect(faults).toContainEqual({ code: 'unreadable-chronology', path: 'data/kronologi.json' });
  });

  it('counts what it does not know in an entry as content all the same', async () => {
    const made = makeUpCase({ entries: 1 });
    const files = completePayload(made);
    const text = new TextDecoder().decode(files.get('data/kronologi.json'));
    files.set(
      'data/kronologi.json',
      new TextEncoder().encode(text.replace('"kind": "note"', '"kind": "note", "more": 1')),
    );
    const { faults } = await check(signBag(files, { chains: made.chains }));
    // Not skipped unseen: what is not in the digest was not recorded.
    expect(faults).toMatchObject([{ label: '1', reason: 'changed' }]);
  });
});

describe('the signature', () => {
  const base = (): Files => {
    const made = makeUpCase();
    return signBag(completePayload(made), { chains: made.chains });
  };

  it('is missing, too short, of another key, or over another text', async () => {
    const missing = base();
    missing.delete('tanda-tangan.sig');
    const short = base();
    short.set('tanda-tangan.sig', new Uint8Array(63));
    const other = base();
    other.set('tanda-tangan.sig', sealTags(base(), 8).get('tanda-tangan.sig') ?? new Uint8Array());
    const bad = { code: 'bad-signature', path: 'tanda-tangan.sig' };
    expect((await check(missing)).faults).toEqual([{ code: 'no-signature', path: 'tanda-tangan.sig' }]);
    expect((await check(short)).faults).toEqual([bad]);
    expect((await check(other)).faults).toEqual([bad]);
  });

  it('needs the key that bag-info.txt names', async () => {
    const made = makeUpCase();
    const ours = signBag(completePayload(made), { chains: made.chains });
    const theirs = signBag(completePayload(made), { chains: made.chains, seed: 8 });
    ours.set('kunci-publik.pem', theirs.get('kunci-publik.pem') ?? new Uint8Array());
    const verdict = await check(sealTags(ours, 8));
    expect(verdict.faults).toEqual([{ code: 'bad-signature', path: 'bag-info.txt' }]);
    expect(verdict.about?.signature).toBe('holds');
  });

  it('needs a key file as it is written, to the last sign', async () => {
    const files = base();
    const pem = new TextDecoder().decode(files.get('kunci-publik.pem'));
    files.set('kunci-publik.pem', new TextEncoder().encode(`${pem}\n`));
    expect((await check(sealTags(files))).faults).toEqual([
      { code: 'bad-signature', path: 'kunci-publik.pem' },
    ]);
  });

  it('of another key on the same content holds, and has another fingerprint', async () => {
    const made = makeUpCase();
    const theirs = await check(signBag(completePayload(made), { chains: made.chains, seed: 8 }));
    expect(theirs.ok).toBe(true);
    expect(theirs.about?.fingerprint).not.toBe((await check(base())).about?.fingerprint);
  });
});
