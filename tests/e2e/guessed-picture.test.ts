/** Who has a picture with a black box over it, and guesses what lies below, learns nothing from the chain. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { linkSchema } from '../../utils/contracts/link.ts';
import { PICTURE_SALT_BYTES } from '../../utils/domain/evidence/salt-picture.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import { readStored } from '../endure/stored-records.ts';
import { person } from '../portal/people.ts';
import { openBundle } from '../support/bundle-reader.ts';
import { eventually } from '../support/eventually.ts';
import { PanelPerson } from '../support/panel-person.ts';
import { startRecording, test } from './stage.ts';

/** SHA-256 of the pixels in the viewer, encoded anew in every way that this browser offers. */
function hashShownPixels(page: Page): Promise<string[]> {
  return eventually('the picture in the viewer', () =>
    page.evaluate(async () => {
      const image = document.querySelector<HTMLImageElement>('dialog.viewer img');
      if (!image?.complete || image.naturalWidth === 0) return null;
      const { naturalWidth: width, naturalHeight: height } = image;
      const onPage = Object.assign(document.createElement('canvas'), { width, height });
      onPage.getContext('2d')?.drawImage(image, 0, 0);
      const offPage = new OffscreenCanvas(width, height);
      offPage.getContext('2d')?.drawImage(image, 0, 0);
      const files = await Promise.all([
        new Promise<Blob | null>((resolve) => onPage.toBlob(resolve, 'image/png')),
        offPage.convertToBlob({ type: 'image/png' }),
      ]);
      return Promise.all(
        files.map(async (file) => {
          const digest = await crypto.subtle.digest(
            'SHA-256',
            (await file?.arrayBuffer()) ?? new Uint8Array(),
          );
          return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        }),
      );
    }),
  );
}

test('the pixels of a picture do not lead to its hash', async ({ stage }) => {
  const { form, lab } = stage;
  const panel = await startRecording(stage);
  await form.chooseKind();
  await form.type('nik', person('hendra').nik);
  await panel.waitForLine('NIK sudah terdaftar', { picture: true });

  const page = await lab.openExtensionPage('workspace.html');
  const operator = new PanelPerson({
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])),
    screenshot: () => page.screenshot(),
  });
  await operator.press('BUDI SANTOSO');
  await operator.waitForLine('NIK sudah terdaftar', { picture: true });
  await operator.press(await page.$eval('button.thumb', (button) => button.getAttribute('aria-label') ?? ''));
  const guessed = await hashShownPixels(page);

  const { lines } = await readStored(operator.panel);
  const acts = lines.map((line) => linkSchema.parse(JSON.parse(line)).act);
  const hashes = acts.flatMap((act) => (act.kind === 'picture' ? [act.sha256] : []));
  expect(hashes).toHaveLength(1);
  expect(guessed).not.toContain(hashes[0]);

  // The guess was as good as a guess can be: without its salt the file is one of those.
  await operator.press(panelWords.id.close);
  await operator.press(workspaceWords.id.case.bundle);
  await operator.waitFor(workspaceWords.id.export.previewTitle);
  const { folder, files } = openBundle(
    await operator.download(stage.downloadDir),
    join(stage.folder, 'bundle'),
  );
  const [picture = ''] = files.filter((path) => path.endsWith('.png'));
  const png = readFileSync(join(folder, picture));
  expect(sha256(png)).toBe(hashes[0]);
  expect(guessed).toContain(sha256(withoutSalt(png)));
});

/** A chunk is its length, its name, the salt and a check sum. */
function withoutSalt(png: Buffer): Buffer {
  const name = png.indexOf('gaRM');
  return Buffer.concat([png.subarray(0, name - 4), png.subarray(name + 4 + PICTURE_SALT_BYTES + 4)]);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
