import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../utils/contracts/entry.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import { ensureActiveCase } from '../../../utils/services/active-case.ts';
import {
  abandonPictures,
  claimPicture,
  closeAllWaiting,
  closeInterrupted,
} from '../../../utils/services/await-picture.ts';
import { captureByHand } from '../../../utils/services/capture-by-hand.ts';
import type { Camera, Shot } from '../../../utils/services/ports.ts';
import { settlePicture, takePicture } from '../../../utils/services/take-picture.ts';
import { createWorld, pageAt, TAB, type World } from './recording-world.ts';

const shot: Shot = {
  png: new Uint8Array([1, 2, 3]),
  takenAtUtc: '2026-11-21T13:14:05.200Z',
  devicePixelRatio: 1,
  caption: new Promise(() => undefined),
};
const picture = {
  png: new Uint8Array([4, 5]),
  originalPng: null,
  previewJpeg: null,
  widthPx: 10,
  heightPx: 20,
  delayMs: 200,
  sha256: 'a'.repeat(64),
};

const camera = {
  take: vi.fn<Camera['take']>(),
  release: vi.fn<Camera['release']>(),
  develop: vi.fn<Camera['develop']>(),
};

let world: World;
let ports: World & { readonly camera: Camera };
let entryId: string;

beforeEach(async () => {
  world = createWorld();
  ports = { ...world, camera };
  camera.take.mockReset().mockResolvedValue({ outcome: 'taken' });
  camera.release.mockReset().mockReturnValue(shot);
  camera.develop.mockReset().mockResolvedValue(picture);
  entryId = await captureByHand(world, TAB, pageAt());
});

async function pictureState(): Promise<Entry['picture'] | undefined> {
  return (await world.chronology.read(entryId))?.picture;
}
const request = () => ({
  entryId,
  devicePixelRatio: 2,
  covers: [{ left: 8, top: 8, right: 120, bottom: 40 }],
  view: { innerWidth: 640, offsetLeft: 0, offsetTop: 0, scale: 1 },
});

