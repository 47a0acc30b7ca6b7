/** The workspace in a real browser: files that come in, boxes that stay black, and what is taken back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { readPhotoDetails } from '../../utils/domain/evidence/photo-details.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import { person } from '../portal/people.ts';
import { findViolations } from '../support/accessibility.ts';
import { openBundle } from '../support/bundle-reader.ts';
import { waitForDownload } from '../support/downloads.ts';
import { eventually } from '../support/eventually.ts';
import { openWorkspace } from '../support/open-workspace.ts';
import { coloursIn } from '../support/pictures.ts';
import { startRecording, test } from './stage.ts';

const words = workspaceWords.id;
const NOTE = 'Sudah menelepon 168';

/** A small photo as a phone writes it: with the tag that leads to its place. */
async function makePhoto(page: Page): Promise<Uint8Array> {
  const plain = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(64, 40);
    canvas.getContext('2d')?.fillRect(8, 8, 20, 20);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const tiff = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0];
  const exif = [...Buffer.from('Exif\0\0', 'latin1'), ...tiff];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...plain.slice(2)]);
}

async function pasteText(page: Page, fileName: string, content: string): Promise<void> {
  await page.evaluate(
    (name, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: files });
      document.body.dispatchEvent(event);
    },
    fileName,
    content,
  );
}

/** As the browser hands over a file that was dragged in from a folder. */
async function dropFile(page: Page, fileName: string, content: string): Promise<void> {
  await page.evaluate(
    (name, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    },
    fileName,
    content,
  );
}

/** For this page alone. */
async function turnClockBack(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((shift) => {
    const Right = Date;
    globalThis.Date = class extends Right {
      constructor(given?: string | number) {
        super(given ?? Right.now() - shift);
      }
    } as DateConstructor;
  }, milliseconds);
}

