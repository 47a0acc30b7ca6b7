import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { allBytes, openBundle } from '../support/bundle-reader.ts';
import { APPLICANT, playJob, SERVER_WORDS, type StageName } from '../support/job.ts';
import { coloursIn, type PixelBox } from '../support/pictures.ts';
import { FIELD_SELECTORS, PRACTICE_PASSWORD } from '../support/practice-form.ts';
import { test } from './stage.ts';

/** Nobody's number, and not one slip from that of the applicant. */
const OTHER_NIK = '3471031708859956';
const OTHER_NIK_WORDS = 'orang yang sama mungkin tercatat dengan dua NIK';

/** What stands where in the window, in pixels of a picture of it. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly fields: PixelBox[];
  /** Letters of the portal's messages. */
  readonly messages: PixelBox[];
  /** Dialogs and short messages that stand in front of the form. */
  readonly cards: PixelBox[];
}

function measure(fieldSelectors: string[]): Layout {
  const scale = devicePixelRatio;
  const toPixels = (rects: Iterable<DOMRect>): PixelBox[] =>
    [...rects]
      .map(({ left, top, right, bottom }) => ({
        left: Math.max(0, left) * scale,
        top: Math.max(0, top) * scale,
        right: Math.min(innerWidth, right) * scale,
        bottom: Math.min(innerHeight, bottom) * scale,
      }))
      .filter((box) => box.right - box.left > 4 && box.bottom - box.top > 4);
  const visible = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const lettersOf = (element: Element): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()];
  };
  return {
    width: Math.round(innerWidth * scale),
    height: Math.round(innerHeight * scale),
    fields: toPixels(fieldSelectors.flatMap(visible).map((field) => field.getBoundingClientRect())),
    messages: toPixels(
      visible('.v-dialog .v-card-text, .v-snackbar__content, .v-messages__message').flatMap(lettersOf),
    ),
    cards: toPixels(
      visible('.v-dialog .v-card, .v-snackbar__wrapper').map((card) => card.getBoundingClientRect()),
    ),
  };
}

