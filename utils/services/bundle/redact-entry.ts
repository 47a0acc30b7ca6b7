import type { Case } from '../../contracts/case.ts';
import { MESSAGE_TEXT_MAX, type Entry, type EntryEvent } from '../../contracts/entry.ts';
import { PATHS } from '../../domain/casework/casework.ts';
import type { FormFinding } from '../../domain/diagnosis/form-finding.ts';
import { listFormer } from '../../domain/evidence/former-values.ts';
import { type KnownValues, makeRedactor } from '../../domain/evidence/redact-text.ts';
import type { Reveal } from '../../domain/evidence/reveal.ts';
import { HIDDEN } from '../../domain/evidence/secret-span.ts';

type Redact = (text: string) => string;

const PROPERTIES = {
  name: 'nameAsPrinted',
  nik: 'nik',
  email: 'email',
  phone: 'phone',
  birthDate: 'birthDate',
} as const satisfies Record<keyof Reveal, keyof KnownValues>;

/**
 * Masks what the case holds, what it held before and on another device, and what was typed on the portal: what was
 * recorded meanwhile names it.
 */
export function makeCaseRedactor(
  record: KnownValues & Pick<Case, 'former'>,
  entries: readonly Entry[],
  reveal: Reveal,
): Redact {
  const differing = entries.flatMap(({ event }): Partial<KnownValues>[] =>
    event.kind === 'data-differed' && isSecret(event.field)
      ? [{ [PROPERTIES[event.field]]: event.other }]
      : [],
  );
  return makeRedactor(record, reveal, [...listFormer(record.former ?? {}), ...differing]);
}

function isPath(value: string): boolean {
  return (PATHS as readonly string[]).includes(value);
}

function isSecret(field: string): field is keyof Reveal {
  return Object.hasOwn(PROPERTIES, field);
}

/** Masking may make a text longer than its place in `entrySchema` allows. */
const LONGEST = { path: 300, request: 500, label: 120, note: 10_000, fileName: 200, device: 120 } as const;

/** Findings that tell of nobody: what was typed is what the case holds, or could not be compared with it. */
const OF_NOBODY: readonly FormFinding[] = [
  'name-as-printed',
  'name-not-compared',
  'nik-as-case',
  'date-as-case',
];

/**
 * For where nobody is named: without the findings that tell of the person, such as a title, an apostrophe, a
 * sex or a date that the NIK does not bear out.
 */
export function withoutFindings(entry: Entry): Entry {
  const { event } = entry;
  if (event.kind !== 'incident' || event.findings === undefined) return entry;
  const findings = event.findings.filter((finding) => OF_NOBODY.includes(finding));
  return { ...entry, event: { ...event, findings } };
}

/** The entry with every text of foreign or personal origin masked. */
export function redactEntry(entry: Entry, redact: Redact): Entry {
  const { page, environment } = entry;
  const mask = (text: string, longest: number): string => redact(text).slice(0, longest);
  return {
    ...entry,
    page: page && { ...page, origin: redact(page.origin), path: mask(page.path, LONGEST.path) },
    environment: {
      ...environment,
      browser: mask(environment.browser, LONGEST.device),
      os: mask(environment.os, LONGEST.device),
    },
    event: redactEvent(entry.event, mask),
  };
}

function redactEvent(event: EntryEvent, mask: (text: string, longest: number) => string): EntryEvent {
  switch (event.kind) {
    case 'incident': {
      const text = mask(event.text, MESSAGE_TEXT_MAX);
      return {
        ...event,
        text,
        // Masking may change the length; "cut" is said only of texts that were cut on the page.
        textLength: event.textLength > event.text.length ? event.textLength : text.length,
        request: event.request && mask(event.request, LONGEST.request),
      };
    }
    case 'pressed':
      return { ...event, label: mask(event.label, LONGEST.label) };
    case 'note':
      return { ...event, text: mask(event.text, LONGEST.note) };
    case 'exported':
      return { ...event, fileName: mask(event.fileName, LONGEST.fileName) };
    case 'data-differed':
      // One of the few ways to an account names nobody. Of any other value that is not the case's own nothing
      // is known to look for, so it is hidden at every level.
      return isPath(event.other) ? event : { ...event, other: HIDDEN };
    default:
      return event;
  }
}
