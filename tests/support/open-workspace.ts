import type { Page } from 'puppeteer-core';
import type { Lab } from './browsers/lab.ts';
import { PanelPerson } from './panel-person.ts';

/** The workspace in a tab of its own, and somebody who uses it. */
export async function openWorkspace(lab: Lab): Promise<{ page: Page; operator: PanelPerson }> {
  const page = await lab.openExtensionPage('workspace.html');
  const operator = new PanelPerson({
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])),
    screenshot: () => page.screenshot(),
  });
  return { page, operator };
}
