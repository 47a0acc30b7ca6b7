/** Practice in a real browser: the whole rehearsal, and nothing of it anywhere else. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { diagnosisWords } from '../../utils/words/diagnosis.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { practiceWords } from '../../utils/words/practice.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import { person } from '../portal/people.ts';
import { findViolations } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { PanelPerson } from '../support/panel-person.ts';
import { operatorOf, PracticeRoom } from '../support/practice-room.ts';
import { readStoredData } from '../support/stored-data.ts';
import { test } from './stage.ts';

const words = practiceWords.id;
const panel = panelWords.id;
const BUDI = person('budi');
const EMAIL = 'budi@contoh.id';
const NOTE = 'Akan menelepon 169 besok';

test('a rehearsal from the workspace to success, with an error on demand; nothing of it is kept or sent', async ({
  stage,
}) => {
  const { lab } = stage;
  const witness = await lab.openExtensionPage('workspace.html#/hapusan');
  const page = await lab.openExtensionPage('workspace.html');
  await operatorOf(page).waitFor(workspaceWords.id.cases.emptyTitle);
  const before = await readStoredData(witness);

  await lab.bringToFront(page);
  await operatorOf(page).press(workspaceWords.id.practice);
  const room = await PracticeRoom.enter(lab, page);
  const { form, notes, operator } = room;
  expect(await room.mark()).toBe(words.mark);
  await operator.waitFor(panel.recording.on);
  await operator.press(words.person.toCase);
  await operator.waitFor(words.person.caseMade(BUDI.name));

  await form.chooseKind();
  await form.type('nik', '32730117O8859901');
  await notes.waitFor('nik', 'Tidak mungkin');
  await form.type('nik', BUDI.nik);
  await notes.waitFor('nik', 'Cocok');
  await form.type('email', EMAIL);
  await form.press('Verifikasi');
  await form.typeCode(EMAIL);
  await form.choosePassword();

  await form.fillProfile({ ...BUDI, name: 'Budi Santoso, S.E.', phone: '813000009901' });
  await form.lookAt('name');
  await notes.waitFor('name', 'Periksa');
  await notes.open('name');
  await notes.click('.note[data-field="name"] .use');
  await form.waitForValue('name', BUDI.name);
  await room.choose(words.trouble.choose, 'ktp-mismatch');
  await form.press('Daftar');
  await operator.waitForLine('Data tidak sesuai KTP', { picture: false });
  await operator.waitFor(words.trouble.hasCome(words.trouble.kinds['ktp-mismatch'].name));
  await operator.waitFor(diagnosisWords.id.classes['ktp-mismatch'].title);
  expect(await room.mark()).toBe(words.mark);

  // The desks are named as on the portal, but nobody is written to from here.
  await operator.press(guideWords.id.diagnosis.open);
  const links = await room.pressLinksOut();
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(({ isFollowed }) => isFollowed)).toEqual([]);
  await operator.waitFor(words.companion.staysHere);
  await operator.press(panel.back);

  await operator.press(panel.recording.addNote);
  await operator.fill(panel.recording.noteLabel, NOTE);
  await operator.press(panel.recording.noteSave);
  await operator.waitForLine(NOTE, { picture: false });
  await form.closeDialog();
  await form.press('Daftar');
  await operator.waitFor(panel.nextStep.registered.title);

  // What leads to the portal leads to the practised one.
  const openPages = (await page.browser().pages()).length;
  await operator.press(guideWords.id.nextStep.toAfter);
  await operator.press(guideWords.id.after.login);
  await form.waitForHeading('Masuk');
  expect(await page.browser().pages()).toHaveLength(openPages);

  // The same NIK once more: what was just registered here is known here.
  await operator.press(words.form.restart);
  await form.waitForHeading('Daftar');
  const again = await PracticeRoom.enter(lab, page);
  await again.form.chooseKind();
  await again.form.type('nik', BUDI.nik);
  await again.notes.waitFor('nik', /mungkin/i);

  const during = await readStoredData(witness);
  expect(during.records).toBe(before.records);
  expect(during.areas).toBe(before.areas);
  expect(during.databases.filter((name) => !before.databases.includes(name))).toEqual([
    expect.stringMatching(/^pendamping-oss-latihan-/),
  ]);
  await page.close();
  await eventually('the database of practice to go', async () => {
    const { databases } = await readStoredData(witness);
    return databases.join() === before.databases.join();
  });
  expect((await readStoredData(witness)).records).toBe(before.records);
  const requests = await lab.closeAndReadRequests();
  const sent = requests.filter(({ by, url }) => by === 'extension' && !/^(chrome|moz)-extension:/.test(url));
  expect(sent).toEqual([]);
});

test('the earlier forms are there as well, each with the companion, and the errors that it can have', async ({
  stage,
}) => {
  const { lab } = stage;
  const page = await lab.openExtensionPage('latihan.html?bahasa=id');
  const { operator } = await PracticeRoom.enter(lab, page);
  const troubles = (): Promise<string[]> =>
    page.$$eval('#practice-trouble-choice option', (options) =>
      options.map(({ textContent }) => textContent ?? ''),
    );
  const captcha = words.trouble.kinds['captcha-wrong'].name;
  expect(await troubles()).not.toContain(captcha);

  await operator.fill(words.form.choose, 'B');
  const { form: second, notes: besideSecond } = await PracticeRoom.enter(lab, page, 'B');
  await second.reachProfileOfGenerationB('813000009901');
  await second.typeBeside('Nomor Induk Kependudukan', '32730117O8859901');
  await besideSecond.waitFor('nik', 'Tidak mungkin');

  await operator.fill(words.form.choose, 'A');
  const { form: first, notes: besideFirst } = await PracticeRoom.enter(lab, page, 'A');
  await first.waitForHeading('Pendaftaran Hak Akses');
  await first.typeBeside('NIK', '32730117O8859901');
  await besideFirst.waitFor('nik', 'Tidak mungkin');
  expect(await first.hasCaptchaPicture()).toBe(true);
  expect(await troubles()).toContain(captcha);
});

test('from the panel, before the first case', async ({ stage }) => {
  const { lab, form, notes } = stage;
  await form.open();
  await notes.waitUntilReady();
  await lab.pressToolbarButton(lab.page);
  const known = new Set(await lab.page.browser().pages());
  await new PanelPerson(await lab.panel()).press(panel.firstRun.practice);
  const page = await eventually('the practice page', async () =>
    (await lab.page.browser().pages()).find((candidate) => !known.has(candidate)),
  );
  const room = await PracticeRoom.enter(lab, page);
  expect(await room.mark()).toBe(words.mark);
  expect(await page.title()).toContain('LATIHAN');
});

test.for(['id', 'en'] as const)(
  'breaks no rule of accessibility and needs no sideways scrolling, wide, narrow and enlarged (%s)',
  async (language, { stage }) => {
    const { lab } = stage;
    const page = await lab.openExtensionPage(`latihan.html?bahasa=${language}`);
    await lab.setDark(language === 'en');
    const { trouble, person: card, mark } = practiceWords[language];
    const room = await PracticeRoom.enter(lab, page);
    await room.choose(trouble.choose, 'server-error');
    await room.operator.press(card.toCase);
    await room.operator.waitFor(card.caseMade(BUDI.name));
    expect(await findViolations(room.operator.panel)).toEqual([]);
    for (const make of [
      () => page.setViewport({ width: 360, height: 640 }),
      async () => {
        await page.setViewport(null);
        await lab.setZoom(page, 2);
      },
    ]) {
      await make();
      expect(await findViolations(room.operator.panel)).toEqual([]);
      expect(await isWiderThanWindow(page)).toBe(false);
      expect(await room.mark()).toBe(mark);
    }
  },
);

function isWiderThanWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

test('every part is reached by the keyboard, in the order of reading', async ({ stage }) => {
  const { lab } = stage;
  const page = await lab.openExtensionPage('latihan.html?bahasa=id');
  const room = await PracticeRoom.enter(lab, page);
  await room.operator.waitFor(panel.firstRun.create);
  await lab.bringToFront(page);
  const reached: string[] = [];
  for (let presses = 0; presses < 60 && !reached.includes(panel.firstRun.create); presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement | null;
        if (focused instanceof HTMLIFrameElement) return focused.title;
        const [label] = (focused as HTMLSelectElement | null)?.labels ?? [];
        return (label?.innerText ?? focused?.getAttribute('aria-label') ?? focused?.innerText ?? '').trim();
      }),
    );
  }
  const order = [
    words.person.choose,
    words.person.copy(words.person.nik),
    words.person.toCase,
    words.trouble.choose,
    words.form.choose,
    `${words.parts.form} (${words.mark})`,
    words.companion.button,
    panel.firstRun.create,
  ];
  expect(reached.filter((label, at) => order.includes(label) && reached.indexOf(label) === at)).toEqual(
    order,
  );
});
