/** Words that only paper needs: the report itself is worded in `report.ts`. */
import { bilingual } from './bilingual.ts';

interface ReportPdfWords {
  /** Name of the document in the window of a reader, and at the foot of each page. */
  readonly documentTitle: (title: string, reference: string) => string;
  readonly pageOf: (page: number, count: number) => string;
}

export const reportPdfWords = bilingual<ReportPdfWords>({
  id: {
    documentTitle: (title, reference) => `${title}, kasus ${reference}`,
    pageOf: (page, count) => `Halaman ${page} dari ${count}`,
  },
  en: {
    documentTitle: (title, reference) => `${title}, case ${reference}`,
    pageOf: (page, count) => `Page ${page} of ${count}`,
  },
});
