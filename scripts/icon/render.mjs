/** Draws public/icon/*.png from the two SVG sources: `node scripts/icon/render.mjs CHROMIUM`. */
import { readFile, writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';

const SOURCES = {
  16: 'icon-small.svg',
  32: 'icon-small.svg',
  48: 'icon.svg',
  96: 'icon.svg',
  128: 'icon.svg',
};

const executablePath = process.argv[2];
if (!executablePath) throw new Error('Say which Chromium draws: node scripts/icon/render.mjs CHROMIUM');

const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [size, source] of Object.entries(SOURCES)) {
  const sizePx = Number(size);
  const svg = await readFile(new URL(source, import.meta.url), 'utf8');
  await page.setViewport({ width: sizePx, height: sizePx });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const drawn = await page.screenshot({ omitBackground: true });
  const png = PNG.sync.write(PNG.sync.read(Buffer.from(drawn)), { deflateLevel: 9 });
  await writeFile(new URL(`../../public/icon/${size}.png`, import.meta.url), png);
}
await browser.close();
