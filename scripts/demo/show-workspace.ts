/** The workspace, used as a person does: an attachment, a black box, two further levels, settings. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PrivacyLevel } from '../../utils/contracts/bundle.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import type { Lab } from '../../tests/support/browsers/lab.ts';
import { BUNDLE, waitForDownload } from '../../tests/support/downloads.ts';
import { eventually } from '../../tests/support/eventually.ts';
import { APPLICANT } from '../../tests/support/job.ts';
import { readBundle, textOf } from './bundle-content.ts';
import { claim } from './claims.ts';
import { giveFiles, openWorkspace, type ExtensionPage } from './extension-page.ts';

export const WORKSPACE_STAGES = {
  cases: { id: 'Ruang kerja: semua kasus', en: 'The workspace: all cases' },
  attachment: { id: 'Email konfirmasi menjadi lampiran', en: 'A confirmation e-mail becomes an attachment' },
  redact: {
    id: 'Kotak hitam di atas gambar, ditutup permanen',
    en: 'A black box over a picture, covered for good',
  },
  'export-tertutup': { id: 'Bundel tingkat Tertutup diunduh', en: 'A bundle at the closed level' },
  'export-terbuka': { id: 'Bundel tingkat Terbuka diunduh', en: 'A bundle at the open level' },
  settings: { id: 'Pengaturan dan sidik jari kunci', en: 'Settings, and the fingerprint of the key' },
} as const;
export type WorkspaceStage = keyof typeof WORKSPACE_STAGES;

const CONFIRMATION = `From: oss@contoh.id
To: ${APPLICANT.email}
Date: Sun, 22 Nov 2026 11:05:00 +0700
Subject: Konfirmasi pendaftaran
Content-Type: text/plain; charset=utf-8

Pendaftaran Anda sedang diproses.
`;

/**
 * Plays the workspace on the case that is there; throws with what was missing when a stage does not come.
 * @returns the bundles that were made, by level
 */
export async function showWorkspace(
  lab: Lab,
  downloadDir: string,
  onStage: (name: WorkspaceStage, seen: ExtensionPage) => Promise<void>,
): Promise<Record<'tertutup' | 'terbuka', string>> {
  const seen = await openWorkspace(lab);
  const { page, person } = seen;
  const { views, case: ofCase, attachments, redact, export: ofExport, settings } = workspaceWords.id;

  await person.waitFor(workspaceWords.id.cases.lead);
  await person.waitFor(APPLICANT.name);
  await onStage('cases', seen);

  await person.press(APPLICANT.name);
  await person.waitFor(attachments.empty);
  const folder = mkdtempSync(join(tmpdir(), 'pendamping-demo-'));
  const mail = join(folder, 'konfirmasi.eml');
  writeFileSync(mail, CONFIRMATION);
  try {
    await giveFiles(page, mail);
    await person.press(attachments.save(1));
    await person.waitFor(attachments.saved(1));
  } finally {
    rmSync(folder, { recursive: true });
  }
  await person.waitFor(basename(mail));
  await onStage('attachment', seen);

  await person.press(ofCase.cover);
  await person.waitFor(redact.add);
  await drawBox(page);
  await person.waitFor(redact.boxes(1));
  await onStage('redact', seen);
  await person.press(redact.cover(1));
  await person.waitFor(ofCase.covered(1));

  await person.press(ofCase.bundle);
  const exportAt = async (level: PrivacyLevel): Promise<string> => {
    await person.press(panelWords.id.export.levels[level].name);
    await person.waitFor(panelWords.id.export.levels[level].masked);
    await eventually('the preview of this level', () =>
      page.evaluate(() => document.querySelector('.preview')?.getAttribute('aria-busy') === 'false'),
    );
    const known = new Set(readdirSync(downloadDir));
    // The name of a bundle has its second in it; a browser that asks nobody writes over a file of the same name.
    await eventually('another second', () => {
      const second = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
      return ![...known].some((name) => name.includes(second));
    });
    await person.press(panelWords.id.export.download);
    const path = await waitForDownload(downloadDir, BUNDLE, known);
    await person.waitFor(panelWords.id.export.downloaded(basename(path)));
    return path;
  };
  await person.waitFor(ofExport.previewTitle);
  const tertutup = await exportAt('tertutup');
  await onStage('export-tertutup', seen);
  const terbuka = await exportAt('terbuka');
  await onStage('export-terbuka', seen);

  await person.press(views.settings);
  await person.waitFor(settings.key);
  const [, fingerprint = '?'] =
    /^Signing-Key-Fingerprint: (.*)$/m.exec(textOf(readBundle(terbuka), 'bag-info.txt')) ?? [];
  const seenKey = (await person.read()).replace(/\s/g, '');
  claim(seenKey.includes(fingerprint.replace(/\s/g, '')), 'sidik jari kunci / key fingerprint');
  await onStage('settings', seen);
  return { tertutup, terbuka };
}

/** Draws one box with the mouse, over the head of the pictured page. */
async function drawBox(page: Page): Promise<void> {
  const area = await eventually('the picture in the editor', async () => {
    const found = await page.$eval('.redaction-stage', (element) => {
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const isShown = (element.querySelector('img')?.naturalWidth ?? 0) > 0;
      return { left, top, width, height, isShown };
    });
    return found.isShown && found.height > 0 ? found : null;
  });
  const at = (x: number, y: number): [number, number] => [
    area.left + x * area.width,
    area.top + y * area.height,
  ];
  await page.mouse.move(...at(0.01, 0.045));
  await page.mouse.down();
  await page.mouse.move(...at(0.3, 0.08));
  await page.mouse.move(...at(0.4, 0.105));
  await page.mouse.up();
}
