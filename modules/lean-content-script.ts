/**
 * The content script on the portal may have 25 kB gzip. It is built without two things that background and
 * panel keep: the polyfill (3 kB; it needs two calls that both browsers understand alike) and Preact (4 kB;
 * its components are drawn by `components/overlay/lean-preact.ts`).
 */
import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

export default defineWxtModule({
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const lean = resolve(wxt.config.root, 'components/overlay/lean-preact.ts');
      const aliases = config.resolve?.alias ?? {};
      if (Array.isArray(aliases)) throw new Error('Aliases are expected by name');
      const { 'wxt/browser': _polyfill, ...others } = aliases as Record<string, string>;
      config.resolve = {
        ...config.resolve,
        alias: { ...others, 'preact/jsx-runtime': lean, 'preact/jsx-dev-runtime': lean, preact: lean },
      };
    });
  },
});
