import { describe, expect, it } from 'vitest';
import { REMOVAL_KINDS, QUESTION_CODES } from '../../../utils/domain/name/name-proposal.ts';
import { nameWords } from '../../../utils/words/name.ts';

describe.each(['id', 'en'] as const)('words about names in %s', (language) => {
  const words = nameWords[language];
  const texts = [
    ...REMOVAL_KINDS.flatMap((kind) => {
      const { title, details } = words.removalReasons[kind]('S.E.');
      return [title, ...details];
    }),
    ...QUESTION_CODES.map((code) => words.questions[code]('S.E.')),
    ...Object.values(words.findings),
    ...Object.values(words.differences),
  ];

  it('say something without shouting', () => {
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toContain('!');
    }
  });

  it('name the text that was taken out', () => {
    for (const kind of REMOVAL_KINDS) expect(words.removalReasons[kind]('S.E.').title).toContain('S.E.');
  });
});
