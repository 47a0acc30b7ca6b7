/** One case, two browsers: sealed in the first, opened in the second, recorded on there. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { verifyBundle } from '../../utils/services/bundle/verify-bag.ts';
import { formWords } from '../../utils/words/form.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import { findViolations } from '../support/accessibility.ts';
import type { Surface } from '../support/browsers/lab.ts';
import { openBundle } from '../support/bundle-reader.ts';
import { waitForDownload } from '../support/downloads.ts';
import { APPLICANT } from '../support/job.ts';
import { PanelPerson } from '../support/panel-person.ts';
import { setStage, startRecording, test } from './stage.ts';

const { move, open, failures } = sealedCaseWords.id;
const panel = panelWords.id;

/** A page of the extension, used as the panel is. */
function usePage(page: Page): PanelPerson {
  const surface: Surface = {
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])),
  };
  return new PanelPerson({ ...surface, screenshot: () => page.screenshot() });
}

/** Chooses the file through the field, as a person does with the browser's own dialog. */
async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    (fileName, base64) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const content = Uint8Array.from(atob(base64), (mark) => mark.charCodeAt(0));
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], fileName));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );
}

test('a case goes on in another browser, and its bundle shows and proves both', async ({
  stage,
  sharedBrowser,
}) => {
  const { lab, downloadDir, folder } = stage;
  const first = await startRecording(stage);
  await first.press(panel.recording.capture);
  await first.waitForLine('bukti diambil dengan tombol', { picture: true });

  const workspace = await lab.openExtensionPage('workspace.html');
  const sender = usePage(workspace);
  await sender.press(APPLICANT.name);
  await sender.press(move.open);
  await sender.waitFor(move.proposed);
  const passphrase = await workspace.$eval('.passphrase-words', (words) => words.textContent ?? '');
  expect(passphrase).toMatch(/^([a-z]{4,7} ){5}[a-z]{4,7}$/);
  await sender.press(move.noted);
  expect(await findViolations({ evaluate: sender.panel.evaluate })).toEqual([]);
  await sender.press(move.make);
  await sender.waitFor(move.nextTitle);
  const path = await waitForDownload(downloadDir, /\.age$/);
  const name = basename(path);
  expect(name).toMatch(/^kasus-[0-9a-f]{8}-\d{8}T\d{6}Z\.pendamping\.age$/);
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');

  // Another browser: newly installed, with keys of its own.
  const other = await sharedBrowser.take(downloadDir);
  const opening = await other.openExtensionPage('workspace.html');
  const receiver = usePage(opening);
  await receiver.press(open.open);
  await receiver.waitFor(open.lead);
  await chooseFile(opening, name, bytes);
  await receiver.fill(open.passphrase, 'bukan frasa sandinya');
  await receiver.press(open.submit);
  await receiver.waitFor(failures['wrong-passphrase']);
  await receiver.fill(open.passphrase, passphrase);
  await receiver.press(open.submit);
  await receiver.waitFor(open.isNew);
  expect(await findViolations({ evaluate: receiver.panel.evaluate })).toEqual([]);
  await receiver.press(open.bringIn);
  await receiver.waitFor(open.doneTitle);
  await receiver.waitFor(open.labels('A, B'));
  await receiver.press(open.toCase);
  await receiver.waitForLine('memasukkan catatan dari perangkat', { picture: false });
  await receiver.waitForLine('bukti diambil dengan tombol', { picture: true });

  // The case is in hand there, so recording goes on.
  const second = setStage(other, stage.portal, folder, downloadDir);
  await other.bringToFront(other.page);
  await second.form.open();
  await second.notes.waitUntilReady();
  await other.pressToolbarButton(other.page);
  await second.notes.waitForChip('Merekam');
  const operator = new PanelPerson(await other.panel());
  await operator.waitForLine(`${formWords.id.steps.identity}`, { picture: false });
  await operator.press(panel.export.open);
  await operator.waitFor(panel.export.leavesTitle);
  const zip = await operator.download(downloadDir);
  const { chronology } = openBundle(zip, join(folder, 'opened'));
  const devices = new Set(chronology.entries.map(({ device }) => device));
  expect(devices.size).toBe(2);
  expect(chronology.entries.filter(({ event }) => event.kind === 'imported')).toHaveLength(1);
  const verdict = await verifyBundle(new Uint8Array(readFileSync(zip)), async (content) =>
    createHash('sha256').update(content).digest('hex'),
  );
  expect(verdict.faults).toEqual([]);
});
