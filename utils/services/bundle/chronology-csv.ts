import type { BundleEntry } from '../../contracts/bundle.ts';
import type { Language } from '../../contracts/settings.ts';
import { toVisibleText } from '../../words/visible-text.ts';
import { stepName } from '../../words/entry.ts';
import { formWords } from '../../words/form.ts';
import { tableWords } from '../../words/report.ts';

/** Without it spreadsheets take the file for their old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The chronology as a table for spreadsheets: RFC 4180, UTF-8, no cell that a spreadsheet would compute. */
export function writeChronologyCsv(entries: readonly BundleEntry[], language: Language): string {
  const rows = [tableWords[language].columns, ...entries.map((entry) => rowOf(entry, language))];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function rowOf(entry: BundleEntry, language: Language): string[] {
  const { page, event, picture, environment } = entry;
  const incident = event.kind === 'incident' ? event : null;
  const { fields, places } = formWords[language];
  const { yes, no } = tableWords[language];
  const field = incident?.field ?? (event.kind === 'field-written' ? event.field : null);
  return [
    entry.label,
    entry.device,
    entry.atLocal,
    entry.atUtc,
    entry.timeZone,
    page === null ? '' : stepName(page.step, language),
    event.kind,
    entry.sentence,
    incident?.text ?? '',
    incident === null ? '' : places[incident.place],
    field === null ? '' : fields[field],
    incident?.messageClass ?? '',
    'attempt' in event ? String(event.attempt) : '',
    numberCell(incident?.httpStatus),
    numberCell(incident?.elapsedMs),
    incident === null ? '' : incident.online ? yes : no,
    page === null ? '' : page.origin + page.path,
    environment.browser,
    environment.os,
    picture.state === 'taken' ? picture.file : '',
  ];
}

function numberCell(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/**
 * A spreadsheet runs what begins with one of these signs, also behind spaces; an apostrophe makes it text.
 * Where lists are separated by semicolons, as in Indonesia, a cell may also begin behind a semicolon or a
 * line break inside of ours.
 */
const FORMULA = /(^|[\t\n;])(\s*)(?=[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20])/g;

function cell(value: string): string {
  const visible = toVisibleText(value);
  const guarded = visible.replace(FORMULA, "$1$2'").replace(/^(?=[\t\n])/, "'");
  return /[",\r\n;]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
