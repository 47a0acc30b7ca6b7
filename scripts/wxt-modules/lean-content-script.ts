/**
 * The content script on the portal may have 25 kB gzip. It is built without what only background and panel
 * need: the polyfill (3 kB; it needs two calls that both browsers understand alike), Preact (4 kB; its
 * components are drawn by `components/overlay/lean-preact.ts`), WXT's context (0.8 kB; see
 * `entrypoints/portal.content/lean-context.ts`), the sources of the catalogue's patterns, and design tokens that
 * the overlay does not use. Those that it
 * uses get short names, and nothing is rewritten for browsers that cannot install the extension.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** The browser's own size of 1rem. The page may set any size on its root element; ours do not follow it. */
const REM_PX = 16;

/** Who saw a pattern of the catalogue stands beside it for its readers; no code asks. */
const SOURCE_MARKS = /,\s*'(?:NIBA|GOVS|QA26|HAR21|S004|INF|UNV)'(?=,?\s*\])|^\s*source: '[A-Z0-9]+',$/gm;

/** As the manifest asks for them. */
const OLDEST_BROWSERS = ['chrome137', 'firefox140'];

export default defineWxtModule({
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const overlay = resolve(wxt.config.root, 'components/overlay');
      const lean = resolve(overlay, 'lean-preact.ts');
      const aliases = config.resolve?.alias ?? {};
      if (Array.isArray(aliases)) throw new Error('Aliases are expected by name');
      const { 'wxt/browser': _polyfill, ...others } = aliases as Record<string, string>;
      config.resolve = {
        ...config.resolve,
        alias: {
          ...others,
          'wxt/utils/content-script-context': resolve(
            wxt.config.root,
            'entrypoints/portal.content/lean-context.ts',
          ),
          'preact/jsx-runtime': lean,
          'preact/jsx-dev-runtime': lean,
          preact: lean,
        },
      };
      const styles = readFileSync(resolve(overlay, 'overlay.css'), 'utf8');
      const tokens = namesOfTokens(readFileSync(resolve(overlay, '../shared/tokens.css'), 'utf8'));
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'lean-tokens',
          enforce: 'pre',
          transform: (code: string, id: string) => {
            if (id.includes('/tokens.css')) return shortenNames(leanTokens(code, styles), tokens);
            return id.includes('/overlay.css') ? shortenNames(code, tokens) : undefined;
          },
        },
        {
          name: 'lean-catalogue',
          enforce: 'pre',
          transform: (code: string, id: string) =>
            id.includes('/portal/catalogue.ts') ? code.replace(SOURCE_MARKS, '') : undefined,
        },
      ];
      config.build = { ...config.build, target: OLDEST_BROWSERS };
    });
  },
});

/** The tokens that these styles use, in pixels. */
function leanTokens(tokens: string, styles: string): string {
  return tokens
    .replace(/--[\w-]+: [^;]+;/g, (token) => (styles.includes(`var(${token.split(':')[0]}`) ? token : ''))
    .replace(/([\d.]+)rem/g, (_, size: string) => `${Number(size) * REM_PX}px`);
}

/** In the order of their file; the place of a token is its short name. */
function namesOfTokens(tokens: string): readonly string[] {
  return [...new Set(tokens.match(/--[\w-]+(?=:)/g))];
}

/** Custom properties that are no tokens keep their names: the script sets some of them. */
function shortenNames(css: string, tokens: readonly string[]): string {
  return css.replace(/--[\w-]+/g, (name) => {
    const place = tokens.indexOf(name);
    return place < 0 ? name : `--${place.toString(36)}`;
  });
}
