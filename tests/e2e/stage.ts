/** One browser as good as new, one practice portal and one empty folder for each test. */
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPortal, type Portal } from '../portal/server/start-portal.ts';
import type { Lab } from '../support/browsers/lab.ts';
import { beginRecording, type CaseRecord } from '../support/job.ts';
import { PageNotes } from '../support/page-notes.ts';
import type { PanelPerson } from '../support/panel-person.ts';
import { PracticeForm } from '../support/practice-form.ts';
import { test as base } from './shared-browser.ts';

const FAILURES = fileURLToPath(new URL('../../.output/e2e-failures', import.meta.url));

export interface Stage {
  readonly lab: Lab;
  readonly portal: Portal;
  readonly form: PracticeForm;
  readonly notes: PageNotes;
  /** An empty folder; downloads go to `downloadDir` inside. */
  readonly folder: string;
  readonly downloadDir: string;
}

export const test = base.extend<{ stage: Stage }>({
  stage: async ({ task, browserName, sharedBrowser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'pendamping-e2e-'));
    const downloadDir = join(folder, 'downloads');
    mkdirSync(downloadDir);
    const portal = await startPortal();
    const lab = await sharedBrowser.take(downloadDir);
    await use(setStage(lab, portal, folder, downloadDir));
    if (task.result?.errors?.length) {
      const name = `${browserName}-${task.name.replace(/[^\w]+/g, '-').slice(0, 80)}.png`;
      mkdirSync(FAILURES, { recursive: true });
      writeFileSync(join(FAILURES, name), await lab.page.screenshot().catch(() => ''));
      // What a failed test has left going on must not reach the next one.
      await sharedBrowser.close();
    }
    await portal.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

export function setStage(lab: Lab, portal: Portal, folder: string, downloadDir: string): Stage {
  const form = new PracticeForm(lab.page, portal);
  return { lab, portal, folder, downloadDir, form, notes: new PageNotes(lab, lab.page) };
}

/** The first step is open, the toolbar button was pressed, and the case in hand has the KTP data. */
export async function startRecording(stage: Stage, record?: CaseRecord): Promise<PanelPerson> {
  await stage.form.open();
  return beginRecording(stage.lab, record);
}
