// @vitest-environment happy-dom
/** Unseen messages in each place of pages built with four frameworks; `tests/e2e/page` holds it in browsers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classifyMessage } from '../../../utils/domain/diagnosis/classify-message.ts';
import { ALARMING } from '../../../utils/portal/catalogue.ts';
import { inspectPage } from '../../../utils/portal/detect.ts';
import { fold } from '../../../utils/portal/fold.ts';
import { scanMessages, type ShownMessage } from '../../../utils/portal/messages.ts';
import { messagesOnPages } from '../../fixtures/messages/on-pages.ts';
import { FORMS, FRAMEWORKS, markMessage, PLACE_OF, SPOTS, type Spot } from '../../support/message-markup.ts';

const ALL = messagesOnPages();
/** What a container holds is told whatever its words are; loose text is chosen by them. */
const SOME = ALL.filter((_, index) => index % 5 === 0);
const LOOSE: readonly Spot[] = ['page', 'heading'];

/** The share of errors that must be told in the right place, letter by letter, as the right class. */
const RIGHT = 0.95;

test('loose text of nearly every known error is told', () => {
  const folder = join(import.meta.dirname, '../../fixtures/messages');
  const errors = readdirSync(folder)
    .filter((file) => /errors(-\d)?\.txt$/.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .flatMap((line) => /^(?!unknown|#)[a-z-]+: (.*)$/.exec(line)?.[1] ?? []);
  expect(errors.length).toBeGreaterThan(1_400);
  const silent = errors.filter((text) => !ALARMING.test(fold(text)));
  expect(silent.length, silent.join('\n')).toBeLessThanOrEqual(errors.length * 0.01);
});

describe.each(FRAMEWORKS)('%s', (framework) => {
  test.each(SPOTS)('%s: place, exact text and class', (spot) => {
    const wrong: string[] = [];
    const alarms: string[] = [];
    const messages = LOOSE.includes(spot) ? ALL : SOME;
    messages.forEach(({ text, expected }, number) => {
      document.body.innerHTML = FORMS[framework];
      const { into, html } = markMessage(framework, spot, text, number);
      document.querySelector(into)?.insertAdjacentHTML('beforeend', html);
      const touched = [...document.querySelectorAll('[data-message]')];
      const told = scanMessages(document, inspectPage(document), touched).messages;
      const errors = told.filter((message) => classifyMessage(message.text).class !== 'none');
      if (expected === 'none') alarms.push(...errors.map((message) => message.text));
      else if (!isRight(told, errors))
        wrong.push(
          `${expected}: ${text} → ${JSON.stringify(errors.map(({ text: shown, place, field }) => [shown, place, field]))}`,
        );

      function isRight(all: readonly ShownMessage[], found: readonly ShownMessage[]): boolean {
        const [only, another] = found;
        return (
          all.length === 1 &&
          another === undefined &&
          only?.text === text &&
          PLACE_OF[spot].includes(only.place) &&
          (spot !== 'field' || only.field === 'nik') &&
          classifyMessage(only.text).class === expected
        );
      }
    });
    const errorCount = messages.filter(({ expected }) => expected !== 'none').length;
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(errorCount * (1 - RIGHT));
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(1);
  });
});
