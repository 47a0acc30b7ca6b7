import { describe, expect, it } from 'vitest';
import { proposeName } from '../../../utils/domain/name/propose-name.ts';
import { createRandom } from '../../bench/random.ts';
import { TITLES_AFTER_COMMA, TITLES_BEFORE_NAME } from '../../bench/title-frequencies.ts';
import { MARKED_WORDS, REGIONS, SHORT_FORMS } from '../../fixtures/names/plain-words.ts';

const COUNT = 10_000;

/** Titles that ask for a closer look at what stands beside them. */
const ODD_FRONT = 'H H. Dr. DR Prof. K.H. Pdt. Tgk. RP. Fr. Ar. Ns. Kol. Mayor Bpk. Ny. HM. HC IR. Sr.'.split(
  ' ',
);
const ODD_AFTER =
  'H Hj. M.Budi S.Ani M.Oka (Purn) Dt SVD SH MH/S.HM.H/S. Psi/M.Kom./SP/BA/Ak., CA/S.T.,'.split('/');
const GAPS = [' ', ' ', ' ', ' ', '', '  ', '.', '. '];

/** Distinct names with titles, the same in every run. */
function makeUpTitledNames(): string[] {
  const random = createRandom(59_2018);
  const front = [...TITLES_BEFORE_NAME.map(({ title }) => title), ...ODD_FRONT];
  const after = [...TITLES_AFTER_COMMA.map(({ title }) => title), ...ODD_AFTER];
  const names = new Set<string>();
  while (names.size < COUNT) {
    const { given, family } = random.pick(REGIONS);
    const words = [random.pick(given)];
    for (let more = random.between(0, 2); more > 0; more -= 1)
      words.push(random.pick(random.pick([given, family, family, SHORT_FORMS, MARKED_WORDS])));
    let name = words.join(' ');
    const inFront = random.between(0, 2);
    for (let count = inFront; count > 0; count -= 1) name = random.pick(front) + random.pick(GAPS) + name;
    for (let count = random.between(inFront > 0 ? 0 : 1, 3); count > 0; count -= 1)
      name += random.pick([', ', ', ', ',', ' ']) + random.pick(after);
    names.add(random.pick([name, name, name.toUpperCase(), name.toLowerCase()]));
  }
  return [...names];
}

/** What is said of a name, but for the spaces at its ends. */
function answerOf(name: string): string {
  const answer = proposeName(name);
  return JSON.stringify({ ...answer, findings: answer.findings.filter(({ code }) => code !== 'edge-space') });
}

describe('a name that can be read in one pass', () => {
  it('gets the answer of the full reading, to which a space at its end sends it', () => {
    const different = makeUpTitledNames().filter((name) => answerOf(name) !== answerOf(`${name} `));
    expect(different).toEqual([]);
  });
});