describe('taking', () => {
  test('leaves the entry waiting and shows that the grant lives', async () => {
    expect(await takePicture(ports, TAB, request())).toEqual({ outcome: 'taken' });
    expect(await pictureState()).toEqual({ state: 'pending' });
    expect((await world.tabs.read(TAB)).grant).toBe('alive');
  });

  test('an entry before it that is gone does not cost the picture', async () => {
    const givenUp = entryId;
    entryId = await captureByHand(world, TAB, pageAt());
    const mark = vi.fn<typeof world.chronology.markPictureMissing>(async (id, reason) => {
      if (id === givenUp) throw new AppError('not-found');
      await world.chronology.markPictureMissing(id, reason);
    });
    const chronology = { ...world.chronology, markPictureMissing: mark };
    expect(await takePicture({ ...ports, chronology }, TAB, request())).toEqual({ outcome: 'taken' });
    expect(mark).toHaveBeenCalledWith(givenUp, 'interrupted');
    expect((await world.tabs.read(TAB)).grant).toBe('alive');
  });

  test('without a grant the entry says so, and the panel can ask for one press', async () => {
    camera.take.mockResolvedValue({ outcome: 'missing', reason: 'no-grant' });
    expect(await takePicture(ports, TAB, request())).toEqual({ outcome: 'missing', reason: 'no-grant' });
    expect(await pictureState()).toEqual({ state: 'missing', reason: 'no-grant' });
    expect((await world.tabs.read(TAB)).grant).toBe('lost');
  });

  test('the panel can ask for that press even where the entry cannot be told', async () => {
    camera.take.mockResolvedValue({ outcome: 'missing', reason: 'no-grant' });
    const failed = new AppError('storage-failed');
    vi.spyOn(world.chronology, 'markPictureMissing').mockRejectedValue(failed);
    await expect(takePicture(ports, TAB, request())).rejects.toBe(failed);
    expect((await world.tabs.read(TAB)).grant).toBe('lost');
  });

  test('a page with more covers than can be looked for is not photographed, and the entry says so at once', async () => {
    const [cover] = request().covers;
    const covers = Array.from({ length: 10_001 }, () => cover!);
    const missing = { outcome: 'missing', reason: 'too-many-covers' };
    expect(await takePicture(ports, TAB, { ...request(), covers })).toEqual(missing);
    expect(camera.take).not.toHaveBeenCalled();
    expect(await pictureState()).toEqual({ state: 'missing', reason: 'too-many-covers' });
    entryId = await captureByHand(world, TAB, pageAt());
    expect(await takePicture(ports, TAB, { ...request(), covers: covers.slice(1) })).toEqual({
      outcome: 'taken',
    });
  });

  test('a hidden tab says nothing about the grant', async () => {
    camera.take.mockResolvedValue({ outcome: 'missing', reason: 'tab-hidden' });
    await takePicture(ports, TAB, request());
    expect((await world.tabs.read(TAB)).grant).toBe('unknown');
  });

  test('too fast: the entry goes on waiting', async () => {
    camera.take.mockResolvedValue({ outcome: 'retry', afterMs: 550 });
    expect(await takePicture(ports, TAB, request())).toEqual({ outcome: 'retry', afterMs: 550 });
    expect(await pictureState()).toEqual({ state: 'pending' });
  });

  test('too fast: the same entry may be asked for again, and again only by its own tab', async () => {
    camera.take.mockResolvedValueOnce({ outcome: 'retry', afterMs: 550 });
    await takePicture(ports, TAB, request());
    expect(await takePicture(ports, TAB + 1, request())).toMatchObject({ outcome: 'missing' });
    expect(camera.take).toHaveBeenCalledTimes(1);
    expect(await takePicture(ports, TAB, request())).toEqual({ outcome: 'taken' });
  });

  test("another tab's entry gets no picture, and goes on waiting for its own", async () => {
    expect(await takePicture(ports, TAB + 1, request())).toEqual({
      outcome: 'missing',
      reason: 'interrupted',
    });
    expect(camera.take).not.toHaveBeenCalled();
    expect(await pictureState()).toEqual({ state: 'pending' });
  });

  test('one picture is enough: asked twice, the browser is asked once', async () => {
    const answers = await Promise.all([
      takePicture(ports, TAB, request()),
      takePicture(ports, TAB, request()),
    ]);
    expect(camera.take).toHaveBeenCalledTimes(1);
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['missing', 'taken']);
  });

  test('what the page was asked for before, and never began, is closed; what comes later waits', async () => {
    const second = await captureByHand(world, TAB, pageAt());
    const third = await captureByHand(world, TAB, pageAt());
    camera.take.mockResolvedValueOnce({ outcome: 'retry', afterMs: 550 });
    await takePicture(ports, TAB, { ...request(), entryId: second });
    expect(await pictureState()).toEqual({ state: 'missing', reason: 'interrupted' });
    expect((await world.tabs.read(TAB)).awaitedPictures).toEqual([second, third]);
  });

  test('an entry that does not wait gets no picture', async () => {
    await claimPicture(world.tabs, TAB, entryId);
    expect(await takePicture(ports, TAB, request())).toMatchObject({ outcome: 'missing' });
    expect(await takePicture(ports, TAB, { ...request(), entryId: 'unknown' })).toMatchObject({
      outcome: 'missing',
    });
    expect(camera.take).not.toHaveBeenCalled();
  });

  test('the pixels go when the entry was closed or removed just then', async () => {
    await world.chronology.markPictureMissing(entryId, 'interrupted');
    expect(await takePicture(ports, TAB, request())).toMatchObject({ outcome: 'missing' });
    expect(camera.release).toHaveBeenCalledWith(entryId, TAB);
    const second = await captureByHand(world, TAB, pageAt());
    await world.chronology.removeEntry(second);
    await expect(takePicture(ports, TAB, { ...request(), entryId: second })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(camera.release).toHaveBeenLastCalledWith(second, TAB);
  });

  test('the entry is read while the browser takes the pixels', async () => {
    let stored: () => void = () => undefined;
    const onDisk = new Promise<void>((resolve) => {
      stored = resolve;
    });
    const chronology = {
      ...world.chronology,
      read: async (id: string) => {
        await onDisk;
        return world.chronology.read(id);
      },
    };
    const taking = takePicture({ ...ports, chronology }, TAB, request());
    await vi.waitFor(() => expect(camera.take).toHaveBeenCalledTimes(1));
    stored();
    expect(await taking).toEqual({ outcome: 'taken' });
  });
});

