/** Names per second, ours against the parsers that are on npm. */
import humanparser from 'humanparser';
import { parseFullName } from 'parse-full-name';
import { proposeName } from '../../utils/domain/name/propose-name.ts';
import { makeUpNames } from './made-up-names.ts';
import type { Measure } from './measure.ts';
import { type Contender, timeInTurns } from './rounds.ts';
import { compareWithOthers } from './compare-with-others.ts';

const COUNT = 20_000;
const PER_TURN = 1_000;
const PASSES = 12;

const ours: Contender = {
  name: 'proposeName',
  run: (name) => {
    const { proposal, removed, questions } = proposeName(name);
    return proposal.length + removed.length + questions.length;
  },
};

const others: readonly Contender[] = [
  {
    name: 'humanparser',
    run: (name) => {
      const { firstName = '', lastName = '' } = humanparser.parseName(name);
      return firstName.length + lastName.length;
    },
  },
  {
    name: 'parse-full-name',
    run: (name) => {
      const { first, last } = parseFullName(name);
      return first.length + last.length;
    },
  },
];

export function measureNames(): Measure[] {
  const texts = makeUpNames(COUNT);
  const timings = timeInTurns({ texts, perTurn: PER_TURN, passes: PASSES }, [ours, ...others]);
  return compareWithOthers('names per second', timings, PER_TURN);
}