test('from the first letter typed to a bundle that proves itself', async ({ stage }) => {
  const { lab, portal, folder, downloadDir } = stage;
  const { page } = lab;
  const { form } = stage;
  const layouts = new Map<StageName, Layout>();
  const said = new Map<StageName, string>();

  const zip = await playJob({
    lab,
    portal,
    downloadDir,
    onStage: async (name, { person, notes }) => {
      const shown = await notes.list();
      said.set(name, shown.map((note) => `${note.field}: ${note.label} ${note.text}`).join('\n'));
      layouts.set(name, await page.evaluate(measure, Object.values(FIELD_SELECTORS)));
      if (name !== 'duplicate') return;
      // The person of the case, registered by now, with a NIK that is nowhere near the first one.
      await form.type('nik', OTHER_NIK);
      await notes.waitFor('nik', 'NIK ganda?');
      await person.waitForLine(OTHER_NIK_WORDS, { picture: true });
    },
  });

  // Beside the form.
  expect(said.get('nik-letter')).toMatch(/nik: NIK: Tidak mungkin/);
  expect(said.get('nik-fits')).toMatch(/nik: NIK: Cocok/);
  expect(said.get('name-title')).toMatch(/gelar/i);
  expect(said.get('name-title')).toContain('BUDI SANTOSO');
  expect(said.get('name-slip')).toMatch(/nama: Periksa/);
  expect(said.get('duplicate')).toMatch(/nik: NIK: Periksa\. NIK ini mungkin/);

  // The bundle, opened without this project.
  const bundle = openBundle(zip, join(folder, 'opened'));
  expect(bundle.files).toEqual(
    expect.arrayContaining([
      'bag-info.txt',
      'bagit.txt',
      'data/kronologi.csv',
      'data/kronologi.json',
      'data/laporan.html',
      'data/surat/dukcapil.txt',
      'data/surat/email-oss.txt',
      'data/surat/telepon-169.txt',
      'data/surat/whatsapp.txt',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ]),
  );

  // Its chronology.
  const { entries } = bundle.chronology;
  const mismatch = entries.find(
    ({ event }) => event.kind === 'incident' && event.text === 'Data tidak sesuai KTP',
  );
  const failure = entries.find(({ event }) => event.kind === 'incident' && event.text === SERVER_WORDS);
  const warning = entries.find(({ event }) => event.kind === 'duplicate-warning');
  const registered = entries.find(
    ({ event }) => event.kind === 'incident' && event.text === 'NIK sudah terdaftar',
  );
  expect(mismatch?.event).toMatchObject({ messageClass: 'ktp-mismatch', place: 'dialog', attempt: 1 });
  expect(failure?.event).toMatchObject({ messageClass: 'server-error', httpStatus: 500, attempt: 2 });
  expect(warning?.event).toMatchObject({ verdict: 'same-person' });
  expect(entries.filter(({ event }) => event.kind === 'duplicate-warning').at(-1)?.event).toMatchObject({
    verdict: 'one-person-two-niks',
  });
  expect(registered?.event).toMatchObject({
    messageClass: 'nik-registered',
    place: 'field-hint',
    field: 'nik',
  });
  expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
  for (const { page: place, atUtc, atLocal } of entries) {
    expect(Date.parse(atLocal)).toBe(Date.parse(atUtc));
    expect(atLocal).toMatch(/\+07:00$/);
    if (place !== null) expect(place.path).toBe('/register');
  }

  // Each failure has its picture: fields covered, the message readable, the strip below.
  for (const [entry, stageName] of [
    [mismatch, 'mismatch'],
    [failure, 'server-error'],
    [warning, 'duplicate'],
    [registered, 'duplicate'],
  ] as const) {
    const state = entry?.picture;
    if (state?.state !== 'taken') throw new Error(`${stageName}: ${JSON.stringify(state)}`);
    const picture = bundle.pictures.get(state.file);
    const layout = layouts.get(stageName);
    if (picture === undefined || layout === undefined) throw new Error(`no picture ${state.file}`);
    const { width, height, cards } = layout;
    expect(picture.width).toBe(width);
    expect(picture.height).toBeGreaterThan(height);
    const strip = { left: 0, top: height + 1, right: width, bottom: picture.height };
    expect(coloursIn(picture, strip).size).toBeGreaterThan(1);
    expect(layout.fields.length).toBeGreaterThan(0);
    for (const box of layout.fields) {
      const colours = [...coloursIn(picture, box, { except: cards })];
      expect(colours.length, `${stageName} ${JSON.stringify(box)} ${colours}`).toBeLessThanOrEqual(1);
    }
    if (entry !== warning) {
      expect(layout.messages.length).toBeGreaterThan(0);
      for (const box of layout.messages) expect(coloursIn(picture, box).size).toBeGreaterThan(1);
    }
  }

  // Nothing personal and nothing secret in any byte.
  const code = portal.lastCode(APPLICANT.email) ?? 'no code was sent';
  const secrets = [
    APPLICANT.nik,
    APPLICANT.nikWithLetter,
    OTHER_NIK,
    APPLICANT.email,
    APPLICANT.phone,
    APPLICANT.phone.replace(/\D/g, ''),
    '1985-08-17',
    '17/08/1985',
    PRACTICE_PASSWORD,
    'auth-code',
    'refresh-code',
  ];
  for (const [path, text] of allBytes(bundle, zip)) {
    for (const secret of secrets) expect(text.includes(secret), `${secret} in ${path}`).toBe(false);
    if (!path.endsWith('.png') && path !== 'the ZIP') {
      expect(new RegExp(`(?<![\\da-f])${code}(?![\\da-f])`).test(text), `the code in ${path}`).toBe(false);
    }
  }
  const report = readFileSync(join(bundle.folder, 'data/laporan.html'), 'utf8');
  expect(report).toContain('BUDI SANTOSO');
  expect(report).toContain('Data tidak sesuai KTP');

  // The project's own check agrees, and a single changed byte does not pass it.
  const verify = (path: string) =>
    spawnSync(process.execPath, ['scripts/verify.ts', path], { encoding: 'utf8' });
  expect(verify(zip).status).toBe(0);
  const changed = join(folder, 'changed.zip');
  const files = unzipSync(readFileSync(zip));
  const [csv] = Object.keys(files).filter((path) => path.endsWith('kronologi.csv'));
  const bytes = files[csv ?? ''];
  if (bytes === undefined) throw new Error('no kronologi.csv');
  bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
  writeFileSync(changed, zipSync(files));
  const verdict = verify(changed);
  expect(verdict.status).toBe(1);
  expect(verdict.stderr).toContain('kronologi.csv');

  // No request of the extension's own, and the page asked for nothing that it would not have asked for alone.
  const requests = await lab.closeAndReadRequests();
  expect(requests.filter(({ by }) => by === 'extension')).toEqual([]);
  const asked = requests.filter(({ by }) => by === 'page').map(({ url }) => new URL(url).hostname);
  expect(new Set(asked)).toEqual(new Set(['ui-login.oss.go.id']));
});
