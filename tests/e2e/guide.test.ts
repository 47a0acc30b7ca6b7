/**
 * The guide in the side panel, in real browsers: the way from an error to the letter that was sent, with each
 * press counted; the timer; every flow by keys alone; nothing cut at 360 pixels and at 200 %.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Language } from '../../utils/contracts/settings.ts';
import { PATHS } from '../../utils/domain/casework/casework.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { letterControls } from '../../utils/words/letters.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { pathWords } from '../../utils/words/paths.ts';
import { preparationWords } from '../../utils/words/preparations.ts';
import { findViolations } from '../support/accessibility.ts';
import type { Lab } from '../support/browsers/lab.ts';
import { openBundle } from '../support/bundle-reader.ts';
import { findCutText } from '../support/cut-text.ts';
import { eventually } from '../support/eventually.ts';
import { APPLICANT } from '../support/job.ts';
import { arrive, enter, focused, tabTo } from '../support/keyboard.ts';
import { PanelPerson, reloadPanel } from '../support/panel-person.ts';
import { operatorOf } from '../support/practice-room.ts';
import { meetRegisteredNik, OWNER } from './registered-nik.ts';
import { startRecording, test, type Stage } from './stage.ts';

const words = guideWords.id;

/** Each screen of the walk, to be looked at by a person. */
const PICTURES = fileURLToPath(new URL('../../.output/guide-pictures', import.meta.url));

/** Someone who counts what is pressed and keeps a picture of what stood there before. */
class CountingPerson extends PanelPerson {
  readonly #lab: Lab;
  presses = 0;

  constructor(lab: Lab, { panel }: PanelPerson) {
    super(panel);
    this.#lab = lab;
  }

  override async press(label: string): Promise<void> {
    await this.keepPicture();
    this.presses += 1;
    await super.press(label);
  }

  async keepPicture(): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(
      join(PICTURES, `${this.#lab.name}-letter-${this.presses}.png`),
      await this.panel.screenshot(),
    );
  }
}

test('from "NIK sudah terdaftar" to the sent letter in at most six presses', async ({ stage }) => {
  const operator = new CountingPerson(stage.lab, await meetRegisteredNik(stage));
  // No mail program waits in here; whatever would be handed to one is kept instead.
  await operator.panel.evaluate(() => {
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="mailto:"]');
      if (link === null) return;
      event.preventDefault();
      document.documentElement.dataset['mailed'] = link.href;
    });
  });

  await operator.waitFor('NIK sudah punya akun OSS');
  await operator.press(words.diagnosis.open);
  await operator.waitFor('Lupa kata sandi');
  await operator.waitFor('penipuan');
  await operator.press(words.letters.write['email-oss']);
  await operator.waitFor('Yth. Tim Layanan OSS');
  await operator.press(letterControls.id.mail);
  const bundle = openBundle(await operator.download(stage.downloadDir), join(stage.folder, 'bundle'));
  await operator.press(words.letters.sent['email-oss']);
  await operator.waitFor(words.letters.wasSent);
  await operator.keepPicture();
  expect(operator.presses).toBeLessThanOrEqual(6);

  const mailed = await operator.panel.evaluate(() => document.documentElement.dataset['mailed'] ?? '');
  const letter = decodeURIComponent(mailed);
  expect(letter).toContain('mailto:kontak@oss.go.id');
  expect(letter).toContain('NIK sudah terdaftar');
  expect(letter).not.toContain(OWNER.nik);
  expect(letter).not.toContain(OWNER.email);
  expect(bundle.files).toContain('data/surat/email-oss.txt');

  await operator.press(panelWords.id.back);
  await operator.press(panelWords.id.back);
  await operator.waitFor(words.wait.title('jawaban helpdesk'));
  for (const line of ['Email ke OSS', 'mengirim email ke OSS', 'mulai menunggu jawaban helpdesk']) {
    await operator.waitForLine(line, { picture: false });
  }
});

