import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The one site this extension works on. No other page ever sees its code. */
const PORTAL = 'https://ui-login.oss.go.id/*';

/** Permissions and what each is for. A test in tests/repo fails when this list grows. */
const PERMISSIONS = [
  // The tab state and the choice of case, in memory for the session.
  'storage',
  // One press of the toolbar button allows pictures of that tab, and of no other.
  'activeTab',
  // Wakes the worker to close entries whose picture never came, for example after a crash, and when a
  // reminder is due.
  'alarms',
];

/** Asked for while the extension is used, never at installation. The same test holds this list. */
const OPTIONAL_PERMISSIONS = [
  // Tells of a due reminder. Asked in the press that sets the first one; without it the toolbar button tells.
  'notifications',
];

/** Chromium only: opens the panel beside the form. Firefox has its sidebar without a permission. */
const CHROMIUM_PERMISSIONS = ['sidePanel'];

/**
 * Pages of the extension run their own files only and can reach no server at all. `connect-src` lets them
 * read files of the extension itself (the check page that goes into bundles, fonts of the report), and
 * `worker-src` lets a bundle be made beside the page, and `frame-src` lets practice show its form. `blob:`
 * pictures are thumbnails of the evidence, unsealed in memory.
 */
const EXTENSION_PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const ICON_SIZES_PX = [16, 32, 48, 96, 128];
const icons = Object.fromEntries(ICON_SIZES_PX.map((size) => [size, `icon/${size}.png`]));

export default defineConfig({
  imports: false,
  modulesDir: 'scripts/wxt-modules',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  zip: {
    // The build needs neither what it makes itself nor what tests and demo leave behind.
    excludeSources: ['demo-output/**', 'coverage/**', 'tests/portal/dist/**', '**/*.log'],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'id',
    icons,
    action: { default_title: '__MSG_actionTitle__', default_icon: icons },
    permissions: browser === 'firefox' ? PERMISSIONS : [...PERMISSIONS, ...CHROMIUM_PERMISSIONS],
    optional_permissions: OPTIONAL_PERMISSIONS,
    // The content script's match already asks for this host. Named here as well, so that the background
    // sees which tabs show the portal and when a tab leaves it.
    host_permissions: [PORTAL],
    // A private window promises to leave no trace; this extension stores evidence.
    incognito: 'not_allowed',
    // The development server needs a policy of its own, which WXT writes.
    ...(command === 'build' && { content_security_policy: { extension_pages: EXTENSION_PAGES_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pendamping-oss@pendamping-oss.id',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first version for phones that knows the key above; the panel opens as a tab there.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // WebCrypto signs with Ed25519 since 137; `sidePanel.open` came with 116.
        { minimum_chrome_version: '137' }),
  }),
});
