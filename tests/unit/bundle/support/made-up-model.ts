/** The model of a report over made-up entries, and what the PDF needs besides. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from '../../../../utils/contracts/case.ts';
import type { Entry } from '../../../../utils/contracts/entry.ts';
import { readNik } from '../../../../utils/domain/nik/read-nik.ts';
import { composeContent, type ContentRequest } from '../../../../utils/services/bundle/bundle-content.ts';
import { makeReportModel, type ReportModel } from '../../../../utils/services/bundle/report-model.ts';
import { CASE, ENVIRONMENT, MADE_AT } from './made-up-case.ts';

export interface ModelSetting extends Partial<Omit<ContentRequest, 'entries'>> {
  readonly record?: Case;
  readonly clockTurnedEntries?: readonly string[];
  readonly keyFingerprint?: string;
}

export function makeModel(entries: readonly Entry[], setting: ModelSetting = {}): ReportModel {
  const { record = CASE, clockTurnedEntries = [], keyFingerprint = null, ...changes } = setting;
  const { chronology } = composeContent({
    record,
    reference: 'db3855a2',
    chains: [],
    attachments: [],
    removals: [],
    proxy: '',
    language: 'id',
    level: 'sebagian',
    timeZone: 'Asia/Jakarta',
    environment: ENVIRONMENT,
    fieldMapCheckedOn: null,
    madeAtUtc: MADE_AT,
    ...changes,
    entries: entries.map((entry) => ({
      entry,
      salt: null,
      pictureSha256: entry.picture.state === 'taken' ? entry.picture.sha256 : null,
    })),
  });
  return makeReportModel({
    chronology,
    nik: record.nik === '' ? null : readNik(record.nik, { today: MADE_AT.slice(0, 10) }),
    hasTitlesOnKtp: (record.titlesOnKtp ?? '') !== '',
    clockTurnedEntries: new Set(clockTurnedEntries),
    keyFingerprint,
    fileName: 'bukti-db3855a2-20261121T132000Z.zip',
  });
}

const FONT_FOLDER = join(import.meta.dirname, '../../../../public/fonts');

export const FONTS = {
  regular: new Uint8Array(readFileSync(join(FONT_FOLDER, 'NotoSans-Regular.ttf'))),
  bold: new Uint8Array(readFileSync(join(FONT_FOLDER, 'NotoSans-Bold.ttf'))),
};
