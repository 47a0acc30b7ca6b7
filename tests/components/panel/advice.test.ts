import { describe, expect, test } from 'vitest';
import { explainEntry, summarize, withDesks } from '../../../entrypoints/sidepanel/advice.ts';
import type { Incident } from '../../../utils/contracts/entry.ts';
import { DEFAULT_SETTINGS, type Language } from '../../../utils/contracts/settings.ts';
import { MESSAGE_CLASSES } from '../../../utils/domain/diagnosis/message-class.ts';
import type { IncidentEntry } from '../../../utils/services/gather-facts.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { sampleEntry, sampleIncident } from '../../support/entry-samples.ts';
import { sampleCase } from '../../support/panel-samples.ts';

function explain(part: Partial<Incident>, language: Language = 'id') {
  const entry = sampleEntry(1, sampleIncident(part)) as IncidentEntry;
  return explainEntry(entry, {
    active: sampleCase,
    cases: [sampleCase],
    entries: [entry],
    near: [],
    settings: { ...DEFAULT_SETTINGS, language },
    timeZone: 'Asia/Jakarta',
  });
}

describe.each(['id', 'en'] as const)('advice (%s)', (language) => {
  test.each(MESSAGE_CLASSES)('%s has a title, a cause and at most one step in sight', (messageClass) => {
    const advice = summarize(explain({ messageClass }, language));
    expect(advice.title).not.toBe('');
    expect(advice.cause).not.toBe('');
    expect(advice.steps.length).toBeLessThanOrEqual(1);
  });
});

test('only doubt is spoken', () => {
  expect(summarize(explain({ certainty: 'certain' })).certainty).toBeUndefined();
  expect(summarize(explain({ certainty: 'likely' })).certainty).toBe('mungkin');
});

test('what the case speaks for takes the place of the general cause, and its step comes first', () => {
  const { cause, steps } = summarize(explain({ findings: ['title-in-name', 'nik-as-case'] }));
  expect(cause).toBe('Gelar ikut diketik pada nama. Nama yang diketik memuat gelar.');
  expect(steps).toEqual(['Ketik nama tanpa gelar, lalu coba sekali lagi.']);
});

test('advice that sends to a desk says where it is, and warns', () => {
  const { desks, warning } = withDesks(panelWords.id.nextStep.secondNik, ['dukcapil-phone'], 'id');
  expect(desks?.map(({ address }) => address)).toEqual(['1500-537']);
  expect(warning).toContain('penipuan');
});
