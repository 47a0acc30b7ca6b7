/** Runs in a real browser: fills the product's own index with made-up people and times its look-ups. */
import { createDatabase } from '../../../utils/platform/database.ts';
import { createIdentityIndex } from '../../../utils/platform/identity-index.ts';
import { createVault } from '../../../utils/platform/vault.ts';
import { makeUpPeople } from '../made-up-people.ts';
import { createBatchingDatabase } from './batching-database.ts';
import { createFillingVault } from './filling-vault.ts';
import { makeUpNikLookUps, makeUpPersonLookUps } from './look-ups.ts';

/** By a NIK that was typed, or by name and birth date. */
export type LookUpKind = 'nik' | 'person';

export interface LookUpTimes {
  /** Milliseconds of each look-up among few and among many people, taken in turns. */
  readonly fewMs: readonly number[];
  readonly manyMs: readonly number[];
  /** How many of the look-ups among many found someone. */
  readonly hits: number;
}

export interface BenchPage {
  fill(count: number): Promise<void>;
  timeLookUps(kind: LookUpKind, fewCount: number, manyCount: number, lookUps: number): Promise<LookUpTimes>;
}

/** People of one transaction. */
const BATCH = 1_000;
/** Look-ups before the counted ones. */
const WARM_UP = 50;
/** Each look-up is timed so often, and its best time counts: what else the computer does is not the index. */
const TRIES = 3;

const nobodyListens = () => {};

const bench: BenchPage = {
  async fill(count) {
    const database = createDatabase(nameOf(count));
    const vault = await createFillingVault(database);
    const batching = createBatchingDatabase(database, BATCH);
    const index = createIdentityIndex(batching, vault, nobodyListens);
    const people = makeUpPeople(count);
    for (let start = 0; start < people.length; start += BATCH) {
      await Promise.all(people.slice(start, start + BATCH).map((person) => index.save(person)));
    }
    await batching.flush();
    database.close();
  },

  async timeLookUps(kind, fewCount, manyCount, lookUps) {
    const few = prepare(kind, fewCount, lookUps + WARM_UP);
    const many = prepare(kind, manyCount, lookUps + WARM_UP);
    const fewMs: number[] = [];
    const manyMs: number[] = [];
    let hits = 0;
    for (let turn = 0; turn < lookUps + WARM_UP; turn += 1) {
      const ofFew = await timeBest(() => few(turn));
      const ofMany = await timeBest(() => many(turn));
      if (turn < WARM_UP) continue;
      fewMs.push(ofFew.ms);
      manyMs.push(ofMany.ms);
      if (ofMany.found.length > 0) hits += 1;
    }
    return { fewMs, manyMs, hits };
  },
};

/** The look-ups among that many people, by their number. */
function prepare(kind: LookUpKind, count: number, lookUps: number): (turn: number) => Promise<unknown[]> {
  const index = openIndex(count);
  const people = makeUpPeople(count);
  if (kind === 'nik') {
    const niks = makeUpNikLookUps(people, lookUps);
    return (turn) => index.findNear(niks[turn] ?? '');
  }
  const persons = makeUpPersonLookUps(people, lookUps);
  return (turn) => {
    const person = persons[turn];
    if (person === undefined) throw new Error('There are fewer look-ups than turns');
    return index.findSamePerson(person);
  };
}

function openIndex(count: number) {
  const database = createDatabase(nameOf(count));
  return createIdentityIndex(database, createVault(database), nobodyListens);
}

function nameOf(count: number): string {
  return `people-${count}`;
}

async function timeBest<Found>(lookUp: () => Promise<Found>): Promise<{ ms: number; found: Found }> {
  let best: { ms: number; found: Found } | null = null;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const begin = performance.now();
    const found = await lookUp();
    const ms = performance.now() - begin;
    if (best === null || ms < best.ms) best = { ms, found };
  }
  if (best === null) throw new Error('Nothing was timed');
  return best;
}

Object.assign(globalThis, { bench });
