import { describe, expect, test } from 'vitest';
import { adviseOn } from '../../../entrypoints/sidepanel/advice.ts';
import { MESSAGE_CLASSES } from '../../../utils/domain/diagnosis/message-class.ts';
import { sampleIncident } from '../../support/entry-samples.ts';

describe.each(['id', 'en'] as const)('advice (%s)', (language) => {
  test.each(MESSAGE_CLASSES)('%s has a title and a cause', (messageClass) => {
    const advice = adviseOn(sampleIncident({ messageClass }), language);
    expect(advice.title).not.toBe('');
    expect(advice.cause).not.toBe('');
  });
});

test('only doubt is spoken', () => {
  expect(adviseOn(sampleIncident({ certainty: 'certain' }), 'id').certainty).toBeUndefined();
  expect(adviseOn(sampleIncident({ certainty: 'likely' }), 'id').certainty).toBe('mungkin');
});

test('desks come with the warning of fraud, and doubtful addresses are said to be so', () => {
  const { desks = [], warning } = adviseOn(sampleIncident({ messageClass: 'ktp-mismatch' }), 'id');
  expect(desks.length).toBeGreaterThan(0);
  expect(warning).toContain('penipuan');
  expect(desks.find(({ address }) => address.includes('@dukcapil'))?.note).toContain('pastikan dulu');
});
