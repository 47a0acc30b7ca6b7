/** The browsers that the other tests stand on: as good as new when they say so, the same after a power cut. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { panelWords } from '../../utils/words/panel.ts';
import { person } from '../portal/people.ts';
import { startPortal } from '../portal/server/start-portal.ts';
import { builtExtension, launchLab, type Lab } from '../support/browsers/lab.ts';
import { waitForDownload } from '../support/downloads.ts';
import { eventually } from '../support/eventually.ts';
import { APPLICANT } from '../support/job.ts';
import { PanelPerson } from '../support/panel-person.ts';
import { setStage, startRecording, test } from './stage.ts';

/** What a person's work leaves behind in a browser. */
function readTraces({ page }: Lab): Promise<object> {
  return page.evaluate(() => ({
    cookies: document.cookie,
    storage: localStorage.length,
    scale: devicePixelRatio,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    width: innerWidth,
    height: innerHeight,
  }));
}

describe('a renewed browser', () => {
  test('has nothing left of the test before', async ({ stage }) => {
    const { lab, portal, form } = stage;
    await form.open();
    const asNew = await readTraces(lab);
    await startRecording(stage);
    await form.chooseKind();
    await form.type('nik', person('hendra').nik);
    await stage.notes.waitFor('nik', /Periksa|Tidak mungkin/);
    const other = await lab.newPage();
    await lab.bringToFront(lab.page);
    await lab.setZoom(lab.page, 2);
    await lab.setDark(true);
    await lab.page.evaluate(() => {
      document.cookie = 'trace=1; path=/; max-age=3600';
      localStorage.setItem('trace', '1');
    });
    await eventually('a page twice as large', async () =>
      lab.page.evaluate(() => devicePixelRatio === 2 && matchMedia('(prefers-color-scheme: dark)').matches),
    );

    const downloadDir = join(stage.folder, 'more-downloads');
    mkdirSync(downloadDir);
    const before = await lab.page.browser().pages();
    const renewed = await lab.renew(downloadDir);
    expect([lab.page, other].map((page) => page.isClosed())).toEqual([true, true]);
    // Pages of an extension that an earlier test had stay on the list of Firefox's driver for good.
    const known = lab.name === 'firefox' ? before : [];
    const pages = await renewed.page.browser().pages();
    expect(pages.filter((page) => !known.includes(page))).toEqual([renewed.page]);
    const again = setStage(renewed, portal, stage.folder, downloadDir);
    await again.form.open();
    await again.notes.waitForChip('Tidak merekam');
    expect(await readTraces(renewed)).toEqual(asNew);
    await renewed.pressToolbarButton(renewed.page);
    const operator = new PanelPerson(await renewed.panel());
    await operator.waitFor(panelWords.id.firstRun.title);
    // A new lab's downloads are its own.
    await renewed.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['PK']));
      link.download = 'bukti-uji.zip';
      link.click();
    });
    expect(await waitForDownload(downloadDir)).toBe(join(downloadDir, 'bukti-uji.zip'));
    const requests = await renewed.closeAndReadRequests();
    const documents = requests.filter(({ url }) => url === portal.url);
    expect(documents).toHaveLength(1);
  });
});

describe('a browser that is killed', () => {
  test('has the records again with the same profile', async ({ browserName, sharedBrowser }) => {
    // Two browsers at once would share the two cores.
    await sharedBrowser.close();
    const folder = mkdtempSync(join(tmpdir(), 'pendamping-kill-'));
    const portal = await startPortal();
    const launch = (): Promise<Lab> =>
      launchLab(browserName, {
        extensionDir: builtExtension(browserName),
        downloadDir: folder,
        profileDir: join(folder, 'profile'),
      });
    let lab = await launch();
    try {
      const stage = setStage(lab, portal, folder, folder);
      const operator = await startRecording(stage);
      await stage.form.chooseKind();
      await stage.form.type('nik', person('hendra').nik);
      await operator.waitForLine('NIK sudah terdaftar', { picture: true });
      await lab.kill();

      lab = await launch();
      const after = setStage(lab, portal, folder, folder);
      await after.form.open();
      await after.notes.waitUntilReady();
      await lab.pressToolbarButton(lab.page);
      const again = new PanelPerson(await lab.panel());
      await again.waitFor(APPLICANT.name);
      const line = await again.waitForLine('NIK sudah terdaftar', { picture: true });
      expect(line.hasPicture).toBe(true);
    } finally {
      await lab.close();
      await portal.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
