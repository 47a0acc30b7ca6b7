/** axe-core on what is really painted: pages, the side panel, and the extension's closed tree in a page. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Lab, Surface } from './browsers/lab.ts';

interface Axe {
  run(context: unknown, options: object): Promise<{ violations: { id: string; nodes: Finding[] }[] }>;
}

interface Finding {
  readonly target: unknown;
  readonly failureSummary?: string;
}

/** WCAG 2.2 AA and axe's own best practices. */
async function runAxe(selector: string | null): Promise<string[]> {
  const { axe: tool } = globalThis as unknown as { axe: Axe };
  // Colours that still fade from one scheme to the other are neither; what never ends is left alone.
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
  const context = selector === null ? document : document.querySelector(selector);
  const { violations } = await tool.run(context, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}

/** One text to run: the tool, then the question. The page's own rules against evaluated text do not apply. */
const question = Object.assign((_selector: string | null): Promise<string[]> => Promise.resolve([]), {
  toString: () => `async (selector) => { ${axe.source}; return (${runAxe.toString()})(selector); }`,
});

/** What axe finds in a whole document; empty when all is well. */
export function findViolations(surface: Surface): Promise<string[]> {
  return surface.evaluate(question, null);
}

/**
 * What axe finds in the extension's notes on this page. The tool cannot enter a closed tree, so a copy of it,
 * styles included, is laid open on an empty page of the same size and colours.
 */
export async function findOverlayViolations(lab: Lab, page: Page, dark: boolean): Promise<string[]> {
  const overlay = await lab.findOverlay(page);
  if (overlay === null) throw new Error('The page has no overlay');
  const markup = await overlay.evaluate((root) => root.innerHTML);
  const copy = await lab.newPage();
  try {
    await copy.setContent(
      '<!doctype html><html lang="id"><title>Salinan</title><main id="host"></main></html>',
    );
    await lab.setDark(dark);
    await copy.evaluate((html) => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = html;
    }, markup);
    return await copy.evaluate(question, '#host');
  } finally {
    await copy.close();
    await page.bringToFront();
  }
}
