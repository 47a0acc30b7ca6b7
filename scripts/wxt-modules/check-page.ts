/**
 * Puts `periksa.html` into the extension as text, for the exporter to put into each bundle. As a page of the
 * extension it could not run: pages there may have no script inside them.
 */
import { defineWxtModule } from 'wxt/modules';
import { buildCheckPage } from '../lib/check-page.ts';

const ASSET = 'check-page.txt';

export default defineWxtModule({
  setup(wxt) {
    wxt.hook('prepare:publicPaths', (_wxt, paths) => {
      paths.push(ASSET);
    });
    wxt.hook('build:publicAssets', async (_wxt, files) => {
      files.push({ relativeDest: ASSET, contents: await buildCheckPage() });
    });
  },
});
