import { describe, expect, it } from 'vitest';
import { MESSAGE_CLASSES } from '../../../utils/domain/diagnosis/message-class.ts';
import { diagnosisWords } from '../../../utils/words/diagnosis.ts';
import { duplicateWords, type EarlierRegistration } from '../../../utils/words/duplicate.ts';
import { DUPLICATE_VERDICTS } from '../../../utils/domain/duplicate/duplicate-verdict.ts';

/** Numbers and addresses that are obsolete, temporary or never confirmed. */
const NOT_TO_LIST = ['0807', 'konsultasioss@', '0811-6774-642', '0811-1902', '0811-800-5371', 'gmail'];

describe.each(['id', 'en'] as const)('next steps in %s', (language) => {
  const words = diagnosisWords[language];

  it('say cause, first step and desk for every class, without exclamation marks', () => {
    for (const name of MESSAGE_CLASSES) {
      const { title, cause, steps } = words.classes[name];
      expect(steps.length).toBeGreaterThan(0);
      for (const sentence of [title, cause, ...steps]) expect(sentence).toMatch(/^[^!]+$/);
    }
  });

  it('send data questions to Dukcapil and account questions to OSS', () => {
    expect(words.classes['ktp-mismatch'].desks).toContain('dukcapil-phone');
    expect(words.classes['nik-not-found'].desks).toContain('dukcapil-office');
    expect(words.classes['nik-registered'].desks).toEqual(['oss-phone', 'oss-email']);
  });

  it('list confirmed desks only as confirmed, and obsolete ones not at all', () => {
    expect(Object.values(words.desks).map(({ address }) => address)).toEqual([
      '169',
      'kontak@oss.go.id',
      '1500-537',
      '0811-800-5373',
      'callcenter@dukcapil.kemendagri.go.id',
      '',
    ]);
    expect(words.desks['dukcapil-email'].certainty).toBe('reported');
    for (const obsolete of NOT_TO_LIST) expect(JSON.stringify(words)).not.toContain(obsolete);
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
