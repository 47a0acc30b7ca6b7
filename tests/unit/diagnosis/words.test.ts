import { describe, expect, it } from 'vitest';
import { MESSAGE_CLASSES } from '../../../utils/domain/diagnosis/message-class.ts';
import { CHANNELS_FOR } from '../../../utils/domain/guide/channels.ts';
import { diagnosisWords } from '../../../utils/words/diagnosis.ts';
import { duplicateWords, type EarlierRegistration } from '../../../utils/words/duplicate.ts';
import { DUPLICATE_VERDICTS } from '../../../utils/domain/duplicate/duplicate-verdict.ts';

describe.each(['id', 'en'] as const)('next steps in %s', (language) => {
  const words = diagnosisWords[language];

  it('say cause and first step for every class, in short sentences without exclamation marks', () => {
    for (const name of MESSAGE_CLASSES) {
      const { title, cause, steps, avoid, stopWhen, evidence } = words.classes[name];
      expect(steps.length).toBeGreaterThan(0);
      for (const line of [title, cause, ...steps, ...avoid, ...stopWhen, ...evidence]) {
        expect(line).toMatch(/^[^!]+$/);
        for (const sentence of line.split(/(?<=[.?:]) /)) {
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(22);
        }
      }
    }
  });

  it('say for every error what not to do, when to stop, whom to contact and what to show', () => {
    for (const name of MESSAGE_CLASSES) {
      const { avoid, stopWhen, evidence } = words.classes[name];
      const isSaid = [avoid, stopWhen, CHANNELS_FOR[name], evidence].map((part) => part.length > 0);
      expect([name, ...isSaid]).toEqual([name, ...Array.from({ length: 4 }, () => name !== 'none')]);
    }
  });
});

describe('words about duplicates', () => {
  const earlier: EarlierRegistration = {
    when: '3 November 2026',
    email: 'bu••••@contoh.id',
    outcome: 'registered',
    kind: 'Orang Perseorangan',
    agreeing: ['name', 'birthDate'],
    secondBusiness: 'possible',
  };

  it('are soft and whole for every verdict', () => {
    for (const language of ['id', 'en'] as const) {
      for (const verdict of DUPLICATE_VERDICTS) {
        const { title, details } = duplicateWords[language].verdicts[verdict](earlier);
        for (const sentence of [title, ...details]) expect(sentence).toMatch(/^[^!]+$/);
      }
    }
  });

  it('say when, with which e-mail, with what outcome, for which kind, and what to do', () => {
    const { title, details } = duplicateWords.id.verdicts['same-person'](earlier);
    expect(title).toContain('mungkin');
    expect(details[0]).toBe(
      'Tercatat di perangkat ini 3 November 2026, untuk Orang Perseorangan, dengan email bu••••@contoh.id: pendaftaran berhasil.',
    );
    expect(details[1]).toContain('Lupa kata sandi');
    expect(details[2]).toContain('beberapa usaha');
  });

  it('leave out what is not known', () => {
    const { details } = duplicateWords.id.verdicts['same-nik']({ ...earlier, email: '', kind: '' });
    expect(details[0]).toBe('Tercatat di perangkat ini 3 November 2026: pendaftaran berhasil.');
  });
});
