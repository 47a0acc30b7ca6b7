import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { exportBundle } from '../../utils/services/export-bundle.ts';
import { entry, incident, makeEntries, makePorts, makeRequest } from '../unit/bundle/support/made-up-case.ts';
import { textOf } from '../unit/bundle/support/open-bundle.ts';

afterEach(() => {
  document.documentElement.innerHTML = '';
});

/** Puts the report into the page as a browser would. */
function open(report: string): void {
  const parsed = new DOMParser().parseFromString(report, 'text/html');
  document.documentElement.lang = parsed.documentElement.lang;
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
}

describe('laporan.html as a document', () => {
  it('leads from each event to its picture', async () => {
    const { zip } = await exportBundle(makeRequest(), makePorts(makeEntries(6)));
    open(textOf(zip, 'data/laporan.html'));
    const targets = [...document.querySelectorAll('td.picture a')].map((link) => link.getAttribute('href'));
    expect(targets).toEqual(['#gambar-3', '#gambar-5']);
    for (const target of targets) {
      const picture = document.querySelector(`${target} img`);
      expect(picture?.getAttribute('alt')).toMatch(
        /^Tangkapan layar kejadian \d: portal menjawab|^Tangkapan/,
      );
    }
  });

  it('shows foreign markup as letters', async () => {
    const text = '<img src=x onerror=alert(1)> & "nama"';
    const { zip } = await exportBundle(makeRequest(), makePorts([entry(1, incident({ text }))]));
    open(textOf(zip, 'data/laporan.html'));
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('td.event')?.textContent).toContain(`'${text}'`);
  });

  it.each(['id', 'en'] as const)('has no axe violation in %s', async (language) => {
    const { zip } = await exportBundle(makeRequest({ language }), makePorts(makeEntries(6)));
    open(textOf(zip, 'data/laporan.html'));
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
