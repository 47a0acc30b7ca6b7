/**
 * The guide in the side panel, in real browsers: the way from an error to the letter that was sent, with each
 * press counted; the timer; every flow by keys alone; nothing cut at 360 pixels and at 200 %.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
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
import { arrive, enter, tabTo } from '../support/keyboard.ts';
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

/** The panel's page in a tab, as wide as a narrow panel, on the records of the running extension. */
async function openPanelPage({ lab }: Stage, width = 360): Promise<{ page: Page; operator: PanelPerson }> {
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

function labelOf(view: string, language: 'id' | 'en'): string {
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

for (const language of ['id', 'en'] as const) {
  test(`nothing is cut at 360 pixels and at 200 %, and everybody can read it (${language})`, async ({
    stage,
  }) => {
    await meetRegisteredNik(stage);
    const { page, operator } = await openPanelPage(stage);
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
        document.querySelector<HTMLElement>('.journey-line')?.click();
        return document.querySelector('.stages') !== null;
      }),
    );
    for (const view of VIEWS) {
      for (const step of view) await operator.press(labelOf(step, language));
      if (view[0] === 'otp') {
        await operator.press(wait.start(caseworkWords[language].waits.otp));
        await operator.waitFor(wait.plan);
      }
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const name = view[0] ?? 'journey';
      for (const width of [360, 180]) {
        await page.setViewport({ width, height: 640 });
        expect(await findCutText(page), `${name}, ${language}, ${width} px`).toEqual([]);
      }
      await page.setViewport({ width: 360, height: 640 });
      const dark = language === 'en';
      await stage.lab.setDark(dark);
      expect(await findViolations(operator.panel), `${name}, ${language}, dark: ${dark}`).toEqual([]);
      mkdirSync(PICTURES, { recursive: true });
      writeFileSync(
        join(PICTURES, `${stage.lab.name}-${language}-${name}.png`),
        await page.screenshot({ fullPage: true }),
      );
      if (view.length > 0) await operator.press(text.back);
    }
  });
}
