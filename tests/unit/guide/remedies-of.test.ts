import { expect, test } from 'vitest';
import { REMEDIES } from '../../../utils/domain/casework/casework.ts';
import { MESSAGE_CLASSES } from '../../../utils/domain/diagnosis/message-class.ts';
import { CHANNELS_FOR } from '../../../utils/domain/guide/channels.ts';
import { REMEDIES_OF_STEPS } from '../../../utils/domain/guide/remedies-of-steps.ts';
import { REMEDIES_OF } from '../../../utils/domain/guide/remedies-of.ts';
import { diagnosisWords } from '../../../utils/words/diagnosis.ts';

test.each(MESSAGE_CLASSES)('%s names each remedy once', (messageClass) => {
  const remedies = REMEDIES_OF[messageClass];
  expect(new Set(remedies).size).toBe(remedies.length);
});

test.each(MESSAGE_CLASSES)('of %s each step has its remedies, in both languages', (messageClass) => {
  const ofSteps = REMEDIES_OF_STEPS[messageClass];
  for (const { classes } of [diagnosisWords.id, diagnosisWords.en]) {
    expect(ofSteps).toHaveLength(classes[messageClass].steps.length);
  }
  expect(ofSteps.flat().filter((remedy) => !REMEDIES_OF[messageClass].includes(remedy))).toEqual([]);
});

test('every remedy helps against some message', () => {
  const named = new Set(Object.values(REMEDIES_OF).flat());
  expect(REMEDIES.filter((remedy) => !named.has(remedy))).toEqual([]);
});

test('what the articles advise comes first', () => {
  expect(REMEDIES_OF['nik-registered'][0]).toBe('forgot-password');
  expect(REMEDIES_OF['ktp-mismatch'].slice(0, 2)).toEqual(['compared-with-ktp', 'name-without-title']);
  expect(REMEDIES_OF['server-error'].slice(0, 3)).toEqual(['other-hour', 'other-browser', 'other-device']);
  expect(REMEDIES_OF['activation-mail-missing'].slice(0, 2)).toEqual(['checked-spam', 'asked-resend']);
});

test('whoever is to be asked can be ticked off as asked', () => {
  const askable = MESSAGE_CLASSES.filter((messageClass) => CHANNELS_FOR[messageClass].length > 0);
  const cannotTick = askable.filter(
    (messageClass) => !REMEDIES_OF[messageClass].some((remedy) => /^(called|emailed)-/.test(remedy)),
  );
  expect(askable.length).toBeGreaterThan(0);
  expect(cannotTick).toEqual([]);
});