describe('settling', () => {
  test('stores the developed picture of a covered page', async () => {
    await settlePicture(ports, TAB, { entryId, covered: true });
    expect(await pictureState()).toMatchObject({ state: 'taken', widthPx: 10, delayMs: 200 });
    expect(await world.chronology.readPicture(entryId)).toEqual(picture.png);
    expect(camera.develop).toHaveBeenCalledWith(shot);
  });

  test('writes nothing personal below it, whatever the address holds', async () => {
    const record = { ...(await ensureActiveCase(world)), nameAsPrinted: 'BUDI SANTOSO' };
    await world.cases.save(record);
    const page = { ...pageAt(), path: '/profil/budi-santoso/3471035202909902' };
    entryId = await captureByHand(world, TAB, page);
    await takePicture(ports, TAB, request());
    const { entry, language } = (await camera.take.mock.calls[0]?.[0].caption) ?? {};
    expect({ id: entry?.id, language }).toEqual({ id: entryId, language: 'id' });
    const stamped = entry?.page;
    expect(stamped).toMatchObject({ origin: page.origin, step: page.step });
    expect(stamped?.path).toMatch(/^\/profil\//);
    expect(stamped?.path).not.toMatch(/budi|santoso|9902$|3471035/);
    expect((await world.chronology.read(entryId))?.page).toEqual(page);
  });

  test('drops the picture of a page that was not covered all the time, undeveloped', async () => {
    await settlePicture(ports, TAB, { entryId, covered: false });
    expect(await pictureState()).toEqual({ state: 'missing', reason: 'cover-failed' });
    expect(camera.release).toHaveBeenCalledWith(entryId, TAB);
    expect(camera.develop).not.toHaveBeenCalled();
  });

  test('says of a page that could not be covered at all that it was hidden', async () => {
    camera.release.mockReturnValue(null);
    await settlePicture(ports, TAB, { entryId, covered: false });
    expect(await pictureState()).toEqual({ state: 'missing', reason: 'tab-hidden' });
  });

  test('another tab cannot settle it', async () => {
    camera.release.mockReturnValue(null);
    await settlePicture(ports, TAB + 1, { entryId, covered: false });
    expect(await pictureState()).toEqual({ state: 'pending' });
  });

  test('too late, there is nothing to store', async () => {
    camera.release.mockReturnValue(null);
    await settlePicture(ports, TAB, { entryId, covered: true });
    expect(camera.develop).not.toHaveBeenCalled();
    expect(await pictureState()).toEqual({ state: 'pending' });
  });

  test.each([
    [new AppError('storage-full'), 'storage-full'],
    [new AppError('storage-failed'), 'storage-failed'],
    [new Error('not a picture'), 'refused'],
  ] as const)('a picture that cannot be stored is missing, and the text stays: %s', async (error, reason) => {
    vi.spyOn(world.chronology, 'attachPicture').mockRejectedValue(error);
    await expect(settlePicture(ports, TAB, { entryId, covered: true })).rejects.toBe(error);
    expect(await pictureState()).toEqual({ state: 'missing', reason });
  });
});

describe('a worker that was started anew', () => {
  test('lets an entry wait whose page is still to answer', async () => {
    await closeInterrupted(world);
    expect(await pictureState()).toEqual({ state: 'pending' });
    expect(await takePicture(ports, TAB, request())).toEqual({ outcome: 'taken' });
  });

  test('closes an entry whose pixels went with the worker before', async () => {
    await takePicture(ports, TAB, request());
    await closeInterrupted(world);
    expect(await pictureState()).toEqual({ state: 'missing', reason: 'interrupted' });
    camera.release.mockReturnValue(null);
    await settlePicture(ports, TAB, { entryId, covered: true });
    await settlePicture(ports, TAB, { entryId, covered: false });
    expect(await pictureState()).toEqual({ state: 'missing', reason: 'interrupted' });
  });
});

test('a page that is gone takes no pictures any more', async () => {
  await abandonPictures(world, TAB + 1);
  expect(await pictureState()).toEqual({ state: 'pending' });
  await abandonPictures(world, TAB);
  expect(await pictureState()).toEqual({ state: 'missing', reason: 'interrupted' });
});

test('what waits for a minute waits in vain', async () => {
  await closeAllWaiting(world);
  expect(await pictureState()).toEqual({ state: 'missing', reason: 'interrupted' });
  expect((await world.tabs.read(TAB)).awaitedPictures).toEqual([]);
});
