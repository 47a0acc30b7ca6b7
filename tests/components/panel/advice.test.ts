import { describe, expect, test } from 'vitest';
import { adviseOn, withDesks } from '../../../entrypoints/sidepanel/advice.ts';
import type { Incident } from '../../../utils/contracts/entry.ts';
import { MESSAGE_CLASSES } from '../../../utils/domain/diagnosis/message-class.ts';
import type { IncidentEntry } from '../../../utils/services/gather-facts.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { sampleEntry, sampleIncident } from '../../support/entry-samples.ts';
import { sampleCase } from '../../support/panel-samples.ts';

function advise(part: Partial<Incident>, language: 'id' | 'en' = 'id') {
  const entry = sampleEntry(1, sampleIncident(part)) as IncidentEntry;
  const around = { entries: [entry], record: sampleCase, otherCases: [], near: [] };
  return adviseOn(entry, around, language, 'Asia/Jakarta');
}

describe.each(['id', 'en'] as const)('advice (%s)', (language) => {
  test.each(MESSAGE_CLASSES)('%s has a title and a cause', (messageClass) => {
    const advice = advise({ messageClass }, language);
    expect(advice.title).not.toBe('');
    expect(advice.cause).not.toBe('');
  });
});

test('only doubt is spoken', () => {
  expect(advise({ certainty: 'certain' }).certainty).toBeUndefined();
  expect(advise({ certainty: 'likely' }).certainty).toBe('mungkin');
});

test('what the case speaks for comes first, with what speaks for it', () => {
  const { causes, steps } = advise({ findings: ['title-in-name', 'nik-as-case'] });
  expect(causes?.[0]).toEqual({
    text: 'Gelar ikut diketik pada nama.',
    certainty: 'mungkin',
    evidence: ['Nama yang diketik memuat gelar.'],
  });
  expect(steps[0]).toBe('Ketik nama tanpa gelar, lalu coba sekali lagi.');
});

test('desks come with the warning of fraud, and doubtful addresses are said to be so', () => {
  const { desks = [], warning } = advise({ messageClass: 'ktp-mismatch' });
  expect(desks.length).toBeGreaterThan(0);
  expect(warning).toContain('penipuan');
  expect(desks.find(({ address }) => address.includes('@dukcapil'))?.note).toContain('pastikan dulu');
});

test('what is asked and wanted is said once for each desk', () => {
  const { desks = [] } = advise({ messageClass: 'nik-not-found' });
  expect(desks.filter(({ ask }) => ask.join(' ').includes('aktif'))).toHaveLength(1);
  expect(desks.filter(({ evidenceWanted }) => evidenceWanted.includes('Kronologi'))).toHaveLength(1);
});

test('advice that sends to a desk says where it is, and warns', () => {
  const { desks, warning } = withDesks(panelWords.id.nextStep.secondNik, ['dukcapil-phone'], 'id');
  expect(desks?.map(({ address }) => address)).toEqual(['1500-537']);
  expect(warning).toContain('penipuan');
});