/** Seconds on the running clock; null while there is none. */
function readTimer({ panel }: PanelPerson): Promise<number | null> {
  return panel.evaluate(() => {
    const clock = [...document.querySelectorAll('[role="timer"]')].find((one) => one.checkVisibility());
    if (!clock) return null;
    return (clock.textContent ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  });
}

test('the wait for the code runs on in a panel that was closed, without a background, and ends with the code', async ({
  stage,
}) => {
  const { form, lab } = stage;
  const operator = await startRecording(stage);
  await form.chooseKind();
  await form.type('nik', APPLICANT.nik);
  await form.type('email', APPLICANT.email);
  await form.press('Verifikasi');
  await operator.waitFor(words.wait.title('kode OTP'));
  const before = await eventually('the clock to run', async () => {
    const seconds = await readTimer(operator);
    return seconds !== null && seconds >= 1 ? seconds : null;
  });
  await lab.stopBackground();
  const again = await reloadPanel(lab, operator);
  await again.waitFor(words.wait.title('kode OTP'));
  expect(await readTimer(again)).toBeGreaterThanOrEqual(before);

  await again.press(words.wait.answers.otp.notYet);
  await again.waitFor(words.wait.plan);
  await again.press(panelWords.id.back);
  await form.typeCode(APPLICANT.email);
  await eventually('the wait to be over', async () => (await readTimer(again)) === null);
  await again.waitFor('kata sandi');
});

interface PanelPage {
  readonly page: Page;
  readonly operator: PanelPerson;
}

/** The panel's page in a tab, as wide as a narrow panel, on the records of the running extension. */
async function openPanelPage({ lab }: Stage, width = 360): Promise<PanelPage> {
  const page = await lab.openExtensionPage('sidepanel.html');
  await page.setViewport({ width, height: 640 });
  await lab.bringToFront(page);
  return { page, operator: operatorOf(page) };
}

async function goBack(page: Page): Promise<void> {
  await tabTo(page, panelWords.id.back, 'ShiftTab');
  await page.keyboard.press('Enter');
}

test('every flow by keys alone', async ({ stage }) => {
  await meetRegisteredNik(stage);
  const { page, operator } = await openPanelPage(stage);
  await operator.waitFor('NIK sudah punya akun OSS');

  await enter(page, 'Tahap ');
  await arrive(page, words.journey.title);
  await enter(page, words.journey.guideOf('siapkan data'));
  await arrive(page, preparationWords.id.title);
  await tabTo(page, preparationWords.id.items['ktp-legible'].label);
  await page.keyboard.press(' ');
  await operator.waitFor(preparationWords.id.count(1, 5));
  await goBack(page);
  await arrive(page, words.journey.title);

  await enter(page, words.journey.guideOf('pilih jalur'));
  await arrive(page, pathWords.id.title);
  await tabTo(page, pathWords.id.had.no);
  await page.keyboard.press('ArrowDown');
  await operator.waitFor(pathWords.id.which.legend);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await operator.waitFor(pathWords.id.candidates.title);
  await enter(page, pathWords.id.candidates.add);
  await arrive(page, pathWords.id.candidates.addLabel);
  await page.keyboard.type('lama@contoh.id');
  await page.keyboard.press('Enter');
  await arrive(page, pathWords.id.candidates.add);
  await operator.waitFor('l•••@c•••.id');
  await tabTo(page, pathWords.id.candidates.triedFor('l•••@c•••.id'), 'ShiftTab');
  await page.keyboard.press(' ');
  await operator.waitFor(pathWords.id.candidates.allTried);
  await goBack(page);
  await arrive(page, words.journey.title);

  await enter(page, words.titles.later);
  await arrive(page, words.titles.later);
  await enter(page, words.later.remind);
  await operator.waitFor('Anda akan diingatkan');
  await goBack(page);
  await arrive(page, words.journey.title);

  await enter(page, words.journey.guideOf('aktivasi'));
  await arrive(page, words.wait.title('email aktivasi'));
  await enter(page, words.wait.start('email aktivasi'));
  await operator.waitFor(words.wait.plan);
  await goBack(page);

  await arrive(page, words.journey.title);
  await enter(page, words.titles.diagnosis);
  await arrive(page, 'NIK sudah punya akun OSS');
  await tabTo(page, 'Bertanya kepada orang yang dulu membantu');
  await page.keyboard.press(' ');
  await enter(page, words.letters.write['email-oss']);
  await arrive(page, words.titles.letters);
  await operator.waitFor('Yth. Tim Layanan OSS');
  await enter(page, words.letters.sent['email-oss']);
  await operator.waitFor(words.letters.wasSent);
  await goBack(page);
  await arrive(page, 'NIK sudah punya akun OSS');
  await goBack(page);
  await arrive(page, words.journey.title);

  await enter(page, words.journey.guideOf('selesai'));
  await arrive(page, words.titles.close);
  await tabTo(page, caseworkWords.id.outcomes.registered);
  await page.keyboard.press('ArrowDown');
  await enter(page, words.close.close);
  await operator.waitFor(words.close.closed(caseworkWords.id.outcomes['account-recovered']));
});

/** Runs work while the clock of this page is so far behind, as that of a reminder that was set long ago. */
async function withClockBehind(page: Page, byMs: number, work: () => Promise<void>): Promise<void> {
  await page.evaluate((ms) => {
    const Present = Date;
    class Past extends Present {
      constructor(...given: []) {
        super(...((given.length > 0 ? given : [Present.now() - ms]) as []));
      }
    }
    Object.assign(globalThis, { Date: Past, Present });
  }, byMs);
  await work();
  await page.evaluate(() =>
    Object.assign(globalThis, { Date: (globalThis as { Present?: unknown }).Present }),
  );
}

const DAY_MS = 86_400_000;

test('Dukcapil, contacts, companion, after success and a due reminder by keys alone', async ({ stage }) => {
  await meetRegisteredNik(stage);
  const { page, operator } = await openPanelPage(stage);
  const { titles, dukcapil, companion, after, due, letters } = words;
  await operator.waitFor('NIK sudah punya akun OSS');
  await enter(page, 'Tahap ');
  await arrive(page, words.journey.title);

  await enter(page, titles.dukcapil);
  await arrive(page, titles.dukcapil);
  await enter(page, letters.write.dukcapil);
  await arrive(page, titles.letters);
  await goBack(page);
  await arrive(page, titles.dukcapil);
  await tabTo(page, '1500-537');
  await tabTo(page, 'Bertanya kepada Dukcapil');
  await page.keyboard.press(' ');
  await eventually('the tick with its day', async () =>
    (await focused(page)).startsWith('Bertanya kepada Dukcapil ('),
  );
  await enter(page, dukcapil.startWait);
  await operator.waitFor(dukcapil.waitStarted);
  await tabTo(page, dukcapil.showWait, 'ShiftTab');
  await page.keyboard.press('Enter');
  await arrive(page, words.wait.title('data Dukcapil tersinkron'));
  await goBack(page);
  await arrive(page, titles.dukcapil);
  await goBack(page);
  await arrive(page, words.journey.title);

  await enter(page, titles.contacts);
  await arrive(page, titles.contacts);
  await tabTo(page, 'kontak@oss.go.id');
  await tabTo(page, letters.write['telepon-169'], 'ShiftTab');
  await page.keyboard.press('Enter');
  await arrive(page, titles.letters);
  await goBack(page);
  await arrive(page, titles.contacts);
  await goBack(page);
  await arrive(page, words.journey.title);

  await enter(page, titles.companion);
  await arrive(page, titles.companion);
  await tabTo(page, companion.make);
  await tabTo(page, 'Meminta bantuan pendamping');
  await page.keyboard.press(' ');
  await eventually('the tick with its day', async () =>
    (await focused(page)).startsWith('Meminta bantuan pendamping ('),
  );
  await enter(page, companion.closeAs);
  await arrive(page, titles.close);
  await goBack(page);
  await arrive(page, titles.companion);
  await goBack(page);
  await arrive(page, words.journey.title);

  await enter(page, words.journey.guideOf('cek status akun'));
  await arrive(page, titles.after);
  await tabTo(page, after.login);
  await enter(page, after.toClose);
  await arrive(page, titles.close);
  await goBack(page);
  await arrive(page, titles.after);
  await withClockBehind(page, DAY_MS, async () => {
    // The view reads the clock when it is opened.
    await goBack(page);
    await arrive(page, words.journey.title);
    await enter(page, words.journey.guideOf('cek status akun'));
    await arrive(page, titles.after);
    await enter(page, after.inHours(''));
    await operator.waitFor('Anda akan diingatkan');
  });
  await goBack(page);
  await arrive(page, words.journey.title);
  await goBack(page);
  await operator.waitFor(due.title);
  // What has the focus now holds every word of the view.
  await arrive(page, panelWords.id.appName);
  await page.keyboard.press('Tab');
  await enter(page, due.snooze);
  await arrive(page, panelWords.id.undo);
  await page.keyboard.press('Enter');
  await operator.waitFor(due.title);
  await tabTo(page, due.snooze, 'ShiftTab');
  await tabTo(page, due.done, 'ShiftTab');
  await page.keyboard.press('Enter');
  await operator.waitFor(due.doneFor('cek status akun'));
});

/** What leads from the journey to each view; the first is the journey itself. */
const VIEWS = [
  [],
  ['prepare'],
  ['path'],
  ['otp'],
  ['check-account'],
  ['done'],
  ['diagnosis'],
  ['later'],
  ['letters'],
  ['dukcapil'],
  ['contacts'],
  ['companion'],
] as const;

function labelOf(view: string, language: Language): string {
  const { titles, journey } = guideWords[language];
  const guides: Readonly<Record<string, string>> = {
    prepare: language === 'id' ? 'siapkan data' : 'prepare the data',
    path: language === 'id' ? 'pilih jalur' : 'choose the way',
    otp: language === 'id' ? 'kode OTP' : 'OTP code',
    'check-account': language === 'id' ? 'cek status akun' : 'check the account',
    done: language === 'id' ? 'selesai' : 'done',
  };
  const guide = guides[view];
  return guide === undefined ? titles[view as keyof typeof titles] : journey.guideOf(guide);
}

/** Looks at what is shown now, at 360 pixels and at 200 %, and keeps a picture of it. */
async function look(stage: Stage, { page, operator }: PanelPage, language: Language, name: string) {
  const dark = language === 'en';
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const width of [360, 180]) {
    await page.setViewport({ width, height: 640 });
    await eventually('the new width', () => page.evaluate((wanted) => innerWidth === wanted, width));
    expect(await findCutText(page), `${name}, ${language}, ${width} px`).toEqual([]);
  }
  await page.setViewport({ width: 360, height: 640 });
  await stage.lab.setDark(dark);
  expect(await findViolations(operator.panel), `${name}, ${language}, dark: ${dark}`).toEqual([]);
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(
    join(PICTURES, `${stage.lab.name}-${language}-${name}.png`),
    await page.screenshot({ fullPage: true }),
  );
}

