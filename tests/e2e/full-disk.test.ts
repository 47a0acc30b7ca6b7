/** A disk that is full in the middle of a case: it is said, nothing seen is lost, and an old case makes room. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { panelWords } from '../../utils/words/panel.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import { person } from '../portal/people.ts';
import { findFaults, readStored } from '../endure/stored-records.ts';
import { startPortal } from '../portal/server/start-portal.ts';
import { builtExtension, launchLab, type Surface } from '../support/browsers/lab.ts';
import { openBundle } from '../support/bundle-reader.ts';
import { eventually } from '../support/eventually.ts';
import { APPLICANT, fillCase } from '../support/job.ts';
import type { PanelPerson } from '../support/panel-person.ts';
import { openWorkspace } from '../support/open-workspace.ts';
import { setStage, startRecording, test } from './stage.ts';

const LIMIT_BYTES = 12_000_000;
const FULL = 'Penyimpanan penuh';

test('a full disk is said, an old case is taken out and deleted, and what waited is stored', async ({
  browserName,
  sharedBrowser,
}) => {
  // The limit is set when a browser starts.
  await sharedBrowser.close();
  const folder = mkdtempSync(join(tmpdir(), 'pendamping-full-'));
  const portal = await startPortal();
  const lab = await launchLab(browserName, {
    extensionDir: builtExtension(browserName),
    downloadDir: folder,
    storageLimitBytes: LIMIT_BYTES,
  });
  try {
    const stage = setStage(lab, portal, folder, folder);
    const { form, notes } = stage;
    const operator = await startRecording(stage);
    await form.chooseKind();
    await form.type('nik', person('hendra').nik);
    await operator.waitForLine('NIK sudah terdaftar', { picture: true });
    await operator.press(panelWords.id.cases.switch(0));
    await operator.press(panelWords.id.cases.create);
    await fillCase(operator, { ...person('dewi'), email: 'dewi.9902@contoh.id', phone: '812-0000-9902' });
    await operator.press(panelWords.id.caseForm.done);
    await operator.waitForLine('perekaman dimulai', { picture: false });

    const { page, operator: workspace } = await openWorkspace(lab);
    await workspace.press(APPLICANT.name);
    await workspace.waitFor(workspaceWords.id.attachments.empty);
    // What lies in the database itself gives no room when it is deleted; a large file does.
    const scan = join(folder, 'pindaian.pdf');
    writeFileSync(scan, Buffer.concat([Buffer.from('%PDF-1.7 '), randomBytes(2_000_000)]));
    const input = await page.$('input[type="file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(scan);
    await workspace.press(workspaceWords.id.attachments.save(1));
    await workspace.waitFor(workspaceWords.id.attachments.saved(1));
    await lab.bringToFront(lab.page);

    await fillDisk(operator.panel);
    await form.type('nik', person('dewi').nik);
    await operator.waitFor(FULL);
    await notes.waitForChip(FULL);
    const before = await readStored(operator.panel);
    await lab.stopBackground();
    await takeInHand(operator, APPLICANT.name);
    await takeInHand(operator, person('dewi').name);

    await workspace.press(workspaceWords.id.case.bundle);
    const { chronology } = openBundle(await workspace.download(folder), join(folder, 'bundle'));
    expect(chronology.entries.map(({ event }) => event.kind)).toContain('incident');
    await workspace.panel.evaluate(() => location.assign('#/'));
    await workspace.press(panelWords.id.cases.remove(APPLICANT.name));
    await workspace.waitFor('dihapus bersama kronologi');

    await operator.waitForLine('NIK sudah terdaftar', { picture: true });
    await operator.waitForLine('penyimpanan penuh sejak', { picture: false });
    await notes.waitForChip('Merekam');
    await eventually(
      'the panel to say nothing of it',
      async () => !(await operator.read()).includes(`${FULL}.`),
    );
    const now = await readStored(operator.panel);
    expect(now.entries.length).toBeLessThan(before.entries.length + 5);
    expect(findFaults(now)).toEqual([]);
  } finally {
    await lab.close();
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What the disk does not take counts all the same. */
async function takeInHand(operator: PanelPerson, name: string): Promise<void> {
  await operator.press(panelWords.id.cases.switch(1));
  await eventually(`the case of ${name} to be chosen`, () =>
    operator.panel.evaluate((wanted) => {
      const choices = [...document.querySelectorAll<HTMLElement>('button.case-choice')];
      const choice = choices.find((each) => each.checkVisibility() && each.innerText.includes(wanted));
      choice?.click();
      return choice !== undefined;
    }, name),
  );
  await eventually(`the case of ${name} in hand`, () =>
    operator.panel.evaluate(
      (wanted) => document.querySelector<HTMLElement>('.case-name')?.innerText === wanted,
      name,
    ),
  );
}

/** Stores rubbish beside the records until not even a few bytes more are taken. */
function fillDisk(page: Surface): Promise<void> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('rubbish', 1);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('rubbish', { autoIncrement: true }),
    );
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('not opened')));
    });
    const isTaken = (length: number): Promise<boolean> =>
      new Promise((resolve) => {
        const writing = database.transaction('rubbish', 'readwrite', { durability: 'strict' });
        // What can be pressed together takes less than it seems.
        const bytes = new Uint8Array(length);
        for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
        writing.objectStore('rubbish').add(bytes);
        writing.addEventListener('complete', () => resolve(true));
        writing.addEventListener('abort', () => resolve(false));
      });
    for (const length of [1_000_000, 100_000, 10_000, 1_000, 100]) {
      while (await isTaken(length)) continue;
    }
    database.close();
  });
}
