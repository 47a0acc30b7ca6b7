import { createWriteStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { buildCheckPage } from '../../../scripts/lib/check-page.ts';
import { bundlePage, type PageServer, servePage } from '../serve-page.ts';

/** Serves the page; what it hands over goes into the file `bundlePath()`. */
export async function serveExportPage(bundlePath: () => string): Promise<PageServer> {
  const files = await bundlePage(new URL('.', import.meta.url));
  // What the build of the extension puts beside its pages.
  files.set('check-page.txt', await buildCheckPage());
  for (const weight of ['Regular', 'Bold']) {
    const path = `fonts/NotoSans-${weight}.ttf`;
    files.set(path, readFileSync(new URL(`../../../public/${path}`, import.meta.url)));
  }
  return servePage(files, (request, response) => {
    void pipeline(request, createWriteStream(bundlePath())).then(() => response.end());
  });
}
