/** One browser as good as new and one page of own markup for each test: what the practice portal does not have. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Lab } from '../../support/browsers/lab.ts';
import { startFixtureServer } from '../../support/fixture-server.ts';
import { beginRecording } from '../../support/job.ts';
import { PageNotes } from '../../support/page-notes.ts';
import type { PanelPerson } from '../../support/panel-person.ts';
import { test as base } from '../shared-browser.ts';

export interface PageStage {
  readonly lab: Lab;
  readonly page: Page;
  readonly notes: PageNotes;
  readonly folder: string;
  /** Shows this markup as the portal's page and waits for the extension in it. */
  open(body: string): Promise<void>;
  /** Shows the markup, presses the toolbar button, and makes a case from the KTP. */
  record(body: string): Promise<PanelPerson>;
  /** Replaces what is in a field, key by key. */
  type(selector: string, text: string): Promise<void>;
  valueOf(selector: string): Promise<string>;
}

export const test = base.extend<{ stage: PageStage }>({
  stage: async ({ task, sharedBrowser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `pendamping-page-${task.id}-`));
    const server = await startFixtureServer();
    const lab = await sharedBrowser.take(folder);
    const { page } = lab;
    const notes = new PageNotes(lab, page);
    const open = async (body: string): Promise<void> => {
      server.show(body);
      await page.goto(server.url, { waitUntil: 'load' });
      await notes.overlay();
      await lab.bringToFront(page);
    };
    await use({
      lab,
      page,
      notes,
      folder,
      open,
      record: async (body) => {
        await open(body);
        return beginRecording(lab);
      },
      type: async (selector, text) => {
        await page.$eval(selector, (element) => (element as HTMLInputElement).select());
        await page.focus(selector);
        await page.keyboard.type(text);
      },
      valueOf: (selector) => page.$eval(selector, (element) => (element as HTMLInputElement).value),
    });
    // What a failed test has left going on must not reach the next one.
    if (task.result?.errors?.length) await sharedBrowser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

/** The first step of the form, in plain markup. `id` tells one rendering from another. */
export function identityForm(id = 'a'): string {
  return `<form style="max-width:30rem;margin:2rem;display:grid;gap:2.5rem">
    <h1>Daftar</h1>
    <label>NIK <input id="nik-${id}" placeholder="Masukkan 16 digit NIK sesuai KTP"></label>
    <label>Email <input id="email-${id}" placeholder="Contoh: nama@email.com"></label>
    <button type="button">Verifikasi</button></form>`;
}

/** Two fields of the profile, in plain markup. */
export const NAME_FORM = `<form style="max-width:30rem;margin:2rem;display:grid;gap:2.5rem">
  <label>Nama Lengkap <input id="name" placeholder="Masukkan nama sesuai KTP"></label>
  <label>Nomor Telepon <input id="phone" placeholder="81x-xxxx-xxxx"></label>
  <button type="button">Daftar</button></form>`;

export const NAME_WITH_TITLE = 'Budi Santoso, S.E.';
export const NAME_PROPOSED = 'BUDI SANTOSO';

/** Shows a message in the page's corner, as portals do. */
export function showMessage(page: Page, text: string, forMs = 60_000): Promise<void> {
  return page.evaluate(
    (words, ms) => {
      const box = document.createElement('div');
      box.className = 'v-snackbar';
      box.setAttribute('role', 'alert');
      box.style.cssText = 'position:fixed;left:20px;bottom:20px;padding:12px;background:#222;color:#fff';
      box.textContent = words;
      document.body.append(box);
      setTimeout(() => box.remove(), ms);
    },
    text,
    forMs,
  );
}
