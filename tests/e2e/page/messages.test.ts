/**
 * Unseen messages in every place of pages built with four frameworks, through the whole extension: what the
 * bundle says of each (class, place, words) is held against its label.
 */
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Incident } from '../../../utils/contracts/entry.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { messagesOnPages, type PageMessage } from '../../fixtures/messages/on-pages.ts';
import { openBundle } from '../../support/bundle-reader.ts';
import {
  FORMS,
  FRAMEWORKS,
  markMessage,
  PLACE_OF,
  SPOTS,
  type Framework,
  type Spot,
} from '../../support/message-markup.ts';
import { test, type PageStage } from './page-stage.ts';

/** The share of errors that must stand in the chronology, in the right place, letter by letter, with their class. */
const RIGHT = 0.95;
/** Of the texts that are no error, each shown once on every framework. */
const FALSE_ALARMS = 1;

/** Two in each place at once. */
const AT_ONCE = 2 * SPOTS.length;
/** A page may report thirty messages a minute; each round shows eleven in containers, with the one that ends it. */
const ROUNDS_A_PAGE = 2;

interface Shown extends PageMessage {
  readonly framework: Framework;
  readonly spot: Spot;
}

/** Every message on two of the frameworks, in two places; every place of every framework has some seven. */
function planRounds(): Shown[][] {
  const messages = messagesOnPages();
  return FRAMEWORKS.flatMap((framework, turn) => {
    const shown = messages
      .filter((_, index) => index % 2 === turn % 2)
      .map((message, index): Shown => ({
        ...message,
        framework,
        spot: SPOTS[(index + turn) % SPOTS.length]!,
      }));
    return Array.from({ length: Math.ceil(shown.length / AT_ONCE) }, (_, round) =>
      shown.slice(round * AT_ONCE, (round + 1) * AT_ONCE),
    );
  });
}

/** Ends a round: once it is recorded, everything that was shown with it has been looked at. */
const endOf = (round: number): string => `Terjadi kesalahan pada server, kode E${round}`;

test('sixty errors and forty harmless texts in seven places, on four frameworks', async ({ stage }) => {
  const rounds = planRounds();
  const operator = await stage.record(FORMS.plain);
  // Away and back: no picture is allowed any more, and none is looked at here.
  await stage.page.goto('about:blank');

  let opened: Framework | null = null;
  let roundsHere = 0;
  for (const [index, round] of rounds.entries()) {
    const framework = round[0]!.framework;
    if (framework !== opened || roundsHere === ROUNDS_A_PAGE) {
      await stage.open(FORMS[framework]);
      await stage.notes.waitForChip('Merekam');
      // What stands under a field before a button was pressed may be help for typing.
      await stage.page.click('button, input[type=button]');
      opened = framework;
      roundsHere = 0;
    }
    roundsHere += 1;
    await showTogether(stage, round, index);
    await operator.waitForLine(endOf(index), { picture: false });
    await stage.page.evaluate(() => {
      for (const box of document.querySelectorAll('[data-message]')) box.remove();
    });
  }

  const words = panelWords.id.export;
  await operator.press(words.open);
  await operator.waitFor(words.leavesTitle);
  await operator.press(words.levels.terbuka.name);
  const { chronology } = openBundle(await operator.download(stage.folder), join(stage.folder, 'opened'));
  const incidents = chronology.entries
    .map(({ event }) => event)
    .filter((event): event is Incident => event.kind === 'incident');
  judge(rounds.flat(), incidents);
});

async function showTogether({ page }: PageStage, round: readonly Shown[], index: number): Promise<void> {
  const boxes = round.map(({ framework, spot, text }, number) => markMessage(framework, spot, text, number));
  const end = markMessage(round[0]!.framework, 'alert', endOf(index), AT_ONCE);
  await page.evaluate(
    (markups) => {
      for (const { into, html } of markups)
        document.querySelector(into)?.insertAdjacentHTML('beforeend', html);
    },
    [...boxes, end],
  );
}

function judge(shown: readonly Shown[], recorded: readonly Incident[]): void {
  const left = recorded.filter(({ text }) => !text.startsWith('Terjadi kesalahan pada server, kode E'));
  const wrong: string[] = [];
  for (const { text, expected, framework, spot } of shown) {
    if (expected === 'none') continue;
    const at = left.findIndex(
      (incident) => incident.text === text && PLACE_OF[spot].includes(incident.place),
    );
    const [found] = at < 0 ? [] : left.splice(at, 1);
    const isInPlace = spot !== 'field' || found?.field === 'nik';
    if (found?.messageClass !== expected || !isInPlace) {
      wrong.push(`${framework}, ${spot}: ${text} is ${found?.messageClass ?? 'not there'}, not ${expected}`);
    }
  }
  const errorCount = shown.filter(({ expected }) => expected !== 'none').length;
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(errorCount * (1 - RIGHT));
  // One place that is blind would hide in the share of all.
  const inOnePlace = Map.groupBy(wrong, (line) => line.split(':')[0]);
  for (const [place, lines] of inOnePlace) expect(lines.length, place).toBeLessThanOrEqual(1);
  const alarms = new Set(left.map(({ text, place }) => `${text} (${place})`));
  expect(alarms.size, [...alarms].join('\n')).toBeLessThanOrEqual(FALSE_ALARMS);
}
