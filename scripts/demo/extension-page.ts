import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Lab } from '../../tests/support/browsers/lab.ts';
import { eventually } from '../../tests/support/eventually.ts';
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

/** A slow computer with much else to do needs its time; nothing waits longer than it has to. */
const PATIENCE_MS = 60_000;

/** Gives files to the page's file field, as the browser's own dialog does. */
export async function giveFiles(page: Page, ...paths: string[]): Promise<void> {
  const field = await page.waitForSelector('input[type="file"]');
  await (field as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(...paths);
}

/** Waits until a file with such a name, not among `known`, is downloaded to the end; its path. */
export async function waitForFile(
  folder: string,
  pattern: RegExp,
  known: ReadonlySet<string> = new Set(),
): Promise<string> {
  const find = (): string | null | undefined => {
    const names = readdirSync(folder);
    if (names.some((candidate) => /\.(crdownload|part)$/.test(candidate))) return null;
    return names.find((candidate) => pattern.test(candidate) && !known.has(candidate));
  };
  const name = await eventually(`a download like ${pattern.source}`, find, PATIENCE_MS);
  return join(folder, name);
}