/** The two questions, each way to an account, and the e-mails that may have been used, from none to all tried. */
async function lookAtWays(stage: Stage, panel: PanelPage, language: Language): Promise<void> {
  const { operator } = panel;
  const { had, which, unsure, paths, candidates } = pathWords[language];
  await operator.press(had.unsure);
  await operator.waitFor(unsure.title);
  await look(stage, panel, language, 'path-unsure');
  for (const way of PATHS) {
    await operator.press(way === 'new-account' ? had.no : had.yes);
    if (way !== 'new-account') await operator.press(which.options[way]);
    await eventually(`the way ${way}`, () =>
      panel.page.evaluate(
        (title) => document.querySelector('#way-heading')?.textContent === title,
        paths[way].title,
      ),
    );
    await look(stage, panel, language, `path-${way}`);
    if (way !== 'forgot-password') continue;
    await operator.press(candidates.add);
    await operator.fill(candidates.addLabel, 'lama');
    await operator.press(candidates.save);
    await operator.waitFor(candidates.invalid);
    await look(stage, panel, language, 'path-candidate-refused');
    await operator.fill(candidates.addLabel, 'alamat.yang.sangat.panjang.sekali@contoh-usaha-kecil.example');
    await operator.press(candidates.save);
    await operator.press(candidates.tried);
    await operator.waitFor(candidates.allTried);
    await look(stage, panel, language, 'path-candidate-tried');
  }
}

