/** The extension is on the portal's page and nowhere else, and asks nobody for anything. */
import { expect } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { test } from './stage.ts';

test('runs on the portal only', async ({ stage }) => {
  const { lab, portal } = stage;
  await stage.form.open();
  await stage.notes.waitUntilReady();
  await eventually(
    'the script in the portal page',
    async () => (await lab.extensionScripts(lab.page)).length > 0,
  );

  const elsewhere = [
    `https://oss.go.id:${portal.port}/register`,
    `https://ui-login-stg.oss.go.id:${portal.port}/register`,
    `https://perizinan.oss.go.id:${portal.port}/register`,
    portal.controlUrl,
  ];
  for (const url of elsewhere) {
    const page = await lab.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(await lab.extensionScripts(page), url).toEqual([]);
    expect(await lab.findOverlay(page), url).toBeNull();
    await page.close();
  }
  const requests = await lab.closeAndReadRequests();
  expect(requests.filter(({ by }) => by === 'extension')).toEqual([]);
});

test('the page cannot reach into the notes', async ({ stage }) => {
  await stage.form.open();
  await stage.notes.waitUntilReady();
  const seen = await stage.lab.page.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter((element) => element.localName.includes('-'));
    return hosts.map((host) => ({ text: host.textContent, root: host.shadowRoot === null }));
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.every(({ text, root }) => text === '' && root)).toBe(true);
});
