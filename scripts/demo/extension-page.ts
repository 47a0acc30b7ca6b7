import type { Page } from 'puppeteer-core';
import type { Lab } from '../../tests/support/browsers/lab.ts';
import { PanelPerson } from '../../tests/support/panel-person.ts';

/** A page of the extension, and somebody who uses it by its words. */
export interface ExtensionPage {
  readonly page: Page;
  readonly person: PanelPerson;
}

/** Opens the workspace in a tab of its own, which becomes the visible one. */
export async function openWorkspace(lab: Lab): Promise<ExtensionPage> {
  const page = await lab.openExtensionPage('workspace.html');
  await lab.bringToFront(page);
  const person = new PanelPerson({
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])),
    screenshot: () => page.screenshot(),
  });
  return { page, person };
}

/** Gives files to the page's file field, as the browser's own dialog does. */
export async function giveFiles(page: Page, ...paths: string[]): Promise<void> {
  const field = await page.waitForSelector('input[type="file"]');
  await (field as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(...paths);
}
