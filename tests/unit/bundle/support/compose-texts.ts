/** The text files of a bundle by their path, composed without packing. */
import type { PrivacyLevel } from '../../../../utils/contracts/bundle.ts';
import type { Case } from '../../../../utils/contracts/case.ts';
import type { Entry } from '../../../../utils/contracts/entry.ts';
import type { Language } from '../../../../utils/contracts/settings.ts';
import { readNik } from '../../../../utils/domain/nik/read-nik.ts';
import { composeContent } from '../../../../utils/services/bundle/bundle-content.ts';
import { writeChronologyCsv } from '../../../../utils/services/bundle/chronology-csv.ts';
import { writeLetterFiles, writeLetters } from '../../../../utils/services/bundle/letters/write-letters.ts';
import { writeReport } from '../../../../utils/services/bundle/report-html.ts';
import { makeReportModel } from '../../../../utils/services/bundle/report-model.ts';
import { CASE, drawPicture, ENVIRONMENT, MADE_AT, TOKENS } from './made-up-case.ts';

export interface TextsSetting {
  readonly record?: Case;
  readonly level?: PrivacyLevel;
  readonly language?: Language;
  readonly styleSheet?: string;
}

export function composeTexts(entries: readonly Entry[], setting: TextsSetting = {}): Map<string, string> {
  const { record = CASE, level = 'sebagian', language = 'id', styleSheet = TOKENS } = setting;
  const { chronology, pictures } = composeContent({
    record,
    reference: 'db3855a2',
    entries: entries.map((entry) => ({
      entry,
      salt: null,
      pictureSha256: entry.picture.state === 'taken' ? entry.picture.sha256 : null,
    })),
    chains: [],
    attachments: [],
    removals: [],
    proxy: '',
    language,
    level,
    timeZone: 'Asia/Jakarta',
    environment: ENVIRONMENT,
    fieldMapCheckedOn: null,
    madeAtUtc: MADE_AT,
  });
  const facts = {
    chronology,
    nik: record.nik === '' ? null : readNik(record.nik, { today: MADE_AT.slice(0, 10) }),
    hasTitlesOnKtp: (record.titlesOnKtp ?? '') !== '',
  };
  const model = makeReportModel({
    ...facts,
    clockTurnedEntries: new Set(),
    keyFingerprint: null,
    fileName: 'bukti-db3855a2-20261121T132000Z.zip',
  });
  const embedded = new Map(
    pictures.map(({ entryId }) => [
      entryId,
      { mediaType: 'image/png', bytes: drawPicture(Number(entryId.replace('entry-', ''))) } as const,
    ]),
  );
  const letters = writeLetters({ ...facts, enclosures: pictures.map(({ path }) => path) });
  return new Map([
    ['data/laporan.html', writeReport({ model, pictures: embedded, styleSheet })],
    ['data/kronologi.json', JSON.stringify(chronology)],
    ['data/kronologi.csv', writeChronologyCsv(chronology.entries, language)],
    ...writeLetterFiles(letters).map(({ path, text }): [string, string] => [path, text]),
    ['names of pictures', pictures.map(({ path }) => path).join('\n')],
  ]);
}
