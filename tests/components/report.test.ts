import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../utils/contracts/entry.ts';
import { composeTexts, type TextsSetting } from '../unit/bundle/support/compose-texts.ts';
import { entry, incident, makeEntries } from '../unit/bundle/support/made-up-case.ts';

afterEach(() => {
  document.documentElement.innerHTML = '';
});

const reportOf = (entries: readonly Entry[], setting?: TextsSetting): string =>
  composeTexts(entries, setting).get('data/laporan.html') ?? '';

/** Puts the report into the page as a browser would. */
function open(report: string): void {
  const parsed = new DOMParser().parseFromString(report, 'text/html');
  document.documentElement.lang = parsed.documentElement.lang;
  document.head.innerHTML = parsed.head.innerHTML;
  document.body.innerHTML = parsed.body.innerHTML;
}

describe('laporan.html as a document', () => {
  it('leads from each event to its picture', () => {
    open(reportOf(makeEntries(6)));
    const targets = [...document.querySelectorAll('td.picture a')].map((link) => link.getAttribute('href'));
    expect(targets).toEqual(['#gambar-3', '#gambar-5']);
    for (const target of targets) {
      const picture = document.querySelector(`${target} img`);
      expect(picture?.getAttribute('alt')).toMatch(
        /^Tangkapan layar kejadian \d: portal menjawab|^Tangkapan/,
      );
    }
  });

  it('shows foreign markup as letters', () => {
    const text = '<img src=x onerror=alert(1)> & "nama"';
    open(reportOf([entry(1, incident({ text }))]));
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('td.event')?.textContent).toContain(`'${text}'`);
  });

  it.each(['id', 'en'] as const)('has no axe violation in %s', async (language) => {
    open(reportOf(makeEntries(6), { language }));
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
