/**
 * The board of cases and the patterns of failure, in real browsers: by keys alone, whole at 360 pixels and at
 * 200 %, in both languages, with a table of words beside the colours.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { person } from '../portal/people.ts';
import { boardWords } from '../../utils/words/board.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { causeName, patternWords } from '../../utils/words/patterns.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import { findViolations } from '../support/accessibility.ts';
import { findCutText } from '../support/cut-text.ts';
import { eventually } from '../support/eventually.ts';
import { arrive, enter, tabTo } from '../support/keyboard.ts';
import type { PanelPerson } from '../support/panel-person.ts';
import { operatorOf } from '../support/practice-room.ts';
import { meetRegisteredNik, OWNER } from './registered-nik.ts';
import { test, type Stage } from './stage.ts';

const words = boardWords.id;
const OTHER = person('siti');

/** Each screen, to be looked at by a person. */
const PICTURES = fileURLToPath(new URL('../../.output/board-pictures', import.meta.url));

interface Board {
  readonly page: Page;
  readonly operator: PanelPerson;
  /** How many cases there are: what was recorded before the first was filled in may be one of its own. */
  readonly total: number;
}

/** The board with a case that is stuck at an error, and another of which only the name is known. */
async function openBoard(stage: Stage): Promise<Board> {
  await meetRegisteredNik(stage);
  const page = await stage.lab.openExtensionPage('workspace.html');
  await stage.lab.bringToFront(page);
  const operator = operatorOf(page);
  const { caseForm } = panelWords.id;
  await operator.press(workspaceWords.id.views.newCase);
  await operator.fill(caseForm.name, OTHER.name);
  await operator.waitFor(caseForm.saved);
  await operator.press(workspaceWords.id.views.cases);
  const total = await eventually('both cases on the board', async () => {
    const names = await listed(page);
    return [OWNER.name, OTHER.name].every((name) => names.includes(name)) ? names.length : null;
  });
  await operator.waitFor(words.found(total, total));
  return { page, operator, total };
}

/** Names of the cases on the board, in their order. */
function listed(page: Page): Promise<string[]> {
  return page.$$eval('[data-case]', (links) => links.map((link) => (link as HTMLElement).innerText.trim()));
}

test('the board by keys alone: search, from case to case, filter, open, and back', async ({ stage }) => {
  const { page, operator, total } = await openBoard(stage);

  await page.keyboard.press('/');
  await arrive(page, workspaceWords.id.cases.search);
  await page.keyboard.type(OTHER.name.split(' ')[0] ?? '');
  await operator.waitFor(words.found(1, total));
  expect(await listed(page)).toEqual([OTHER.name]);
  for (const _ of OTHER.name.split(' ')[0] ?? '') await page.keyboard.press('Backspace');
  await operator.waitFor(words.found(total, total));

  await page.keyboard.press('ArrowDown');
  const [first = '', second = ''] = await listed(page);
  await arrive(page, first);
  await page.keyboard.press('ArrowDown');
  await arrive(page, second);
  await page.keyboard.press('ArrowUp');
  await arrive(page, first);

  await tabTo(page, words.show, 'ShiftTab');
  // From what is not finished over what waits to what is stuck.
  await page.keyboard.press('ArrowDown');
  await operator.waitFor(words.found(0, total));
  await page.keyboard.press('ArrowDown');
  await operator.waitFor(words.found(1, total));
  expect(await listed(page)).toEqual([OWNER.name]);
  await operator.waitFor('Macet');

  await enter(page, OWNER.name);
  await operator.waitFor(workspaceWords.id.views.export);
  await page.goBack();
  await operator.waitFor(words.found(1, total));
  expect(await listed(page)).toEqual([OWNER.name]);

  await enter(page, workspaceWords.id.views.patterns);
  await operator.waitFor(patternWords.id.hoursTitle);
});

test('board and patterns are whole at 360 pixels and at 200 %, and everybody can read them, in both languages', async ({
  stage,
}) => {
  const { page, operator, total } = await openBoard(stage);
  const caseHash = await page.$eval('[data-case]', (link) => new URL((link as HTMLAnchorElement).href).hash);
  for (const language of ['id', 'en'] as const) {
    const dark = language === 'en';
    await operator.press(dark ? 'EN, English' : 'ID, Bahasa Indonesia');
    await stage.lab.setDark(dark);
    const pattern = patternWords[language];
    const views = [
      ['board', '#/', boardWords[language].found(total, total)],
      ['patterns', '#/pola', pattern.hoursTitle],
      ['case-patterns', `${caseHash}/pola`, pattern.title],
    ] as const;
    for (const [name, hash, shown] of views) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await operator.waitFor(shown);
      for (const width of [360, 640]) {
        await page.setViewport({ width, height: 800 });
        await eventually('the new width', () =>
          page.evaluate((wanted) => innerWidth === wanted || null, width),
        );
        expect(await findCutText(page), `${name}, ${language}, ${width} px`).toEqual([]);
        mkdirSync(PICTURES, { recursive: true });
        writeFileSync(
          join(PICTURES, `${stage.lab.name}-${language}-${name}-${width}.png`),
          await page.screenshot({ fullPage: true }),
        );
      }
      expect(await findViolations(operator.panel), `${name}, ${language}, dark: ${dark}`).toEqual([]);
    }
    await page.evaluate(() => {
      location.hash = '#/pola';
    });
    await operator.waitFor(pattern.causesTitle);
    // What the colours show stands in words as well, for whoever does not see them.
    const boxes = await page.$$eval('.hours .visually-hidden', (told) => told.map((one) => one.textContent));
    expect(boxes).toContain(pattern.cell(1, 1));
    await operator.waitFor(causeName('nik-registered', language));
  }
});
