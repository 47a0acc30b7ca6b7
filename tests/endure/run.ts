/**
 * `npm run endure`: browsers are killed at random moments of recording and exporting, 80 times Chromium and 20
 * times Firefox. Prints each end and, last of all, one line; exit code 1 when anything was lost or half written.
 *
 * `--rounds N` other than 100, `--seed N` the same moments again, `--browser chromium|firefox` only that one.
 */
import { parseArgs } from 'node:util';
import { createRandom } from '../bench/random.ts';
import { BROWSER_NAMES, type BrowserName } from '../support/browsers/lab.ts';
import { Lives } from './lives.ts';

const ROUNDS = 100;
const SHARES: Record<BrowserName, number> = { chromium: 0.8, firefox: 0.2 };
/** A case of more than a hundred records makes each life slower and no harder. */
const LIVES_PER_PROFILE = 10;

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
  await endure(name, Math.round(Number(values.rounds) * share));
}
console.log(`\nKilled ${killed} times, ${faults.length} faults.`);
for (const fault of faults) console.log(`- ${fault}`);
process.exitCode = faults.length === 0 && killed > 0 ? 0 : 1;

async function endure(name: BrowserName, rounds: number): Promise<void> {
  const random = createRandom(Number(values.seed));
  for (let round = 0; round < rounds;) {
    const lives = await Lives.begin(name, random);
    try {
      const last = Math.min(rounds, round + LIVES_PER_PROFILE);
      for (; round < last; round += 1) {
        const life = await lives.live();
        killed += 1;
        console.log(`${round + 1}. ${life.end}; ${life.lineCount} lines on disk`);
        // What a life finds was done by the end before.
        faults.push(...life.faults.map((fault) => `${name}, before ${round + 1}: ${fault}`));
      }
      faults.push(...(await lives.conclude()).map((fault) => `${name}, after ${round}: ${fault}`));
    } finally {
      await lives.end();
    }
  }
}
