/**
 * Puts our licence and those of the data and packages within the extension beside its code: they ask for it in
 * every copy, and the build leaves out the comments that name them.
 */
import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** By their names in the repository, as the plain text files that a browser shows. */
const NOTICES = { LICENSE: 'LICENSE.txt', 'THIRD_PARTY_NOTICES.md': 'THIRD_PARTY_NOTICES.txt' };

export default defineWxtModule({
  setup(wxt) {
    wxt.hook('prepare:publicPaths', (_wxt, paths) => {
      paths.push(...Object.values(NOTICES));
    });
    wxt.hook('build:publicAssets', (_wxt, files) => {
      for (const [path, relativeDest] of Object.entries(NOTICES))
        files.push({ absoluteSrc: resolve(wxt.config.root, path), relativeDest });
    });
  },
});
