/**
 * `npm run -s niks -- FILE`: one NIK a line in, one JSON object a line out. Region codes are cumulative, names
 * those of today.
 */
import { nameRegion } from '../utils/domain/nik/name-region.ts';
import { readNik } from '../utils/domain/nik/read-nik.ts';
import { streamJsonLines } from './lib/json-lines.ts';

const today = new Date().toISOString().slice(0, 10);

const USAGE = `npm run -s niks -- [FILE]
Reads NIKs, one a line, from FILE or from standard input. Prints one JSON object a line:
input, nik (16 digits or null), verdict (ok, warn, reject), sex (L, P or null), birthDates, region, findings.`;

/** For a line that is too long to be read. */
const BLANK = {
  nik: null,
  verdict: 'reject',
  sex: null,
  birthDates: [],
  region: {
    province: null,
    regency: null,
    district: null,
    status: 'unknown',
    provinceName: null,
    regencyName: null,
  },
};

await streamJsonLines(
  process.argv.slice(2),
  USAGE,
  (line) => {
    const { digits, verdict, findings, sex, birthDates, region } = readNik(line, { today });
    const names = region.province === null ? null : nameRegion(region.regency ?? region.province);
    return {
      input: line,
      nik: digits,
      verdict,
      sex,
      birthDates,
      region: { ...region, provinceName: names?.province ?? null, regencyName: names?.regency ?? null },
      findings: findings.map(({ code, severity, detail }) => ({ code, severity, detail })),
    };
  },
  BLANK,
);
