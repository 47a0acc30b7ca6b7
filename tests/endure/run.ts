/**
 * `npm run endure`: browsers are killed at random moments of recording and exporting, 80 times Chromium and 20
 * times Firefox. Prints each end, how many fell inside a write and, last of all, one line; exit code 1 when anything
 * was lost or half written.
 *
 * `--rounds N` other than 100, `--seed N` the same moments again, `--browser chromium|firefox` only that one.
 */
import { parseArgs } from 'node:util';
import { createRandom } from '../bench/random.ts';
import { BROWSER_NAMES, type BrowserName } from '../support/browsers/lab.ts';
import { DOINGS, Lives, STAGES, type Doing, type End, type Finding } from './lives.ts';

const ROUNDS = 100;
const SHARES: Record<BrowserName, number> = { chromium: 0.8, firefox: 0.2 };
/** A case of more than a hundred records makes each life slower and no harder. */
const LIVES_PER_PROFILE = 10;
const WEIGHTS: Record<Doing, number> = { recording: 5, exporting: 3, both: 2 };

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: String(ROUNDS) },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    browser: { type: 'string' },
  },
});

let killed = 0;
const faults: string[] = [];
console.log(`seed ${values.seed}`);
for (const name of BROWSER_NAMES) {
  if (values.browser !== undefined && values.browser !== name) continue;
  const share = values.browser === name ? 1 : SHARES[name];
  const ends = await endure(name, Math.round(Number(values.rounds) * share));
  console.log(tally(name, ends));
}
console.log(`\nKilled ${killed} times, ${faults.length} faults.`);
for (const fault of faults) console.log(`- ${fault}`);
process.exitCode = faults.length === 0 && killed > 0 ? 0 : 1;

async function endure(name: BrowserName, rounds: number): Promise<End[]> {
  const random = createRandom(Number(values.seed));
  const pickDoing = random.picker(DOINGS, (doing) => WEIGHTS[doing]);
  const ends: End[] = [];
  const take = (finding: Finding, when: string): void => {
    // What a life finds was done by the end before.
    faults.push(...finding.faults.map((fault) => `${name}, ${when}: ${fault}`));
    if (finding.end) ends.push(finding.end);
  };
  for (let round = 0; round < rounds;) {
    const lives = await Lives.begin(name, random);
    try {
      const last = Math.min(rounds, round + LIVES_PER_PROFILE);
      for (; round < last; round += 1) {
        const life = await lives.live(pickDoing());
        killed += 1;
        console.log(`${round + 1}. ${life.told}`);
        take(life, `before ${round + 1}`);
      }
      take(await lives.conclude(), `after ${round}`);
    } finally {
      await lives.end();
    }
  }
  return ends;
}

/** How many ends fell before, within and after the writing of a record, and of an export. */
function tally(name: BrowserName, ends: readonly End[]): string {
  const count = (what: 'record' | 'export'): string =>
    STAGES.map((stage) => `${ends.filter((end) => end[what] === stage).length} ${stage}`).join(', ');
  return `\n${name}: of a record ${count('record')}; of an export ${count('export')}.`;
}
