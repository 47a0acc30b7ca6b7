/** What ends the extension in the middle of its work: a killed browser, a newer version. Nothing on disk is lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { Lives } from '../endure/lives.ts';
import { findFaults, findLost, readStored } from '../endure/stored-records.ts';
import { person } from '../portal/people.ts';
import { startPortal } from '../portal/server/start-portal.ts';
import { builtExtension, launchLab } from '../support/browsers/lab.ts';
import { eventually } from '../support/eventually.ts';
import { PanelPerson } from '../support/panel-person.ts';
import { setStage, startRecording, test } from './stage.ts';

const SEED = 18;

test('a kill while recording and one while exporting lose nothing, and the recording goes on', async ({
  browserName,
  sharedBrowser,
}) => {
  // Two browsers at once would share the two cores.
  await sharedBrowser.close();
  const lives = await Lives.begin(browserName, createRandom(SEED));
  try {
    const found = [await lives.live('recording'), await lives.live('exporting'), await lives.conclude()];
    expect(found.flatMap(({ faults }) => faults)).toEqual([]);
    expect(found.map(({ end }) => end?.doing)).toEqual([undefined, 'recording', 'exporting']);
  } finally {
    await lives.end();
  }
});

test('an extension that is updated in mid-case says what to do, and goes on with the same case', async ({
  browserName,
  sharedBrowser,
}) => {
  await sharedBrowser.close();
  const folder = mkdtempSync(join(tmpdir(), 'pendamping-update-'));
  const extensionDir = builtExtension(browserName);
  const portal = await startPortal();
  const profileDir = join(folder, 'profile');
  const lab = await launchLab(browserName, { extensionDir, downloadDir: folder, profileDir });
  try {
    const stage = setStage(lab, portal, folder, folder);
    const { form, notes } = stage;
    const before = await startRecording(stage);
    await form.chooseKind();
    await form.type('nik', person('hendra').nik);
    await before.waitForLine('NIK sudah terdaftar', { picture: true });
    const stored = await readStored(before.panel);

    await lab.page.browser().installExtension(extensionDir);
    await form.type('nik', person('budi').nik);
    // Firefox brings the new version to open pages by itself.
    await eventually('what to do', async () => {
      const overlay = await lab.findOverlay(lab.page);
      const said = await overlay?.evaluate((root) => root.textContent).catch(() => '');
      return /Muat ulang halaman ini|Tidak merekam/.test(said ?? '');
    });

    await form.open();
    await notes.waitUntilReady();
    await lab.pressToolbarButton(lab.page);
    const after = new PanelPerson(await lab.panel());
    await notes.waitForChip('Merekam');
    await form.type('email', 'hendra.gunawan@contoh.id');
    await after.waitForLine('Email sudah terdaftar', { picture: true });
    const now = await readStored(after.panel);
    expect(findLost(stored, now)).toEqual([]);
    expect(findFaults(now)).toEqual([]);
  } finally {
    await lab.close();
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
