/** `periksa.html` as a file; how it behaves in browsers is tested in tests/e2e. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import { buildCheckPage } from '../../../scripts/lib/check-page.ts';

vi.setConfig({ hookTimeout: 60_000, testTimeout: 60_000 });

let page: string;
beforeAll(async () => {
  page = await buildCheckPage();
});

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The content of the only element of a kind. */
function contentOf(tag: string): string {
  const found = page.split(`<${tag}>`);
  expect(found).toHaveLength(2);
  return found[1]?.split(`</${tag}>`)[0] ?? '';
}

describe('periksa.html', () => {
  it('is the same to the last byte when it is built again', async () => {
    expect(await buildCheckPage()).toBe(page);
  });

  it('is small beside any screenshot, and knows its version', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(125_000);
    expect(page).toContain(packageFile.version);
  });

  it('may run its own script and style, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(contentOf('script'))}`,
      `style-src ${hashOf(contentOf('style'))}`,
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('loads nothing: no address of a server, no link, no picture', () => {
    const addresses = new Set(page.match(/\bhttps?:\/\/[^\s"'`)\\]+/g) ?? []);
    // Names of notations, which nothing fetches.
    expect([...addresses].filter((address) => !/w3\.org|json-schema\.org/.test(address))).toEqual([]);
    expect(page).not.toMatch(/<(link|img|iframe|object|embed|base)\b/i);
    expect(page).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|importScripts|sendBeacon)\s*\(/);
  });
});
