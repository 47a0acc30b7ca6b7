/** NIKs per second, ours against the packages that are on npm and against hardly any work at all. */
import { nikParser } from 'nik-parser';
import nusantara from 'nusantara-valid';
import { readNik } from '../../utils/domain/nik/read-nik.ts';
import { compareWithOthers, showRatio } from './compare-with-others.ts';
import { makeUpNiks } from './made-up-niks.ts';
import type { Measure } from './measure.ts';
import { type Contender, ratioSpread, timeInTurns } from './rounds.ts';

const COUNT = 100_000;
const PER_TURN = 10_000;
const PASSES = 6;
/** The bare loop is so quick that many more rounds cost nothing. */
const BARE_PASSES = 60;
const TODAY = { today: new Date().toISOString().slice(0, 10) };

const ours: Contender = {
  name: 'readNik',
  run: (nik) => {
    const { findings, birthDates, sex, region } = readNik(nik, TODAY);
    return (
      findings.length + birthDates.length + (sex === 'P' ? 1 : 0) + (region.status === 'current' ? 1 : 0)
    );
  },
};

/** Each is asked for what ours says as well: whether it is right, the region, the birth date and the sex. */
const others: readonly Contender[] = [
  {
    name: 'nik-parser',
    run: (text) => {
      const nik = nikParser(text);
      try {
        const isRight = nik.isValid();
        const region = `${nik.province()}${nik.kabupatenKota()}${nik.kecamatan()}`;
        return region.length + nik.lahir().getDate() + (nik.kelamin() === 'pria' ? 1 : 0) + (isRight ? 1 : 0);
      } catch {
        // A district that its list does not have. That it says so is its answer.
        return 0;
      }
    },
  },
  {
    name: 'nusantara-valid',
    run: (text) => {
      const isRight = nusantara.isValidNIK(text);
      const { sex, birthday, province } = nusantara.getDataNIK(text);
      const day = birthday?.getDate() ?? 0;
      return day + (province?.name.length ?? 0) + (sex === 'Male' ? 1 : 0) + (isRight ? 1 : 0);
    },
  },
];

/** Looks at every character once, makes sure that it is a digit, and lets every digit count. */
const bareLoop: Contender = {
  name: 'a bare loop over the digits',
  run: (text) => {
    let sum = 0;
    for (let index = 0; index < text.length; index += 1) {
      const digit = text.charCodeAt(index) - 48;
      if (digit >= 0 && digit <= 9) sum += digit;
    }
    return sum;
  },
};

export function measureNiks(): Measure[] {
  const course = { texts: makeUpNiks(COUNT), perTurn: PER_TURN };
  const timings = timeInTurns({ ...course, passes: PASSES }, [ours, ...others]);
  // Turns of their own: the packages leave the processor's caches full of their tables.
  const [oursAlone, bare] = timeInTurns({ ...course, passes: BARE_PASSES }, [ours, bareLoop]);
  if (oursAlone === undefined || bare === undefined) throw new Error('A contender has no timing');
  const toBare = ratioSpread(oursAlone, bare);
  return [
    ...compareWithOthers('NIKs per second', timings, PER_TURN),
    {
      name: `time for a NIK: ours to ${bareLoop.name}`,
      shown: showRatio(toBare),
      value: toBare.median,
      bar: { kind: 'at most', value: 8, unit: ' x' },
    },
  ];
}
