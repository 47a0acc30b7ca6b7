/** Names per second, ours against the parsers that are on npm. */
import humanparser from 'humanparser';
import { parseFullName } from 'parse-full-name';
import { proposeName } from '../../utils/domain/name/propose-name.ts';
import { makeUpNames, type TitledShare } from './made-up-names.ts';
import type { Measure } from './measure.ts';
import { type Contender, timeInTurns } from './rounds.ts';
import { compareWithOthers } from './compare-with-others.ts';

const COUNT = 20_000;
const PER_TURN = 1_000;
const PASSES = 12;

/** Titles are the dearest part of a name, so no list of them may hide behind names that have none. */
const LISTS: readonly { readonly what: string; readonly titled: TitledShare }[] = [
  { what: 'names, half of them with titles', titled: 'half' },
  { what: 'names with titles', titled: 'all' },
  { what: 'names without titles', titled: 'none' },
];

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
  return LISTS.flatMap(({ what, titled }) => {
    const course = { texts: makeUpNames(COUNT, titled), perTurn: PER_TURN, passes: PASSES };
    return compareWithOthers(`${what}, per second`, timeInTurns(course, [ours, ...others]), PER_TURN);
  });
}
