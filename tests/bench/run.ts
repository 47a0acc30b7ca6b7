/**
 * `npm run bench`: what docs/ARCHITECTURE.md lists under "Measures". Ends with a table and the same in
 * .output/reports/bench.json; exit code 1 when a bar is missed. Names of measures as arguments take those
 * alone: names, niks, look-ups, export, recording, join.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { drawTable, explainMiss, isMet, type Measure } from './measure.ts';
import { measureExport } from './measure-export.ts';
import { measureJoin } from './measure-join.ts';
import { measureLookUps } from './measure-look-ups.ts';
import { measureNames } from './measure-names.ts';
import { measureNiks } from './measure-niks.ts';
import { measureRecording } from './measure-recording.ts';

const KINDS: Readonly<Record<string, () => Measure[] | Promise<Measure[]>>> = {
  names: measureNames,
  niks: measureNiks,
  'look-ups': measureLookUps,
  export: measureExport,
  recording: measureRecording,
  join: measureJoin,
};

const REPORTS = fileURLToPath(new URL('../../.output/reports/', import.meta.url));

async function main(chosen: readonly string[]): Promise<number> {
  const unknown = chosen.find((name) => !(name in KINDS));
  if (unknown !== undefined) {
    console.error(`There is no measure "${unknown}"; choose from ${Object.keys(KINDS).join(', ')}.`);
    return 1;
  }
  const measures: Measure[] = [];
  for (const [name, measure] of Object.entries(KINDS)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.log(`Measuring ${name} …`);
    measures.push(...(await measure()));
  }
  const missed = measures.filter((measure) => !isMet(measure));
  writeReport(measures);
  console.log(`\n${drawTable(measures)}\n`);
  for (const measure of missed) console.log(explainMiss(measure));
  if (missed.length === 0) console.log('Every bar is met.');
  return missed.length === 0 ? 0 : 1;
}

function writeReport(measures: readonly Measure[]): void {
  const report = {
    takenAtUtc: new Date().toISOString(),
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    processors: cpus().length,
    measures: measures.map((measure) => ({ ...measure, isMet: isMet(measure) })),
  };
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(`${REPORTS}bench.json`, `${JSON.stringify(report, null, 2)}\n`);
}

process.exitCode = await main(process.argv.slice(2));
