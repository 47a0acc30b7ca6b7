/**
 * Makes `periksa.html`, the page that goes into every bundle: one file that runs from a disk, without network.
 * The same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** The whole text of the page. */
export async function buildCheckPage(): Promise<string> {
  const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string };
  const { output } = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // All that Vite would take from the surroundings is said here, so that a test and a release build the same.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { CHECK_PAGE_VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: resolve(ROOT, 'entrypoints/check-page/main.tsx'),
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = output.find((file) => file.type === 'chunk')?.code;
  const styles = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script === undefined || styles?.type !== 'asset') throw new Error('The check page was not built');
  return writePage(escapeScript(script.trim()), String(styles.source).trim());
}

/** Nothing inside may end the element that it stands in. */
function escapeScript(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '\\x3c!--');
}

function writePage(script: string, styles: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(styles)}'`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Periksa bundel bukti</title>
<style>${styles}</style>
</head>
<body>
<div id="root"><p>Halaman ini membutuhkan JavaScript. / This page needs JavaScript.</p></div>
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