for (const language of ['id', 'en'] as const) {
  test(`nothing is cut at 360 pixels and at 200 %, and everybody can read it (${language})`, async ({
    stage,
  }) => {
    await meetRegisteredNik(stage);
    const panel = await openPanelPage(stage);
    const { page, operator } = panel;
    const text = panelWords[language];
    const { wait } = guideWords[language];
    await operator.press(language === 'id' ? 'ID, Bahasa Indonesia' : 'EN, English');
    await operator.waitFor(text.nextStep.heading);
    const headings = await page.evaluate(() => {
      const top = (selector: string): number =>
        document.querySelector(selector)?.getBoundingClientRect().top ?? Infinity;
      return [top('#case-heading'), top('#next-step-heading'), top('#recorded-heading')];
    });
    expect(headings.every((top) => top >= 0 && top < 600)).toBe(true);

    await eventually('the journey', () =>
      page.evaluate(() => {
        const line = document.querySelector<HTMLElement>('.journey-line');
        // Once the journey is shown, another press would open it again behind itself.
        if (line?.checkVisibility()) line.click();
        return document.querySelector('.stages') !== null;
      }),
    );
    for (const view of VIEWS) {
      for (const step of view) await operator.press(labelOf(step, language));
      if (view[0] === 'otp') {
        await operator.press(wait.start(caseworkWords[language].waits.otp));
        await operator.waitFor(wait.plan);
      }
      await look(stage, panel, language, view[0] ?? 'journey');
      if (view[0] === 'path') await lookAtWays(stage, panel, language);
      if (view.length > 0) await operator.press(text.back);
    }
    await operator.press(text.back);
    await operator.waitFor(text.nextStep.heading);
    await look(stage, panel, language, 'main');
  });
}
