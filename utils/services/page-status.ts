import type { Case } from '../contracts/case.ts';
import type { PageStatus, TypedValues } from '../contracts/messages.ts';
import type { FormerValues } from '../domain/evidence/former-values.ts';
import { parseTypedDate } from '../domain/nik/parse-typed.ts';
import { overlayWords, storageTroubleWords } from '../words/overlay.ts';
import { readActiveCase } from './active-case.ts';
import type { RecordingPorts } from './recording-ports.ts';

/** Shorter texts stand in ordinary words all over a page; covering them would cover the page. */
const SHORTEST_COVERED = 3;
const MOST_COVERED = 60;

/** How the extension stands towards the page in this tab. */
export async function describePageStatus(ports: RecordingPorts, tabId: number): Promise<PageStatus> {
  const [state, settings, activeCase, waiting] = await Promise.all([
    ports.tabs.read(tabId),
    ports.settings.read(),
    readActiveCase(ports),
    ports.readWaiting(),
  ]);
  return {
    language: settings.language,
    paused: state.paused,
    recording: state.recordingCaseId !== null,
    words: {
      ...overlayWords[settings.language],
      // The page's script knows of no such state; it shows what it is told.
      ...(waiting && storageTroubleWords[settings.language][waiting.trouble]),
    },
    coverValues: listCoverValues(activeCase, state.values),
  };
}

/** What pictures must not show: the case's values and those typed in earlier steps, in each usual spelling. */
function listCoverValues(activeCase: Case | null, typed: TypedValues): string[] {
  const values = [
    ...(activeCase ? [activeCase.nik, activeCase.nameAsPrinted, activeCase.email] : []),
    ...spellPhone(activeCase?.phone ?? ''),
    ...spellDate(activeCase?.birthDate ?? ''),
    ...[typed.nik, typed.name, typed.email].map((value) => value ?? ''),
    ...spellPhone(typed.phone ?? ''),
    ...spellDate(typed.birthDate ?? ''),
    ...(activeCase?.candidateEmails ?? []).map(({ email }) => email),
    ...spellFormer(activeCase?.former ?? {}),
  ].map((value) => value.trim());
  return [...new Set(values)].filter((value) => value.length >= SHORTEST_COVERED).slice(0, MOST_COVERED);
}

/** What the case held before; last, because what stands now matters more where there are too many. */
function spellFormer({
  nik = [],
  nameAsPrinted = [],
  email = [],
  phone = [],
  birthDate = [],
}: FormerValues): string[] {
  return [...nik, ...nameAsPrinted, ...email, ...phone.flatMap(spellPhone), ...birthDate.flatMap(spellDate)];
}

/** `0812…`, `+62812…`, `62812…` and `812…` all hold the last one. */
function spellPhone(phone: string): string[] {
  const digits = phone.replace(/\D/g, '');
  return [phone, digits, digits.replace(/^(62|0)/, '')];
}

function spellDate(date: string): string[] {
  const iso = parseTypedDate(date);
  if (iso === null) return [date];
  const [year, month, day] = iso.split('-');
  return [date, iso, `${day}/${month}/${year}`, `${day}-${month}-${year}`, `${day}${month}${year}`];
}