test('attachments: picked, pasted, dropped, refused, without their place, and taken back', async ({
  stage,
}) => {
  const { lab, folder, downloadDir } = stage;
  const { page, operator } = await openWorkspace(lab);
  await operator.press(words.views.newCase);
  await operator.fill(panelWords.id.caseForm.name, 'BUDI SANTOSO');
  await operator.waitFor(panelWords.id.caseForm.saved);
  await operator.press(panelWords.id.caseForm.done);
  if ((await page.evaluate(() => location.hash)) === '#/') await operator.press('BUDI SANTOSO');
  await operator.waitFor(words.attachments.empty);

  const photo = await makePhoto(page);
  expect(readPhotoDetails(photo, 'image/jpeg')).toBe('location');
  const photoPath = join(folder, 'foto ktp.jpg');
  const textPath = join(folder, 'daftar.txt');
  writeFileSync(photoPath, photo);
  writeFileSync(textPath, 'halo');
  const input = await page.$('input[type="file"]');
  await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(
    photoPath,
    textPath,
  );
  await operator.waitFor(words.attachments.wrongType('daftar.txt'));
  await operator.waitFor(words.attachments.hasLocation);
  await pasteText(
    page,
    'konfirmasi.eml',
    'From: oss@contoh.example\nTo: b@contoh.example\nDate: kini\n\nIsi',
  );
  await operator.waitFor(words.attachments.stagedTitle(2));
  await dropFile(page, 'surat dinas.pdf', '%PDF-1.7 isi');
  await operator.waitFor(words.attachments.stagedTitle(3));
  expect(await findViolations(operator.panel)).toEqual([]);
  await operator.press(words.attachments.save(3));
  await operator.waitFor(words.attachments.saved(3));

  await operator.press(words.attachments.download('foto ktp.jpg'));
  const stored = readFileSync(await waitForDownload(downloadDir, /^foto ktp\.jpg$/));
  expect(stored.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
  expect(readPhotoDetails(new Uint8Array(stored), 'image/jpeg')).toBe('none');

  await operator.press(words.attachments.remove('konfirmasi.eml'));
  await operator.waitFor(words.attachments.removed('konfirmasi.eml'));
  await operator.press(panelWords.id.undo);
  await operator.waitFor(words.attachments.restored('konfirmasi.eml'));
  const other = await openWorkspace(lab);
  await other.operator.press('BUDI SANTOSO');
  await other.operator.waitFor('konfirmasi.eml');
  await other.operator.waitFor('surat dinas.pdf');

  await turnClockBack(other.page, 3_600_000);
  await other.operator.press(panelWords.id.recording.addNote);
  await other.operator.fill(panelWords.id.recording.noteLabel, 'jam dimundurkan');
  await other.operator.press(panelWords.id.recording.noteSave);
  await other.operator.waitFor('Jam perangkat dimundurkan sebelum catatan ini');
});

/** The stored picture as the viewer shows it. */
async function readShownPicture(page: Page): Promise<PNG> {
  const dataUrl = await eventually('the picture in the viewer', () =>
    page.evaluate(async () => {
      const image = document.querySelector<HTMLImageElement>('dialog.viewer img');
      if (!image?.complete || image.naturalWidth === 0) return null;
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/png');
    }),
  );
  return PNG.sync.read(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
}

test('a covered part is black in storage and in the bundle; notes are put right and taken back', async ({
  stage,
}) => {
  const { lab, form, folder, downloadDir } = stage;
  const panel = await startRecording(stage);
  await form.chooseKind();
  await form.type('nik', person('hendra').nik);
  await panel.waitForLine('NIK sudah terdaftar', { picture: true });
  await panel.press(panelWords.id.recording.addNote);
  await panel.fill(panelWords.id.recording.noteLabel, NOTE);
  await panel.press(panelWords.id.recording.noteSave);
  await panel.waitForLine(NOTE, { picture: false });

  const { page, operator } = await openWorkspace(lab);
  await operator.press('BUDI SANTOSO');
  await operator.waitFor(NOTE);
  await operator.press(words.case.cover);
  await operator.waitFor(words.redact.add);
  await lab.bringToFront(page);
  const area = await eventually('the picture in the editor', async () => {
    const found = await page.$eval('.redaction-stage', (element) => {
      element.scrollIntoView({ block: 'start' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const image = element.querySelector('img');
      return { left, top, width, height, naturalWidth: image?.naturalWidth ?? 0 };
    });
    return found.naturalWidth > 0 && found.height > 50 ? found : null;
  });
  // Over the head of the page, which no cover has touched.
  const box = { left: 60, top: 40, right: 260, bottom: 70 };
  const scale = area.naturalWidth / area.width;
  await page.mouse.move(area.left + box.left, area.top + box.top);
  await page.mouse.down();
  await page.mouse.move(area.left + box.right - 30, area.top + box.bottom - 10);
  await page.mouse.move(area.left + box.right, area.top + box.bottom);
  await page.mouse.up();
  await operator.waitFor(words.redact.boxes(1));
  const finger = { left: 60, top: 100, right: 260, bottom: 140 };
  await page.touchscreen.touchStart(area.left + finger.left, area.top + finger.top);
  await page.touchscreen.touchMove(area.left + finger.right - 30, area.top + finger.bottom - 10);
  await page.touchscreen.touchMove(area.left + finger.right, area.top + finger.bottom);
  await page.touchscreen.touchEnd();
  await operator.waitFor(words.redact.boxes(2));
  expect(await findViolations(operator.panel)).toEqual([]);
  await operator.press(words.redact.cover(2));
  await operator.waitFor(words.case.covered(2));

  const pixelsOf = ({ left, top, right, bottom }: typeof box): typeof box => ({
    left: left * scale + 2,
    top: top * scale + 2,
    right: right * scale - 2,
    bottom: bottom * scale - 2,
  });
  const [covered, touched] = [pixelsOf(box), pixelsOf(finger)];
  const isBlackInside = (picture: PNG): boolean =>
    [covered, touched].every((part) => [...coloursIn(picture, part)].join() === '0,0,0');
  const label = await page.$eval('button.thumb', (button) => button.getAttribute('aria-label') ?? '');
  await operator.press(label);
  const stored = await readShownPicture(page);
  expect(isBlackInside(stored)).toBe(true);
  const below = { ...touched, top: touched.bottom + 6, bottom: touched.bottom + 200 };
  expect(coloursIn(stored, below).size).toBeGreaterThan(1);
  await operator.press(panelWords.id.close);

  await operator.press(words.case.editNote);
  await page.$eval('.note-form textarea', (field) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    setter?.call(field, 'Sudah menelepon 169');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await operator.press(words.case.saveNote);
  await operator.waitFor('Catatan diperbaiki: Sudah menelepon 169');
  await operator.press(words.case.removeEntry);
  await operator.waitFor(panelWords.id.undo);
  await operator.press(panelWords.id.undo);
  await operator.waitFor(words.case.restored);
  await operator.waitFor('Catatan diperbaiki: Sudah menelepon 169');

  await operator.press(words.case.bundle);
  await operator.waitFor(words.export.previewTitle);
  const bundle = openBundle(await operator.download(downloadDir), join(folder, 'bundle'));
  const pictures = [...bundle.pictures.values()];
  expect(pictures).toHaveLength(1);
  expect(pictures.every(isBlackInside)).toBe(true);
  expect(bundle.files.filter((path) => path.includes('/asli/'))).toEqual([]);
  const note = bundle.chronology.entries.find(({ event }) => event.kind === 'note' && event.replaces);
  expect(note?.event).toMatchObject({ text: 'Sudah menelepon 169' });
  expect(bundle.chronology.removals).toEqual([]);
});
