/**
 * `node scripts/niks.ts [FILE]`: one NIK a line in, one JSON object a line out. Reads standard input when
 * there is no file or it is `-`. Region codes are cumulative, names are those of today.
 */
import { nameRegion } from '../utils/domain/nik/name-region.ts';
import { readNik } from '../utils/domain/nik/read-nik.ts';
import { streamJsonLines } from './lib/json-lines.ts';

const today = new Date().toISOString().slice(0, 10);

await streamJsonLines(process.argv[2], (line) => {
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
});
