import { describe, expect, it } from 'vitest';
import { proposeName } from '../../../utils/domain/name/propose-name.ts';
import { MARKED_WORDS, REGIONS, SHORT_FORMS } from '../../fixtures/names/plain-words.ts';
import { createRandom } from '../../bench/random.ts';

const COUNT = 50_000;
const MOST_CHANGED = 0.002 * COUNT;
const MOST_ASKED = 0.01 * COUNT;

/** Distinct names without any title, the same in every run. */
function makeUpPlainNames(): string[] {
  const random = createRandom(73_2022);
  const names = new Set<string>();
  while (names.size < COUNT) {
    const { given, family } = random.pick(REGIONS);
    const form = random.next();
    const first = random.pick(given);
    const second = random.pick(random.next() < 0.5 ? given : family);
    const last = random.pick(family);
    let parts: string[];
    if (form < 0.02) parts = [first];
    else if (form < 0.35) parts = [first, last];
    else if (form < 0.4) parts = [second, first];
    else if (form < 0.75) parts = [first, second, last];
    else if (form < 0.83) parts = [first, second, random.pick(given), last];
    else if (form < 0.88) parts = [random.pick(SHORT_FORMS), first, last];
    else if (form < 0.92) parts = [first, random.pick(SHORT_FORMS), last];
    else if (form < 0.95) parts = [first, random.pick(MARKED_WORDS), last];
    else if (form < 0.97) parts = ['I', first, last];
    else parts = [first, random.next() < 0.5 ? 'bin' : 'binti', second];
    const name = parts.join(' ');
    names.add(random.next() < 0.5 ? name.toUpperCase() : name);
  }
  return [...names];
}

describe('names without any title', () => {
  const answers = makeUpPlainNames().map((name) => ({ name, ...proposeName(name) }));

  it('stay as they are, but for fewer than two in a thousand', () => {
    const changed = answers.filter(({ name, proposal }) => proposal !== name.toUpperCase());
    expect(changed.length, changed.map(({ name }) => name).join(', ')).toBeLessThan(MOST_CHANGED);
  });

  it('are seldom asked about', () => {
    const asked = answers.filter(({ questions }) => questions.length > 0);
    expect(asked.length, asked.map(({ name }) => name).join(', ')).toBeLessThan(MOST_ASKED);
  });
});
