/**
 * Builds practice: the page and, in a frame of it, the form with the companion. The form is a Vue app, and the
 * companion in it speaks to the practice page instead of the background.
 */
import vue from '@vitejs/plugin-vue';
import vuetify from 'vite-plugin-vuetify';
import { resolve } from 'node:path';
import type { InlineConfig, Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** The addresses of the pages are for people to read. */
const ADDRESSES: Readonly<Record<string, string>> = {
  practice: 'latihan',
  'practice-form': 'latihan-formulir',
};

export default defineWxtModule({
  setup(wxt) {
    const addPlugins = (config: InlineConfig): void => {
      config.plugins = [
        ...(config.plugins ?? []),
        vue(),
        vuetify({ autoImport: true }),
        redirectCompanion(wxt.config.root),
      ];
    };
    wxt.hook('entrypoints:found', (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) entrypoint.name = ADDRESSES[entrypoint.name] ?? entrypoint.name;
    });
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === ADDRESSES['practice-form'])) addPlugins(config);
    });
    wxt.hook('vite:devServer:extendConfig', addPlugins);
  },
});

/** Of all pages, only the practice form has the companion in it. */
function redirectCompanion(root: string): Plugin {
  const companion = resolve(root, 'entrypoints/portal.content/companion.tsx');
  const standIn = resolve(root, 'entrypoints/practice-form/messaging.ts');
  return {
    name: 'practice-messaging',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('/messaging-content.ts') && importer === companion ? standIn : undefined,
  };
}
