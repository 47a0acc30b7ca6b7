/** The side panel can be read and used by everybody, in each of its views. */
import { expect } from 'vitest';
import { panelWords } from '../../utils/words/panel.ts';
import { person } from '../portal/people.ts';
import { findViolations } from '../support/accessibility.ts';
import { APPLICANT, fillCase } from '../support/job.ts';
import { eventually } from '../support/eventually.ts';
import { PanelPerson, reloadPanel } from '../support/panel-person.ts';
import { operatorOf } from '../support/practice-room.ts';
import { startRecording, test, type Stage } from './stage.ts';

const LANGUAGES = ['ID, Bahasa Indonesia', 'EN, English'] as const;

async function checkView({ lab }: Stage, operator: PanelPerson, view: string): Promise<void> {
  for (const language of LANGUAGES) {
    await operator.press(language);
    await operator.panel.evaluate(
      (code) =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (document.documentElement.lang === code) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
      language.slice(0, 2).toLowerCase(),
    );
    for (const dark of [false, true]) {
      await lab.setDark(dark);
      expect(await findViolations(operator.panel), `${view}, ${language}, dark: ${dark}`).toEqual([]);
    }
  }
  await operator.press(LANGUAGES[0]);
}

test('first run and case form', async ({ stage }) => {
  await stage.form.open();
  await stage.notes.waitUntilReady();
  await stage.lab.pressToolbarButton(stage.lab.page);
  const operator = new PanelPerson(await stage.lab.panel());
  await operator.waitFor(panelWords.id.firstRun.title);
  await checkView(stage, operator, 'first run');
  await operator.press(panelWords.id.firstRun.create);
  await checkView(stage, operator, 'case form');
});

test('what is recorded while the form of the first case stands open belongs to that case', async ({
  stage,
}) => {
  const { lab, form, notes } = stage;
  await form.open();
  await notes.waitUntilReady();
  // Firefox opens the panel by itself when the extension is installed; here a page of its own stands for it.
  const operator = operatorOf(await lab.openExtensionPage('sidepanel.html'));
  await operator.press(panelWords.id.firstRun.create);
  await lab.bringToFront(lab.page);
  await lab.pressToolbarButton(lab.page);
  await notes.waitForChip('Merekam');
  await fillCase(operator);
  await operator.press(panelWords.id.caseForm.done);
  await operator.waitForLine('Perekaman dimulai', { picture: false });
  await operator.waitFor(APPLICANT.name);
  await eventually('the one case, named', async () => {
    const names = await operator.panel.evaluate(() =>
      [...document.querySelectorAll('.case-choice > span:first-child')].map((name) => name.textContent),
    );
    return names.length === 1 && names[0] === APPLICANT.name;
  });
});

test('chronology, findings and export', async ({ stage }) => {
  const operator = await startRecording(stage);
  await stage.form.chooseKind();
  await stage.form.type('nik', person('hendra').nik);
  await operator.waitForLine('NIK sudah terdaftar', { picture: true });
  await checkView(stage, operator, 'main view');
  await operator.press(panelWords.id.export.open);
  await operator.waitFor(panelWords.id.export.leavesTitle);
  await checkView(stage, operator, 'export');
});

test('a reload of the panel shows the same case and chronology', async ({ stage }) => {
  const operator = await startRecording(stage);
  await stage.form.chooseKind();
  await stage.form.type('nik', person('hendra').nik);
  await operator.waitForLine('NIK sudah terdaftar', { picture: true });
  const before = await operator.chronology();
  const again = await reloadPanel(stage.lab, operator);
  await again.waitForLine('NIK sudah terdaftar', { picture: true });
  expect(await again.chronology()).toEqual(before);
  expect(await again.read()).toContain('BUDI SANTOSO');
});
