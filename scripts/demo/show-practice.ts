/** The practice page, used as a person does: somebody made up, an error on demand, and what the companion says. */
import type { Page } from 'puppeteer-core';
import { practiceWords } from '../../utils/words/practice.ts';
import { person } from '../../tests/portal/people.ts';
import type { Lab } from '../../tests/support/browsers/lab.ts';
import { PracticeRoom } from '../../tests/support/practice-room.ts';

export const PRACTICE_STAGES = {
  'practice-start': {
    id: 'Latihan: formulir, orang rekaan, dan pendamping di satu halaman',
    en: 'Practice: form, made-up people and companion on one page',
  },
  'practice-error': {
    id: 'Kesalahan yang dipilih muncul, tercatat di latihan saja',
    en: 'The chosen error comes, recorded in practice only',
  },
} as const;
export type PracticeStage = keyof typeof PRACTICE_STAGES;

/** Plays a beginning of a rehearsal; throws with what was missing when a stage does not come. */
export async function showPractice(
  lab: Lab,
  onStage: (name: PracticeStage, page: Page) => Promise<void>,
): Promise<void> {
  const { trouble, person: card } = practiceWords.id;
  const budi = person('budi');
  const page = await lab.openExtensionPage('latihan.html?bahasa=id');
  await lab.bringToFront(page);
  const { form, notes, operator } = await PracticeRoom.enter(lab, page);
  await operator.press(card.toCase);
  await operator.waitFor(card.caseMade(budi.name));
  await onStage('practice-start', page);

  await operator.fill(trouble.choose, 'nik-registered');
  await form.chooseKind();
  await form.type('nik', budi.nik);
  await notes.waitFor('nik', 'Cocok');
  await operator.waitForLine('NIK sudah terdaftar', { picture: false });
  await onStage('practice-error', page);
}
